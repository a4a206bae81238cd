import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { Answer } from '../../lib/knowledge/answer';
import type { Suggestion } from '../../lib/knowledge/suggestion';
import { Button } from '../ui/Button';
import { CheckIcon, CopyIcon } from '../ui/icons';
import { ConfirmButton } from './ConfirmButton';
import { formatDay } from './format';

export type CopyAnswerProps = {
  readonly answer: Answer;
  readonly validity: Suggestion['validity'];
  readonly copied: boolean;
  /** Resolves to whether the clipboard took it. */
  readonly onCopy: () => Promise<boolean>;
};

/** Copies at once, or after a second press when the answer is not valid today: nobody hands that out unnoticed. */
export function CopyAnswer({ answer, validity, copied, onCopy }: CopyAnswerProps) {
  const [blocked, setBlocked] = useState(false);
  const copy = async () => setBlocked(!(await onCopy()));
  const label = `${t('popup.find.copy')}: ${answer.question}`;
  return (
    <>
      {validity === 'valid' ? (
        <Button
          size="small"
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          label={copied ? `${t('popup.find.copied')}: ${answer.question}` : label}
          onPress={() => void copy()}
        >
          {copied ? t('popup.find.copied') : t('popup.find.copy')}
        </Button>
      ) : (
        <ConfirmButton
          label={copied ? `${t('popup.find.copied')}: ${answer.question}` : label}
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          confirmWord={t('popup.find.copyExpired')}
          warning={
            validity === 'expired'
              ? t('popup.find.expiredWarning')
              : t('popup.find.notYetWarning', [formatDay(answer.validFrom ?? '')])
          }
          onConfirm={() => void copy()}
        >
          {copied ? t('popup.find.copied') : t('popup.find.copy')}
        </ConfirmButton>
      )}
      <span class="kl-sr" aria-live="polite">
        {copied ? t('popup.find.copied') : ''}
      </span>
      {blocked ? (
        <p class="kl-error" role="alert">
          {t('popup.find.copyFailed')}
        </p>
      ) : null}
    </>
  );
}
