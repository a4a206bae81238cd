import type { DeviceId } from '../../ledger/entry';
import { createCouchDbRemote } from '../../sync/couchdb/couchdb';
import type { FileTree } from '../../sync/file-tree/file-tree';
import { createFileTreeRemote } from '../../sync/file-tree/remote';
import { createFolderTree } from '../../sync/file-tree/folder';
import type { Remote } from '../../sync/remote';
import { createWebDavTree } from '../../sync/file-tree/webdav';
import type { RemoteSettings } from '../../workspace/remote-settings';
import type { Ports } from '../ports';
import { sleep } from './sleep';

export type RemotePorts = Pick<
  Ports,
  'fetch' | 'mayFetch' | 'now' | 'randomBytes' | 'openFolder'
> & {
  /** https only, outside of tests. */
  readonly isAllowed?: (url: string) => boolean;
};

/** Null: the folder is gone, or a person has to allow it again. `writer`: the device, whose files nobody else touches. */
export type OpenRemote = (settings: RemoteSettings, writer: DeviceId) => Promise<Remote | null>;

/** Opens the remote that a team's settings name. */
export function createRemoteOpener(ports: RemotePorts): OpenRemote {
  const asFiles = (tree: FileTree, writer: DeviceId): Remote =>
    createFileTreeRemote(tree, { ...ports, writer, sleep });
  return async (settings, writer) => {
    if (settings.type === 'couchdb') return createCouchDbRemote({ ...ports, ...settings });
    if (settings.type === 'webdav')
      return asFiles(createWebDavTree({ ...ports, ...settings }), writer);
    const folder = await ports.openFolder();
    return folder && asFiles(createFolderTree(folder), writer);
  };
}
