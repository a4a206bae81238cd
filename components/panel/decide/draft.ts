import type { CommentSnapshot } from '../../../lib/comment/snapshot';
import { DecidedMeasure } from '../../../lib/decisions/measure';
import type { Grounds, PersonGrounds } from '../../../lib/decisions/proposal';
import type { Flag } from '../../../lib/rules/flag';
import type { Measure } from '../../../lib/rules/house-rules';
import type { Shown } from '../shown';

export type Clause = Grounds['clause'];
export type Character = Grounds['character'];

/** What a person fills in to block or mute somebody; dates as the fields of a form hold them ('' for none). */
export type PersonDraft = Readonly<
  Record<Exclude<keyof PersonGrounds, 'pressChecked'>, string> & { pressChecked: boolean }
>;

/** What a person has chosen and written so far. Kept per comment, in memory, until it is proposed or discarded. */
export type Draft = {
  /** The comment with all around it, as it was when the person began; the proposal is about this. */
  readonly captured: Shown;
  /** Epoch ms. */
  readonly capturedAt: number;
  /** The hint it began with; null when it began by hand. */
  readonly flag: Flag | null;
  readonly measure: Measure;
  readonly clause: Clause | null;
  readonly legalBasis: string;
  readonly character: Character;
  readonly meaning: string;
  readonly favourableReading: string;
  readonly criticismIsNoReason: boolean;
  readonly whyNotMilder: string;
  readonly note: string;
  readonly mediaDescription: string;
  /** Ticked: that only the beginning is kept, because the page shows no more. */
  readonly beginningOnly: boolean;
  readonly person: PersonDraft;
  readonly isUrgent: boolean;
  readonly urgentReason: string;
  readonly caseNumber: string | null;
  /** Text of a hint, once a person has changed it. */
  readonly hint: string | null;
  /** Suspected depiction of child abuse: nothing of the comment is kept (D-20). */
  readonly isLocked: boolean;
  /** Fields that a person has changed; the rest are proposals. */
  readonly touched: ReadonlySet<DraftField>;
};

/** Fields that a person writes or chooses. */
export type DraftField = Exclude<
  keyof Draft,
  'captured' | 'capturedAt' | 'flag' | 'touched' | 'person' | 'isLocked'
>;

export const isDecided = (measure: Measure): measure is DecidedMeasure =>
  DecidedMeasure.safeParse(measure).success;

/** Measures that concern the person and not the comment. */
export const concernsPerson = (measure: Measure): boolean =>
  measure === 'mute' || measure === 'block';

export const hasMedia = ({ media }: CommentSnapshot): boolean => media !== 'none';

/** Criticism is protected: where it was found, no tick is set for anybody. */
export const isCriticism = ({ captured }: Pick<Draft, 'captured'>): boolean =>
  captured.assessment.flags.some(({ category }) => category === 'criticism');

/** What the page showed of the comment when the draft began, against what it shows now. */
export function comparedToNow(
  { captured }: Draft,
  now: Shown,
  stale: 'edited' | 'gone' | null,
): 'same' | 'edited' | 'gone' {
  if (stale === 'gone') return 'gone';
  const { text, media } = captured.comment;
  const isSame = now.comment.text === text && now.comment.media === media;
  return isSame && stale === null ? 'same' : 'edited';
}
