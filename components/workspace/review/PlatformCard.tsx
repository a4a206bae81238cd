import { t } from '../../../lib/browser/i18n';
import type { Decision } from '../../../lib/decisions/decision';
import { mayHideMeanwhile, measuresToUndo } from '../../../lib/decisions/on-platform';
import { useServices } from '../../popup/backend';
import { recentMoment } from '../../../lib/browser/moment-words';
import { OutLink } from '../../sidepanel/OutLink';
import { effectWords, measureWord } from '../../ui/decision-words';
import { CheckIcon, EyeIcon, RepeatIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { CarryOutForm } from './CarryOutForm';
import type { CardProps, View } from './card-props';
import { whoWords } from './people';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';

/** What is to be done on the platform, by a person; what was done, and what the page showed since. */
export function PlatformCard({ model, view }: CardProps) {
  const { decision, role } = view;
  const { toDo, measure, isBack } = decision;
  const mayWrite = role !== 'auditor';
  const isGone = measure === 'delete' && decision.sighting?.sighting === 'gone';
  const isIdle = toDo === null && decision.carriedOut.length === 0 && !mayHideMeanwhile(decision);
  if (isIdle && decision.sighting === null) return null;
  return (
    <ReviewCard area="platform" title={t('review.platformCard.title')}>
      {isBack ? (
        <Notice tone="warning" icon={<RepeatIcon />} title={t('review.platformCard.back')}>
          <p>{t('review.platformCard.backText')}</p>
        </Notice>
      ) : null}
      {toDo === 'do' ? (
        <>
          <p>
            <strong>{t('review.platformCard.do', [measureWord(measure)])}</strong>{' '}
            {effectWords(measure)}
          </p>
          {isGone ? <p>{t('review.platformCard.gone')}</p> : <Where view={view} />}
          {mayWrite ? <CarryOutForm {...{ model, measure }} act="done" /> : null}
        </>
      ) : null}
      {measuresToUndo(decision).map(one => (
        <div key={one} class="app-stack">
          <p>
            <strong>{t('review.platformCard.undo', [measureWord(one)])}</strong>{' '}
            {t(
              one === 'delete' ? 'review.platformCard.undoDelete' : 'review.platformCard.undoText',
            )}
          </p>
          <Where view={view} />
          {mayWrite ? <CarryOutForm model={model} measure={one} act="undone" /> : null}
        </div>
      ))}
      {isBack && toDo === null && mayWrite ? (
        <>
          <Where view={view} />
          <CarryOutForm {...{ model, measure }} act="done" />
        </>
      ) : null}
      {mayHideMeanwhile(decision) && mayWrite ? (
        <details class="app-details">
          <summary class="kl-focusable">{t('review.platformCard.meanwhile')}</summary>
          <div class="app-stack">
            <p>{t('review.platformCard.meanwhileText')}</p>
            <Where view={view} />
            <CarryOutForm model={model} measure="hide" act="done" />
          </div>
        </details>
      ) : null}
      <Acts view={view} />
      {decision.sighting === null ? null : <Sighted sighting={decision.sighting} />}
      <StepOutcome model={model} area="platform" />
    </ReviewCard>
  );
}

function Where({ view }: { readonly view: View }) {
  const { concerned } = view.decision.proposal;
  if (concerned.kind === 'locked') return <p class="kl-hint">{t('review.platformCard.locked')}</p>;
  return (
    <>
      <OutLink url={concerned.comment.permalink}>{t('review.comment.open')}</OutLink>
      <p class="kl-hint">{t('review.platformCard.byHand')}</p>
    </>
  );
}

function Acts({ view }: { readonly view: View }) {
  const { now } = useServices();
  const { carriedOut } = view.decision;
  if (carriedOut.length === 0) return null;
  return (
    <ul class="app-list" aria-label={t('review.platformCard.acts')}>
      {carriedOut.map(({ id, by, at, act, measure, note }) => (
        <li key={id}>
          <p class="review-line">
            <CheckIcon />
            <span>
              {t(`review.event.${act}`, [measureWord(measure)])}{' '}
              <span class="app-muted">
                {t('review.byAt', [whoWords(view, by), recentMoment(at, now())])}
              </span>
            </span>
          </p>
          {note === '' ? null : (
            <p class="app-text" dir="auto">
              {note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

type SightedProps = { readonly sighting: NonNullable<Decision['sighting']> };

function Sighted({ sighting: { sighting, at } }: SightedProps) {
  const { now } = useServices();
  return (
    <p class="review-line">
      <EyeIcon />
      <span>{t(`review.sighting.${sighting}`, [recentMoment(at, now())])}</span>
    </p>
  );
}
