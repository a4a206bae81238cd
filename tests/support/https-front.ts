import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from '../pages/server/certificate';

export type HttpsFront = {
  /** No slash at the end. */
  readonly url: string;
  /** Away: connections break off, as when a network is gone. */
  readonly setAway: (isAway: boolean) => void;
  readonly close: () => Promise<void>;
};

/** HTTPS before a plain server on this machine: the extension speaks to nothing else. */
export async function startHttpsFront(target: string): Promise<HttpsFront> {
  let isAway = false;
  const certificate = await createCertificate(['127.0.0.1']);
  const server = https.createServer(certificate, (request, response) => {
    if (isAway) {
      request.socket.destroy();
      return;
    }
    const options = { method: request.method, headers: request.headers };
    const onward = http.request(new URL(request.url ?? '/', target), options, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setAway: away => {
      isAway = away;
      if (away) server.closeAllConnections();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
