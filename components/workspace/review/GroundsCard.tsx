import { t } from '../../../lib/browser/i18n';
import { nextMilder } from '../../../lib/decisions/measure';
import type { Proposal } from '../../../lib/decisions/proposal';
import { Card } from '../../popup/Card';
import { effectWords, measureWord } from '../../ui/decision-words';
import { CheckIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { Pairs } from './Pairs';

/** Why, as the proposer wrote it (D-06 to D-10). */
export function GroundsCard({ proposal }: { readonly proposal: Proposal }) {
  const { grounds, measure } = proposal;
  const milder = nextMilder(measure);
  return (
    <Card title={t('review.grounds.title')}>
      {proposal.urgent === null ? null : (
        <Notice tone="warning" title={t('review.urgent.reason')}>
          <p dir="auto">{proposal.urgent.reason}</p>
        </Notice>
      )}
      <p>
        <strong>{t('review.grounds.proposed', [measureWord(measure)])}</strong>{' '}
        {effectWords(measure)}
      </p>
      {grounds === null ? (
        <p class="app-muted">{t('review.grounds.locked')}</p>
      ) : (
        <>
          <Pairs
            pairs={[
              [
                t('review.grounds.clause'),
                `${grounds.clause.clause} ${grounds.clause.title} (${t('review.grounds.version', [grounds.clause.rulesVersion])})`,
              ],
              [t('review.grounds.basis'), grounds.legalBasis],
              [t('review.grounds.character'), t(characterKey[grounds.character])],
              [t('review.grounds.meaning'), grounds.meaning],
              [t('review.grounds.favourable'), grounds.favourableReading],
              [
                milder === null
                  ? t('review.grounds.notMilder')
                  : t('review.grounds.whyNot', [measureWord(milder)]),
                grounds.whyNotMilder,
              ],
              [t('review.grounds.note'), grounds.note],
            ]}
          />
          <p class="review-line">
            <CheckIcon />
            <span>{t('review.grounds.criticism')}</span>
          </p>
        </>
      )}
      {proposal.caseNumber === null ? null : (
        <p class="app-muted">{t('review.grounds.case', [proposal.caseNumber])}</p>
      )}
    </Card>
  );
}

const characterKey = {
  opinion: 'review.character.opinion',
  fact: 'review.character.fact',
  insult: 'review.character.insult',
  'off-topic': 'review.character.offTopic',
  other: 'review.character.other',
} as const satisfies Record<NonNullable<Proposal['grounds']>['character'], string>;
