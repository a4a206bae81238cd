import { t } from '../../../lib/browser/i18n';
import type { DecisionDocument, DocumentRow, DocumentValue } from '../../../lib/decisions/document';
import { formatDay, formatNumber } from '../../popup/format';
import { wordText } from './document-words';

/** A case as it is read and printed: headings, and tables of "label: value" that keep their structure in a PDF. */
export function DocumentView({ document }: { readonly document: DecisionDocument }) {
  return (
    <article class="app-card record-document" aria-labelledby="file-title">
      <h2 id="file-title">{t('record.file.heading', [document.number])}</h2>
      <ul class="record-points">
        {document.notices.map(notice => (
          <li key={notice}>{t(`record.file.notice.${notice}`)}</li>
        ))}
        {document.leftOut.length === 0 ? null : <li>{t('record.file.leftOut')}</li>}
      </ul>
      {document.sections.map(({ heading, groups }) => (
        <section key={heading}>
          <h3>{t(`record.file.section.${heading}`)}</h3>
          {groups.map((rows, index) => (
            <Rows key={index} rows={rows} caption={t(`record.file.section.${heading}`)} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Rows({
  rows,
  caption,
}: {
  readonly rows: readonly DocumentRow[];
  readonly caption: string;
}) {
  return (
    <table class="record-table record-rows-table">
      <caption class="kl-sr">{caption}</caption>
      <tbody>
        {rows.map(({ field, label, values }, index) => (
          <tr key={index}>
            <th scope="row">
              {t(`record.file.label.${label}`)} <span class="app-muted">{field}</span>
            </th>
            <td>
              {values.length === 0 ? (
                <span class="app-muted">{t('record.file.notRecorded')}</span>
              ) : (
                values.map((value, at) => <Value key={at} value={value} />)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value }: { readonly value: DocumentValue }) {
  switch (value.kind) {
    case 'text':
      return <p class="record-text">{value.text}</p>;
    case 'quote':
      return (
        <blockquote class="record-quote" dir="auto">
          {value.text}
        </blockquote>
      );
    case 'link':
      return (
        <p>
          <a class="kl-focusable record-hash" href={value.url} target="_blank" rel="noreferrer">
            {value.url}
          </a>
        </p>
      );
    case 'moment':
      return <p>{momentText(value.at, value.zone)}</p>;
    case 'time':
      return <p>{timeText(value)}</p>;
    case 'day':
      return <p>{formatDay(value.day)}</p>;
    case 'number':
      return <p>{formatNumber(value.number)}</p>;
    case 'person':
      return (
        <p>
          <bdi>{value.isLetter ? t('record.file.person', [value.name]) : value.name}</bdi>
        </p>
      );
    case 'hash':
      return (
        <p>
          <code class="record-hash">{value.hash}</code>
        </p>
      );
    case 'word':
      break;
  }
  return <p>{wordText(value.word)}</p>;
}

const momentText = (at: number, zone: string): string =>
  new Date(at).toLocaleString(t('common.locale'), {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'long',
  });

/** The label as the page showed it, and what it means as a date, no more exact than the page was. */
function timeText({ time, zone }: Extract<DocumentValue, { kind: 'time' }>): string {
  const label = time.label === null ? '' : `„${time.label}“`;
  if (time.at === null) return label === '' ? t('record.file.notRecorded') : label;
  const precision = t(`record.file.precision.${time.precision}`);
  return [label, momentText(time.at, zone), `(${precision})`].filter(part => part !== '').join(' ');
}
