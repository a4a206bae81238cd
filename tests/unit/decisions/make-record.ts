import type { Decision, Mark } from '../../../lib/decisions/decision';
import { DecisionId, type Proposal } from '../../../lib/decisions/proposal';
import { EntryId } from '../../../lib/ledger/entry';
import { MemberId } from '../../../lib/workspace/enrolment';
import { makeComment, makeFlag } from '../escalation/make-case';

export const proposer = MemberId.parse('member-1');
export const reviewer = MemberId.parse('member-2');

/** Friday, 20 November 2026, 13:00 in Germany. */
export const proposedAt = Date.UTC(2026, 10, 20, 12);

/** @param n different for every entry */
export const makeMark = (n: number, over: Partial<Mark> = {}): Mark => ({
  id: EntryId.parse(`01${String(n).padStart(24, '0')}`),
  by: proposer,
  at: proposedAt + n * 60_000,
  ...over,
});

export const makeProposal = (over: Partial<Proposal> = {}): Proposal => ({
  number: '2026-7F3KQ',
  measure: 'delete',
  concerned: {
    kind: 'comment',
    comment: makeComment({ text: 'Ihr seid alle Gesindel!' }),
    mediaDescription: '',
    surroundings: {
      postUrl: 'https://www.facebook.com/musterhausen/posts/500',
      postText: 'Das Freibad öffnet am Samstag.',
      pageName: 'Stadt Musterhausen',
      identity: 'Stadt Musterhausen',
      parent: null,
      neighbours: [],
      capturedAt: proposedAt,
      zone: 'Europe/Berlin',
    },
  },
  grounds: {
    clause: { clause: '§ 3 Abs. 1', title: 'Beleidigungen', rulesVersion: '2026-01' },
    legalBasis: 'Benutzungsregeln',
    character: 'insult',
    meaning: 'Er setzt die Angesprochenen als Menschen herab.',
    favourableReading: 'Ärger über die Öffnungszeiten; dafür spricht kein Wort des Kommentars.',
    criticismIsNoReason: true,
    whyNotMilder: 'Verborgen bliebe er für die Freunde sichtbar.',
    note: '',
  },
  person: null,
  hints: [makeFlag({ category: 'insult', clause: '§ 3 Abs. 1' })],
  precedents: [],
  urgent: null,
  caseNumber: null,
  ...over,
});

/** Proposed by one, approved by another a day later. */
export const makeDecision = (over: Partial<Decision> = {}): Decision => {
  const proposed = makeMark(1);
  const approval = makeMark(2, { by: reviewer, at: proposedAt + 86_400_000 });
  return {
    id: DecisionId.parse('d1'),
    proposal: makeProposal(),
    proposed,
    measure: 'delete',
    proposer,
    about: proposed.id,
    phase: 'decided',
    decided: { ...approval, reviewed: true },
    tookPart: [proposer, reviewer],
    rulings: [
      {
        ...approval,
        ruling: {
          on: 'proposal',
          about: proposed.id,
          outcome: 'approved',
          measure: 'delete',
          reason: '',
        },
        asDeputy: false,
        fault: null,
      },
    ],
    person: null,
    evidence: [],
    artefacts: [],
    carriedOut: [],
    toDo: null,
    sighting: null,
    isBack: false,
    notices: [],
    complaints: [],
    remarks: [],
    criminal: null,
    hold: null,
    closed: null,
    timeline: [
      { ...proposed, kind: 'decision-proposal' },
      { ...approval, kind: 'decision-ruling' },
    ],
    ...over,
  };
};
