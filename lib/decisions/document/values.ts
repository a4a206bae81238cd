import type { CommentTime } from '../../comment/snapshot';
import type { IsoDate } from '../../knowledge/answer';
import type { MemberId } from '../../workspace/enrolment';
import type { Decision } from '../decision';
import type {
  DocumentField,
  DocumentLabel,
  DocumentRow,
  DocumentValue,
  DocumentWord,
} from './document';
import type { DecisionExport } from '../export';
import { knownZone } from '../zone';

/** A line; parts that are null were not recorded. */
export const row = (
  field: DocumentField,
  label: DocumentLabel,
  ...values: readonly (DocumentValue | null)[]
): DocumentRow => ({ field, label, values: values.filter(value => value !== null) });

export const text = (words: string | null): DocumentValue | null =>
  words === null || words.trim() === '' ? null : { kind: 'text', text: words };

export const quote = (words: string | null): DocumentValue | null =>
  words === null || words.trim() === '' ? null : { kind: 'quote', text: words };

/** Links come from the page: anything but https is words of others. */
export const link = (url: string | null): DocumentValue | null =>
  url !== null && URL.canParse(url) && new URL(url).protocol === 'https:'
    ? { kind: 'link', url: new URL(url).href }
    : quote(url);

export const day = (on: IsoDate | null): DocumentValue | null =>
  on === null ? null : { kind: 'day', day: on };

export const word = (of: DocumentWord): DocumentValue => ({ kind: 'word', word: of });

export const yesNo = (is: boolean): DocumentValue => word({ of: 'answer', is: is ? 'yes' : 'no' });

/** The zone that was noted at capture: all times of a case are said in it. */
const zoneOf = ({ proposal: { concerned } }: Decision): string =>
  knownZone(concerned.kind === 'locked' ? concerned.zone : concerned.surroundings.zone);

export const written = (decision: Decision, time: CommentTime): DocumentValue => ({
  kind: 'time',
  time,
  zone: zoneOf(decision),
});

export const moment = (decision: Decision, at: number): DocumentValue => ({
  kind: 'moment',
  at,
  zone: zoneOf(decision),
});

export const person = ({ people }: DecisionExport, id: MemberId): DocumentValue => {
  const name = people[id] ?? null;
  return { kind: 'person', name: name ?? id, isLetter: name === null };
};
