import { t } from '../../lib/browser/i18n';

const rows = [
  { what: 'comments', where: 'nowhere' },
  { what: 'manual', where: 'memory' },
  { what: 'seen', where: 'browser' },
  { what: 'answers', where: 'browser' },
  { what: 'phrasings', where: 'browser' },
  { what: 'reasons', where: 'browser' },
  { what: 'cases', where: 'browser' },
  { what: 'rules', where: 'browser' },
  { what: 'settings', where: 'browser' },
] as const;

/** What is stored where and for how long, for those who have to answer for it. */
export function StoredList() {
  return (
    <section class="app-card">
      <h3>{t('sidepanel.prefs.stored')}</h3>
      <p class="kl-hint">{t('sidepanel.prefs.storedHint')}</p>
      <dl class="side-stored">
        {rows.map(({ what, where }) => (
          <div key={what}>
            <dt>{t(`sidepanel.prefs.rows.${what}`)}</dt>
            <dd>
              {t('sidepanel.prefs.where')}: {t(`sidepanel.prefs.${where}`)}
            </dd>
            <dd>
              {t('sidepanel.prefs.howLong')}: {t(`sidepanel.prefs.rows.${what}Long`)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
