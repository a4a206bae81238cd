import { t } from '../../../lib/browser/i18n';
import type { FlagCategory } from '../../../lib/rules/flag';
import type { PrefillWords } from './prefill';

/** What drafts begin with. Only where it holds for every such comment; a person reads it before it counts. */
export const prefillWords: PrefillWords = {
  meaning: ({ reason }) => reason,
  reading: category => (hasReading(category) ? t(`decide.reading.${category}`) : ''),
  whyNotMilder: (measure, category) => {
    if (measure === 'hide') return t('decide.whyNotMilder.hide');
    const spreads = category === 'personalData' || category === 'bannedSymbol';
    return measure === 'delete' && spreads ? t(`decide.whyNotMilder.${category}`) : '';
  },
  get urgentLocked() {
    return t('decide.locked.urgent');
  },
};

const readings = [
  'insult',
  'threat',
  'incitement',
  'bannedSymbol',
  'personalData',
  'advertising',
  'flooding',
  'offTopic',
] as const satisfies readonly FlagCategory[];

const hasReading = (category: FlagCategory): category is (typeof readings)[number] =>
  (readings as readonly string[]).includes(category);
