import type { IsoDate } from '../knowledge/answer';
import { MemberId } from '../workspace/enrolment';
import type { Decision } from './decision';
import type { DecisionPolicy } from './policy';
import { addMonths, dayOf } from './german-time';

/**
 * Whether the names of those who took part are no longer shown. A legal hold keeps them: a court may ask.
 * @param today in Germany
 */
export const areNamesGone = (
  { closed, hold }: Pick<Decision, 'closed' | 'hold'>,
  { retention }: Pick<DecisionPolicy, 'retention'>,
  today: IsoDate,
): boolean =>
  closed !== null && hold === null && today > addMonths(dayOf(closed.at), retention.namesMonths);

/**
 * The decision with "A", "B", … for members, in the order in which they first took part. A letter holds within this
 * decision alone, so that nothing adds up over decisions to what one person did. The signed entries keep their authors:
 * without them nobody could check that two persons decided.
 */
export function withPseudonyms(decision: Decision): Decision {
  const letters = new Map<MemberId, MemberId>();
  const letterOf = (member: MemberId): MemberId => {
    const known = letters.get(member);
    if (known) return known;
    const fresh = MemberId.parse(letter(letters.size));
    letters.set(member, fresh);
    return fresh;
  };
  for (const { by } of [decision.proposed, ...decision.timeline]) letterOf(by);
  const own = <T extends { readonly by: MemberId }>(mark: T): T => ({
    ...mark,
    by: letterOf(mark.by),
  });
  const ownIf = <T extends { readonly by: MemberId }>(mark: T | null): T | null =>
    mark === null ? null : own(mark);
  return {
    ...decision,
    proposed: own(decision.proposed),
    proposer: letterOf(decision.proposer),
    decided: ownIf(decision.decided),
    tookPart: decision.tookPart.map(letterOf),
    rulings: decision.rulings.map(own),
    evidence: decision.evidence.map(own),
    carriedOut: decision.carriedOut.map(own),
    sighting: ownIf(decision.sighting),
    notices: decision.notices.map(own),
    complaints: decision.complaints.map(own),
    remarks: decision.remarks.map(own),
    criminal: ownIf(decision.criminal),
    hold: ownIf(decision.hold),
    closed: ownIf(decision.closed),
    timeline: decision.timeline.map(own),
  };
}

/** 0 is "A", 25 "Z", 26 "AA". */
function letter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
