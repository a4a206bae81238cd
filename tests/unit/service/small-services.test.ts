import { describe, expect, it } from 'vitest';
import { CommentKey, ThreadKey } from '../../../lib/comment/snapshot';
import { TargetId } from '../../../lib/escalation/target';
import { AnswerId } from '../../../lib/knowledge/answer';
import type { Health } from '../../../lib/platforms/health';
import type { HouseRules } from '../../../lib/rules/house-rules';
import { createManualService } from '../../../lib/service/manual';
import { createSettingsService } from '../../../lib/service/settings';
import { defaultSettings } from '../../../lib/settings/settings';
import { makeEngine, makePorts, makeServices, makeSlot } from './make-services';

const key = (id: string): CommentKey => CommentKey.parse(`facebook:${id}`);
const day = 24 * 60 * 60 * 1000;

describe('seen marks', () => {
  it('are found until they are taken back', async () => {
    const { services, world } = makeServices();
    await services.seen.mark([key('1'), key('2')], true);
    await services.seen.mark([key('2')], false);
    expect(await services.seen.query([key('1'), key('2'), key('3')])).toEqual([key('1')]);
    expect(world.noticed).toContain('seen');
  });

  it('are forgotten after 30 days, also on the disk', async () => {
    const { services, db, world } = makeServices();
    await services.seen.mark([key('1')], true);
    world.time += 30 * day - 1;
    expect(await services.seen.query([key('1')])).toEqual([key('1')]);
    world.time += 1;
    expect(await services.seen.query([key('1')])).toEqual([]);
    await services.onAlarm.sweep();
    expect(await db.seen.count()).toBe(0);
    expect(world.alarms.get('sweep')).toBe(world.time + day);
  });

  it('hold nothing that names the comment, under a key that can not be exported', async () => {
    const { services, db } = makeServices();
    await services.seen.mark([key('123456789')], true);
    const [row] = await db.seen.toArray();
    expect(JSON.stringify(row)).not.toContain('123456789');
    const kept = (await db.meta.get('seenKey'))?.value;
    expect(kept).toBeInstanceOf(CryptoKey);
    expect(kept).toMatchObject({ extractable: false });
  });

  it('are found again after the worker was stopped', async () => {
    const { services, db } = makeServices();
    await services.seen.mark([key('1')], true);
    expect(await makeServices({ db }).services.seen.query([key('1')])).toEqual([key('1')]);
  });
});

const makeHealth = (over: Partial<Health> = {}): Health => ({
  platform: 'facebook',
  experimental: false,
  verdict: 'good',
  seen: 14,
  read: 14,
  missing: {},
  truncated: 0,
  flagged: 0,
  sortFiltered: false,
  ...over,
});

describe('health', () => {
  it('shows a sign on the button of a tab that can not be read, and takes it away again', async () => {
    const { services, badges } = makeServices();
    await services.health.report(1, makeHealth({ verdict: 'manual', read: 0 }));
    expect(badges.get(1)).toBe('!');
    expect(await services.health.active()).toMatchObject({ verdict: 'manual' });
    await services.health.report(1, makeHealth());
    expect(badges.get(1)).toBe('');
    await services.health.report(1, null);
    expect(await services.health.active()).toBeNull();
  });

  it('forgets closed tabs and tabs whose page is gone', async () => {
    const { services } = makeServices();
    await services.health.report(1, makeHealth());
    await services.health.forget(1);
    expect(await services.health.active()).toBeNull();
  });

  it('loses no report when many tabs report at once', async () => {
    const { services } = makeServices();
    const tabs = [1, 2, 3, 4, 5];
    await Promise.all(tabs.map(tab => services.health.report(tab, makeHealth({ seen: tab }))));
    expect(await services.health.active()).toMatchObject({ seen: 1 });
  });
});

describe('settings', () => {
  it('are the defaults until somebody changes them', async () => {
    const { services } = makeServices();
    expect(await services.settings.get()).toEqual(defaultSettings);
    await services.settings.save({ ...defaultSettings, addressForm: 'du' });
    expect((await services.settings.get()).addressForm).toBe('du');
  });

  it('pause and resume a site without losing another pause', async () => {
    const { services } = makeServices();
    await Promise.all([
      services.settings.pause('facebook', true),
      services.settings.pause('instagram', true),
      services.settings.pause('facebook', true),
    ]);
    expect((await services.settings.get()).pausedSites.toSorted()).toEqual([
      'facebook',
      'instagram',
    ]);
    await services.settings.pause('facebook', false);
    expect((await services.settings.get()).pausedSites).toEqual(['instagram']);
  });

  it('survive a broken store', async () => {
    const service = createSettingsService({ slot: makeSlot('kaputt'), ports: makePorts().ports });
    expect(await service.get()).toEqual(defaultSettings);
  });
});

describe('manual mode', () => {
  it('keeps the selection, cut at 20,000 characters', async () => {
    const { ports, world } = makePorts();
    const manual = createManualService({ slot: makeSlot(), ports });
    expect(await manual.get()).toBeNull();
    await manual.keep({ text: 'x'.repeat(30_000), pageUrl: 'https://www.facebook.com/' });
    expect((await manual.get())?.text).toHaveLength(20_000);
    expect(world.noticed).toEqual(['manual']);
  });
});

describe('targets', () => {
  it('begin with five, and take edits, additions and removals', async () => {
    const { services } = makeServices();
    const before = await services.targets.list();
    expect(before.map(({ role }) => role)).toEqual([
      'department',
      'lead',
      'legal',
      'crisis',
      'police',
    ]);
    const [first] = before;
    if (!first) throw new Error('no target');
    const mail = { kind: 'mail', to: 'tiefbau@musterhausen.example' } as const;
    await services.targets.save({ ...first, name: 'Tiefbau', channel: mail });
    await services.targets.save({ ...first, id: TargetId.parse('neu'), name: 'Presse' });
    await services.targets.remove(TargetId.parse('krisenstab'));
    expect((await services.targets.list()).map(({ name }) => name)).toEqual([
      'Tiefbau',
      'Leitung',
      'Rechtsamt',
      'Polizei / Meldestelle (ZMI)',
      'Presse',
    ]);
    await services.targets.save({ ...first, id: TargetId.parse('krisenstab'), name: 'Krisenstab' });
    expect(await services.targets.list()).toHaveLength(6);
  });
});

describe('house rules', () => {
  const rules: HouseRules = { title: 'Netiquette Musterhausen', version: '2026-11', rules: [] };

  it('are the default ones until a version is published, and earlier versions stay in the log', async () => {
    const { services, db, world } = makeServices();
    expect((await services.rules.get()).version).toBe('2026-01');
    await services.rules.publish(rules);
    await services.rules.publish({ ...rules, version: '2026-12' });
    expect((await services.rules.get()).version).toBe('2026-12');
    expect(await db.entries.where('subject').equals('house-rules').count()).toBe(2);
    expect(world.noticed).toContain('rules');
  });

  it('are compiled once, and again after a new version', async () => {
    const compiled: string[] = [];
    const engine = makeEngine();
    const { services } = makeServices({
      engine: {
        createAssessor: parts => {
          compiled.push(parts.rules.version);
          return engine.createAssessor(parts);
        },
      },
    });
    const comments = [{ key: key('1'), text: 'Hallo', parentText: null, byPage: false }];
    await services.assess.assess(thread, comments);
    await services.assess.assess(thread, comments);
    await services.rules.publish(rules);
    await services.assess.assess(thread, comments);
    expect(compiled).toEqual(['2026-01', '2026-11']);
  });

  it('give every thread a memory of its own, and forget the thread that was asked for longest ago', async () => {
    let made = 0;
    const used: object[] = [];
    const { services } = makeServices({
      engine: {
        createThreadMemory: () => ({ number: (made += 1) }),
        createAssessor: () => ({
          classifierProblem: () => null,
          assess: (_thread, _comments, { memory }) => {
            used.push(memory);
            return [];
          },
        }),
      },
    });
    const ask = (id: number) =>
      services.assess.assess({ ...thread, key: ThreadKey.parse(`facebook:${id}`) }, [
        { key: key('1'), text: 'Hallo', parentText: null, byPage: false },
      ]);
    await ask(0);
    await ask(0);
    expect(used[0]).toBe(used[1]);
    for (let id = 1; id <= 20; id++) await ask(id);
    expect(made).toBe(21);
    await ask(0);
    expect(made).toBe(22);
  });
});

describe('assessing', () => {
  it('answers in the order it was asked, in slices that all know the page’s own comments', async () => {
    const slices: string[][] = [];
    const { services } = makeServices({
      engine: {
        createAssessor: () => ({
          classifierProblem: () => null,
          assess: (_thread, comments) => {
            slices.push(comments.map(comment => comment.key));
            return comments.map(comment => ({
              key: comment.key,
              flags: [],
              suggestions: [],
              signals: {},
            }));
          },
        }),
      },
    });
    const comments = Array.from({ length: 50 }, (_, id) => ({
      key: key(`${id}`),
      text: 'Hallo',
      parentText: null,
      byPage: id === 30,
    }));
    const assessments = await services.assess.assess(thread, comments);
    expect(assessments.map(one => one.key)).toEqual(comments.map(one => one.key));
    expect(slices.every(slice => slice[0] === 'facebook:30' && slice.length <= 11)).toBe(true);
  });
});

const thread = {
  key: ThreadKey.parse('facebook:500'),
  platform: 'facebook',
  postUrl: null,
  postText: '',
  pageName: null,
  identity: null,
  sort: 'all',
} as const;

describe('reasons for using an answer that was not valid', () => {
  const id = AnswerId.parse('freibad');

  it('are kept without names and contacts, newest first, per answer', async () => {
    const { services, world } = makeServices();
    await services.expiredUses.note(id, 'bei Erika Beispiel nachgefragt, Tel. 0151 00012345');
    world.time += 1;
    await services.expiredUses.note(id, 'Frist verlängert');
    await services.expiredUses.note(AnswerId.parse('freibad:1'), 'andere');
    const uses = await services.expiredUses.list(id);
    expect(uses.map(({ at }) => at)).toEqual([world.time, world.time - 1]);
    expect(uses[0]?.reason).toBe('Frist verlängert');
    expect(uses[1]?.reason).toMatch(/^bei .*nachgefragt/);
    expect(uses[1]?.reason).not.toMatch(/Erika|Beispiel|0151/);
  });

  it('are deleted after 90 days, and the log still verifies', async () => {
    const { services, db, world } = makeServices();
    await services.expiredUses.note(id, 'Frist verlängert');
    world.time += 90 * day;
    await services.onAlarm.sweep();
    expect(await services.expiredUses.list(id)).toHaveLength(1);
    world.time += 1;
    await services.onAlarm.sweep();
    expect(await services.expiredUses.list(id)).toEqual([]);
    expect(JSON.stringify(await db.entries.toArray())).not.toContain('Frist');
    expect((await services.ledger.verify()).ok).toBe(true);
  });
});
