import { defineContentScript } from 'wxt/utils/define-content-script';
import { installFiller } from '../../lib/page/insertion/page-world';

export default defineContentScript({
  matches: ['https://*.facebook.com/*', 'https://*.instagram.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    installFiller(window);
  },
});
