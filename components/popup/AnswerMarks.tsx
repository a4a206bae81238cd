import { t } from '../../lib/browser/i18n';
import type { Answer } from '../../lib/knowledge/answer';
import type { Suggestion } from '../../lib/knowledge/suggestion';
import { Chip } from '../ui/Chip';
import { CheckIcon, ClockIcon, EditIcon, WarningIcon } from '../ui/icons';
import { formatDay } from './format';

export type AnswerMarksProps = {
  readonly answer: Answer;
  readonly validity: Suggestion['validity'];
};

/** Status, validity and Stand of an answer in words. */
export function AnswerMarks({ answer, validity }: AnswerMarksProps) {
  const { status, validUntil, validFrom, asOf } = answer;
  return (
    <p class="app-marks">
      {status === 'draft' ? (
        <Chip tone="info" icon={<EditIcon />}>
          {t('popup.find.draft')}
        </Chip>
      ) : (
        <Chip tone="success" icon={<CheckIcon />}>
          {t('popup.find.released')}
        </Chip>
      )}
      {validity === 'expired' && validUntil ? (
        <Chip tone="danger" icon={<WarningIcon />}>
          {t('popup.find.expired', [formatDay(validUntil)])}
        </Chip>
      ) : null}
      {validity === 'not-yet-valid' && validFrom ? (
        <Chip tone="warning" icon={<ClockIcon />}>
          {t('popup.find.notYet', [formatDay(validFrom)])}
        </Chip>
      ) : null}
      <span class="app-muted">
        {asOf ? t('popup.find.asOf', [formatDay(asOf)]) : t('popup.find.noAsOf')}
        {validity === 'valid' && validUntil
          ? ` · ${t('popup.find.validUntil', [formatDay(validUntil)])}`
          : ''}
        {answer.place ? ` · ${t('popup.find.place', [answer.place])}` : ''}
        {answer.owner ? ` · ${answer.owner}` : ''}
      </span>
    </p>
  );
}
