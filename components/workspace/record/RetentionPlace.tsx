import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { withIsoTimes } from '../../../lib/decisions/iso-times';
import type { Output } from '../../../lib/rpc/protocol';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { Failure } from '../../popup/Failure';
import { formatNumber } from '../../popup/format';
import { recentMoment } from '../../../lib/browser/moment-words';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { CheckIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { PlaceTitle } from '../PlaceTitle';
import { DueItem } from './DueItem';
import { RetentionModel } from './retention-model';

type Due = Output<'retention/due'>;
type Model = InstanceType<typeof RetentionModel>;

const week = 7 * 86_400_000;
/** Proofs stay for ever; the file that can be saved has all of them. */
const mostShown = 50;

/** The place "Löschung": what goes next week first, what is kept beyond its time, what has gone. */
export function RetentionPlace() {
  const { backend } = useServices();
  const model = useModel(() => new RetentionModel(backend));
  const state = model.state.value;
  return (
    <>
      <PlaceTitle>{t('record.retention.title')}</PlaceTitle>
      {state.status === 'loading' ? (
        <p class="app-muted">{t('record.loading')}</p>
      ) : state.status === 'failed' ? (
        <>
          <Failure error={state.error} />
          <div>
            <Button onPress={model.retry}>{t('popup.retry')}</Button>
          </div>
        </>
      ) : (
        <Contents model={model} {...state.data} />
      )}
    </>
  );
}

function Contents({ model, due, clockJump, proofs }: Due & { readonly model: Model }) {
  const { now } = useServices();
  const soon = due.filter(({ dueAt, isHeld }) => !isHeld && dueAt <= now() + week);
  const later = due.filter(({ dueAt, isHeld }) => !isHeld && dueAt > now() + week);
  const held = due.filter(({ isHeld }) => isHeld);
  const erased = model.erased.value;
  const isBack = clockJump !== null && now() < clockJump.lastSeenAt;
  const news = useRef<HTMLDivElement>(null);
  // The button it was on has gone with the record.
  useEffect(() => {
    if (erased !== null) news.current?.focus();
  }, [erased]);
  return (
    <>
      {clockJump === null ? null : (
        <Notice
          tone="warning"
          title={t(isBack ? 'record.retention.clockBack' : 'record.retention.clock')}
          actions={
            <Button disabled={model.isWorking.value} onPress={() => void model.confirmClock()}>
              {t('record.retention.clockRight')}
            </Button>
          }
        >
          <p>
            {t('record.retention.clockText', [
              recentMoment(clockJump.lastSeenAt, now()),
              // With its day, be it today: that is what is asked about.
              recentMoment(now(), clockJump.lastSeenAt),
            ])}
          </p>
        </Notice>
      )}
      <div aria-live="polite" class="app-stack kl-focusable" tabIndex={-1} ref={news}>
        {erased === null ? null : (
          <Notice tone="success" title={t('record.retention.erased', [erased])}>
            <p>{t('record.retention.erasedText')}</p>
          </Notice>
        )}
      </div>
      <Failure error={model.problem.value} />
      <DueCard
        title={t('record.retention.soon')}
        hint={soon.some(({ dueAt }) => dueAt <= now()) ? t('record.retention.overdueWhy') : null}
        model={model}
        items={soon}
      >
        <EmptyState icon={<CheckIcon />} title={t('record.retention.noneSoon')}>
          <p>{t('record.retention.noneSoonText')}</p>
        </EmptyState>
      </DueCard>
      {held.length === 0 ? null : (
        <DueCard title={t('record.retention.held')} model={model} items={held} />
      )}
      {later.length === 0 ? null : (
        <DueCard title={t('record.retention.later')} model={model} items={later} />
      )}
      <ProofsCard proofs={proofs} />
      <p class="kl-hint">{t('review.noAdvice')}</p>
    </>
  );
}

type DueCardProps = {
  readonly title: string;
  readonly hint?: string | null;
  readonly model: Model;
  readonly items: Due['due'];
  /** In place of an empty list. */
  readonly children?: preact.ComponentChildren;
};

function DueCard({ title, hint = null, model, items, children }: DueCardProps) {
  return (
    <Card title={title} aside={<span class="app-muted">{formatNumber(items.length)}</span>}>
      {hint === null ? null : <p class="kl-hint">{hint}</p>}
      {model.mayErase.value === false && items.length > 0 ? (
        <p class="kl-hint">{t('record.retention.leadsOnly')}</p>
      ) : null}
      {items.length === 0 ? (
        children
      ) : (
        <ul class="app-list">
          {items.map(item => (
            <DueItem key={item.subject} model={model} item={item} />
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What a proof says, and nothing of what was deleted. */
function ProofsCard({ proofs }: Pick<Due, 'proofs'>) {
  const { now, doors } = useServices();
  return (
    <Card title={t('record.retention.proofs')}>
      <p>{t('record.retention.proofsText')}</p>
      {proofs.length === 0 ? (
        <p class="app-muted">{t('record.retention.noProofs')}</p>
      ) : (
        <>
          <ul class="app-list">
            {proofs.slice(0, mostShown).map(proof => (
              <li key={proof.id}>
                <strong>{proof.number}</strong>
                <p class="app-muted">
                  {t('record.retention.proof', [
                    t(`record.retention.class.${proof.class}`),
                    recentMoment(proof.openedAt, now()),
                    recentMoment(proof.erasedAt, now()),
                    formatNumber(proof.entries),
                    formatNumber(proof.artefacts),
                  ])}
                </p>
                <p>
                  {proof.reason === '' ? t('record.retention.timeOver') : <bdi>{proof.reason}</bdi>}
                </p>
              </li>
            ))}
          </ul>
          {proofs.length <= mostShown ? null : (
            <p class="app-muted">
              {t('record.retention.olderProofs', [formatNumber(proofs.length - mostShown)])}
            </p>
          )}
          <div>
            <Button
              onPress={() =>
                doors.download(
                  t('record.retention.fileName'),
                  JSON.stringify(withIsoTimes(proofs), null, 2),
                )
              }
            >
              {t('record.retention.saveProofs')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
