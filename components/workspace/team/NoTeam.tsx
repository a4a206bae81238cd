import { t } from '../../../lib/browser/i18n';
import { PlaceTitle } from '../PlaceTitle';
import { teamAddress } from '../workspace-place';

/** Before there is a team: what it is, what the server can't read, and the ways to one. */
export function NoTeam() {
  return (
    <>
      <PlaceTitle>{t('team.title')}</PlaceTitle>
      <div class="app-card team-intro">
        <p>{t('team.none.what')}</p>
        <p>{t('team.none.where')}</p>
        <p>{t('team.none.secret')}</p>
      </div>
      <div class="team-ways">
        <div class="app-card">
          <p class="app-muted">{t('team.none.foundHint')}</p>
          <div>
            <a class="kl-button" data-variant="primary" href={teamAddress('found')}>
              {t('team.none.found')}
            </a>
          </div>
        </div>
        <div class="app-card">
          <p class="app-muted">{t('team.none.joinHint')}</p>
          <div>
            <a class="kl-button" data-variant="secondary" href={teamAddress('join')}>
              {t('team.none.join')}
            </a>
          </div>
        </div>
      </div>
      <p>
        <a class="kl-link" href={teamAddress('recover')}>
          {t('team.none.recover')}
        </a>
      </p>
    </>
  );
}
