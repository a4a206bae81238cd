import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // Two cores share a browser and two servers: a test that fails once is run again and reported as flaky.
  retries: 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
});
