import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from 'vitest';
import { createWebDavTree } from '../../lib/sync/file-tree/webdav';
import { openTreeRemote } from '../support/tree-remote';
import { startApache, startRclone, type WebDavServer } from '../support/webdav-servers';
import { describeRemote } from './contract';
import {
  describeRemoteFaults,
  type FaultName,
  faultNow,
  faultTimeouts,
  type Kind,
  type Operation,
} from './faults';
import { never, unwrap } from './docs';
import { startFaultProxy } from './fault-proxy';

const servers = { 'Apache with mod_dav': startApache, 'rclone serve webdav': startRclone };

for (const [name, start] of Object.entries(servers))
  describe(`against ${name}`, () => {
    let server: WebDavServer;
    beforeAll(async () => {
      server = await start();
    }, 60_000);
    afterAll(async () => server?.stop());

    describeRemote(
      name,
      async () => {
        const team = await makeFolder(server);
        let opened = 0;
        const open = () => {
          const url = `${server.url}/${team}/`;
          const tree = createWebDavTree({ url, login: server.login, fetch, now: Date.now });
          return openTreeRemote(tree, `browser-${opened++}`);
        };
        return { remote: open(), openAnother: async () => open(), dispose: async () => {} };
      },
      { decidesRaces: false },
    );

    describeRemoteFaults(
      name,
      async () => {
        const team = await makeFolder(server);
        const proxy = await startFaultProxy(server.url);
        const tree = createWebDavTree({
          url: `${proxy.url}/${team}`,
          login: server.login,
          fetch,
          now: () => faultNow,
          timeouts: faultTimeouts,
        });
        return { remote: openTreeRemote(tree, 'browser'), proxy, dispose: proxy.stop };
      },
      mayAlsoBe,
    );
  });

/** A folder of beacons and a file that are not there are none; of an answer to DELETE the status says all. */
const mayAlsoBe = (fault: FaultName, operation: Operation): Kind[] =>
  (fault === '404' && ['readBeacons', 'getBlob', 'removeBlobs'].includes(operation)) ||
  (fault === 'half an answer' && operation === 'removeBlobs')
    ? ['ok']
    : [];

/** An empty folder on the server, with a name that has to be escaped. */
async function makeFolder(server: WebDavServer): Promise<string> {
  const name = encodeURIComponent(`Öffentlichkeits arbeit+ ${randomUUID()}`);
  const tree = createWebDavTree({ ...server, fetch, now: Date.now });
  unwrap(await tree.makeDir(name, never));
  return name;
}
