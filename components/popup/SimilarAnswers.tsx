import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { AnswerMarks } from './AnswerMarks';
import type { AnswerFormModel } from './answer-form-model';
import { excerpt } from './format';

/** Warns, while the question is typed, of answers that may say the same. */
export function SimilarAnswers({ form }: { readonly form: InstanceType<typeof AnswerFormModel> }) {
  const similar = form.similar.value;
  return (
    <div aria-live="polite">
      {similar.length > 0 ? (
        <Notice tone="warning" title={t('popup.form.similar')}>
          <ul class="app-list">
            {similar.map(({ answer, suggestion }) => (
              <li key={answer.id}>
                <strong>{answer.question}</strong>
                <p>{excerpt(answer.texts.sie, 90)}</p>
                <AnswerMarks answer={answer} validity={suggestion.validity} />
                <Button
                  size="small"
                  variant="quiet"
                  label={`${t('popup.form.openSimilar')}: ${answer.question}`}
                  onPress={() => form.edit(answer)}
                >
                  {t('popup.form.openSimilar')}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
