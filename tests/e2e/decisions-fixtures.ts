import { type CouchServer, startCouchServer } from '../remotes/couch-server';
import { type HttpsFront, startHttpsFront } from '../support/https-front';
import { test as base } from './fixtures';
import { openBrowser, type Person, type Storage } from './team-page';

type Fixtures = {
  /** Address of a fresh database, for who administers the server. */
  database: string;
  /** The same as the team's storage, over HTTPS. */
  storage: Storage;
  /** Opens browsers, each with a profile of its own. */
  openBrowsers: (count: number) => Promise<Person[]>;
};

type WorkerFixtures = { couch: CouchServer; front: HttpsFront };

/** For tests of a team: a server on this machine that speaks CouchDB's protocol, and browsers. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  couch: [
    async ({}, use) => {
      const couch = await startCouchServer();
      await use(couch);
      await couch.stop();
    },
    { scope: 'worker' },
  ],
  front: [
    async ({ couch }, use) => {
      const front = await startHttpsFront(couch.url);
      await use(front);
      await front.close();
    },
    { scope: 'worker' },
  ],

  database: async ({ couch }, use) => use(await couch.createDatabase()),

  storage: async ({ database, front }, use) =>
    use({ url: `${front.url}${new URL(database).pathname}`, login: null }),

  openBrowsers: async ({ hostPort }, use) => {
    const open: Person[] = [];
    await use(async count => {
      const some = await Promise.all(Array.from({ length: count }, () => openBrowser(hostPort)));
      open.push(...some);
      return some;
    });
    await Promise.all(open.map(({ context }) => context.close()));
  },
});
