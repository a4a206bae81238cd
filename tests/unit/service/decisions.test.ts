import { describe, expect, it } from 'vitest';
import { subjects } from '../../../lib/store/kinds';
import { projectionsHold } from '../../../lib/store/projections';
import { approve, makePerson, refuse } from '../decisions/make-decision';
import { makeComment } from '../escalation/make-case';
import { chance, makeAlone, makeFile, makeInput, makeMember } from './make-decisions';
import { makeServices } from './make-services';

/** At this hour of the day on which the tests are. */
const at = (hours: number) => ({ time: Date.UTC(2026, 10, 20, hours) });

describe('proposing', () => {
  it('writes the proposal and its evidence, and shows what has to be done', async () => {
    const { services, db, world } = makeAlone();
    const view = await services.decisions.write.propose(makeInput());
    expect(view.decision).toMatchObject({ phase: 'waiting', measure: 'delete' });
    expect(view.decision.proposal.number).toMatch(/^2026-[0-9A-Z]{5}$/);
    expect(view.decision.artefacts).toEqual([makeFile().artefact]);
    expect(view.present).toEqual([makeFile().artefact.hash]);
    expect(view.tasks.map(({ kind, mine }) => [kind, mine])).toEqual([['review', false]]);
    expect(view.role).toBeNull();
    expect(world.noticed).toContain('decisions');
    expect(await db.entries.count()).toBe(2);
    expect(await projectionsHold(db)).toBe(true);
  });

  it('of the same thing twice is proposing once', async () => {
    const { services, db } = makeAlone();
    const first = await services.decisions.write.propose(makeInput());
    const second = await services.decisions.write.propose(makeInput());
    expect(second.decision.id).toBe(first.decision.id);
    expect(await db.entries.count()).toBe(2);
  });

  it('of something else about the same comment is another proposal', async () => {
    const { services } = makeAlone();
    await services.decisions.write.propose(makeInput());
    await services.decisions.write.propose(makeInput({ measure: 'hide' }));
    expect(await services.decisions.read.list('all')).toHaveLength(2);
  });

  it.each([
    ['bytes that are others than the hash says', { size: 4, hash: makeFile('x').artefact.hash }],
    ['another size', { size: 5 }],
  ])('is refused, with nothing written, for %s', async (_, over) => {
    const { services, db } = makeAlone();
    const input = makeInput({}, [makeFile(), makeFile('Bild', over)]);
    await expect(services.decisions.write.propose(input)).rejects.toThrow('bad-file');
    expect(await db.entries.count()).toBe(0);
    expect(await db.artefacts.count()).toBe(0);
  });

  it('of a block takes grounds about the person; under the lock nothing is kept', async () => {
    const { services, db } = makeAlone();
    const { propose } = services.decisions.write;
    await expect(propose(makeInput({ measure: 'block' }))).rejects.toThrow('incomplete');
    await expect(propose(makeInput({ grounds: null }))).rejects.toThrow('incomplete');
    const { key, platform, permalink, time } = makeComment();
    const locked = {
      kind: 'locked',
      key,
      platform,
      permalink,
      postUrl: null,
      time,
      capturedAt: 1,
      zone: 'Europe/Berlin',
    } as const;
    const under = { concerned: locked, grounds: null };
    await expect(propose(makeInput(under))).rejects.toThrow('under-lock');
    expect(await db.entries.count()).toBe(0);
    await propose(makeInput(under, []));
    expect(await services.decisions.read.list('all')).toMatchObject([
      { authorName: null, excerpt: '' },
    ]);
    await propose(makeInput({ measure: 'block', person: makePerson() }));
    expect(await services.decisions.read.list('all')).toHaveLength(2);
  });

  it('is found by comment, by profile in every writing, and as a similar case', async () => {
    const { services } = makeAlone();
    const { decision } = await services.decisions.write.propose(makeInput());
    const { read, precedents } = services.decisions;
    expect(await read.forComments([makeComment().key])).toMatchObject([{ id: decision.id }]);
    for (const link of [
      'facebook.com/Erika.Beispiel',
      ' https://m.facebook.com/erikabeispiel/?x=1',
    ])
      expect(await read.byProfile(link)).toMatchObject([{ id: decision.id }]);
    expect(await read.byProfile('https://www.facebook.com/max')).toEqual([]);
    const query = { text: 'Korrupte Versager seid ihr!', clause: null, except: null };
    expect(await precedents.find(query)).toMatchObject([{ id: decision.id, outcome: 'waiting' }]);
    expect(await precedents.find({ ...query, except: decision.id })).toEqual([]);
  });
});

describe('ruling', () => {
  it('needs a team, and never the same person', async () => {
    const alone = makeAlone();
    const { decision } = await alone.services.decisions.write.propose(makeInput());
    const rule = (made: Pick<typeof alone, 'services'>, id = decision.id, about = decision.about) =>
      made.services.decisions.write.step(id, {
        kind: 'ruling',
        ruling: { ...approve({ id: about } as never), about },
      });
    await expect(rule(alone)).rejects.toThrow('no-team');

    const lead = await makeMember();
    const own = (await lead.services.decisions.write.propose(makeInput())).decision;
    const before = await lead.db.entries.count();
    await expect(rule(lead, own.id, own.about)).rejects.toThrow('own-proposal');
    expect(await lead.db.entries.count()).toBe(before);
  });

  it('to refuse has the page told to take back what was done meanwhile, not what was asked for', async () => {
    const { services, colleague, arrive } = await makeMember();
    const { write, read } = services.decisions;
    const proposal = colleague.append(
      'decision-proposal',
      subjects.decision('d1'),
      { ...makeInput().proposal, number: '2026-AAAAA' },
      at(9),
    );
    await arrive(proposal);
    const [row] = await read.list('queue');
    const hidden = { act: 'done', measure: 'hide', at: 0, note: '' } as const;
    await write.step(row!.id, { kind: 'carried-out', payload: hidden });
    await write.step(row!.id, { kind: 'ruling', ruling: refuse(proposal) });
    expect(await read.forComments([makeComment().key])).toMatchObject([
      { phase: 'refused', toDo: 'undo', measure: 'hide' },
    ]);
  });

  it('by a lead on a colleague’s proposal decides, once', async () => {
    const { services, db, colleague, arrive } = await makeMember();
    const proposal = colleague.append(
      'decision-proposal',
      subjects.decision('d1'),
      { ...makeInput().proposal, number: '2026-AAAAA' },
      at(9),
    );
    await arrive(proposal);
    const [row] = await services.decisions.read.list('queue');
    expect(row).toMatchObject({ isOwn: false, tasks: [{ kind: 'review', mine: true }] });
    const step = { kind: 'ruling', ruling: approve(proposal) } as const;
    const view = await services.decisions.write.step(row!.id, step);
    expect(view.decision).toMatchObject({
      phase: 'decided',
      toDo: 'do',
      decided: { reviewed: true },
    });
    expect(view.people).toMatchObject({ max: 'Erika max' });
    const count = await db.entries.count();
    // The same message again, as after a lost answer.
    await services.decisions.write.step(row!.id, step);
    expect(await db.entries.count()).toBe(count);
    const late = { kind: 'ruling', ruling: refuse(proposal) } as const;
    await expect(services.decisions.write.step(row!.id, late)).rejects.toThrow('not-open');
    expect(await db.entries.count()).toBe(count);
  });

  it('of a block that a reviewer asked for takes grounds about the person first', async () => {
    const { services, db, colleague, arrive } = await makeMember();
    const write = (kind: 'decision-proposal', payload: object, hour: number) =>
      colleague.append(kind, subjects.decision('d1'), payload, at(hour));
    const block = { ...makeInput({ measure: 'block' }).proposal, number: '2026-AAAAA' };
    const proposal = write('decision-proposal', block, 9);
    await arrive(proposal);
    const [row] = await services.decisions.read.list('queue');
    const step = { kind: 'ruling', ruling: approve(proposal, 'block') } as const;
    const before = await db.entries.count();
    await expect(services.decisions.write.step(row!.id, step)).rejects.toThrow('incomplete');
    expect(await db.entries.count()).toBe(before);
    await arrive(
      colleague.append('decision-person', subjects.decision('d1'), makePerson(), at(10)),
    );
    const { decision } = await services.decisions.write.step(row!.id, step);
    expect(decision).toMatchObject({ phase: 'decided', measure: 'block' });
  });

  it('by an editor takes a mandate of today, which a policy gives', async () => {
    const { services, own, founder, colleague, arrive } = await makeMember('editor');
    const proposal = colleague.append(
      'decision-proposal',
      subjects.decision('d1'),
      { ...makeInput().proposal, number: '2026-AAAAA' },
      at(9),
    );
    await arrive(proposal);
    const [row] = await services.decisions.read.list('all');
    const step = { kind: 'ruling', ruling: approve(proposal) } as const;
    await expect(services.decisions.write.step(row!.id, step)).rejects.toThrow('no-mandate');
    const { policy } = await services.decisions.policy.get();
    const deputies = [{ member: own.member, from: '2026-11-20', until: '2026-11-20' }];
    await arrive(
      founder.append('decision-policy', subjects.decisionPolicy(), { ...policy, deputies }, at(8)),
    );
    const { decision } = await services.decisions.write.step(row!.id, step);
    expect(decision.rulings).toMatchObject([{ asDeputy: true, fault: null }]);
    expect(decision.phase).toBe('decided');
  });

  it('is judged again when the policy that it names arrives, or arrives late', async () => {
    const { services, db, founder, colleague, own, arrive } = await makeMember('lead');
    const { policy } = await services.decisions.policy.get();
    const subject = subjects.decision('d1');
    const proposal = founder.append(
      'decision-proposal',
      subject,
      { ...makeInput().proposal, number: '2026-AAAAA' },
      at(9),
    );
    const mandate = founder.append(
      'decision-policy',
      subjects.decisionPolicy(),
      {
        ...policy,
        deputies: [{ member: colleague.member, from: '2026-11-20', until: '2026-11-20' }],
      },
      at(8),
    );
    const ruling = { ruling: approve(proposal), mandate: mandate.id };
    const by = { ...at(10), parents: [proposal.id] };
    await arrive(proposal, colleague.append('decision-deputy-ruling', subject, ruling, by));
    expect(own).toBe(founder);
    const phase = async () => (await services.decisions.read.list('all'))[0]?.phase;
    expect(await phase()).toBe('waiting');
    await arrive(mandate);
    expect(await phase()).toBe('decided');
    expect(await projectionsHold(db)).toBe(true);
  });

  it('and everything else is refused to an auditor', async () => {
    const { services } = await makeMember('auditor');
    await expect(services.decisions.write.propose(makeInput())).rejects.toThrow('not-entitled');
  });
});

describe('going on', () => {
  it('is refused, with nothing written, where it would have no effect', async () => {
    const { services, db } = makeAlone();
    const { decision } = await services.decisions.write.propose(makeInput());
    const step = services.decisions.write.step;
    const count = await db.entries.count();
    const closing = { kind: 'closing', payload: { note: '' } } as const;
    await expect(step(decision.id, closing)).rejects.toThrow('not-open');
    expect(await db.entries.count()).toBe(count);
    const withdrawal = { kind: 'withdrawal', payload: { reason: 'Doch nicht.' } } as const;
    expect((await step(decision.id, withdrawal)).decision.phase).toBe('withdrawn');
    expect((await step(decision.id, closing)).decision.closed).not.toBeNull();
    expect(await services.decisions.read.list('queue')).toEqual([]);
  });

  it('secures more evidence, whose bytes are given back as they were', async () => {
    const { services, db } = makeAlone();
    const { write, evidence } = services.decisions;
    const { decision } = await write.propose(makeInput({}, []));
    const file = makeFile('Zweites Bild');
    const input = { id: decision.id, files: [file], comparedToProposal: 'edited' } as const;
    const view = await write.addEvidence({ ...input, files: [file] });
    expect(view.decision.evidence.map(one => one.evidence.comparedToProposal)).toEqual([
      'same',
      'edited',
    ]);
    const { hash } = file.artefact;
    expect(await evidence.read(decision.id, hash)).toEqual({ state: 'good', base64: file.base64 });
    await db.artefacts.toCollection().modify({ bytes: new Uint8Array([1]) });
    expect(await evidence.read(decision.id, hash)).toEqual({ state: 'changed' });
    await db.artefacts.clear();
    expect(await evidence.read(decision.id, hash)).toEqual({ state: 'missing' });
  });

  it('notes what pages show only where it says something new', async () => {
    const { services, db } = makeServices({ ports: { randomBytes: chance } });
    const { write, sightings, read } = services.decisions;
    const { decision } = await write.propose(makeInput({ measure: 'hide' }));
    const { key } = makeComment();
    const see = async (sighting: 'there' | 'gone' | 'edited') => {
      await sightings.sighted([{ key, sighting }]);
      await sightings.flush();
      return (await read.get(decision.id)).decision;
    };
    const count = await db.entries.count();
    await see('there');
    expect(await db.entries.count()).toBe(count);
    const done = { act: 'done', measure: 'hide', at: 1, note: '' } as const;
    await write.step(decision.id, { kind: 'carried-out', payload: done });
    expect((await see('gone')).sighting?.sighting).toBe('gone');
    await see('gone');
    expect(await db.entries.count()).toBe(count + 2);
    expect((await see('there')).isBack).toBe(true);
    expect((await see('edited')).sighting?.sighting).toBe('edited');
    expect((await see('there')).sighting?.sighting).toBe('edited');
    expect((await see('gone')).sighting?.sighting).toBe('gone');
  });
});
