import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import type { DecisionRow } from '../../../lib/rpc/decisions';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { Failure } from '../../popup/Failure';
import { recentMoment } from '../../../lib/browser/moment-words';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Field } from '../../ui/Field';
import { SearchIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import { addressOf } from '../workspace-place';
import { type Profile, ProfileModel } from './profile-model';

/** Art. 15: everything stored about one person, by the link to their profile. Nothing is listed without a link. */
export function ProfileCard() {
  const services = useServices();
  const model = useModel(() => new ProfileModel(services));
  const rows = model.rows.value;
  return (
    <Card title={t('record.profile.title')}>
      <p>{t('record.profile.text')}</p>
      <Form isPlain onSubmit={() => void model.search()}>
        <Field
          label={t('record.profile.link')}
          hint={t('record.profile.linkHint')}
          error={model.isMissing.value ? t('record.empty') : null}
        >
          {control => (
            <input
              {...control}
              inputMode="url"
              autoComplete="off"
              maxLength={2_000}
              value={model.link.value}
              onInput={event => model.write(event.currentTarget.value)}
            />
          )}
        </Field>
        <SubmitButton variant="secondary" isWorking={model.isRunning.value}>
          {t('record.profile.search')}
        </SubmitButton>
      </Form>
      <Failure error={model.problem.value} />
      <div aria-live="polite" class="app-stack">
        {rows === null ? null : <Found rows={rows} model={model} />}
      </div>
    </Card>
  );
}

type FoundProps = { readonly rows: readonly DecisionRow[]; readonly model: Profile };

function Found({ rows, model }: FoundProps) {
  const { now } = useServices();
  if (rows.length === 0)
    return (
      <EmptyState icon={<SearchIcon />} title={t('record.profile.none')}>
        <p>{t('record.profile.noneText')}</p>
      </EmptyState>
    );
  return (
    <>
      <p>{t('record.profile.found', rows.length)}</p>
      <ul class="app-list">
        {rows.map(row => (
          <li key={row.id}>
            <a class="kl-focusable" href={addressOf('file', row.id)}>
              {t('record.profile.file', [row.number])}
            </a>
            <p class="app-muted">
              {t(`decision.measure.${row.measure}`)} · {t(`decision.phase.${row.phase}`)} ·{' '}
              {recentMoment(row.proposedAt, now())}
            </p>
          </li>
        ))}
      </ul>
      <div>
        <Button
          disabled={model.isSaving.value}
          onPress={() => void model.save(t('record.profile.fileName'))}
        >
          {t('record.profile.save')}
        </Button>
        <p class="kl-hint">{t('record.profile.saveHint')}</p>
      </div>
    </>
  );
}
