import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import type { CommentKey } from '../../../lib/comment/snapshot';
import { useServices } from '../../popup/backend';
import { Failure } from '../../popup/Failure';
import { Notice } from '../../ui/Notice';
import { EraseForm } from '../EraseForm';
import { EarlierModel } from './earlier-model';

export type EarlierRecordsProps = { readonly commentKey: CommentKey; readonly isLead: boolean };

/** What was recorded of a comment before it was locked can go from here, without anybody opening it (D-20). */
export function EarlierRecords({ commentKey, isLead }: EarlierRecordsProps) {
  const { backend } = useServices();
  const model = useModel(() => new EarlierModel({ backend, commentKey }));
  return (
    <div class="app-stack" aria-live="polite">
      {model.found.value.map(({ id, number }) => (
        <Notice key={id} tone="danger" title={t('review.locked.earlier', [number])}>
          <p>{t(isLead ? 'review.locked.earlierLead' : 'review.locked.earlierOther')}</p>
          {isLead ? (
            <EraseForm
              isWorking={model.isWorking.value}
              onErase={reason => void model.erase(id, reason)}
              onClose={null}
            />
          ) : null}
        </Notice>
      ))}
      <Failure error={model.problem.value} />
    </div>
  );
}
