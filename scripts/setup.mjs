/**
 * Brings what a fresh machine lacks: npm packages and browsers. Plain JavaScript without
 * dependencies, since it runs before anything is installed. Says what it does.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs `npm ci` unless the installed packages are those of the lockfile. */
export function ensurePackages() {
  const stamp = `${root}node_modules/.lockfile-hash`;
  const hash = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Installing npm packages (npm ci) …');
  const result = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    fail('npm ci did not finish. Nothing else was changed; check the network and run it again.');
  writeFileSync(stamp, hash);
}

/**
 * Installs Debian packages if one of `commands` is missing and apt may be used here.
 * Returns whether all commands are there afterwards.
 */
export function ensureDebian(commands, packages) {
  const missing = () => commands.filter(command => !existsSync(command));
  if (missing().length === 0) return true;
  const apt = aptCommand();
  if (!apt) return false;
  say(`Installing ${packages.join(', ')} with apt …`);
  const lock = ['-o', 'DPkg::Lock::Timeout=120'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = args => {
    const result = spawnSync(apt[0], [...apt.slice(1), ...lock, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (result.status !== 0) console.error(`${result.stdout}${result.stderr}`);
    return result.status === 0;
  };
  run(['update', '-qq']);
  run(['install', '-y', '-qq', ...packages]);
  return missing().length === 0;
}

/** apt-get as root, or through a sudo that asks nothing; null where neither is to be had. */
function aptCommand() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return ['/usr/bin/apt-get'];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', '/usr/bin/apt-get'];
  } catch {
    return null;
  }
}

export function say(text) {
  console.log(`\n→ ${text}`);
}

export function fail(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}
