import { t } from '../../../lib/browser/i18n';
import type { PlatformId } from '../../../lib/comment/snapshot';
import type { DecidedMeasure } from '../../../lib/decisions/measure';
import { moderationWords } from '../../../lib/platforms/moderation-words';

export type PlatformStepsProps = {
  readonly platform: PlatformId;
  /** Language of the page's interface, such as "de". */
  readonly pageLanguage: string;
  readonly measure: DecidedMeasure;
  readonly toDo: 'do' | 'undo';
};

/** What to press, in the words that stand on the page; general words where nobody knows them. */
export function PlatformSteps({ platform, pageLanguage, measure, toDo }: PlatformStepsProps) {
  if (toDo === 'undo') return <p>{t(`decide.steps.undo.${measure}`)}</p>;
  const words = moderationWords(platform, pageLanguage);
  const item = measure === 'hide' || measure === 'delete' ? words?.[measure] : null;
  return (
    <>
      <p>
        {words && item
          ? t('decide.steps.menu', [words.menu, item])
          : t(`decide.steps.do.${measure}`)}
      </p>
      <p class="kl-hint">{t('decide.steps.mayDiffer')}</p>
    </>
  );
}
