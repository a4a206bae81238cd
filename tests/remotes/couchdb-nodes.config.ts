import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Apart from the tests, since it needs servers of one's own. */
export default defineConfig({
  plugins: [await WxtVitest()],
  test: { include: ['tests/remotes/couchdb-nodes.check.ts'], reporters: ['verbose'] },
});
