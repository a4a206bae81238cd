import { t } from '../../../lib/browser/i18n';
import type { Count } from '../../../lib/decisions/report';
import { formatNumber } from '../../popup/format';

export type CountTableProps = {
  readonly title: string;
  /** Heading of the first column. */
  readonly what: string;
  readonly counts: readonly Count[];
  readonly nameOf: (key: string) => string;
};

/** A bar chart that is its own table: the bar repeats the number beside it, and is no part of what is read out. */
export function CountTable({ title, what, counts, nameOf }: CountTableProps) {
  const most = Math.max(1, ...counts.map(({ count }) => count ?? 0));
  if (counts.length === 0) return null;
  return (
    <table class="record-table record-chart">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" class="record-number">
            {t('record.reports.count')}
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {counts.map(({ key, count }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{nameOf(key)}</bdi>
            </th>
            <td class="record-number">
              {count === null ? t('record.reports.few') : formatNumber(count)}
            </td>
            <td class="record-bar" aria-hidden="true">
              {count === null || count === 0 ? null : (
                <span style={{ inlineSize: `${(100 * count) / most}%` }} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
