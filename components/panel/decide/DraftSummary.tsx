import { t } from '../../../lib/browser/i18n';
import { effectWords, measureWord } from '../../ui/decision-words';
import { Button } from '../../ui/Button';
import { EditIcon } from '../../ui/icons';
import type { Draft } from './draft';
import { characterWord } from './GroundsFields';

export type DraftSummaryProps = { readonly draft: Draft; readonly onEdit: () => void };

/** A routine hide: everything that will stand on record, to be read before one key confirms it. */
export function DraftSummary({ draft, onEdit }: DraftSummaryProps) {
  const { clause } = draft;
  const lines: readonly (readonly [string, string])[] = [
    [t('decide.ladder.title'), `${measureWord(draft.measure)}. ${effectWords(draft.measure)}`],
    [
      t('decide.field.clause'),
      clause
        ? t('decide.field.clauseOption', [clause.clause, clause.title, clause.rulesVersion])
        : '–',
    ],
    [t('decide.field.basis'), draft.legalBasis],
    [t('decide.field.meaning'), `${draft.meaning} (${characterWord(draft.character)})`],
    [t('decide.field.reading'), draft.favourableReading],
    [t('decide.summary.whyNotMilder'), draft.whyNotMilder],
    [t('decide.summary.checked'), t('decide.field.criticism')],
  ];
  return (
    <div class="decide-summary" id="decide-summary">
      <p class="kl-hint">{t('decide.summary.read')}</p>
      <dl>
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" icon={<EditIcon />} onPress={onEdit}>
        {t('decide.summary.edit')}
      </Button>
    </div>
  );
}
