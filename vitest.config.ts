import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    setupFiles: ['fake-indexeddb/auto'],
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,structure,simulation}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        // Real servers that share two cores: a test that fails once is run again and reported as flaky.
        test: { name: 'remotes', include: ['tests/remotes/**/*.test.ts'], retry: 1 },
      },
    ],
  },
});
