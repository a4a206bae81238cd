import type { CommentTime } from '../../comment/snapshot';
import type { IsoDate } from '../../knowledge/answer';
import type { MemberId } from '../../workspace/enrolment';
import type {
  DocumentField,
  DocumentLabel,
  DocumentRow,
  DocumentValue,
  DocumentWord,
} from './document';
import type { DecisionExport } from '../export';

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

export const written = (time: CommentTime): DocumentValue => ({ kind: 'time', time });

export const moment = (at: number): DocumentValue => ({ kind: 'moment', at });

export const person = ({ people }: DecisionExport, id: MemberId): DocumentValue => {
  const name = people[id] ?? null;
  return { kind: 'person', name: name ?? id, isLetter: name === null };
};
