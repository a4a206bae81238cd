import { t } from '../../../lib/browser/i18n';
import type { LogCheck } from '../../../lib/rpc/log';
import { formatNumber } from '../../popup/format';
import { recentMoment } from '../../../lib/browser/moment-words';
import { useServices } from '../../popup/backend';
import { CheckIcon, WarningIcon } from '../../ui/icons';
import { faultText, ownerText } from './chain-words';

type Chain = LogCheck['chains'][number];

/** Every device's chain: how long, who confirmed it, what is wrong with it. */
export function ChainTable({ chains }: { readonly chains: readonly Chain[] }) {
  return (
    <table class="record-table record-chains">
      <thead>
        <tr>
          <th scope="col">{t('record.log.device')}</th>
          <th scope="col" class="record-number">
            {t('record.log.entries')}
          </th>
          <th scope="col">{t('record.log.result')}</th>
          <th scope="col">{t('record.log.confirmed')}</th>
          <th scope="col">{t('record.log.head')}</th>
        </tr>
      </thead>
      <tbody>
        {chains.map(chain => (
          <ChainRow key={chain.device} chain={chain} />
        ))}
      </tbody>
    </table>
  );
}

function ChainRow({ chain }: { readonly chain: Chain }) {
  const { now } = useServices();
  return (
    <tr>
      <th scope="row">
        <bdi>{ownerText(chain)}</bdi>
      </th>
      <td class="record-number" data-label={t('record.log.entries')}>
        {formatNumber(chain.length)}
      </td>
      <td data-label={t('record.log.result')}>
        <span class="record-verdict" data-holds={chain.fault === null}>
          {chain.fault === null ? <CheckIcon /> : <WarningIcon />}
          <span>{chain.fault === null ? t('record.log.holds') : faultText(chain.fault)}</span>
        </span>
      </td>
      <td data-label={t('record.log.confirmed')}>
        {chain.confirmed.length === 0 ? (
          t('record.log.nobody')
        ) : (
          <ul>
            {chain.confirmed.map(({ by, seq, at }) => (
              <li key={by}>
                <bdi>{by}</bdi> {t('record.log.upTo', [formatNumber(seq), recentMoment(at, now())])}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={t('record.log.head')}>
        <code class="record-hash">{chain.head ?? '–'}</code>
      </td>
    </tr>
  );
}
