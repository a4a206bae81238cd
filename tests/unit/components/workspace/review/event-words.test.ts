import { describe, expect, it, vi } from 'vitest';
import { eventWords } from '../../../../../components/workspace/review/event-words';
import { makeView, mark, people } from '../../../../support/decision-states';

vi.mock('../../../../../lib/browser/i18n', () => ({
  t: (key: string, holes: readonly string[] = []) => [key, ...holes].join(' '),
}));

const at = mark('7', people.max, 7);
const words = (kind: string, over: Parameters<typeof makeView>[0] = {}) =>
  eventWords({ ...at, kind } as never, makeView(over).decision);

const evidence = (artefacts: unknown[]) => [
  { ...at, evidence: { artefacts, textHash: 'b'.repeat(64), comparedToProposal: 'same' } },
];

describe('eventWords', () => {
  it('says what was ruled, and that it had no effect', () => {
    const ruling = {
      on: 'proposal',
      about: at.id,
      outcome: 'approved',
      measure: 'delete',
      reason: '',
    };
    const made = { ...at, ruling, asDeputy: false, fault: 'own-proposal' };
    expect(words('decision-ruling', { rulings: [made] })).toBe(
      'review.ruled.approved: decision.measure.delete (review.event.noEffect)',
    );
  });

  it('speaks of evidence only where files were secured', () => {
    const [artefact] = makeView().decision.artefacts;
    expect(words('decision-evidence', { evidence: evidence([]) })).toBe('review.event.facts');
    expect(words('decision-evidence', { evidence: evidence([artefact]) })).toBe(
      'review.event.evidence',
    );
  });

  it('shows a kind of a newer version as a further entry', () => {
    expect(words('decision-of-tomorrow')).toBe('review.event.other');
    expect(words('constructor')).toBe('review.event.other');
  });
});
