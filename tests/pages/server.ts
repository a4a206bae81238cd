import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { buildHostBundle, type HostBundle } from './server/bundle';
import { createCertificate } from './server/certificate';
import { pageDocument } from './server/document';
import { drawPicture } from './server/pictures';
import { policyFor } from './server/policy';

export type HostPages = { readonly port: number; close(): Promise<void> };

/** Hosts the simulated pages answer for. */
export const simulatedHosts = [
  'www.facebook.com',
  'www.instagram.com',
  'business.facebook.com',
] as const;

/**
 * Chromium arguments that lead the simulated hosts to this server and every other host to nowhere,
 * so that no test can reach the real sites.
 * @param port - as `startHostPages` gave it
 */
export function hostPagesArguments(port: number): string[] {
  const rules = [
    ...simulatedHosts.map(host => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(',')}`, '--ignore-certificate-errors'];
}

/** Builds the simulated pages and serves them over HTTPS on a free port of 127.0.0.1. */
export async function startHostPages(): Promise<HostPages> {
  const [bundle, certificate] = await Promise.all([
    buildHostBundle(),
    createCertificate(simulatedHosts),
  ]);
  const server = createServer(certificate, (request, response) => {
    answer(bundle, request, response);
  });
  const port = await listen(server);
  return { port, close: () => close(server) };
}

function answer(bundle: HostBundle, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'www.facebook.com'}`);
  if (url.pathname.startsWith('/__host/')) {
    answerAsset(bundle, url.pathname.slice('/__host/'.length), response);
    return;
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const nonce = randomBytes(12).toString('base64');
  const policy = policyFor(url.searchParams.get('csp') ?? 'strict', nonce);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(policy !== null && { 'content-security-policy': policy }),
  });
  response.end(pageDocument(url, nonce));
}

function answerAsset(bundle: HostBundle, name: string, response: ServerResponse): void {
  const send = (type: string, body: string): void => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' }).end(body);
  };
  if (name === 'main.js') send('text/javascript; charset=utf-8', bundle.script);
  else if (name === 'main.css') send('text/css; charset=utf-8', bundle.style);
  else if (name.endsWith('.svg')) send('image/svg+xml', drawPicture(name));
  else response.writeHead(404).end();
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
