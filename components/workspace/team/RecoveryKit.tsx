import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { CheckIcon, CopyIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { PlaceTitle } from '../PlaceTitle';
import { inGroups } from './in-groups';
import type { Kit, Team } from './team-model';

export type RecoveryKitProps = { readonly model: Team; readonly kit: Kit };

/** The recovery key as a page to print. There is no way on but to say that it is stored. */
export function RecoveryKit({ model, kit }: RecoveryKitProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useLeaveWarning();
  return (
    <>
      <PlaceTitle>{t('team.kit.title')}</PlaceTitle>
      <div class="team-screen-only app-stack">
        <Notice tone="warning" title={t('team.kit.onlyOnce')}>
          <p>{t('team.kit.onlyOnceText')}</p>
        </Notice>
      </div>
      <KitSheet kit={kit} />
      <div class="workspace-actions team-screen-only">
        <Button onPress={() => print()}>{t('team.kit.print')}</Button>
        <Button
          icon={copied === true ? <CheckIcon /> : <CopyIcon />}
          onPress={() => void model.copy(inGroups(kit.recoveryKey)).then(setCopied)}
        >
          {t(copied === true ? 'team.kit.copied' : 'team.kit.copy')}
        </Button>
        <Button variant="primary" onPress={model.keepKit}>
          {t('team.kit.kept')}
        </Button>
      </div>
      {copied === false ? (
        <Notice tone="warning" live="alert" title={t('team.kit.copyFailed')} />
      ) : null}
    </>
  );
}

function KitSheet({ kit }: { readonly kit: Kit }) {
  const date = new Date(kit.at).toLocaleDateString(t('common.locale'), { dateStyle: 'long' });
  return (
    <section class="app-card team-sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{t('team.kit.sheet')}</h2>
      <dl class="team-sheet-facts">
        <dt>{t('team.kit.team')}</dt>
        <dd>
          <bdi>{kit.teamName}</bdi>
        </dd>
        <dt>{t('team.kit.place')}</dt>
        <dd>
          <bdi>{kit.place}</bdi>
        </dd>
        <dt>{t('team.kit.date')}</dt>
        <dd>{date}</dd>
      </dl>
      <h3 id="sheet-key">{t('team.kit.key')}</h3>
      <output class="workspace-key-text team-sheet-key" aria-labelledby="sheet-key">
        {inGroups(kit.recoveryKey)}
      </output>
      <h3>{t('team.kit.whatFor')}</h3>
      <p>{t('team.kit.whatForText')}</p>
      <h3>{t('team.kit.where')}</h3>
      <p>{t('team.kit.whereText')}</p>
      <p>{t('team.kit.noPassword')}</p>
    </section>
  );
}

/** The browser asks before the page goes, in its own words. */
function useLeaveWarning(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
}
