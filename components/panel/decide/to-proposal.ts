import type { Concerned, Grounds, PersonGrounds, Proposal } from '../../../lib/decisions/proposal';
import { IsoDate } from '../../../lib/knowledge/answer';
import type { Precedent } from '../../../lib/rpc/decisions';
import { concernsPerson, type Draft, isDecided } from './draft';

type Opening = Omit<Proposal, 'number'>;

/**
 * What is written down of a draft; null for measures that need no record, and while something is missing
 * (see `check-draft.ts`). `zone`: IANA name of the zone that dates are shown in.
 */
export function toProposal(
  draft: Draft,
  precedents: readonly Precedent[],
  zone: string,
): Opening | null {
  if (!isDecided(draft.measure)) return null;
  const urgent = draft.isUrgent ? { reason: draft.urgentReason.trim() } : null;
  const opening = { measure: draft.measure, urgent, caseNumber: draft.caseNumber };
  if (draft.isLocked)
    return {
      ...opening,
      concerned: lockedPlace(draft, zone),
      grounds: null,
      person: null,
      // Hints quote the comment, precedents were found by its words.
      hints: [],
      precedents: [],
    };
  const grounds = toGrounds(draft);
  const person = concernsPerson(draft.measure) ? toPerson(draft.person) : null;
  if (grounds === null || (concernsPerson(draft.measure) && person === null)) return null;
  return {
    ...opening,
    concerned: concernedComment(draft, zone),
    grounds,
    person,
    hints: draft.captured.assessment.flags.slice(0, 50),
    precedents: precedents
      .slice(0, 10)
      .map(({ id, number, measure, outcome }) => ({ id, number, measure, outcome })),
  };
}

function concernedComment(
  { captured, capturedAt, mediaDescription }: Draft,
  zone: string,
): Concerned {
  const { comment, thread, parent, neighbours } = captured;
  return {
    kind: 'comment',
    comment,
    mediaDescription: mediaDescription.trim(),
    surroundings: {
      postUrl: thread.postUrl,
      postText: thread.postText,
      pageName: thread.pageName,
      identity: thread.identity,
      parent,
      neighbours,
      capturedAt,
      zone,
    },
  };
}

/** Field by field, so that nothing new slips in when a snapshot grows. */
const lockedPlace = ({ captured, capturedAt }: Draft, zone: string): Concerned => ({
  kind: 'locked',
  key: captured.comment.key,
  platform: captured.comment.platform,
  permalink: captured.comment.permalink,
  postUrl: captured.thread.postUrl,
  time: captured.comment.time,
  capturedAt,
  zone,
});

function toGrounds(draft: Draft): Grounds | null {
  if (draft.clause === null || !draft.criticismIsNoReason) return null;
  return {
    clause: draft.clause,
    legalBasis: draft.legalBasis,
    character: draft.character,
    meaning: draft.meaning.trim(),
    favourableReading: draft.favourableReading.trim(),
    criticismIsNoReason: true,
    whyNotMilder: draft.whyNotMilder.trim(),
    note: draft.note.trim(),
  };
}

function toPerson(given: Draft['person']): PersonGrounds | null {
  const reviewOn = IsoDate.safeParse(given.reviewOn);
  const until = given.until === '' ? null : IsoDate.safeParse(given.until);
  if (!reviewOn.success || until?.success === false || !given.pressChecked) return null;
  return {
    incidents: given.incidents.trim(),
    prognosis: given.prognosis.trim(),
    until: until?.data ?? null,
    reviewOn: reviewOn.data,
    pressChecked: true,
    pressNote: given.pressNote.trim(),
  };
}
