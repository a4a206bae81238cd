import { t } from '../../lib/browser/i18n';

const rows = [
  { what: 'comments', where: 'nowhere' },
  { what: 'manual', where: 'memory' },
  { what: 'seen', where: 'browser' },
  { what: 'answers', where: 'browser' },
  { what: 'cases', where: 'browser' },
  { what: 'rules', where: 'browser' },
  { what: 'settings', where: 'browser' },
] as const;

/** What is stored where and for how long, for those who have to answer for it. */
export function StoredTable() {
  return (
    <section class="app-card">
      <h3>{t('sidepanel.prefs.stored')}</h3>
      <p class="kl-hint">{t('sidepanel.prefs.storedHint')}</p>
      <table class="app-table">
        <thead>
          <tr>
            <th scope="col">{t('sidepanel.prefs.what')}</th>
            <th scope="col">{t('sidepanel.prefs.where')}</th>
            <th scope="col">{t('sidepanel.prefs.howLong')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, where }) => (
            <tr key={what}>
              <td>{t(`sidepanel.prefs.rows.${what}`)}</td>
              <td>{t(`sidepanel.prefs.${where}`)}</td>
              <td>{t(`sidepanel.prefs.rows.${what}Long`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
