import { describe, expect, it } from 'vitest';
import { createFolderTree } from '../../lib/sync/file-tree/folder';
import { createFakeFolder } from '../support/fake-folder';
import { openTreeRemote } from '../support/tree-remote';
import { describeRemote } from './contract';
import { makeDocs, never, outcomes, unwrap } from './docs';

describeRemote(
  'a folder',
  async () => {
    const { handle } = createFakeFolder();
    let opened = 0;
    const open = () => openTreeRemote(createFolderTree(handle), `browser-${opened++}`);
    return { remote: open(), openAnother: async () => open(), dispose: async () => {} };
  },
  { decidesRaces: false },
);

describe('a folder that can’t be used', () => {
  const cases = {
    NotAllowedError: 'not-allowed',
    SecurityError: 'not-allowed',
    NotFoundError: 'missing',
    QuotaExceededError: 'full',
    NoModificationAllowedError: 'busy',
    InvalidStateError: 'server',
  } as const;
  for (const [name, kind] of Object.entries(cases))
    it(`answers ${kind} to ${name}`, async () => {
      const folder = createFakeFolder();
      const remote = openTreeRemote(createFolderTree(folder.handle), 'browser');
      folder.error = new DOMException('', name);
      const error = { ok: false, error: { kind } };
      expect(await remote.pull(null, 10, never)).toEqual(error);
      expect(await remote.push(makeDocs(1), never)).toEqual(error);
      expect(await remote.setBeacon('key', 'here', never)).toEqual(error);
    });

  it('answers full when the disk is, and stores the same documents later', async () => {
    const folder = createFakeFolder();
    const remote = openTreeRemote(createFolderTree(folder.handle), 'browser');
    const docs = makeDocs(3);
    folder.onClose = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    expect(await remote.push(docs, never)).toEqual({ ok: false, error: { kind: 'full' } });
    folder.onClose = () => {};
    const results = outcomes(unwrap(await remote.push(docs, never)));
    expect(new Set(Object.values(results))).toEqual(new Set(['stored']));
    // The empty file of the first try hides nothing from others.
    const colleague = openTreeRemote(createFolderTree(folder.handle), 'colleague');
    expect(unwrap(await colleague.pull(null, 10, never)).changes).toEqual(docs);
  });
});
