import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Hash } from '../../lib/ledger/entry';
import { subjects } from '../../lib/store/kinds';
import type { RemoteSettings } from '../../lib/workspace/remote-settings';
import { createWebDavTree } from '../../lib/sync/file-tree/webdav';
import { startRclone } from '../support/webdav-servers';
import { approve } from '../unit/decisions/make-decision';
import { makeFile, makeInput } from '../unit/service/make-decisions';
import { startCouchServer } from './couch-server';
import { never, unwrap } from './docs';
import { type Browser, foundTeamIn, letIn, stopBrowsers, until } from './team-browsers';

type Storage = { readonly makeRemote: () => Promise<RemoteSettings>; stop(): Promise<void> };

const storages: Readonly<Record<string, () => Promise<Storage>>> = {
  'the CouchDB protocol': async () => {
    const server = await startCouchServer();
    const makeRemote = async (): Promise<RemoteSettings> => ({
      type: 'couchdb',
      url: await server.createDatabase(),
      login: { type: 'none' },
    });
    return { makeRemote, stop: () => server.stop() };
  },
  WebDAV: async () => {
    const server = await startRclone();
    const makeRemote = async (): Promise<RemoteSettings> => {
      const name = randomUUID();
      const tree = createWebDavTree({ ...server, fetch, now: Date.now });
      unwrap(await tree.makeDir(name, never));
      const url = `${server.url}/${name}/`;
      return { type: 'webdav', url, login: server.login };
    };
    return { makeRemote, stop: () => server.stop() };
  },
};

/** Two parts and a bit. */
const picture = Uint8Array.from({ length: 1_500_000 }, (_, i) => (i * 31 + (i >> 9)) & 255);
const file = {
  artefact: {
    ...makeFile().artefact,
    hash: Hash.parse(bytesToHex(sha256(picture))),
    size: picture.length,
  },
  base64: Buffer.from(picture).toString('base64'),
};

/** The one decision there is, once it has arrived. */
const decisionIn = ({ services }: Browser) =>
  until(async () => (await services.decisions.read.list('all'))[0]);

const proofs = async ({ services }: Browser) => (await services.retention.due()).proofs;

describe.each(Object.entries(storages))('evidence over %s', (_, start) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await start();
  }, 60_000);
  afterAll(async () => {
    await stopBrowsers();
    await storage.stop();
  });

  it('comes to the second person byte for byte, and is gone everywhere when it is erased', async () => {
    const remote = await storage.makeRemote();
    const { lead } = await foundTeamIn(remote);
    const editor = await letIn(lead, remote, 'editor', 'Max Muster');
    const { decision } = await editor.services.decisions.write.propose(makeInput({}, [file]));
    const { id } = decision;
    expect((await decisionIn(lead)).tasks).toMatchObject([{ kind: 'review', mine: true }]);
    const { evidence, write } = lead.services.decisions;
    const read = await until(async () => {
      const answer = await evidence.read(id, file.artefact.hash);
      return answer.state === 'good' && answer;
    });
    expect(read.base64 === file.base64).toBe(true);
    const ruling = approve({ id: decision.about } as never);
    await write.step(id, { kind: 'ruling', ruling });
    await until(async () => (await decisionIn(editor)).phase === 'decided');

    const [key] = await lead.db.caseKeys.where('subject').equals(subjects.decision(id)).toArray();
    const seat = await lead.services.team.seat();
    const { hash, size } = file.artefact;
    const parts = seat?.sealer.fileIds({ caseKey: key!.id, hash, size }) ?? [];
    expect(parts).toHaveLength(3);
    const inStorage = async () =>
      Promise.all(parts.map(async part => unwrap(await seat!.remote.getBlob(part, never))));
    expect((await inStorage()).every(part => part !== null)).toBe(true);

    await lead.services.retention.erase(subjects.decision(id), 'Löschung verlangt');
    for (const browser of [lead, editor])
      await until(async () => {
        const { decisions, artefacts, caseKeys } = browser.db;
        const left = await Promise.all([decisions.count(), artefacts.count(), caseKeys.count()]);
        return left.every(count => count === 0);
      });
    await until(async () => (await inStorage()).every(part => part === null));
    expect(await proofs(editor)).toEqual(await proofs(lead));
    // Who comes later can read the proof, and nothing else.
    const later = await letIn(lead, remote, 'author', 'Ali Probe');
    await until(async () => (await proofs(later)).length === 1);
    expect(await later.db.decisions.count()).toBe(0);
    const bodies = (await later.db.entries.toArray()).filter(one =>
      one.subject.startsWith('decision:'),
    );
    expect(bodies.filter(({ body }) => body !== null).map(({ kind }) => kind)).toEqual(['erasure']);
  }, 120_000);
});
