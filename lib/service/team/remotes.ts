import type { DeviceId } from '../../ledger/entry';
import { createCouchDbRemote } from '../../sync/couchdb';
import { createFileTreeRemote } from '../../sync/file-tree';
import { createFolderTree } from '../../sync/folder';
import type { Remote } from '../../sync/remote';
import { createWebDavTree } from '../../sync/webdav';
import type { RemoteSettings } from '../../workspace/remote-settings';
import type { Ports } from '../ports';

export type RemotePorts = Pick<Ports, 'fetch' | 'mayFetch' | 'now'> & {
  /** The folder a person chose on the team page; null when there is none any more. */
  readonly openFolder: () => Promise<FileSystemDirectoryHandle | null>;
};

/** The remote that a team's settings name. `writer` is the device, whose files nobody else touches. */
export type OpenRemote = (settings: RemoteSettings, writer: DeviceId) => Promise<Remote | null>;

export async function openRemote(
  settings: RemoteSettings,
  writer: DeviceId,
  ports: RemotePorts,
): Promise<Remote | null> {
  if (settings.type === 'couchdb') return createCouchDbRemote({ ...settings, ...ports });
  if (settings.type === 'webdav')
    return createFileTreeRemote(createWebDavTree({ ...settings, ...ports }), { writer });
  const folder = await ports.openFolder();
  return folder && createFileTreeRemote(createFolderTree(folder), { writer });
}
