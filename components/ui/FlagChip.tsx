import type { FunctionComponent } from 'preact';
import { t } from '../../lib/browser/i18n';
import { type Certainty, type FlagCategory, isViolation } from '../../lib/rules/flag';
import { Chip } from './Chip';
import {
  DangerIcon,
  FlagIcon,
  HeartIcon,
  MegaphoneIcon,
  OffTopicIcon,
  PersonIcon,
  PhoneIcon,
  QuestionIcon,
  RepeatIcon,
  SearchIcon,
  ShieldIcon,
  WarningIcon,
} from './icons';
import type { Tone } from './tone';

export type FlagChipProps = { readonly category: FlagCategory; readonly certainty: Certainty };

/** Symbol, word and, for what may be a violation, the certainty in a word. */
export function FlagChip({ category, certainty }: FlagChipProps) {
  const CategoryIcon = iconByCategory[category];
  return (
    <Chip tone={toneOf(category, certainty)} icon={<CategoryIcon />}>
      {wordOf(category)}
      {hasCertainty(category) ? ` · ${certaintyWord(certainty)}` : null}
    </Chip>
  );
}

export const wordOf = (category: FlagCategory): string => t(`common.flag.${category}`);
export const certaintyWord = (certainty: Certainty): string => t(`common.certainty.${certainty}`);

/** Criticism and praise are what they are; doubt matters where a person may be wronged or in danger. */
export const hasCertainty = (category: FlagCategory): boolean =>
  isViolation(category) || category === 'emergency';

/** Criticism is shown as protected, never as a fault; only a clear violation looks grave. */
export function toneOf(category: FlagCategory, certainty: Certainty): Tone {
  if (category === 'emergency') return 'danger';
  if (category === 'criticism') return 'success';
  if (isViolation(category)) return certainty === 'clear' ? 'danger' : 'warning';
  return category === 'praise' ? 'neutral' : 'info';
}

export const iconByCategory: Readonly<Record<FlagCategory, FunctionComponent>> = {
  insult: FlagIcon,
  threat: DangerIcon,
  incitement: DangerIcon,
  bannedSymbol: DangerIcon,
  defamation: WarningIcon,
  personalData: PersonIcon,
  advertising: MegaphoneIcon,
  flooding: RepeatIcon,
  offTopic: OffTopicIcon,
  criticism: ShieldIcon,
  emergency: PhoneIcon,
  question: QuestionIcon,
  factClaim: SearchIcon,
  praise: HeartIcon,
};
