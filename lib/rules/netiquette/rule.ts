import type { Certainty, FlagCategory } from '../flag';
import { type HouseRule, type Measure, RuleId } from '../house-rules';

type Draft = {
  readonly id: string;
  readonly certainty: Certainty;
  readonly reason: string;
  readonly patterns: readonly string[];
  readonly exceptions?: readonly string[];
};

type Clause = {
  readonly category: FlagCategory;
  readonly clause: string | null;
  readonly title: string;
  readonly measure: Measure;
  readonly replyText: string | null;
};

/** Completes the rules of one clause: they share category, clause, title, measure and reply. */
export const clauseRules = (clause: Clause, drafts: readonly Draft[]): HouseRule[] =>
  drafts.map(draft => ({
    ...clause,
    id: RuleId.parse(draft.id),
    certainty: draft.certainty,
    reason: draft.reason,
    patterns: [...draft.patterns],
    exceptions: [...(draft.exceptions ?? [])],
  }));

/** Negated, reported or said of oneself: lifts insults and the like. */
export const reportedOrNegated: readonly string[] = [
  '@zitat',
  '@kein ~1 @treffer',
  '(nicht|nie|niemals) ~2 @treffer',
  '(niemand|niemanden|keiner) ~5 @treffer',
  '(nicht jeder|nicht jede|nicht alle|längst nicht alle) ~8 @treffer',
  'alles andere als ~2 @treffer',
  'weder ~6 @treffer',
  '(glaube|denke|finde|meine|behaupte|sage) ~1 nicht ~6 @treffer',
  '(ich|wir) ~1 @treffer',
  '(ich|wir) (bin|war|sind|waren|wäre|komme|kam) ~4 @treffer',
  '(bin|war|wäre) ich ~3 @treffer',
  '(wort|begriff|ausdruck|schimpfwort|bezeichnung|beleidigung|wörter|wörtern|wie|hashtag) ~1 @treffer ~6 (@aussage|beleidigung|strafbar|verboten|niveau|geht|gehört)',
  '(wort|begriff|ausdruck|schimpfwort|bezeichnung|beleidigung) ~1 @treffer',
  '(als|mich|uns|ihn|sie|mir) ~3 @treffer ~3 (beschimpft|beschimpfen|bezeichnet|bezeichnen|beleidigt|beleidigen|tituliert|titulieren|betitelt|betiteln|genannt|abgestempelt|nennen|angeschrien)',
  '(nennt|nannte|nennen|nannten|rief|ruft|riefen|schimpft|beschimpft) ~3 (mich|uns|ihn|sie|andere|menschen|leute) ~3 @treffer',
  '@treffer ~3 (genannt|beschimpft|tituliert|betitelt|angeschrien)',
  '(mich|uns) ~1 @treffer ~2 (nennt|nennen|schimpft|schimpfen)',
  '@treffer ~3 (beleidigung|schimpfwort|strafbar|verboten|inakzeptabel)',
  '(beleidigungen|beschimpfungen|schimpfwörter|ausdrücke|wörter|worte|parolen|sprüche) ~2 (wie|à la|nach dem motto) ~4 @treffer',
  '(warum|wieso|weshalb|wo|darf|dürfen) ~7 @treffer ~2 (schreiben|schreibt|sagen|sagt|rufen|ruft|nennen|nennt|posten)',
  'wer ~2 @treffer ~3 @aussage',
  'wer ~3 @aussage ~4 @treffer',
];
