import { t } from '../../../lib/browser/i18n';
import type { CommentTime } from '../../../lib/comment/snapshot';
import type {
  DecisionDocument,
  DocumentRow,
  DocumentValue,
} from '../../../lib/decisions/document/document';
import type { Artefact } from '../../../lib/decisions/evidence';
import { formatEvidenceTime } from '../../panel/format';
import { formatDay, formatNumber } from '../../popup/format';
import { evidenceMoment } from '../../../lib/browser/moment-words';
import { wordText } from './document-words';

type Pictures = ReadonlyMap<string, string | null>;

export type DocumentViewProps = {
  readonly document: DecisionDocument;
  /** Pictures by hash; null for one that is not here as it was secured. */
  readonly pictures: Pictures;
};

/** A case as it is read and printed: headings, and tables of "label: value" that keep their structure in a PDF. */
export function DocumentView({ document, pictures }: DocumentViewProps) {
  return (
    <article class="app-card record-document" aria-labelledby="file-title">
      <h2 id="file-title">{t('record.file.heading', [document.number])}</h2>
      <ul class="record-points">
        {document.notices.map(notice => (
          <li key={notice}>{t(`record.file.notice.${notice}`)}</li>
        ))}
        {document.leftOut.length === 0 ? null : <li>{leftOutText(document.leftOut)}</li>}
      </ul>
      {document.sections.map(({ heading, groups }) => (
        <section key={heading}>
          <h3 id={`file-${heading}`}>{t(`record.file.section.${heading}`)}</h3>
          {groups.map((rows, index) => (
            <Rows key={index} rows={rows} headingId={`file-${heading}`} pictures={pictures} />
          ))}
        </section>
      ))}
    </article>
  );
}

const leftKey = {
  remarks: 'record.file.left.remarks',
  criminal: 'record.file.left.criminal',
  hold: 'record.file.left.hold',
  'third-parties': 'record.file.left.thirdParties',
  originals: 'record.file.left.originals',
} as const;

/** Names all that is missing: who gets it must be able to ask for it. */
function leftOutText(leftOut: DecisionDocument['leftOut']): string {
  const list = new Intl.ListFormat(t('common.locale'), { type: 'conjunction' });
  return t('record.file.leftOut', [list.format(leftOut.map(one => t(leftKey[one])))]);
}

type RowsProps = {
  readonly rows: readonly DocumentRow[];
  /** What the table is about. A caption that is out of sight would be a row to the layout. */
  readonly headingId: string;
  readonly pictures: Pictures;
};

function Rows({ rows, headingId, pictures }: RowsProps) {
  return (
    <table class="record-table record-rows-table" aria-labelledby={headingId}>
      <tbody>
        {rows.map(({ field, label, values }, index) => (
          <tr key={index}>
            <th scope="row">
              {t(`record.file.label.${label}`)} <span class="app-muted record-field">{field}</span>
            </th>
            <td class={label === 'step' ? 'record-step' : undefined}>
              {values.length === 0 ? (
                <span class="app-muted">{t('record.file.notRecorded')}</span>
              ) : (
                values.map((value, at) => <Value key={at} value={value} pictures={pictures} />)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ValueProps = { readonly value: DocumentValue; readonly pictures: Pictures };

function Value({ value, pictures }: ValueProps) {
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
      return <p>{evidenceMoment(value.at)}</p>;
    case 'time':
      return <p>{timeText(value.time)}</p>;
    case 'day':
      return <p>{formatDay(value.day)}</p>;
    case 'size':
      return <p>{t('record.file.size', [formatNumber(value.bytes)])}</p>;
    case 'picture':
      return <Picture artefact={value.artefact} pictures={pictures} />;
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

type PictureProps = { readonly artefact: Artefact; readonly pictures: Pictures };

/** On paper a picture is the evidence; what stands beside it tells that it is the one that was secured. */
function Picture({ artefact, pictures }: PictureProps) {
  const { hash, role, width, height, capturedAt } = artefact;
  const url = pictures.get(hash);
  if (url === undefined) return <p class="app-muted">{t('record.loading')}</p>;
  if (url === null) return <p>{t('record.file.noPicture')}</p>;
  const taken = evidenceMoment(capturedAt);
  return (
    <img
      class="record-picture"
      src={url}
      alt={t('record.file.picture', [wordText({ of: 'artefact', is: role }), taken])}
      width={width ?? undefined}
      height={height ?? undefined}
    />
  );
}

/** The label as the page showed it, and what it means as a date, no more exact than the page was. */
const timeText = (time: CommentTime): string =>
  `${formatEvidenceTime(time)} (${t(`record.file.precision.${time.precision}`)})`;
