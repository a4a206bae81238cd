import { t } from '../../lib/browser/i18n';
import { type Case, CaseStatus } from '../../lib/escalation/case';
import { useServices } from '../popup/backend';
import { Failure } from '../popup/Failure';
import { excerpt, formatMoment, formatNumber } from '../popup/format';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Field } from '../ui/Field';
import { EscalateIcon, WarningIcon } from '../ui/icons';
import { CaseStatusChip } from './CaseStatusChip';
import type { CasesModel, StatusFilter } from './cases-model';

type Props = { readonly cases: InstanceType<typeof CasesModel> };

const filters: readonly StatusFilter[] = ['unfinished', ...CaseStatus.options, 'all'];

/** All cases, newest first; one press opens one. */
export function CaseList({ cases }: Props) {
  const state = cases.state.value;
  if (state.status === 'loading') return <p class="app-muted">{t('popup.loading')}</p>;
  if (state.status === 'failed') return <Failure error={state.error} />;
  if (state.data.length === 0) {
    return (
      <EmptyState icon={<EscalateIcon />} title={t('sidepanel.caseList.none')}>
        <p>{t('sidepanel.caseList.noneHint')}</p>
      </EmptyState>
    );
  }
  const visible = cases.visible.value;
  return (
    <div class="app-stack">
      <h2 class="kl-sr">{t('sidepanel.caseList.title')}</h2>
      <Filters cases={cases} />
      <p class="app-muted" aria-live="polite">
        {visible.length === 0
          ? t('sidepanel.caseList.nothing')
          : t('sidepanel.caseList.count', visible.length, [formatNumber(visible.length)])}
      </p>
      <ul class="app-stack">
        {visible.map(record => (
          <CaseItem key={record.id} cases={cases} record={record} />
        ))}
      </ul>
    </div>
  );
}

function Filters({ cases }: Props) {
  return (
    <div class="app-columns">
      <Field label={t('sidepanel.caseList.filter')}>
        {control => (
          <select
            {...control}
            value={cases.filter.value}
            onChange={event => {
              const next = filters.find(known => known === event.currentTarget.value);
              if (next) cases.show(next);
            }}
          >
            {filters.map(filter => (
              <option key={filter} value={filter}>
                {filter === 'all' || filter === 'unfinished'
                  ? t(`sidepanel.caseList.${filter}`)
                  : t(`sidepanel.status.${filter}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('sidepanel.caseList.search')}>
        {control => (
          <input
            {...control}
            type="search"
            placeholder={t('sidepanel.caseList.searchHint')}
            value={cases.words.value}
            onInput={event => cases.search(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}

function CaseItem({ cases, record }: Props & { readonly record: Case }) {
  const { now } = useServices();
  const { opening, status, openedAt, conflict } = record;
  const failed = cases.deliveryById.value.get(record.id)?.state === 'failed';
  return (
    <li>
      <button
        type="button"
        class="app-card side-case kl-focusable"
        data-case={record.id}
        ref={element => {
          // Back from a case, focus is where it was.
          if (element && cases.lastSelected.peek() === record.id) element.focus();
        }}
        onClick={() => cases.select(record.id)}
      >
        <span class="app-card-head">
          <strong>{opening.number}</strong>
          <CaseStatusChip status={status} />
        </span>
        <span>
          <bdi>{opening.comment.author.name}</bdi>:{' '}
          <bdi>{excerpt(opening.comment.text, 110) || t('sidepanel.case.noText')}</bdi>
        </span>
        <span class="app-muted">
          {formatMoment(openedAt, now())} · {t('sidepanel.caseList.to', [opening.targetName])}
        </span>
        {conflict || failed ? (
          <span class="app-marks">
            {conflict ? (
              <Chip tone="warning" icon={<WarningIcon />}>
                {t('sidepanel.caseList.conflict')}
              </Chip>
            ) : null}
            {failed ? (
              <Chip tone="danger" icon={<WarningIcon />}>
                {t('sidepanel.caseList.deliveryFailed')}
              </Chip>
            ) : null}
          </span>
        ) : null}
      </button>
    </li>
  );
}
