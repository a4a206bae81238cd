/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension on the
 * practice threads. Without a display (or with `-- --walk`) it walks through the main job itself.
 */
import { spawnSync } from 'node:child_process';
import { ensureDebian, ensurePackages, fail, root, say } from './setup.mjs';

ensurePackages();
if (process.platform === 'linux')
  ensureDebian(['/usr/bin/chromium'], ['chromium', 'chromium-l10n']);

say('Building the extension …');
for (const command of ['wxt build', 'wxt build --mode e2e']) {
  const { status, stdout, stderr } = npx(command, 'pipe');
  if (status !== 0) fail(`"${command}" failed:\n${stdout}${stderr}`);
}
process.exit(npx(`tsx scripts/demo.ts ${process.argv.slice(2).join(' ')}`, 'inherit').status ?? 1);

function npx(command, stdio) {
  return spawnSync(`npx --no-install ${command}`, {
    cwd: root,
    shell: true,
    stdio,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
}
