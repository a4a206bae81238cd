import { t } from '../../../lib/browser/i18n';
import type { LogCheck } from '../../../lib/rpc/decisions';
import { formatMoment, formatNumber } from '../../popup/format';
import { useServices } from '../../popup/backend';
import { CheckIcon, WarningIcon } from '../../ui/icons';

type Chain = LogCheck['chains'][number];

/** Every device's chain: how long, who confirmed it, what is wrong with it. */
export function ChainTable({ chains }: { readonly chains: readonly Chain[] }) {
  return (
    <table class="record-table">
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
        <bdi>{chain.owner ?? t('record.log.unknownDevice')}</bdi>
        {chain.isOwn ? ` (${t('record.log.thisBrowser')})` : ''}
      </th>
      <td class="record-number">{formatNumber(chain.length)}</td>
      <td>
        <span class="record-verdict" data-holds={chain.fault === null}>
          {chain.fault === null ? <CheckIcon /> : <WarningIcon />}
          <span>{faultText(chain.fault)}</span>
        </span>
      </td>
      <td>
        {chain.confirmed.length === 0 ? (
          t('record.log.nobody')
        ) : (
          <ul>
            {chain.confirmed.map(({ by, seq, at }) => (
              <li key={by}>
                <bdi>{by}</bdi> {t('record.log.upTo', [formatNumber(seq), formatMoment(at, now())])}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <code class="record-hash">{chain.head ?? '–'}</code>
      </td>
    </tr>
  );
}

const faultKey = {
  missing: 'record.log.fault.missing',
  'out-of-order': 'record.log.fault.outOfOrder',
  link: 'record.log.fault.link',
  payload: 'record.log.fault.payload',
  end: 'record.log.fault.end',
  'other-device': 'record.log.fault.otherDevice',
  cut: 'record.log.fault.cut',
  rewritten: 'record.log.fault.rewritten',
} as const satisfies Record<NonNullable<Chain['fault']>['kind'], string>;

const faultText = (fault: Chain['fault']): string =>
  fault === null ? t('record.log.holds') : t(faultKey[fault.kind], [formatNumber(fault.seq)]);
