import { AnswerId, type Answer } from '../../../lib/knowledge/answer';
import type { Suggestion } from '../../../lib/knowledge/suggestion';
import { CommentKey, type CommentSnapshot, ThreadKey } from '../../../lib/comment/snapshot';
import type { Case } from '../../../lib/escalation/case';
import { CaseId } from '../../../lib/escalation/case';
import { type EscalationTarget, TargetId } from '../../../lib/escalation/target';
import type { FromPanel } from '../../../lib/page/panel-port';
import { ok } from '../../../lib/result';
import type { Call } from '../../../lib/rpc/client';
import type { Input, Output, Procedure } from '../../../lib/rpc/protocol';
import type { Flag } from '../../../lib/rules/flag';
import { defaultSettings } from '../../../lib/settings/settings';
import type { PanelDeps } from '../../../components/panel/deps';
import { createPanelModel } from '../../../components/panel/panel-model';
import type { Shown } from '../../../components/panel/shown';

export const makeAnswer = (id: string, over: Partial<Answer> = {}): Answer => ({
  id: AnswerId.parse(id),
  question: `Frage ${id}?`,
  phrasings: [],
  texts: { sie: `Antwort ${id}.`, du: null, sieShort: null, duShort: null },
  sourceUrl: null,
  owner: null,
  asOf: null,
  validFrom: null,
  validUntil: null,
  tags: [],
  status: 'released',
  language: 'de',
  ...over,
});

export const makeSuggestion = (id: string, over: Partial<Suggestion> = {}): Suggestion => ({
  answerId: AnswerId.parse(id),
  question: `Frage ${id}?`,
  score: 0.5,
  shown: true,
  validity: 'valid',
  commentSpans: [],
  questionSpans: [],
  ...over,
});

export const makeFlag = (over: Partial<Flag> = {}): Flag => ({
  category: 'insult',
  certainty: 'likely',
  source: 'rule',
  ruleId: 'insult-1',
  clause: '§ 3 Abs. 1',
  rulesVersion: '2026-11',
  title: 'Beleidigung',
  reason: 'Herabsetzung einer Person.',
  spans: [[0, 4]],
  ...over,
});

export const makeComment = (id: string, over: Partial<CommentSnapshot> = {}): CommentSnapshot => ({
  key: CommentKey.parse(`facebook:${id}`),
  platform: 'facebook',
  id,
  threadKey: ThreadKey.parse('facebook:post'),
  rootKey: null,
  kind: 'comment',
  author: { name: 'Erika Beispiel', profileUrl: null },
  text: 'Wann hat das Bürgerbüro offen?',
  media: 'none',
  truncated: false,
  edited: false,
  time: { label: 'vor 2 Std.', at: null, precision: 'unknown' },
  permalink: null,
  byPage: false,
  language: 'de',
  ...over,
});

export const makeShown = (id: string, over: Partial<Shown> = {}): Shown => ({
  type: 'show',
  view: 'comment',
  comment: makeComment(id),
  thread: {
    key: ThreadKey.parse('facebook:post'),
    platform: 'facebook',
    postUrl: null,
    postText: 'Das Bürgerbüro bleibt am Freitag geschlossen.',
    pageName: 'Stadt Musterhausen',
    identity: 'Stadt Musterhausen',
    sort: 'all',
  },
  parent: null,
  neighbours: [],
  pageLanguage: 'de',
  assessment: {
    key: CommentKey.parse(`facebook:${id}`),
    flags: [],
    suggestions: [makeSuggestion('a'), makeSuggestion('b')],
    signals: {},
  },
  position: { index: 3, total: 14 },
  ownReplies: [],
  ...over,
});

export const makeTarget = (over: Partial<EscalationTarget> = {}): EscalationTarget => ({
  id: TargetId.parse('t1'),
  role: 'department',
  name: 'Fachamt: Tiefbau',
  channel: { kind: 'clipboard' },
  interimReply: 'Wir klären das.',
  ...over,
});

type Answering = { [P in Procedure]?: (input: Input<P>) => Output<P> | Promise<Output<P>> };

/** Answers what a test names, and what every panel asks for; refuses the rest, and writes down all. */
export function makeCall(answering: Answering = {}) {
  const calls: { procedure: Procedure; input: unknown }[] = [];
  const all: Answering = {
    'settings/get': () => defaultSettings,
    'answers/get': ({ ids }) => ids.map(id => makeAnswer(id)),
    'targets/list': () => [makeTarget()],
    'cases/for-comments': () => [],
    'cases/open': input => makeCase(input),
    'deliveries/list': () => [],
    ...answering,
  };
  const call: Call = async (procedure, input) => {
    calls.push({ procedure, input });
    const answer = all[procedure];
    return answer ? ok(await answer(input)) : { ok: false, error: { kind: 'forbidden' } };
  };
  return { call, calls, asked: () => calls.map(({ procedure }) => procedure) };
}

export const makeCase = ({
  comment,
  context,
  flags,
  targetId,
  note,
}: Input<'cases/open'>): Case => ({
  id: CaseId.parse('case-1'),
  opening: {
    number: '2026-7F3KQ',
    comment,
    context,
    flags,
    targetId,
    targetName: 'Fachamt: Tiefbau',
    channel: { kind: 'clipboard' },
    note,
  },
  openedAt: 0,
  status: 'open',
  updatedAt: 0,
  steps: [],
  conflict: false,
});

const noPictures: PanelDeps['pictures'] = {
  read: () => Promise.resolve(null),
  cut: () => Promise.reject(new Error('no picture to cut')),
  forget: () => {},
};

export const plainWords: PanelDeps['words'] = {
  meaning: ({ reason }) => reason,
  reading: category => `anders gelesen: ${category}`,
  whyNotMilder: measure => (measure === 'hide' ? 'bliebe sichtbar' : ''),
  urgentLocked: 'sofort',
};

/** A panel whose waits end when a test says so. */
export function makePanel(answering: Answering = {}, over: Partial<PanelDeps> = {}) {
  const sent: FromPanel[] = [];
  const copied: string[] = [];
  const drafts: string[] = [];
  const waits: (() => void)[] = [];
  const rpc = makeCall(answering);
  const model = createPanelModel({
    send: message => void sent.push(message),
    call: rpc.call,
    now: () => 1_000,
    wait: () => new Promise(resolve => void waits.push(resolve)),
    copy: async text => {
      copied.push(text);
      return true;
    },
    openDraft: href => void drafts.push(href),
    pictures: noPictures,
    words: plainWords,
    zone: () => 'Europe/Berlin',
    openRecord: () => {},
    caseMessage: (record, { channel }) => ({
      text: `Fall ${record.opening.number}`,
      draft: channel.kind === 'mail' ? { href: `mailto:${channel.to}`, shortened: false } : null,
    }),
    ...over,
  });
  return { model, sent, copied, drafts, ...rpc, endWaits: () => waits.splice(0).map(end => end()) };
}

/** Lets everything that is already answered arrive. */
export const settle = () => new Promise(resolve => setTimeout(resolve, 0));
