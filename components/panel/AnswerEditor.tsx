import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/i18n';
import type { Answer } from '../../lib/knowledge/answer';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { RetryIcon } from '../ui/icons';
import { longestReply } from './composer-model';
import { formatNumber } from './format';
import type { PanelModel } from './panel-model';

export type AnswerEditorProps = { readonly model: PanelModel; readonly answer: Answer };

/** What will stand in the reply box, to be changed by hand before it goes there. */
export function AnswerEditor({ model, answer }: AnswerEditorProps) {
  const { composer } = model;
  const text = composer.textOf(answer);
  return (
    <ReplyText
      model={model}
      text={text}
      onInput={value => composer.edit(answer.id, value)}
      aside={
        composer.isEdited(answer) ? (
          <Button
            variant="quiet"
            size="small"
            icon={<RetryIcon />}
            onPress={() => composer.discardEdit(answer.id)}
          >
            {t('panel.compose.discard')}
          </Button>
        ) : null
      }
    />
  );
}

export type ReplyTextProps = {
  readonly model: PanelModel;
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly aside?: ComponentChildren;
};

/** A text box with the length beside it; the platform's limit is an error, because it would refuse. */
export function ReplyText({ model, text, onInput, aside }: ReplyTextProps) {
  const limit = longestReply[model.shown.value?.comment.platform ?? 'facebook'];
  const length = formatNumber(text.length);
  const error =
    text.length > limit ? t('panel.compose.tooLong', [length, formatNumber(limit)]) : null;
  return (
    <div class="reply-text">
      <Field label={t('panel.compose.preview')} isLabelHidden error={error}>
        {control => (
          <textarea
            {...control}
            value={text}
            rows={Math.min(8, Math.max(3, Math.ceil(text.length / 46) + newlines(text)))}
            onInput={event => onInput(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="reply-text-foot">
        <span class="kl-hint">{t('panel.compose.characters', [length])}</span>
        {aside}
      </p>
    </div>
  );
}

const newlines = (text: string): number => text.split('\n').length - 1;
