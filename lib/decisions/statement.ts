import type { CommentTime } from '../comment/snapshot';
import type { Decision } from './decision';
import { defaultEndings } from './default-endings';
import { defaultReversals } from './default-reversals';
import { dayOf, germanZone } from './german-time';
import { fill, type Filled, inline, quoted } from './fill';
import type { DecidedMeasure } from './measure';
import type { DecisionPolicy, Office } from './policy';
import { reversedMeasure, type Telling } from './telling';

export type Address = 'sie' | 'du';

/**
 * The statement of reasons for the comment's author. Null under the lock: what its author is told, the police decide.
 * @param reason why, in words for the author; by default what was written as the meaning of the comment
 */
export function statementOf(
  decision: Pick<Decision, 'proposal' | 'measure'>,
  policy: Pick<DecisionPolicy, 'statements' | 'complaintRoute'>,
  address: Address,
  reason?: string,
): Filled | null {
  const { proposal, measure } = decision;
  return filledFor(policy.statements[measure][address], { proposal, measure, policy, reason });
}

/**
 * Tells the comment's author that the measure was taken back. Null under the lock.
 * A policy from before there were such texts has none: then those that ship count.
 */
export function reversalOf(
  decision: Pick<Decision, 'proposal' | 'measure' | 'carriedOut'>,
  policy: Pick<DecisionPolicy, 'reversals' | 'complaintRoute'>,
  address: Address,
): Filled | null {
  const measure = reversedMeasure(decision);
  const { proposal } = decision;
  const texts = policy.reversals ?? defaultReversals;
  return filledFor(texts[measure][address], { proposal, measure, policy });
}

/** Tells that a measure is over. Null under the lock, and for what can't end. */
function endingOf(
  { proposal, measure }: Pick<Decision, 'proposal' | 'measure'>,
  policy: Pick<DecisionPolicy, 'endings' | 'complaintRoute'>,
  address: Address,
): Filled | null {
  if (measure === 'delete') return null;
  const texts = policy.endings ?? defaultEndings;
  return filledFor(texts[measure][address], { proposal, measure, policy });
}

/** What the comment's author is told of this. Null under the lock. */
export function textOf(
  of: Telling['of'],
  decision: Pick<Decision, 'proposal' | 'measure' | 'carriedOut'>,
  policy: Pick<DecisionPolicy, 'statements' | 'reversals' | 'endings' | 'complaintRoute'>,
  address: Address,
): Filled | null {
  if (of === 'end') return endingOf(decision, policy, address);
  return (of === 'measure' ? statementOf : reversalOf)(decision, policy, address);
}

type Told = {
  readonly proposal: Decision['proposal'];
  readonly measure: DecidedMeasure;
  readonly policy: Pick<DecisionPolicy, 'complaintRoute'>;
  readonly reason?: string | undefined;
};

function filledFor(template: string, { proposal, measure, policy, reason }: Told): Filled | null {
  const { number, grounds } = proposal;
  if (!grounds) return null;
  const complaint = fill(policy.complaintRoute, { number });
  const filled = fill(template, {
    clause: grounds.clause.clause,
    title: grounds.clause.title,
    version: grounds.clause.rulesVersion,
    reason: reason ?? grounds.meaning,
    measure: measureWords[measure],
    complaint: complaint.text,
    number,
  });
  // The way to complain stands in a text only where its template asks for it.
  const unknown = template.includes('{complaint}') ? complaint.unknown : [];
  return { text: filled.text, unknown: [...new Set([...filled.unknown, ...unknown])] };
}

/**
 * The text for an office that takes reports. In German, as it goes to German offices. What the comment says is marked
 * line by line; a fact that is not there is said to be missing. Not legal advice.
 */
export function officeText(
  decision: Pick<Decision, 'proposal' | 'criminal'>,
  policy: Pick<DecisionPolicy, 'offences'>,
  office: Pick<Office, 'template'>,
): Filled {
  const { concerned, number } = decision.proposal;
  const { time, permalink, capturedAt } = placeOf(decision);
  return fill(office.template, {
    number,
    permalink: permalink === null ? missing : inline(permalink),
    time: commentTime(time),
    captured: germanMoment(capturedAt),
    offences: offencesOf(decision.criminal, policy) || 'noch nicht eingeordnet',
    request: requestOf(decision.criminal),
    ...(concerned.kind === 'locked'
      ? { text: locked, author: locked, profile: locked }
      : {
          text: quoted(concerned.comment.text || `(ohne Text) ${concerned.mediaDescription}`),
          author: inline(concerned.comment.author.name),
          profile: inline(concerned.comment.author.profileUrl ?? missing),
        }),
  });
}

const missing = 'nicht bekannt';
const locked = 'nicht gespeichert (§ 184b StGB)';

const measureWords = {
  hide: 'verborgen',
  delete: 'gelöscht',
  mute: 'stummgeschaltet',
  block: 'gesperrt',
} as const satisfies Record<DecidedMeasure, string>;

function placeOf({ proposal: { concerned } }: Pick<Decision, 'proposal'>) {
  if (concerned.kind === 'locked') return concerned;
  const { comment, surroundings } = concerned;
  return {
    time: comment.time,
    permalink: comment.permalink,
    capturedAt: surroundings.capturedAt,
  };
}

const offencesOf = (
  criminal: Decision['criminal'],
  { offences }: Pick<DecisionPolicy, 'offences'>,
): string =>
  (criminal?.state.offences ?? [])
    .map(id => {
      const offence = offences.find(one => one.id === id);
      return offence ? `${offence.name} (${offence.section})` : id;
    })
    .join('; ');

function requestOf(criminal: Decision['criminal']): string {
  if (criminal?.state.status !== 'requested') return 'bisher nicht gestellt, bleibt vorbehalten';
  const { filedOn, entitled } = criminal.state;
  const by = entitled.trim() ? ` durch ${inline(entitled)}` : '';
  return filedOn === null ? `gestellt${by}` : `gestellt am ${germanDay(filedOn)}${by}`;
}

const germanDay = (day: string): string => day.split('-').toReversed().join('.');

/** What is known of when a comment was written, with how far off it may be, and no more exact than that. */
function commentTime({ at, precision, label }: CommentTime): string {
  const shown = label === null ? '' : ` (angezeigt: „${inline(label)}“)`;
  if (at === null) return `${missing}${shown}`;
  if (precision === 'second' || precision === 'minute') return `${germanMoment(at)}${shown}`;
  const about = precision === 'hour' ? germanMoment(at) : germanDay(dayOf(at));
  return `etwa ${about}, auf ${precisions[precision]} genau${shown}`;
}

const precisions = {
  second: 'eine Sekunde',
  minute: 'eine Minute',
  hour: 'eine Stunde',
  day: 'einen Tag',
  week: 'eine Woche',
  month: 'einen Monat',
  year: 'ein Jahr',
  unknown: 'unbekannte Zeit',
} as const satisfies Record<CommentTime['precision'], string>;

const timeInGermany = new Intl.DateTimeFormat('de-DE', {
  timeZone: germanZone,
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** Such as "20.11.2026, 12:00 Uhr MEZ". */
function germanMoment(at: number): string {
  const parts = new Map(timeInGermany.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = `${parts.get('hour')}:${parts.get('minute')} Uhr ${parts.get('timeZoneName')}`;
  return `${germanDay(dayOf(at))}, ${time}`;
}
