/**
 * `npm test`: everything that must hold, on a fresh machine too. Ends with "N passed, N failed".
 * `npm test -- unit e2e` runs only the named steps.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { e2eTroubles, unitTroubles } from './test-troubles.mjs';
import { ensureDebian, ensurePackages, fail, root, say } from './setup.mjs';

const reports = `${root}.output/reports`;

/** A step runs commands one after the other; `count` reads how many tests a report holds. */
const steps = [
  { name: 'prepare', commands: ['wxt prepare'], silent: true },
  { name: 'types', commands: ['tsc --noEmit', 'tsc --noEmit -p tests/pages/host'] },
  { name: 'lint', commands: ['oxlint --type-aware'] },
  { name: 'format', commands: ['prettier --check --log-level warn .'] },
  { name: 'directions', commands: ['depcruise lib components entrypoints'] },
  { name: 'unused', commands: ['knip'] },
  {
    name: 'build',
    commands: [
      'wxt build',
      'wxt build --mode e2e',
      'wxt build -b firefox',
      'wxt build -b firefox --mode e2e',
    ],
  },
  {
    name: 'unit',
    commands: [`vitest run --reporter=dot --reporter=json --outputFile.json=${reports}/unit.json`],
    count: () => {
      const report = readReport('unit');
      return { passed: report.numPassedTests, failed: report.numFailedTests };
    },
    troubles: () => unitTroubles(readReport('unit')),
  },
  { name: 'size', commands: ['size-limit'] },
  {
    name: 'firefox-lint',
    commands: ['web-ext lint --self-hosted --source-dir .output/firefox-mv3'],
  },
  {
    name: 'e2e',
    commands: ['playwright test --reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/e2e.json` },
    count: () => {
      const { expected, unexpected, flaky } = readReport('e2e').stats;
      return { passed: expected + flaky, failed: unexpected };
    },
    troubles: () => e2eTroubles(readReport('e2e').suites),
  },
  {
    name: 'firefox',
    commands: [`tsx tests/e2e/firefox-smoke.ts ${reports}/firefox.json`],
    count: () => readReport('firefox'),
  },
  { name: 'demo', commands: ['tsx scripts/demo.ts --walk'] },
];

ensurePackages();
if (!ensureDebian(['/usr/bin/chromium'], ['chromium', 'chromium-l10n']) && !process.env.CHROMIUM)
  fail('No Chromium here and apt can’t install it. Set CHROMIUM to the path of one and try again.');
if (
  !ensureDebian(['/usr/bin/firefox-esr'], ['firefox-esr', 'firefox-esr-l10n-de']) &&
  !process.env.FIREFOX
)
  fail('No Firefox here and apt can’t install it. Set FIREFOX to the path of one and try again.');
if (!ensureDebian(['/usr/sbin/apache2', '/usr/bin/rclone'], ['apache2', 'rclone']))
  fail(
    'No apache2 or no rclone here, and apt can’t install them: they are the WebDAV servers of the tests.',
  );

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !steps.some(step => step.name === name));
if (unknown.length > 0)
  fail(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map(step => step.name).join(', ')}.`,
  );

mkdirSync(reports, { recursive: true });
const totals = { passed: 0, failed: 0 };
const rows = [];
/** Of a long log often only the end is kept: what failed is told there again. */
const troubles = [];
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name) && !step.silent) continue;
  // A report of an earlier run must not count for this one.
  rmSync(`${reports}/${step.name}.json`, { force: true });
  say(step.name);
  const started = Date.now();
  const succeeded = await runAll(step);
  const { passed, failed } = countOf(step, succeeded);
  totals.passed += passed;
  totals.failed += failed;
  troubles.push(...troublesOf(step));
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  if (!step.silent)
    rows.push(
      `${failed === 0 ? '✓' : '✗'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    );
}
for (const trouble of troubles) console.log(`\n${trouble}`);
console.log(`\n${rows.join('\n')}\n`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

async function runAll({ commands, env }) {
  for (const command of commands) if (!(await run(command, env))) return false;
  return true;
}

function run(command, env = {}) {
  return new Promise(resolve => {
    const child = spawn(`npx --no-install ${command}`, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, FORCE_COLOR: '0', npm_config_loglevel: 'error' },
    });
    child.on('close', code => resolve(code === 0));
  });
}

/** A step without a report counts as one check; one that fails never counts as passed alone. */
function countOf({ name, count, silent }, succeeded) {
  if (silent) return { passed: 0, failed: succeeded ? 0 : 1 };
  if (!count) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count();
    if (passed + failed === 0) return { passed: 0, failed: 1 };
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    console.error(`${name}: no report was written`);
    return { passed: 0, failed: 1 };
  }
}

function troublesOf({ name, troubles: read }) {
  try {
    return (read?.() ?? []).map(
      ({ flaky, test, message }) =>
        `${flaky ? '~ flaky, passed at the second try' : '✗ failed'}: ${name}: ${test}\n${message}`,
    );
  } catch {
    // A step that wrote no report has said so when it was counted.
    return [];
  }
}

function readReport(name) {
  return JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'));
}
