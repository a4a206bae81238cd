import { t } from '../../lib/browser/i18n';
import type { CsvMapping } from '../../lib/knowledge/source';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { CsvPreview, FileImportModel } from './file-import-model';
import { excerpt } from './format';

const fieldKey = {
  question: 'popup.mapping.question',
  answer: 'popup.mapping.answer',
  id: 'popup.mapping.id',
  sourceUrl: 'popup.mapping.sourceUrl',
  owner: 'popup.mapping.owner',
  asOf: 'popup.mapping.asOf',
  validUntil: 'popup.mapping.validUntil',
  place: 'popup.mapping.place',
  tags: 'popup.mapping.tags',
  phrasings: 'popup.mapping.phrasings',
} as const satisfies Record<keyof CsvMapping, string>;
const required = ['question', 'answer'] as const;
const further = [
  'id',
  'sourceUrl',
  'owner',
  'asOf',
  'validUntil',
  'place',
  'tags',
  'phrasings',
] as const;

export type ColumnMappingProps = {
  readonly files: InstanceType<typeof FileImportModel>;
  readonly fileName: string;
  readonly preview: CsvPreview;
};

/** Which column of a CSV is what: guessed, shown with the first rows, changed where wrong. */
export function ColumnMapping({ files, fileName, preview }: ColumnMappingProps) {
  const ready = files.canImport.value;
  const select = (field: keyof CsvMapping) => (
    <ColumnSelect key={field} files={files} field={field} header={preview.header} />
  );
  return (
    <section class="app-stack" aria-label={t('popup.mapping.title')}>
      <h3>{t('popup.mapping.title')}</h3>
      <p class="app-muted">{t('popup.mapping.hint', [fileName])}</p>
      {required.map(select)}
      <details class="app-details">
        <summary class="kl-focusable">{t('popup.mapping.more')}</summary>
        <div class="app-stack">{further.map(select)}</div>
      </details>
      <PreviewTable files={files} preview={preview} />
      {ready ? null : <p class="kl-hint">{t('popup.mapping.incomplete')}</p>}
      <div class="app-actions">
        <Button variant="primary" disabled={!ready} onPress={() => void files.confirm()}>
          {t('popup.mapping.import')}
        </Button>
        <Button variant="quiet" onPress={() => files.reset()}>
          {t('popup.cancel')}
        </Button>
      </div>
    </section>
  );
}

type ColumnSelectProps = {
  readonly files: ColumnMappingProps['files'];
  readonly field: keyof CsvMapping;
  readonly header: readonly string[];
};

function ColumnSelect({ files, field, header }: ColumnSelectProps) {
  const isRequired = field === 'question' || field === 'answer';
  return (
    <Field label={t(fieldKey[field])}>
      {control => (
        <select
          {...control}
          value={files.mapping.value[field]}
          onChange={event => files.map(field, event.currentTarget.value)}
        >
          <option value="">
            {isRequired ? t('popup.mapping.choose') : t('popup.mapping.noColumn')}
          </option>
          {header.map(column => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function PreviewTable({ files, preview }: Pick<ColumnMappingProps, 'files' | 'preview'>) {
  const { question, answer } = files.mapping.value;
  const cell = (row: readonly string[], column: string) =>
    excerpt(row[preview.header.indexOf(column)] ?? '', 90) || '–';
  return (
    <table class="app-table">
      <caption>{t('popup.mapping.preview')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('popup.mapping.previewQuestion')}</th>
          <th scope="col">{t('popup.mapping.previewAnswer')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.rows.slice(0, 3).map((row, index) => (
          <tr key={index}>
            <td>{cell(row, question)}</td>
            <td>{cell(row, answer)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
