import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import type { Role } from '../../../lib/workspace/enrolment';
import { PlaceTitle } from '../PlaceTitle';
import { DevicesCard } from './DevicesCard';
import { ExchangeCard } from './ExchangeCard';
import { HeldCard } from './HeldCard';
import { InvitationsCard } from './InvitationsCard';
import { KitCard } from './KitCard';
import { LeaveCard } from './LeaveCard';
import type { Membership } from './membership';
import { MembersCard } from './MembersCard';
import { RemoteCard } from './RemoteCard';
import { SettingsCard } from './SettingsCard';
import type { FolderDoor } from './storage-model';
import { SettingsModel } from './settings-model';
import type { Team } from './team-model';

export type TeamPageProps = {
  readonly model: Team;
  readonly team: Membership;
  /** One's own. */
  readonly role: Role;
  readonly folders: FolderDoor | null;
};

/** The team for who belongs to it: what is going on first, what is seldom needed last. */
export function TeamPage({ model, team, role, folders }: TeamPageProps) {
  const isLead = role === 'lead';
  const settings = useModel(() => new SettingsModel(model));
  const card = { model, team, isLead };
  return (
    <>
      <div class="team-head">
        <PlaceTitle>
          <bdi>{team.name}</bdi>
        </PlaceTitle>
        <p class="app-muted">
          {`${t('team.join.role')}: ${t(`team.role.${role}.name`)}. ${t(`team.role.${role}.may`)}`}
        </p>
      </div>
      <ExchangeCard model={model} sync={team.sync} />
      {team.held.length > 0 ? <HeldCard {...card} /> : null}
      <InvitationsCard {...card} />
      <MembersCard {...card} />
      <DevicesCard {...card} />
      <KitCard {...card} />
      <RemoteCard {...card} folders={folders} />
      <SettingsCard {...card} settings={settings} />
      {team.held.length === 0 ? <HeldCard {...card} /> : null}
      <LeaveCard {...card} />
    </>
  );
}
