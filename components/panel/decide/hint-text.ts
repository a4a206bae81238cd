import type { ComposerModel } from '../composer-model';
import type { Draft } from './draft';

/** The person's own words, else those of the house rules with greeting and closing. */
export const hintOf = (
  { hint }: Pick<Draft, 'hint'>,
  replyText: string | null,
  composer: Pick<ComposerModel, 'frame'>,
): string => hint ?? composer.frame(replyText ?? '');
