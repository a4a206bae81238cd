import { CommentKey, type CommentSnapshot } from '../../lib/comment/snapshot';
import type { DecidedMeasure } from '../../lib/decisions/measure';
import type { DecisionKind, DecisionPayload } from '../../lib/decisions/payloads';
import type { PersonGrounds, Proposal } from '../../lib/decisions/proposal';
import type { Entry } from '../../lib/ledger/entry';
import { makeComment, makeFlag } from '../unit/escalation/make-case';
import type { Browser } from '../unit/workspace/make-team';

const day = 86_400_000;
const hour = 3_600_000;

export const commentProfile = 'https://www.facebook.com/karl.kommentator';

/** A text that tries to be more than text, and is long enough for a page break. */
const seriousText = [
  'Ihr im Bürgerbüro werdet schon sehen, was ihr davon habt. Ich weiß, wo ihr parkt.',
  '<img src=x onerror=alert(1)> \u202Eمرحبا',
  `https://www.example.org/${'sehr-lange-adresse-'.repeat(12)}`,
].join('\n');

export const seriousComment = (at: number): CommentSnapshot =>
  makeComment({
    key: CommentKey.parse('facebook:7001'),
    id: '7001',
    author: { name: 'Karl Kommentator', profileUrl: commentProfile },
    text: seriousText,
    edited: true,
    time: { label: 'vor 2 Std.', at: at - 2 * hour, precision: 'hour' },
  });

const neighbour = (number: number, text: string, at: number): CommentSnapshot =>
  makeComment({
    key: CommentKey.parse(`facebook:${number}`),
    id: String(number),
    author: { name: 'Nora Nachbarin', profileUrl: 'https://www.facebook.com/nora.nachbarin' },
    text,
    time: { label: 'vor 3 Std.', at: at - 3 * hour, precision: 'hour' },
  });

/** @param at epoch ms of the capture */
export function proposalOf(
  comment: CommentSnapshot,
  at: number,
  over: Partial<Proposal> = {},
): Proposal {
  return {
    number: '2026-7F3KQ',
    measure: 'delete',
    concerned: {
      kind: 'comment',
      comment,
      mediaDescription: '',
      surroundings: {
        postUrl: 'https://www.facebook.com/musterhausen/posts/500',
        postText: 'Das Bürgerbüro bleibt am Freitag wegen einer Schulung geschlossen.',
        pageName: 'Stadt Musterhausen',
        identity: 'Stadt Musterhausen',
        parent: null,
        neighbours: [
          neighbour(7000, 'Dann eben am Montag.', at),
          neighbour(7002, 'Jetzt reicht es aber, Karl!', at),
        ],
        capturedAt: at,
        zone: 'Europe/Berlin',
      },
    },
    grounds: {
      clause: {
        clause: '§ 3 Abs. 1',
        title: 'Keine Beleidigungen und Drohungen',
        rulesVersion: '2026-11',
      },
      legalBasis:
        'Vorschlag: öffentlich-rechtliches (virtuelles) Hausrecht als Annex zur Aufgabe der Öffentlichkeitsarbeit',
      character: 'insult',
      meaning: 'Die Person droht den Beschäftigten des Bürgerbüros Gewalt an.',
      favourableReading:
        'Ärger über die Schließung am Freitag; dazu passt der Satz über den Parkplatz nicht.',
      criticismIsNoReason: true,
      whyNotMilder: 'Verborgen bliebe die Drohung für die Freunde der Person sichtbar.',
      note: '',
    },
    person: null,
    hints: [
      makeFlag({
        category: 'threat',
        certainty: 'likely',
        ruleId: 'threat-where',
        clause: '§ 3 Abs. 1',
        title: 'Drohung',
        reason: 'Der Satz kündigt ein Übel an.',
        spans: [[26, 56]],
      }),
    ],
    precedents: [],
    urgent: null,
    caseNumber: null,
    ...over,
  };
}

const person: PersonGrounds = {
  incidents: '2025-AAAAA, 2025-BBBBB',
  prognosis: 'Schreibt nach jedem Hinweis weiter.',
  until: null,
  reviewOn: '2026-12-24',
  pressChecked: true,
  pressNote: '',
};

const measures: readonly DecidedMeasure[] = ['hide', 'delete', 'hide', 'delete', 'mute', 'hide'];
const clauses = ['§ 3 Abs. 1', '§ 3 Abs. 2', '§ 3 Abs. 1', '§ 4'] as const;
const count = 96;

type Team = { readonly by: Browser; readonly ruledBy: Browser };

/** Some a week, from 13 months ago until now, oldest first; most are closed. */
export function manyDecisions(team: Team, now: number): readonly Entry[] {
  const first = now - 400 * day;
  const between = (now - 2 * day - first) / count;
  return Array.from({ length: count }, (_, number) =>
    writeDecision(team, number, Math.round(first + number * between)),
  ).flat();
}

function writeDecision({ by, ruledBy }: Team, number: number, start: number): readonly Entry[] {
  const subject = `decision:many-${number}`;
  const entries: Entry[] = [];
  const write = <K extends DecisionKind>(
    who: Browser,
    kind: K,
    payload: DecisionPayload<K>,
    later: number,
  ): Entry => {
    const parents = entries.slice(-1).map(({ id }) => id);
    const entry = who.append(kind, subject, payload, { parents, time: start + later });
    entries.push(entry);
    return entry;
  };
  const measure = measures[number % measures.length]!;
  const proposal = write(by, 'decision-proposal', smallProposal(number, measure, start), 0);
  const isRefused = number % 9 === 4;
  if (number % 31 === 30) return entries;
  if (measure !== 'hide' || isRefused)
    write(
      ruledBy,
      'decision-ruling',
      {
        on: 'proposal',
        about: proposal.id,
        outcome: isRefused ? 'refused' : 'approved',
        measure,
        reason: isRefused ? 'Scharfe Kritik, aber erlaubt.' : '',
      },
      (2 + (number % 30)) * hour,
    );
  if (!isRefused || measure === 'hide') {
    const at = start + 33 * hour;
    write(by, 'decision-carried-out', { act: 'done', measure, at, note: '' }, 33 * hour);
    write(by, 'decision-notice', { informed: false, reason: 'Das Profil ist weg.' }, 34 * hour);
  }
  write(by, 'decision-closing', { note: '' }, 35 * hour);
  return entries;
}

function smallProposal(number: number, measure: DecidedMeasure, at: number): Proposal {
  const comment = makeComment({
    key: CommentKey.parse(`facebook:${8_000 + number}`),
    id: String(8_000 + number),
    author: { name: `Person ${number}`, profileUrl: `https://www.facebook.com/person.${number}` },
    text: `Ihr seid doch alle unfähig, zum ${number}. Mal!`,
  });
  const proposal = proposalOf(comment, at, {
    number: `${new Date(at).getUTCFullYear()}-${String(number).padStart(5, '0')}`,
    measure,
    person: measure === 'mute' ? person : null,
  });
  const { grounds } = proposal;
  if (!grounds) return proposal;
  const clause = { ...grounds.clause, clause: number % 40 === 7 ? '§ 7' : clauses[number % 4]! };
  return { ...proposal, grounds: { ...grounds, clause } };
}
