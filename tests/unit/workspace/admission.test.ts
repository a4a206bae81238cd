import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeviceId,
  type Entry,
  type Hash,
  hashOf,
  withoutBody,
} from '../../../lib/ledger/entry';
import {
  admit,
  type ChainState,
  devicesToRejudge,
  entryTermOf,
  isAboutWorkspace,
  neededFor,
} from '../../../lib/workspace/admission';
import { foldMembership } from '../../../lib/workspace/fold';
import type { Membership, Refusal } from '../../../lib/workspace/membership';
import { type Browser, makeTeam, meet } from './make-team';

const isKnownKind = ({ kind, version }: Entry): boolean => kind !== 'poll' && version === 1;
const answer = (browser: Browser, n: number): Entry =>
  browser.append('answer', `answer:${n}`, { n });
const step = (browser: Browser, n: number): Entry => browser.append('case-step', 'case:1', { n });

/** All at once. */
function judge(membership: Membership, entries: Iterable<Entry>): Map<Hash, Refusal | null> {
  const { judged } = admit({ membership, chains: new Map(), entries, isKnownKind });
  return new Map(judged.map(({ entry, refusal }) => [hashOf(entry), refusal]));
}
const verdicts = (membership: Membership, entries: readonly Entry[]) => {
  const judged = judge(membership, entries);
  return entries.map(entry => judged.get(hashOf(entry)));
};

/** What a store does: keeps everything, hands over what is asked for, and takes the heads. */
function makeStore(id: Hash) {
  const kept = new Map<Hash, { entry: Entry; refusal: Refusal | null }>();
  let chains: ReadonlyMap<DeviceId, ChainState> = new Map();
  const links = new Set<Hash>();
  let membership: Membership | null = null;
  return {
    kept,
    links,
    takeIn(page: readonly Entry[]): void {
      const fresh = page.filter(entry => !kept.has(hashOf(entry)));
      for (const entry of fresh) kept.set(hashOf(entry), { entry, refusal: 'unknown-device' });
      const all = [...kept.values()].map(({ entry }) => entry);
      const after = foldMembership(id, all);
      if (!after) return;
      const anew = new Set(devicesToRejudge(membership, after));
      membership = after;
      const left = new Map([...chains].filter(([device]) => !anew.has(device)));
      const needed = neededFor({ membership, chains: left, entries: fresh });
      const stored = all.filter(
        ({ device, seq }) => anew.has(device) || seq >= (needed.get(device) ?? Infinity),
      );
      const entries = new Set([...fresh, ...stored]);
      const done = admit({ membership, chains: left, entries, isKnownKind });
      for (const { entry, refusal, isLinked } of done.judged) {
        kept.set(hashOf(entry), { entry, refusal });
        if (isLinked) links.add(hashOf(entry));
        else links.delete(hashOf(entry));
      }
      chains = new Map([...left, ...done.chains]);
    },
  };
}

function makePeople() {
  const team = makeTeam();
  const { founder } = team;
  const author = founder.adds('author', 'author');
  const editor = founder.adds('editor', 'editor');
  const auditor = founder.adds('auditor', 'auditor');
  meet(founder, author, editor, auditor);
  return { ...team, author, editor, auditor };
}

describe('an entry', () => {
  it('counts when its author may write it', () => {
    const { founder, author, editor } = makePeople();
    const entries = [answer(author, 1), step(editor, 1), answer(founder, 2)];
    const judged = judge(founder.membership(), [...founder.entries(), ...entries]);
    expect([...judged.values()].every(refusal => refusal === null)).toBe(true);
    expect(judged.size).toBe(founder.entries().length + 2);
  });

  it('does not when the role is too low, and what comes after it is judged by itself', () => {
    const { founder, editor, auditor } = makePeople();
    const membership = founder.membership();
    expect(verdicts(membership, [answer(editor, 1), step(editor, 2)])).toEqual(['role', null]);
    expect(verdicts(membership, [step(auditor, 1)])).toEqual(['role']);
  });

  it('does not when it is a stranger’s, or under another name', () => {
    const { founder, editor } = makePeople();
    const stranger = makeTeam('stranger').founder;
    const posing = editor.append('case-step', 'case:1', {}, { author: founder.member });
    const membership = founder.membership();
    expect(verdicts(membership, [...stranger.entries()])).toEqual(['unknown-device']);
    expect(verdicts(membership, [posing, step(editor, 1)])).toEqual(['wrong-author', null]);
  });

  it('does not when nobody here knows its kind or version', () => {
    const { founder, editor } = makePeople();
    const poll = editor.append('poll', 'poll:1', {});
    const newer = editor.append('case-step', 'case:1', {}, { version: 2 });
    const misplaced = editor.append('device-added', 'case:1', {});
    expect(verdicts(founder.membership(), [poll, newer, misplaced, step(editor, 1)])).toEqual([
      'unknown-kind',
      'unknown-kind',
      'unknown-kind',
      null,
    ]);
  });

  it('does not after its device was revoked, but what came before stays', () => {
    const { founder, editor } = makePeople();
    const before = step(editor, 1);
    founder.hears(editor);
    founder.removes(editor.member);
    const after = editor.append('case-step', 'case:1', {}, { time: 1 });
    expect(verdicts(founder.membership(), [before, after])).toEqual([null, 'revoked']);
  });

  it('is judged by the role at its place', () => {
    const { founder, author } = makePeople();
    const before = answer(author, 1);
    founder.hears(author);
    founder.changes(author.member, 'editor');
    const late = answer(author, 2);
    const membership = founder.membership();
    expect(verdicts(membership, [before, late, step(author, 3)])).toEqual([null, 'role', null]);
    const device = membership.devices.get(author.device);
    expect(device && [1, 2].map(seq => entryTermOf(device, seq)?.role)).toEqual([
      'author',
      'editor',
    ]);
  });

  it('about the workspace is judged as the membership was folded', () => {
    const { founder, editor } = makePeople();
    editor.adds('friend', 'editor');
    const entries = editor.entries();
    const membership = editor.membership();
    expect(entries.map(entry => judge(membership, entries).get(hashOf(entry)))).toEqual([
      ...founder.entries().map(() => null),
      'role',
    ]);
  });
});

describe('a chain', () => {
  it('waits where an entry is missing', () => {
    const { founder, editor } = makePeople();
    const [one, two, three] = [step(editor, 1), step(editor, 2), step(editor, 3)];
    const membership = founder.membership();
    expect(verdicts(membership, [one, three])).toEqual([null, 'gap']);
    expect(verdicts(membership, [three, two, one])).toEqual([null, null, null]);
  });

  it('ends where an entry does not go on from the one before, or its content was changed', () => {
    const { founder, editor } = makePeople();
    const [one, two, three] = [step(editor, 1), step(editor, 2), step(editor, 3)];
    const membership = founder.membership();
    const odd = { ...two, prev: hashOf(three) };
    expect(verdicts(membership, [one, odd, three])).toEqual([null, 'broken-chain', 'broken-chain']);
    const forged = { ...two, body: { payload: { n: 9 }, salt: '0'.repeat(32) } };
    expect(verdicts(membership, [one, forged, three])[1]).toBe('broken-chain');
    expect(verdicts(membership, [one, withoutBody(two), three])).toEqual([null, null, null]);
  });

  it('that goes on in two ways waits for a decision', () => {
    const { founder, editor } = makePeople();
    const one = step(editor, 1);
    const way = editor.head();
    const two = step(editor, 2);
    const after = step(editor, 3);
    const other = editor.append('case-step', 'case:1', { other: true }, { after: way });
    const all = [one, two, other, after];
    expect(verdicts(founder.membership(), all)).toEqual([null, 'forked', 'forked', 'forked']);
    const { device } = editor;
    founder.write('fork-decided', { device, seq: 2, hash: hashOf(two) });
    expect(verdicts(founder.membership(), all)).toEqual([null, null, 'forked', null]);
  });

  it('of a revoked device can’t be forked before the cut', () => {
    const { founder, editor } = makePeople();
    const [one, two] = [step(editor, 1), step(editor, 2)];
    founder.hears(editor);
    founder.removes(editor.member);
    const forged = editor.append('case-step', 'case:1', { forged: true }, { after: null });
    const membership = founder.membership();
    expect(verdicts(membership, [one, two, forged])).toEqual([null, null, 'forked']);
  });
});

describe('what counts', () => {
  const events = fc.array(
    fc.record({ who: fc.nat(3), what: fc.nat(6), whom: fc.nat(3), hears: fc.boolean() }),
    { minLength: 4, maxLength: 25 },
  );

  it('does not depend on the order or the size of the pages that entries come in', () => {
    const order = fc.infiniteStream(fc.nat(1_000));
    fc.assert(
      fc.property(events, order, fc.integer({ min: 1, max: 7 }), (list, numbers, size) => {
        const { id, founder, author, editor, auditor } = makePeople();
        const people = [founder, author, editor, auditor];
        const pick = (index: number): Browser => people[index] ?? founder;
        for (const [index, { who, what, whom, hears }] of list.entries()) {
          const one = pick(who);
          if (hears) one.hears(...people);
          if (what < 2) answer(one, index);
          else if (what < 4) step(one, index);
          else if (what === 4) one.changes(pick(whom).member, 'editor');
          else if (what === 5) one.append('case-step', 'case:1', { index }, { after: null });
          else if (whom > 1) one.removes(pick(whom).member);
        }
        const known = people.flatMap(one => one.entries());
        const all = [...new Map(known.map(entry => [hashOf(entry), entry])).values()];
        const next = (): number => numbers.next().value ?? 0;
        const mixed = [...all, ...all.slice(0, 4)]
          .map(entry => ({ entry, at: next() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const store = makeStore(id);
        for (let at = 0; at < mixed.length; at += size) store.takeIn(mixed.slice(at, at + size));
        const membership = foldMembership(id, all);
        if (!membership) throw new Error('no workspace');
        const links = new Set(store.links);
        const kept = new Map(
          [...store.kept].map(([hash, { entry, refusal }]) => [
            hash,
            // Of those, the membership says at any time whether they count.
            isAboutWorkspace(entry) && links.has(hash)
              ? (membership.refused.get(entry.id) ?? null)
              : refusal,
          ]),
        );
        expect(kept).toEqual(judge(membership, all));
      }),
    );
  });

  it('is asked of what is stored only where something is open', () => {
    const { founder, editor } = makePeople();
    const [one, two, three] = [step(editor, 1), step(editor, 2), step(editor, 3)];
    const membership = founder.membership();
    const base = { membership, isKnownKind };
    const first = admit({ ...base, chains: new Map(), entries: [one] });
    const ask = (entries: readonly Entry[]) =>
      neededFor({ membership, chains: first.chains, entries });
    expect(ask([three])).toEqual(new Map());
    expect(ask([two])).toEqual(new Map([[editor.device, 2]]));
    expect(ask([one])).toEqual(new Map([[editor.device, 1]]));
  });
});
