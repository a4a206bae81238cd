import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { Answer } from '../../lib/knowledge/answer';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { AnswerField, FurtherFields, MainFields } from './AnswerFields';
import type { AnswerFormModel } from './answer-form-model';
import { ConfirmButton } from './ConfirmButton';
import { Failure } from './Failure';
import { SaveConflict } from './SaveConflict';
import { SimilarAnswers } from './SimilarAnswers';

export type AnswerFormProps = { readonly form: InstanceType<typeof AnswerFormModel> };

/** "Neue Antwort", and editing an existing one. */
export function AnswerForm({ form }: AnswerFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const editing = form.editing.value;
  useEffect(() => {
    formRef.current?.querySelector<HTMLElement>('input')?.focus();
  }, [editing]);
  const save = async (status: Answer['status']) => {
    if (await form.save(status)) formRef.current?.querySelector<HTMLElement>('input')?.focus();
    else focusFirstProblem(formRef.current);
  };
  const hasProblems = Object.keys(form.problems.value).length > 0;

  return (
    <form class="app-card" ref={formRef} onSubmit={event => event.preventDefault()}>
      <h2>{editing ? t('popup.form.titleEdit') : t('popup.form.titleNew')}</h2>
      <SavedNotice form={form} />
      <ExpiredUses form={form} />
      <AnswerField
        form={form}
        field="question"
        label={t('popup.form.question')}
        hint={t('popup.form.questionHint')}
      />
      <SimilarAnswers form={form} />
      <MainFields form={form} />
      <FurtherFields form={form} />
      <SaveConflict form={form} />
      <Failure error={form.failure.value} />
      <p class="kl-error" role="alert" hidden={!hasProblems}>
        {hasProblems ? t('popup.form.fix') : ''}
      </p>
      <p class="kl-hint">{t('popup.form.releaseHint')}</p>
      <div class="app-actions">
        <Button
          variant="primary"
          disabled={form.saving.value}
          onPress={() => void save('released')}
        >
          {t('popup.form.release')}
        </Button>
        <Button disabled={form.saving.value} onPress={() => void save('draft')}>
          {t('popup.form.saveDraft')}
        </Button>
        {form.untouched.value && !editing ? null : (
          <ConfirmButton warning={t('popup.form.discardSure')} onConfirm={() => form.discard()}>
            {t('popup.form.discard')}
          </ConfirmButton>
        )}
      </div>
    </form>
  );
}

/** Tells those who keep the base that an answer is missed, and what editors know of it. */
function ExpiredUses({ form }: AnswerFormProps) {
  const uses = form.expiredUses.value;
  if (uses.length === 0) return null;
  return (
    <Notice tone="info" title={t('popup.expiredUses')}>
      <ul class="app-facts">
        {uses.slice(0, 5).map(({ reason, at }) => (
          <li key={at}>
            {new Date(at).toLocaleDateString(t('common.locale'), { dateStyle: 'medium' })}: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function SavedNotice({ form }: AnswerFormProps) {
  const saved = form.saved.value;
  return (
    <div aria-live="polite">
      {saved ? (
        <Notice
          tone="success"
          title={
            saved.status === 'released' ? t('popup.form.savedReleased') : t('popup.form.savedDraft')
          }
        >
          <p>{saved.question}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** After the fields have been marked: a person who can't see them is led to the first. */
function focusFirstProblem(form: HTMLFormElement | null) {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const fold = field?.closest('details');
    if (fold) fold.open = true;
    field?.focus();
  });
}
