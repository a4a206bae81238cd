import { err, ok, type Result } from '../../result';
import { fold } from '../../language/normalise';
import { Answer } from '../answer';
import type { ImportError } from '../source';

/** What foreign formats know of one answer; everything but the question may be missing. */
export type RawEntry = {
  readonly id?: string | null;
  readonly question: string;
  readonly answer: string;
  readonly sourceUrl?: string | null;
  readonly owner?: string | null;
  /** ISO or German ("24.12.2026") date, or an ISO date-time; "" for none. */
  readonly asOf?: string | null;
  readonly validUntil?: string | null;
  readonly tags?: readonly string[];
  readonly phrasings?: readonly string[];
  readonly language?: string | null;
  readonly place?: string | null;
};

/** A released answer, or a draft where the text is still missing. The error is the name of the field that is wrong. */
export function buildAnswer(entry: RawEntry): Result<Answer, string> {
  const question = clean(entry.question);
  const sie = clean(entry.answer);
  const asOf = readDate(entry.asOf);
  const validUntil = readDate(entry.validUntil);
  const sourceUrl = readUrl(entry.sourceUrl);
  if (!asOf.ok) return err('asOf');
  if (!validUntil.ok) return err('validUntil');
  if (!sourceUrl.ok) return err('sourceUrl');
  return checkAnswer({
    id: entry.id === undefined || isBlank(entry.id) ? idFromQuestion(question) : entry.id.trim(),
    question,
    phrasings: tidyList(entry.phrasings),
    texts: { sie, du: null, sieShort: null, duShort: null },
    sourceUrl: sourceUrl.value,
    owner: isBlank(entry.owner) ? null : entry.owner.trim(),
    asOf: asOf.value,
    validFrom: null,
    validUntil: validUntil.value,
    ...(isBlank(entry.place) ? {} : { place: entry.place.trim() }),
    tags: tidyList(entry.tags),
    status: sie === '' ? 'draft' : 'released',
    language: isBlank(entry.language) ? 'de' : entry.language.trim(),
  });
}

/** A value of unknown origin as an answer. The error is the path of the first field that is wrong. */
export function checkAnswer(value: unknown): Result<Answer, string> {
  const checked = Answer.safeParse(value);
  if (!checked.success) return err((checked.error.issues[0]?.path ?? []).map(String).join('.'));
  const { sourceUrl } = checked.data;
  if (sourceUrl !== null && !sourceUrl.startsWith('https://')) return err('sourceUrl');
  return ok(checked.data);
}

/** Collects answers and refuses the second one with a known id. */
export function createCollector(lineOf: (index: number) => number | null) {
  const answers: Answer[] = [];
  const ids = new Set<string>();
  return {
    answers,
    /** The error of entry `index`, or null when it was taken. */
    add(index: number, entry: Result<Answer, string>): ImportError | null {
      if (!entry.ok) return { kind: 'bad-entry', line: lineOf(index), detail: entry.error };
      if (ids.has(entry.value.id)) {
        return { kind: 'duplicate-id', line: lineOf(index), detail: entry.value.id };
      }
      ids.add(entry.value.id);
      answers.push(entry.value);
      return null;
    },
  };
}

/** The same question has the same id at every sync, so that local edits find their answer again. FNV-1a, 2 × 32 bit. */
export function idFromQuestion(question: string): string {
  const text = fold(question)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `q-${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x1b873593)}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let unit = 0; unit < text.length; unit += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const clean = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();
const isBlank = (text: string | null | undefined): text is '' | null | undefined =>
  text === null || text === undefined || text.trim() === '';
const tidyList = (items: readonly string[] | undefined): string[] => [
  ...new Set((items ?? []).map(item => item.trim()).filter(item => item !== '')),
];

function readDate(text: string | null | undefined): Result<string | null, null> {
  if (isBlank(text)) return ok(null);
  const iso = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text);
  const german = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$/.exec(text);
  const [year, month, day] = iso?.slice(1) ?? german?.slice(1).toReversed() ?? [];
  if (year === undefined || month === undefined || day === undefined) return err(null);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00Z`);
  // Date.parse takes "2026-02-31" for March: only what reads back unchanged is a day.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date
    ? err(null)
    : ok(date);
}

/** http is raised to https, which every authority's site serves by now; any other scheme is refused. */
function readUrl(text: string | null | undefined): Result<string | null, null> {
  if (isBlank(text)) return ok(null);
  try {
    const url = new URL(text.trim());
    if (url.protocol === 'http:') url.protocol = 'https:';
    return url.protocol === 'https:' ? ok(url.href) : err(null);
  } catch {
    return err(null);
  }
}
