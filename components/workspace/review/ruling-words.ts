import { t } from '../../../lib/browser/i18n';
import type { MadeRuling } from '../../../lib/decisions/decision';
import { formatDay } from '../../popup/format';
import { measureWord } from '../../ui/decision-words';

/** What was ruled, in a few words: "Genehmigt: Löschen". */
export function rulingWords({ ruling }: Pick<MadeRuling, 'ruling'>): string {
  switch (ruling.on) {
    case 'proposal':
      return `${t(`review.ruled.${ruling.outcome}`)}: ${measureWord(ruling.measure)}`;
    case 'complaint':
      return t(`review.ruled.${ruling.outcome}`);
    case 'measure':
      return t('review.ruled.ended');
    case 'prolongation':
      break;
  }
  return t('review.ruled.prolonged', [formatDay(ruling.reviewOn)]);
}
