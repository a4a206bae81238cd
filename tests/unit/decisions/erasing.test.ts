import { describe, expect, it } from 'vitest';
import { Erasure } from '../../../lib/decisions/erasure';
import { caseErasureOf, erasureOf, factsOf } from '../../../lib/decisions/erasing';
import { makeCase } from '../escalation/make-case';
import { makeDecision, makeMark, makeProposal, reviewer } from './make-record';

const emptied = { entries: 7, artefacts: 2 };

describe('the deletion proof', () => {
  it('holds name-free facts, and nothing of what was said or who took part', () => {
    const decision = makeDecision({
      complaints: [
        {
          ...makeMark(4),
          receivedOn: '2026-11-25',
          how: 'mail',
          text: 'Das war Satire, sagt Max Muster.',
          outcome: 'reversed',
        },
      ],
      remarks: [{ ...makeMark(5, { by: reviewer }), text: 'Bitte prüfen, Kollegin Beispiel.' }],
    });
    const erasure = erasureOf(decision, { reason: 'Frist', kept: 'decision', emptied });
    expect(Erasure.parse(erasure)).toEqual({
      reason: 'Frist',
      number: '2026-7F3KQ',
      class: 'decision',
      openedAt: decision.proposed.at,
      entries: 7,
      artefacts: 2,
      facts: {
        measure: 'delete',
        clause: '§ 3 Abs. 1',
        outcome: 'decided',
        wasUrgent: false,
        complaints: 1,
        reversals: 1,
        reviewHours: 24,
      },
    });
    const written = JSON.stringify(erasure);
    for (const secret of ['Gesindel', 'Erika', 'Muster', 'Kollegin', 'member-', 'facebook'])
      expect(written).not.toContain(secret);
  });

  it('counts a ruling only if it had an effect, and no clock below zero', () => {
    const [ruling] = makeDecision().rulings;
    const own = { ...ruling!, fault: 'own-proposal' } as const;
    expect(factsOf(makeDecision({ rulings: [own] })).reviewHours).toBeNull();
    expect(factsOf(makeDecision({ rulings: [{ ...ruling!, at: 0 }] })).reviewHours).toBe(0);
  });

  it('of a locked comment or an escalation has no clause or no facts', () => {
    const locked = makeDecision({ proposal: makeProposal({ grounds: null }) });
    expect(factsOf(locked).clause).toBeNull();
    const erasure = caseErasureOf(makeCase(), 'Frist', emptied);
    expect(Erasure.parse(erasure)).toMatchObject({ class: 'case', facts: null });
    expect(JSON.stringify(erasure)).not.toContain('Radweg');
  });
});
