import type { Decision } from '../../../../lib/decisions/decision';
import { defaultDecisionPolicy } from '../../../../lib/decisions/default-policy';
import { DecisionId } from '../../../../lib/decisions/proposal';
import type { HouseRules } from '../../../../lib/rules/house-rules';
import { RuleId } from '../../../../lib/rules/house-rules';
import type { DecisionView, Precedent } from '../../../../lib/rpc/decisions';
import { EntryId } from '../../../../lib/ledger/entry';
import { MemberId } from '../../../../lib/workspace/enrolment';
import { beginDraft, type Beginning } from '../../../../components/panel/decide/prefill';
import { toProposal } from '../../../../components/panel/decide/to-proposal';
import { makeComment, makeFlag, type makePanel, makeShown, plainWords } from '../make';

export const makeRules = (
  measure: HouseRules['rules'][number]['measure'] = 'hide',
): HouseRules => ({
  title: 'Netiquette',
  version: '2026-11',
  rules: [
    {
      id: RuleId.parse('insult-1'),
      category: 'insult',
      clause: '§ 3 Abs. 1',
      title: 'Beleidigung',
      reason: 'Herabsetzung einer Person.',
      certainty: 'clear',
      measure,
      replyText: 'Bitte bleiben Sie sachlich.',
      patterns: [],
      exceptions: [],
    },
  ],
});

/** A comment with one clear insult, as the content script shows it. */
export const makeInsult = (id: string, over: Parameters<typeof makeComment>[1] = {}) => {
  const shown = makeShown(id, { comment: makeComment(id, { text: 'Du Beispiel!', ...over }) });
  return {
    ...shown,
    assessment: { ...shown.assessment, flags: [makeFlag({ certainty: 'clear' })] },
  };
};

export const makeBeginning = (over: Partial<Beginning> = {}): Beginning => ({
  shown: makeInsult('1'),
  flag: null,
  rules: makeRules(),
  legalBases: ['Art. 1 Satzung', 'Hausrecht'],
  caseNumbers: [],
  now: Date.parse('2026-11-21T10:00:00Z'),
  ...over,
});

export const makeDraft = (over: Partial<Beginning> = {}) =>
  beginDraft(makeBeginning(over), plainWords);

export const makePrecedent = (over: Partial<Precedent> = {}): Precedent => ({
  id: DecisionId.parse('d-old'),
  number: '2026-AAAAA',
  measure: 'hide',
  outcome: 'decided',
  clause: '§ 3 Abs. 1',
  excerpt: 'Du Muster!',
  decidedAt: 0,
  likeness: 0.8,
  shared: ['muster'],
  ...over,
});

/** Where a decision stands after it was proposed, with as much of it as the panel looks at. */
export function makeView(over: Partial<Decision> = {}): DecisionView {
  const opening = toProposal(makeDraft(), [], 'Europe/Berlin');
  if (!opening) throw new Error('the draft is not complete');
  const mark = { id: EntryId.parse('0'.repeat(26)), by: MemberId.parse('m1'), at: 0 };
  const decision: Decision = {
    id: DecisionId.parse('d1'),
    proposal: { ...opening, number: '2026-BBBBB' },
    proposed: mark,
    measure: 'hide',
    proposer: mark.by,
    about: mark.id,
    phase: 'decided',
    decided: { ...mark, reviewed: false },
    tookPart: [mark.by],
    rulings: [],
    person: null,
    evidence: [],
    artefacts: [],
    carriedOut: [],
    toDo: 'do',
    sighting: null,
    isBack: false,
    notices: [],
    complaints: [],
    remarks: [],
    criminal: null,
    hold: null,
    closed: null,
    timeline: [],
    ...over,
  };
  return {
    decision,
    tasks: [],
    people: {},
    self: mark.by,
    role: null,
    mandate: null,
    retention: null,
    present: [],
  };
}

type Services = NonNullable<Parameters<typeof makePanel>[0]>;

/** What the background answers while somebody proposes; `undefined` refuses. */
export const makeServices = (
  over: { [P in keyof Services]?: Services[P] | undefined } = {},
): Services =>
  ({
    'rules/get': () => makeRules(),
    'decision-policy/get': () => ({ policy: defaultDecisionPolicy, conflict: false }),
    'team/sync-state': () => null,
    'decisions/for-comments': () => [],
    'decisions/precedents': () => [],
    'decisions/propose': () => makeView(),
    ...over,
  }) as Services;
