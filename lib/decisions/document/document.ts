import type { CommentTime, MediaKind, PlatformId } from '../../comment/snapshot';
import type { IsoDate } from '../../knowledge/answer';
import type { Hash } from '../../ledger/entry';
import type { Flag } from '../../rules/flag';
import type { Phase, RulingFault, StepKind } from '../decision';
import type { Artefact, Evidence, Sighting } from '../evidence';
import type { LeftOut } from '../export';
import type { DecidedMeasure } from '../measure';
import type { CriminalState, DecisionPayload, Ruling } from '../payloads';
import type { Grounds } from '../proposal';
import type { StrafantragState } from '../strafantrag';

/** Line of the decision record (docs/decisions.md, D-01 to D-24). */
export type DocumentField = `D-${'0' | '1' | '2'}${number}`;

/** A term that the page says in its own language. */
export type DocumentWord =
  | { readonly of: 'answer'; readonly is: 'yes' | 'no' }
  | { readonly of: 'platform'; readonly is: PlatformId }
  | { readonly of: 'media'; readonly is: MediaKind }
  | { readonly of: 'character'; readonly is: Grounds['character'] }
  | { readonly of: 'measure'; readonly is: DecidedMeasure }
  | { readonly of: 'phase'; readonly is: Phase }
  | { readonly of: 'ruling'; readonly is: Ruling['outcome'] }
  | { readonly of: 'fault'; readonly is: RulingFault }
  | { readonly of: 'precedent'; readonly is: 'decided' | 'refused' | 'reversed' | 'waiting' }
  | { readonly of: 'act'; readonly is: 'done' | 'undone' }
  | { readonly of: 'sighting'; readonly is: Sighting }
  | { readonly of: 'compared'; readonly is: Evidence['comparedToProposal'] }
  | { readonly of: 'artefact'; readonly is: Artefact['role'] }
  | { readonly of: 'how'; readonly is: NoticeHow | ComplaintHow }
  | { readonly of: 'criminal'; readonly is: CriminalState['status'] }
  | { readonly of: 'term'; readonly is: StrafantragState['kind'] }
  | { readonly of: 'class'; readonly is: 'decision' | 'block' | 'criminal' }
  | { readonly of: 'source'; readonly is: Flag['source'] }
  | { readonly of: 'step'; readonly is: DocumentStep };

/** `other`: a kind of a newer version. */
export type DocumentStep = 'decision-proposal' | StepKind | 'other';

type NoticeHow = Extract<DecisionPayload<'decision-notice'>, { informed: true }>['how'];
type ComplaintHow = DecisionPayload<'decision-complaint'>['how'];

/**
 * `text`: words of the authority. `quote`: words of others; has to look it, and is never interpreted. `link`: https.
 * `picture`: the page shows its bytes, once they have the hash of the record.
 * `moment`: epoch ms, said in Germany's time with the zone. `time`: the same, with how exact it is. `person`: a name, or a letter for one.
 */
export type DocumentValue =
  | { readonly kind: 'text' | 'quote'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'time'; readonly time: CommentTime }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'size'; readonly bytes: number }
  | { readonly kind: 'picture'; readonly artefact: Artefact }
  | { readonly kind: 'person'; readonly name: string; readonly isLetter: boolean }
  | { readonly kind: 'hash'; readonly hash: Hash }
  | { readonly kind: 'word'; readonly word: DocumentWord };

/** A line "label: value". No values: it was not recorded, which the page says. */
export type DocumentRow = {
  readonly field: DocumentField;
  readonly label: DocumentLabel;
  readonly values: readonly DocumentValue[];
};

export type DocumentSection = {
  readonly heading: DocumentHeading;
  /** One table each: several complaints are several tables. */
  readonly groups: readonly (readonly DocumentRow[])[];
};

/** A case for printing. Notices (`integrity`, `noAdvice`) stand on every printed copy. */
export type DecisionDocument = {
  readonly number: string;
  readonly notices: readonly ('integrity' | 'noAdvice' | 'locked' | 'hiddenStaysVisible')[];
  readonly leftOut: readonly LeftOut[];
  readonly sections: readonly DocumentSection[];
};

export type DocumentHeading =
  | 'case'
  | 'comment'
  | 'context'
  | 'grounds'
  | 'precedents'
  | 'hints'
  | 'person'
  | 'review'
  | 'carriedOut'
  | 'notices'
  | 'complaints'
  | 'criminal'
  | 'evidence'
  | 'remarks'
  | 'retention'
  | 'timeline';

export type DocumentLabel =
  | 'number'
  | 'platform'
  | 'page'
  | 'identity'
  | 'escalation'
  | 'permalink'
  | 'postLink'
  | 'commentId'
  | 'author'
  | 'profile'
  | 'wording'
  | 'media'
  | 'mediaDescription'
  | 'edited'
  | 'truncated'
  | 'language'
  | 'written'
  | 'captured'
  | 'deviceZone'
  | 'post'
  | 'repliesTo'
  | 'neighbour'
  | 'clause'
  | 'rulesVersion'
  | 'legalBasis'
  | 'character'
  | 'meaning'
  | 'favourableReading'
  | 'criticismIsNoReason'
  | 'proposedMeasure'
  | 'measure'
  | 'whyNotMilder'
  | 'note'
  | 'precedent'
  | 'outcome'
  | 'hint'
  | 'rule'
  | 'reason'
  | 'decidedByPerson'
  | 'emergency'
  | 'incidents'
  | 'prognosis'
  | 'until'
  | 'reviewOn'
  | 'pressChecked'
  | 'proposedBy'
  | 'proposedAt'
  | 'urgentReason'
  | 'phase'
  | 'ruledBy'
  | 'ruledAt'
  | 'asDeputy'
  | 'noEffect'
  | 'act'
  | 'actBy'
  | 'actAt'
  | 'seen'
  | 'informed'
  | 'informedAt'
  | 'how'
  | 'receivedOn'
  | 'complaintText'
  | 'offences'
  | 'knownOn'
  | 'term'
  | 'lastDay'
  | 'entitled'
  | 'status'
  | 'office'
  | 'filedOn'
  | 'reference'
  | 'endedOn'
  | 'securedBy'
  | 'securedAt'
  | 'compared'
  | 'textHash'
  | 'artefact'
  | 'remark'
  | 'class'
  | 'deleteOn'
  | 'hold'
  | 'closedBy'
  | 'closedAt'
  | 'exportedAt'
  | 'step';
