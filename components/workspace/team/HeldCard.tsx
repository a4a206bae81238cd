import { t } from '../../../lib/browser/i18n';
import type { HeldView } from '../../../lib/rpc/team';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { formatMoment } from '../../popup/format';
import { ForkChoice } from './ForkChoice';
import { nameInText } from './membership';
import { Outcome } from './Outcome';
import type { CardProps } from './card-props';

const keyByReason = {
  'unknown-device': 'unknownDevice',
  'wrong-author': 'wrongAuthor',
  revoked: 'revoked',
  role: 'role',
  gap: 'gap',
  'broken-chain': 'brokenChain',
  forked: 'forked',
  'unknown-kind': 'unknownKind',
  'no-key': 'noKey',
  'bad-signature': 'badSignature',
  damaged: 'damaged',
  newer: 'newer',
} as const satisfies Record<HeldView['reason'], string>;

/** What arrived and does not count: why, and whether one must do something. */
export function HeldCard({ model, team, isLead }: CardProps) {
  return (
    <Card title={t('team.held.title')}>
      <p class="app-muted">{t(team.held.length > 0 ? 'team.held.text' : 'team.held.none')}</p>
      {team.held.length > 0 ? (
        <ul class="app-list">
          {team.held.map(held => (
            <li key={`${held.reason} ${held.device}`} class="app-item">
              <HeldItem {...{ model, held, isLead }} />
            </li>
          ))}
        </ul>
      ) : null}
      <Outcome model={model} area="held" />
    </Card>
  );
}

type HeldItemProps = Pick<CardProps, 'model' | 'isLead'> & { readonly held: HeldView };

function HeldItem({ model, held, isLead }: HeldItemProps) {
  const { now } = useServices();
  const reason = keyByReason[held.reason];
  return (
    <>
      <h3>{t(`team.held.reason.${reason}.title`)}</h3>
      <p class="app-muted">
        {[
          t('team.held.count', held.count),
          ...originOf(held),
          t('team.held.since', [formatMoment(held.since, now())]),
        ].join(' · ')}
      </p>
      <p>{t(`team.held.reason.${reason}.text`)}</p>
      {held.reason === 'forked' && held.versions.length > 0 ? (
        <ForkChoice {...{ model, held, isLead }} />
      ) : null}
    </>
  );
}

function originOf({ memberName, deviceLabel }: HeldView): string[] {
  if (memberName === null && deviceLabel === null) return [t('team.held.unknown')];
  return [
    ...(memberName === null ? [] : [t('team.held.from', [nameInText(memberName)])]),
    ...(deviceLabel === null ? [] : [t('team.held.fromDevice', [nameInText(deviceLabel)])]),
  ];
}
