import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { answerToDraft } from './answer-draft';
import type { AnswerFormModel } from './answer-form-model';
import { excerpt } from './format';
import { answerFields } from './versions/version-differences';

export type SaveConflictProps = { readonly form: InstanceType<typeof AnswerFormModel> };

/** Somebody saved this answer meanwhile: what is newer, and both ways on. The person's own text stays. */
export function SaveConflict({ form }: SaveConflictProps) {
  const conflict = form.conflict.value;
  if (conflict === null) return null;
  const { current, before } = conflict;
  const newer = current && answerToDraft(current);
  const older = before && answerToDraft(before);
  const changed = newer ? answerFields.filter(field => newer[field] !== older?.[field]) : [];
  return (
    <Notice
      tone="warning"
      live="alert"
      title={newer ? t('popup.conflict.changed') : t('popup.conflict.removed')}
      actions={
        <>
          <Button size="small" onPress={() => void form.saveAnyway()}>
            {t('popup.conflict.saveMine')}
          </Button>
          {newer ? (
            <Button size="small" variant="quiet" onPress={() => form.takeNewer()}>
              {t('popup.conflict.takeNewer')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{newer ? t('popup.conflict.changedHint') : t('popup.conflict.removedHint')}</p>
      {newer ? (
        <dl class="app-newer">
          {changed.map(field => (
            <div key={field}>
              <dt>{t(`popup.form.${field}`)}</dt>
              <dd>{newer[field] ? excerpt(newer[field], 600) : t('popup.conflict.emptied')}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Notice>
  );
}
