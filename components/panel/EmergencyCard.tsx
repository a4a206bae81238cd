import { t } from '../../lib/browser/i18n';
import { PhoneIcon } from '../ui/icons';

/** Danger to life: who to call, before anything else. Numbers valid throughout Germany. */
const lines = [
  { number: '112', key: 'panel.emergency.rescue' },
  { number: '110', key: 'panel.emergency.police' },
  { number: '0800 111 0 111', key: 'panel.emergency.counselling' },
] as const;

export function EmergencyCard() {
  return (
    <section class="emergency" aria-labelledby="emergency-title" role="alert">
      <h2 id="emergency-title">
        <PhoneIcon />
        {t('panel.emergency.title')}
      </h2>
      <p>{t('panel.emergency.first')}</p>
      <dl>
        {lines.map(({ number, key }) => (
          <div key={number}>
            <dt>{t(key)}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
