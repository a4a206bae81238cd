import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { Failure } from '../../popup/Failure';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PlaceTitle } from '../PlaceTitle';
import { DeputiesCard } from './DeputiesCard';
import { LegalBasesCard } from './LegalBasesCard';
import { OffencesCard } from './OffencesCard';
import { OfficesCard } from './OfficesCard';
import type { PolicyCardProps } from './policy-card-props';
import { PolicyModel } from './policy-model';
import { RetentionCard } from './RetentionCard';
import { ReviewCard } from './ReviewCard';
import { StatementsCard } from './StatementsCard';

/** The place "Vorgaben": how this authority decides, as its lead and its lawyers set it. */
export function PolicyPlace() {
  const { backend } = useServices();
  const model = useModel(() => new PolicyModel(backend));
  const state = model.state.value;
  const policy = model.shown.value;
  return (
    <>
      <PlaceTitle>{t('record.policy.title')}</PlaceTitle>
      <p>{t('record.policy.text')}</p>
      {state.status === 'failed' ? (
        <>
          <Failure error={state.error} />
          <div>
            <Button onPress={model.retry}>{t('popup.retry')}</Button>
          </div>
        </>
      ) : policy === null ? (
        <p class="app-muted">{t('record.loading')}</p>
      ) : (
        <Cards model={model} policy={policy} />
      )}
    </>
  );
}

function Cards({ model, policy }: Omit<PolicyCardProps, 'mayChange'>) {
  const mayChange = model.mayChange.value;
  const isDirty = model.isDirty.value;
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
  const card = { model, policy, mayChange };
  return (
    <>
      {mayChange || model.team.value === null ? null : (
        <Notice tone="info" title={t('record.policy.leadsOnly')} />
      )}
      {model.hasConflict.value ? (
        <Notice tone="warning" title={t('record.policy.conflict')}>
          <p>{t('record.policy.conflictText')}</p>
        </Notice>
      ) : null}
      {/* Fields of a fieldset that is disabled can be read, not changed. */}
      <fieldset class="record-fields app-stack" disabled={!mayChange}>
        <legend class="kl-sr">{t('record.policy.title')}</legend>
        <ReviewCard {...card} />
        <DeputiesCard {...card} />
        <LegalBasesCard {...card} />
        <StatementsCard {...card} />
        <RetentionCard {...card} />
        <OffencesCard {...card} />
        <OfficesCard {...card} />
      </fieldset>
      {mayChange ? <SaveBar model={model} /> : null}
    </>
  );
}

function SaveBar({ model }: Pick<PolicyCardProps, 'model'>) {
  const hasFaults = Object.keys(model.faults.value).length > 0;
  return (
    <div class="record-save app-stack">
      <Failure error={model.problem.value} />
      <div aria-live="polite" class="app-stack">
        {hasFaults ? <Notice tone="warning" title={t('record.policy.faults')} /> : null}
        {model.isSaved.value ? <Notice tone="success" title={t('record.policy.saved')} /> : null}
        {model.faults.value.other ? <p>{t('record.policy.fault.other')}</p> : null}
      </div>
      <div class="app-actions">
        <Button
          variant="primary"
          disabled={!model.isDirty.value || model.isSaving.value}
          onPress={() => void model.save().then(focusFirstFault)}
        >
          {t(model.isSaving.value ? 'record.policy.saving' : 'record.policy.save')}
        </Button>
        {model.isDirty.value ? (
          <Button variant="quiet" onPress={() => model.discard()}>
            {t('record.policy.discard')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The page is long: what keeps it from being saved may stand screens above. */
function focusFirstFault(): void {
  const places = '.record-fields [aria-invalid], .record-fields [data-fault]';
  requestAnimationFrame(() => document.querySelector<HTMLElement>(places)?.focus());
}
