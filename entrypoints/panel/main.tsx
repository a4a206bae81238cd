import { render } from 'preact';
import { t } from '../../lib/browser/i18n';

const root = document.getElementById('app');
if (root) render(<h1>{t('manifest.name')}</h1>, root);
