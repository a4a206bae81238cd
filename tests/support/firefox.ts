import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type Browser, launch } from 'puppeteer-core';
import { simulatedHosts } from '../pages/server';
import { type Build, projectRoot } from './chromium';

/** A fixed UUID, so that tests know the extension's address. */
const extensionUuid = '3b1f6d0c-4a55-4c11-9d6a-2f4d0a6b7c01';
const extensionId = 'kommentarlotse@kommentarlotse.example';
export const firefoxOrigin = `moz-extension://${extensionUuid}/`;

export function findFirefox(): string | null {
  const candidates = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return candidates.find((path): path is string => Boolean(path) && existsSync(path!)) ?? null;
}

/** Firefox has no host-resolver flag: a CONNECT proxy on loopback leads the platforms' names to the simulated pages. */
export async function startProxy(hostPort: number): Promise<Server> {
  const proxy = createServer((_request, response) => response.writeHead(403).end());
  proxy.on('connect', (request, client) => {
    const [name = ''] = (request.url ?? '').split(':');
    if (!simulatedHosts.some(host => host === name)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(hostPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

/** Firefox over WebDriver BiDi with the built extension installed; see `Build` for the two builds. */
export async function launchFirefox(proxy: Server, build: Build): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Set FIREFOX to its path.');
  const { port } = proxy.address() as AddressInfo;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, LANGUAGE: 'de', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
      'intl.locale.requested': 'de',
      'app.update.enabled': false,
      'toolkit.telemetry.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  await browser.installExtension(
    `${projectRoot}.output/firefox-mv3${build === 'e2e' ? '-e2e' : ''}`,
  );
  return browser;
}
