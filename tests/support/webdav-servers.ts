import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type WebDavServer = {
  /** Without a slash at its end. */
  readonly url: string;
  readonly login: { readonly type: 'basic'; readonly user: string; readonly password: string };
  /** The folder on disk that is served. */
  readonly root: string;
  readonly stop: () => Promise<void>;
};

const login = { type: 'basic', user: 'redaktion', password: 'größe:1ö' } as const;
const modules = '/usr/lib/apache2/modules';

/** Apache with mod_dav and a login, on a port and a folder of its own. */
export async function startApache(): Promise<WebDavServer> {
  const binary = need('/usr/sbin/apache2', 'apache2');
  const { dir, root } = makeFolders('apache');
  const port = await freePort();
  const passwords = join(dir, 'passwords');
  writeFileSync(passwords, `${login.user}:${passwordHash(login.password)}\n`);
  writeFileSync(join(dir, 'httpd.conf'), apacheConfig(dir, root, passwords, port));
  openUp(dir);
  return start(binary, ['-f', join(dir, 'httpd.conf'), '-D', 'FOREGROUND'], { dir, root, port });
}

/** rclone, which ignores If-None-Match and If-Match and tells no versions of folders. */
export async function startRclone(): Promise<WebDavServer> {
  const binary = need('/usr/bin/rclone', 'rclone');
  const { dir, root } = makeFolders('rclone');
  const port = await freePort();
  const options = ['--user', login.user, '--pass', login.password, '--config', join(dir, 'none')];
  const args = ['serve', 'webdav', root, '--addr', `127.0.0.1:${port}`, ...options];
  return start(binary, args, { dir, root, port });
}

async function start(
  binary: string,
  args: readonly string[],
  { dir, root, port }: { dir: string; root: string; port: number },
): Promise<WebDavServer> {
  const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(dir, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const answers = await fetch(url, { method: 'OPTIONS' }).then(
      () => true,
      () => false,
    );
    if (answers) return { url, login, root, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`${binary} did not start: ${said.join('')}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => {
    child.once('exit', resolve);
  });
  child.kill('SIGTERM');
  await ended;
}

function need(path: string, name: string): string {
  if (existsSync(path)) return path;
  throw new Error(
    `${path} is missing: these tests run against a real ${name}. Install it: apt-get install ${name}`,
  );
}

function makeFolders(name: string): { dir: string; root: string } {
  const dir = mkdtempSync(join(tmpdir(), `kommentarlotse-${name}-`));
  const root = join(dir, 'root');
  mkdirSync(join(root, 'team'), { recursive: true });
  return { dir, root };
}

/** A server started by root runs as www-data, which must reach and write the folders. */
function openUp(dir: string): void {
  if (userInfo().uid === 0) execFileSync('chown', ['-R', 'www-data:www-data', dir]);
  chmodSync(dir, 0o755);
}

const passwordHash = (password: string): string =>
  `{SHA}${createHash('sha1').update(password).digest('base64')}`;

const apacheConfig = (dir: string, root: string, passwords: string, port: number): string => `
ServerRoot "${dir}"
ServerName localhost
Listen 127.0.0.1:${port}
PidFile "${dir}/pid"
ErrorLog "${dir}/errors"
${[
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dav',
  'dav_fs',
]
  .map(name => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
${userInfo().uid === 0 ? 'User www-data\nGroup www-data' : ''}
Mutex file:${dir} default
DavLockDB "${dir}/locks"
DocumentRoot "${root}"
<Directory "${root}">
  Dav On
  AuthType Basic
  AuthName "Kommentarlotse"
  AuthBasicProvider file
  AuthUserFile "${passwords}"
  Require valid-user
</Directory>
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise(resolve => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
