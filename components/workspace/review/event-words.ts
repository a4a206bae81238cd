import { t } from '../../../lib/browser/i18n';
import type { Decision, StepKind } from '../../../lib/decisions/decision';
import { measureWord } from '../../ui/decision-words';
import { rulingWords } from './ruling-words';

type Item = Decision['timeline'][number];

/** One line of the record in plain words: "Beschwerde eingegangen". */
export function eventWords(item: Item, decision: Decision): string {
  if (item.kind === 'decision-proposal')
    return t('review.event.proposed', [measureWord(decision.proposal.measure)]);
  const words = Object.hasOwn(wordsByKind, item.kind) ? wordsByKind[item.kind] : undefined;
  return words === undefined ? t('review.event.other') : words(item, decision);
}

const same =
  ({ id }: Item) =>
  (one: { readonly id: string }): boolean =>
    one.id === id;

const ruling = (item: Item, { rulings }: Decision): string => {
  const made = rulings.find(same(item));
  if (!made) return t('review.event.ruling');
  return made.fault === null
    ? rulingWords(made)
    : `${rulingWords(made)} (${t('review.event.noEffect')})`;
};

/** Kinds of newer versions have no words here, and are shown as what they are: a further entry. */
const wordsByKind: Readonly<Record<string, (item: Item, decision: Decision) => string>> = {
  'decision-evidence': (item, { evidence, proposal }) => {
    if (proposal.concerned.kind === 'locked') return t('review.event.place');
    const files = evidence.find(same(item))?.evidence.artefacts ?? [];
    return t(files.length === 0 ? 'review.event.facts' : 'review.event.evidence');
  },
  'decision-ruling': ruling,
  'decision-deputy-ruling': ruling,
  'decision-withdrawal': () => t('review.event.withdrawal'),
  'decision-remark': () => t('review.event.remark'),
  'decision-carried-out': (item, { carriedOut }) => {
    const act = carriedOut.find(same(item));
    if (!act) return t('review.event.platform');
    return t(`review.event.${act.act}`, [measureWord(act.measure)]);
  },
  'decision-sighting': () => t('review.event.sighting'),
  'decision-notice': (item, { notices }) =>
    t(
      notices.find(same(item))?.notice.informed === false
        ? 'review.event.notInformed'
        : 'review.event.informed',
    ),
  'decision-complaint': () => t('review.event.complaint'),
  'decision-criminal': () => t('review.event.criminal'),
  'decision-hold': () => t('review.event.hold'),
  'decision-person': () => t('review.event.person'),
  'decision-closing': () => t('review.event.closing'),
} satisfies Record<StepKind, (item: Item, decision: Decision) => string>;
