import type {
  CommentKey,
  CommentSnapshot,
  ThreadKey,
  ThreadSnapshot,
} from '../../../lib/comment/snapshot';
import type { Assessment } from '../../../lib/rules/assessment';
import type { Flag, FlagCategory } from '../../../lib/rules/flag';

export const keyOf = (id: string): CommentKey => `facebook:${id}` as CommentKey;
export const threadKey = 'facebook:post' as ThreadKey;

export const makeComment = (
  id: string,
  change: Partial<CommentSnapshot> = {},
): CommentSnapshot => ({
  key: keyOf(id),
  platform: 'facebook',
  id,
  threadKey,
  rootKey: null,
  kind: 'comment',
  author: { name: 'Erika Beispiel', profileUrl: null },
  text: `Frage ${id}`,
  media: 'none',
  truncated: false,
  edited: false,
  time: { label: '3 Std.', at: 1, precision: 'hour' },
  permalink: null,
  byPage: false,
  language: 'de',
  ...change,
});

export const makeThread = (change: Partial<ThreadSnapshot> = {}): ThreadSnapshot => ({
  key: threadKey,
  platform: 'facebook',
  postUrl: null,
  postText: 'Das Bürgerbüro bleibt am Freitag geschlossen.',
  pageName: 'Stadt Musterhausen',
  identity: null,
  sort: 'all',
  ...change,
});

export const makeFlag = (category: FlagCategory): Flag => ({
  category,
  certainty: 'likely',
  source: 'rule',
  ruleId: category,
  clause: null,
  rulesVersion: '1',
  title: category,
  reason: 'Darum.',
  spans: [],
});

export const makeAssessment = (id: string, ...categories: FlagCategory[]): Assessment => ({
  key: keyOf(id),
  flags: categories.map(makeFlag),
  suggestions: [],
  signals: {},
});
