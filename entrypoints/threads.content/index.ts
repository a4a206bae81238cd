import { defineContentScript } from 'wxt/utils/define-content-script';
import { call, onChange } from '../../lib/browser/rpc';
import { startPage } from '../../lib/page/page';
import { adapterFor } from '../../lib/platforms/registry';

export default defineContentScript({
  matches: ['https://*.facebook.com/*', 'https://*.instagram.com/*'],
  runAt: 'document_start',
  main({ signal }) {
    startPage({ call, onChange, adapterFor, signal });
  },
});
