import { t } from '../../../lib/browser/i18n';
import { Notice } from '../../ui/Notice';
import { PlaceTitle } from '../PlaceTitle';
import type { Membership } from './membership';

/** For who left, was removed, or whose device was blocked: what happened, what is kept, what to do. */
export function Removed({ team }: { readonly team: Membership }) {
  return (
    <>
      <PlaceTitle>
        <bdi>{team.name}</bdi>
      </PlaceTitle>
      <Notice tone="warning" title={t('team.removed.title')}>
        <p>{t('team.removed.text')}</p>
        <p>{t('team.removed.kept')}</p>
        <p>{t('team.removed.todo')}</p>
      </Notice>
    </>
  );
}
