import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../lib/decisions/decision';
import { excerptOf } from '../../../lib/decisions/excerpt';
import { foldDecision } from '../../../lib/decisions/fold';
import {
  createPrecedentIndex,
  precedentRecordOf,
  type PrecedentQuery,
} from '../../../lib/decisions/precedents';
import { DecisionId, type Proposal } from '../../../lib/decisions/proposal';
import { approve, createDesk, makeProposal, makeProposalOf, max, refuse } from './make-decision';

const idOf = (name: string) => DecisionId.parse(name);

/** A decision under an id of its own; `rule`: what a colleague makes of it. */
function decide(name: string, proposal: Proposal, rule?: typeof refuse): Decision {
  const desk = createDesk(`decision:${name}`);
  const entry = desk.write('decision-proposal', proposal);
  if (rule) desk.write('decision-ruling', rule(entry), { by: max });
  const decision = foldDecision(idOf(name), desk.entries, []);
  if (!decision) throw new Error(`${name} is no decision`);
  return decision;
}

function indexOf(...decisions: readonly Decision[]) {
  const index = createPrecedentIndex();
  for (const decision of decisions) {
    const record = precedentRecordOf(decision);
    if (record) index.put(record);
  }
  return index;
}

const ask = (text: string, over: Partial<PrecedentQuery> = {}): PrecedentQuery => ({
  text,
  clause: null,
  except: null,
  ...over,
});

const versager = decide('versager', makeProposalOf('Diese Versager im Rathaus!'), approve);
const hallenbad = decide('hallenbad', makeProposalOf('Das Hallenbad ist schon wieder zu.'), refuse);
const betrug = decide('betrug', makeProposalOf('Alles Betrüger und Lügner im Stadtrat'));

describe('similar past decisions', () => {
  it('are found by inflected words, with their outcome', () => {
    const found = indexOf(versager, hallenbad, betrug).find(ask('Ihr Versagern aus dem Rathaus'));
    expect(found.map(({ id }) => id)).toEqual(['versager']);
    expect(found[0]).toMatchObject({
      number: '2026-7F3KQ',
      measure: 'delete',
      outcome: 'decided',
      clause: '§ 3 Abs. 1',
      excerpt: 'Diese Versager im Rathaus!',
      shared: ['Versagern', 'Rathaus'],
    });
  });

  it('show refusals and what still waits as well', () => {
    const index = indexOf(versager, hallenbad, betrug);
    expect(index.find(ask('Hallenbad zu!'))[0]).toMatchObject({ outcome: 'refused' });
    expect(index.find(ask('Lügner! Betrüger!'))[0]).toMatchObject({ outcome: 'waiting' });
  });

  it('give a copy the full likeness', () => {
    const found = indexOf(versager, hallenbad).find(ask('Diese Versager im Rathaus!'));
    expect(found[0]?.likeness).toBeCloseTo(1);
  });

  it('see through disguises', () => {
    const found = indexOf(versager, hallenbad, betrug).find(ask('L ü g n e r und B3trüger'));
    expect(found.map(({ id }) => id)).toEqual(['betrug']);
  });

  it('put the same clause first among comments that are alike', () => {
    const other = makeProposalOf('Diese Versager im Rathaus!');
    const grounds = { ...other.grounds!, clause: { ...other.grounds!.clause, clause: '§ 7' } };
    const index = indexOf(versager, decide('other', { ...other, grounds }));
    const text = 'Versager im Rathaus und im Hallenbad';
    expect(index.find(ask(text, { clause: '§ 7' }))[0]?.id).toBe('other');
    expect(index.find(ask(text, { clause: '§ 3 Abs. 1' }))[0]?.id).toBe('versager');
  });

  it('are none where nothing but the clause is the same', () => {
    const found = indexOf(versager).find(ask('Wann ist Wochenmarkt?', { clause: '§ 3 Abs. 1' }));
    expect(found).toEqual([]);
  });

  it('leave out the decision that is being written', () => {
    const found = indexOf(versager).find(ask('Versager im Rathaus', { except: versager.id }));
    expect(found).toEqual([]);
  });

  it('are at most five', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name =>
      decide(name, makeProposalOf('Versager im Rathaus')),
    );
    expect(indexOf(...many).find(ask('Versager'))).toHaveLength(5);
  });

  it('hold nothing of what is under the lock, or was withdrawn', () => {
    const { comment, surroundings } = commentOf(makeProposal());
    const locked = decide('locked', {
      ...makeProposal({ grounds: null }),
      concerned: {
        kind: 'locked',
        key: comment.key,
        platform: comment.platform,
        permalink: null,
        postUrl: null,
        time: comment.time,
        capturedAt: surroundings.capturedAt,
        zone: surroundings.zone,
      },
    });
    const desk = createDesk('decision:gone');
    desk.write('decision-proposal', makeProposalOf('Versager im Rathaus'));
    desk.write('decision-withdrawal', { reason: '' });
    const gone = foldDecision(idOf('gone'), desk.entries, []);
    expect([precedentRecordOf(locked), gone && precedentRecordOf(gone)]).toEqual([null, null]);
    expect(excerptOf(locked.proposal.concerned)).toBe('');
  });

  it('change their outcome with the decision', () => {
    const index = indexOf(decide('versager', makeProposalOf('Diese Versager im Rathaus!')));
    index.find(ask('Versager'));
    index.put(precedentRecordOf(versager)!);
    expect(index.find(ask('Versager'))).toMatchObject([{ outcome: 'decided' }]);
  });

  it('take no harm from hostile texts', () => {
    const index = indexOf(versager);
    for (const text of ['', '   ', '🤮🤮🤮', '=1+1', '<b>', '\uD800', 'x'.repeat(100_000)])
      expect(index.find(ask(text))).toEqual([]);
  });
});

describe('what was erased', () => {
  it('is found no more', () => {
    const index = indexOf(versager, betrug);
    expect(index.find(ask('Versager'))).toHaveLength(1);
    index.remove(versager.id);
    expect(index.find(ask('Diese Versager im Rathaus'))).toEqual([]);
    expect(index.find(ask('Lügner im Stadtrat'))).toHaveLength(1);
  });
});

describe('for any texts', () => {
  const text = fc.array(fc.constantFrom('Versager', 'rathaus', 'Freibad', 'zu', '🤮', 'V3rsager'), {
    minLength: 1,
    maxLength: 8,
  });

  it('likeness lies between 0 and 1, and a copy of a text with words is 1', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (others, words) => {
        const own = ['Versager', ...words];
        const decisions = [own, ...others].map((one, at) =>
          decide(`d${at}`, makeProposalOf(one.join(' '))),
        );
        const found = indexOf(...decisions).find(ask(own.join(' ')), 10);
        for (const { likeness } of found) expect(likeness).toBeLessThanOrEqual(1);
        const copy = found.find(({ id }) => id === 'd0');
        expect(copy?.likeness).toBeCloseTo(1);
      }),
      { numRuns: 60 },
    );
  });

  it('the order in which decisions came makes no difference to what is found', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (others, own) => {
        const decisions = others.map((words, at) =>
          decide(`d${at}`, makeProposalOf(words.join(' '))),
        );
        const likeness = (order: readonly Decision[]) =>
          indexOf(...order)
            .find(ask(own.join(' ')), 10)
            .map(one => `${one.id} ${one.likeness.toFixed(6)}`)
            .toSorted();
        expect(likeness(decisions.toReversed())).toEqual(likeness(decisions));
      }),
      { numRuns: 60 },
    );
  });
});

function commentOf({ concerned }: Proposal) {
  if (concerned.kind !== 'comment') throw new Error('this proposal is under the lock');
  return concerned;
}
