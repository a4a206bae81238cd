import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { CheckIcon, RetryIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { Learning, PhrasingModel } from './phrasing-model';
import { problemText } from './problem-text';

export type PhrasingOfferProps = { readonly learning: Learning; readonly phrasings: PhrasingModel };

/** Nothing of a citizen's words is kept before a person has read exactly what that would be. */
export function PhrasingOffer({ learning, phrasings }: PhrasingOfferProps) {
  return learning.state === 'kept' ? (
    <Kept learning={learning} phrasings={phrasings} />
  ) : (
    <Asking learning={learning} phrasings={phrasings} />
  );
}

function Asking({ learning, phrasings }: PhrasingOfferProps) {
  const { answer, phrasing, problem, state } = learning;
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <Notice
      tone="info"
      title={t('panel.learn.title')}
      actions={
        <>
          <Button
            size="small"
            variant="primary"
            icon={<CheckIcon />}
            disabled={state === 'saving' || phrasing.trim() === ''}
            onPress={() => void phrasings.keep()}
          >
            {t('panel.learn.keep')}
          </Button>
          <Button size="small" variant="quiet" onPress={phrasings.reset}>
            {t('panel.learn.decline')}
          </Button>
        </>
      }
    >
      <Field
        label={t('panel.learn.phrasing')}
        hint={t('panel.learn.hint', [answer.question])}
        error={problem ? problemText(problem) : null}
      >
        {control => (
          <textarea
            {...control}
            ref={text}
            rows={2}
            maxLength={1_000}
            value={phrasing}
            onInput={event => phrasings.write(event.currentTarget.value)}
          />
        )}
      </Field>
    </Notice>
  );
}

function Kept({ learning, phrasings }: PhrasingOfferProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <Notice
      tone="success"
      live="status"
      title={t('panel.learn.kept')}
      actions={
        <Button
          size="small"
          icon={<RetryIcon />}
          buttonRef={undo}
          onPress={() => void phrasings.undo()}
        >
          {t('panel.learn.undo')}
        </Button>
      }
    >
      <p>{t('panel.learn.keptText', [learning.phrasing])}</p>
      {learning.problem ? <p class="kl-error">{problemText(learning.problem)}</p> : null}
    </Notice>
  );
}
