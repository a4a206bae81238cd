import { t } from '../../../lib/browser/i18n';
import type { LogCheck } from '../../../lib/rpc/log';
import { formatNumber } from '../../popup/format';

type Chain = LogCheck['chains'][number];
type Fault = NonNullable<Chain['fault']>;

const faultKey = {
  missing: 'record.log.fault.missing',
  'out-of-order': 'record.log.fault.outOfOrder',
  link: 'record.log.fault.link',
  payload: 'record.log.fault.payload',
  end: 'record.log.fault.end',
  'other-device': 'record.log.fault.otherDevice',
  cut: 'record.log.fault.cut',
  rewritten: 'record.log.fault.rewritten',
} as const satisfies Record<Fault['kind'], string>;

/** What is wrong, and with which entry. */
export const faultText = ({ kind, seq }: Fault): string => t(faultKey[kind], [formatNumber(seq)]);

/** Whose chain it is. Without a team nobody has a name; other devices' entries can come from a backup. */
export function ownerText({ owner, device, isOwn }: Chain): string {
  if (owner === null)
    return isOwn ? t('record.log.ownBrowser') : t('record.log.unknownDevice', [device.slice(0, 8)]);
  return isOwn ? `${owner} (${t('record.log.thisBrowser')})` : owner;
}
