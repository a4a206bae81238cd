import { CommentKey, type CommentSnapshot, ThreadKey } from '../../../lib/comment/snapshot';
import {
  type Case,
  CaseId,
  type CaseContext,
  type CaseOpening,
} from '../../../lib/escalation/case';
import type { CaseLabels } from '../../../lib/escalation/labels';
import { TargetId } from '../../../lib/escalation/target';
import type { Flag } from '../../../lib/rules/flag';

export const makeComment = (over: Partial<CommentSnapshot> = {}): CommentSnapshot => ({
  key: CommentKey.parse('facebook:1001'),
  platform: 'facebook',
  id: '1001',
  threadKey: ThreadKey.parse('facebook:500'),
  rootKey: null,
  kind: 'comment',
  author: { name: 'Erika Beispiel', profileUrl: 'https://www.facebook.com/erika.beispiel' },
  text: 'Wann kommt endlich der Radweg?\nSeit Jahren nichts!',
  media: 'none',
  truncated: false,
  edited: false,
  time: { label: 'vor 2 Std.', at: Date.UTC(2026, 10, 20, 10), precision: 'hour' },
  permalink: 'https://www.facebook.com/musterhausen/posts/500?comment_id=1001',
  byPage: false,
  language: 'de',
  ...over,
});

export const makeContext = (over: Partial<CaseContext> = {}): CaseContext => ({
  postUrl: 'https://www.facebook.com/musterhausen/posts/500',
  postText: 'Der Radweg an der Bahnhofstraße wird gebaut.',
  pageName: 'Stadt Musterhausen',
  identity: 'Stadt Musterhausen',
  parent: null,
  capturedAt: Date.UTC(2026, 10, 20, 12),
  ...over,
});

export const makeFlag = (over: Partial<Flag> = {}): Flag => ({
  category: 'criticism',
  certainty: 'likely',
  source: 'rule',
  ruleId: 'criticism',
  clause: null,
  rulesVersion: '2026-01',
  title: 'Kritik – kein Löschgrund',
  reason: 'Der Kommentar kritisiert die Verwaltung in der Sache.',
  spans: [],
  ...over,
});

export const makeOpening = (over: Partial<CaseOpening> = {}): CaseOpening => ({
  number: '2026-7F3KQ',
  comment: makeComment(),
  context: makeContext(),
  flags: [makeFlag()],
  targetId: TargetId.parse('fachamt'),
  targetName: 'Fachamt: Tiefbau',
  channel: { kind: 'clipboard' },
  note: '',
  ...over,
});

export const makeCase = (over: Partial<CaseOpening> = {}): Case => ({
  id: CaseId.parse('case-1'),
  opening: makeOpening(over),
  openedAt: Date.UTC(2026, 10, 20, 12),
  status: 'open',
  updatedAt: Date.UTC(2026, 10, 20, 12),
  steps: [],
  conflict: false,
});

export const makeLabels = (): CaseLabels => ({
  subject: caseNumber => `Fall ${caseNumber}`,
  request: target => `${target}: Bitte klären.`,
  note: 'Anmerkung:',
  comment: (author, platform) => `Kommentar von ${author} auf ${platform}:`,
  written: written => `Zeitangabe: ${written}`,
  captured: time => `Erfasst am ${time}.`,
  link: 'Link',
  inReplyTo: author => `Antwortet auf ${author}:`,
  post: page => `Beitrag von ${page}:`,
  postLink: 'Link zum Beitrag',
  hints: 'Hinweise:',
  suspicion: 'Verdacht:',
  prosecution: { 'ex-officio': 'von Amts wegen', 'on-request': 'auf Antrag' },
  secureFirst: 'Erst sichern.',
  disclaimer: 'Von einem Menschen weitergegeben.',
  shortened: '[Gekürzt]',
  media: {
    none: '(ohne Text)',
    image: '(Bild)',
    gif: '(GIF)',
    sticker: '(Sticker)',
    video: '(Video)',
  },
  certainty: { possible: 'möglich', likely: 'wahrscheinlich', clear: 'deutlich' },
  unknownPage: 'einer Seite ohne Namen',
  formatTime: at => new Date(at).toISOString(),
});
