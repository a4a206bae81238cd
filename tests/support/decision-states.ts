import type { Flag } from '../../lib/rules/flag';
import { defaultDecisionPolicy } from '../../lib/decisions/default-policy';
import { DecisionPolicy } from '../../lib/decisions/policy';
import { DecisionRow, DecisionView } from '../../lib/rpc/decisions';

/** Loose on purpose: ids are branded, and the schemas below check what is built. */
type Loose<T> = { readonly [K in keyof T]?: unknown };

const minute = 60_000;
const hour = 60 * minute;

/** Members: the one who looks, who proposed, and another lead. */
export const people = { self: 'm-erika', max: 'm-max', frieda: 'm-frieda' } as const;
export const policy = DecisionPolicy.parse(defaultDecisionPolicy);

const id = (sign: string) => `01J${sign.repeat(23)}`;
export const hash = (sign: string) => sign.repeat(64);
export const mark = (sign: string, by: string, at: number) => ({ id: id(sign), by, at });
const day0 = Date.now() - 5 * hour;

export const hostile =
  'Ihr seid doch alle <img src=x onerror=alert(1)> korrupte Idioten! \u202Eمرحبا\nIhr {author} könnt mich mal.';

export const makeComment = (over: Loose<Record<string, unknown>> = {}) => ({
  key: 'facebook:201',
  platform: 'facebook',
  id: '201',
  threadKey: 'facebook:99',
  rootKey: null,
  kind: 'comment',
  author: { name: 'Karl Kommentator', profileUrl: 'https://www.facebook.com/karl.kommentator' },
  text: hostile,
  media: 'none',
  truncated: false,
  edited: true,
  time: { label: 'vor 2 Std.', at: day0 - 2 * hour, precision: 'hour' },
  permalink: 'https://www.facebook.com/stadt/posts/99?comment_id=201',
  byPage: false,
  language: 'de',
  ...over,
});

const neighbour = (number: number, text: string) =>
  makeComment({
    key: `facebook:${number}`,
    id: String(number),
    author: { name: 'Nora Nachbarin', profileUrl: null },
    text,
    edited: false,
  });

export const flag: Flag = {
  category: 'insult',
  certainty: 'clear',
  source: 'rule',
  ruleId: 'insult-fool',
  clause: '§ 3 Abs. 1',
  rulesVersion: '2026-11',
  title: 'Beleidigung',
  reason: 'Das Wort setzt Menschen herab.',
  spans: [[hostile.indexOf('Idioten'), hostile.indexOf('Idioten') + 'Idioten'.length]],
};

export const grounds = {
  clause: { clause: '§ 3 Abs. 1', title: 'Keine Beleidigungen', rulesVersion: '2026-11' },
  legalBasis: policy.legalBases[0]?.text ?? '',
  character: 'insult',
  meaning: 'Die Person nennt die Beschäftigten des Bürgerbüros Idioten.',
  favourableReading: 'Verärgerung über die Schließung am Freitag; dafür braucht es das Wort nicht.',
  criticismIsNoReason: true,
  whyNotMilder: 'Auf den Hinweis vom 18.11. folgte dieselbe Beleidigung.',
  note: '',
};

export const makeProposal = (over: Loose<Record<string, unknown>> = {}) => ({
  number: '2026-7F3KQ',
  measure: 'delete',
  concerned: {
    kind: 'comment',
    comment: makeComment(),
    mediaDescription: '',
    surroundings: {
      postUrl: 'https://www.facebook.com/stadt/posts/99',
      postText: 'Das Bürgerbüro bleibt am Freitag wegen einer Schulung geschlossen.',
      pageName: 'Stadt Musterhausen',
      identity: 'Stadt Musterhausen',
      parent: null,
      neighbours: [neighbour(202, 'Dann eben am Montag.'), neighbour(203, 'Schade!')],
      capturedAt: day0,
      zone: 'Europe/Berlin',
    },
  },
  grounds,
  person: null,
  hints: [flag],
  precedents: [],
  urgent: null,
  caseNumber: null,
  ...over,
});

export const locked = {
  kind: 'locked',
  key: 'facebook:404',
  platform: 'facebook',
  permalink: 'https://www.facebook.com/stadt/posts/99?comment_id=404',
  postUrl: 'https://www.facebook.com/stadt/posts/99',
  time: { label: 'vor 1 Std.', at: day0 - hour, precision: 'hour' },
  capturedAt: day0,
  zone: 'Europe/Berlin',
};

export const artefact = {
  hash: hash('a'),
  role: 'screenshot',
  mime: 'image/png',
  size: 4_096,
  width: 640,
  height: 240,
  capturedAt: day0,
  pageUrl: 'https://www.facebook.com/stadt/posts/99',
};

const proposed = mark('1', people.max, day0);

export const decisionId = 'decision-musterhausen-1';

export const makeDecision = (over: Loose<DecisionView['decision']> = {}) => ({
  id: decisionId,
  proposal: makeProposal(),
  proposed,
  measure: 'delete',
  proposer: people.max,
  about: proposed.id,
  phase: 'waiting',
  decided: null,
  tookPart: [people.max],
  rulings: [],
  person: null,
  evidence: [
    {
      ...mark('2', people.max, day0 + minute),
      evidence: { artefacts: [artefact], textHash: hash('b'), comparedToProposal: 'same' },
    },
  ],
  artefacts: [artefact],
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
    { ...mark('2', people.max, day0 + minute), kind: 'decision-evidence' },
  ],
  ...over,
});

export const task = (kind: string, over: Loose<DecisionView['tasks'][number]> = {}) => ({
  kind,
  dueAt: null,
  isOverdue: false,
  mine: true,
  ...over,
});

/** A decision as a lead sees it who has no part in it; `over` replaces parts. Throws when no page may get it. */
export const makeView = (
  decision: Loose<DecisionView['decision']> = {},
  over: Loose<DecisionView> = {},
): DecisionView =>
  DecisionView.parse({
    decision: makeDecision(decision),
    tasks: [task('review')],
    people: {
      [people.self]: 'Erika Beispiel',
      [people.max]: 'Max Muster',
      [people.frieda]: 'Frieda Fall',
    },
    self: people.self,
    role: 'lead',
    mandate: null,
    retention: null,
    present: [artefact.hash],
    ...over,
  });

export const makeRow = (over: Loose<DecisionRow> = {}): DecisionRow =>
  DecisionRow.parse({
    id: decisionId,
    number: '2026-7F3KQ',
    phase: 'waiting',
    measure: 'delete',
    platform: 'facebook',
    authorName: 'Karl Kommentator',
    excerpt: hostile,
    clause: '§ 3 Abs. 1',
    proposedAt: day0,
    isUrgent: false,
    isOwn: false,
    tasks: [task('review')],
    ...over,
  });

/** So many rows as a busy authority has after years. */
export const manyRows = (count: number): DecisionRow[] =>
  Array.from({ length: count }, (_, index) =>
    makeRow({
      id: `decision-${index}`,
      number: `2026-${String(index).padStart(5, '0')}`,
      phase: index % 3 === 0 ? 'waiting' : 'decided',
      proposedAt: day0 - index * hour,
      tasks: index % 3 === 0 ? [task('review')] : [],
    }),
  );
