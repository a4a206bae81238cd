/**
 * The folder a team shares documents in. Its handle is no JSON, so no message can carry it: the page where a person
 * chooses it puts it into a small database of its own, and the background reads it there.
 */
const database = 'kommentarlotse-folder';
const store = 'handles';
const key = 'team';

/** Chromium alone has the picker; call it in the very turn of a click. Null: the person chose none. */
export async function pickTeamFolder(): Promise<{ readonly name: string } | null> {
  const pick = 'showDirectoryPicker' in window ? window.showDirectoryPicker : null;
  if (typeof pick !== 'function') return null;
  try {
    const handle: unknown = await pick.call(window, { mode: 'readwrite', id: 'team' });
    if (!(handle instanceof FileSystemDirectoryHandle)) return null;
    await inStore('readwrite', handles => handles.put(handle, key));
    return { name: handle.name };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export const canPickTeamFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Null: none was chosen, or it has to be allowed again on the team page. */
export async function openTeamFolder(): Promise<FileSystemDirectoryHandle | null> {
  const handle: unknown = await inStore('readonly', handles => handles.get(key));
  if (!(handle instanceof FileSystemDirectoryHandle)) return null;
  return (await permissionOf(handle, 'queryPermission')) === 'granted' ? handle : null;
}

/** Asks again for a folder that was chosen before; call it in the turn of a click. */
export async function allowTeamFolder(): Promise<boolean> {
  const handle: unknown = await inStore('readonly', handles => handles.get(key));
  if (!(handle instanceof FileSystemDirectoryHandle)) return false;
  return (await permissionOf(handle, 'requestPermission')) === 'granted';
}

/** Chromium's own; TypeScript does not know it. */
async function permissionOf(
  handle: FileSystemDirectoryHandle,
  method: 'queryPermission' | 'requestPermission',
): Promise<unknown> {
  const ask: unknown = Reflect.get(handle, method);
  return typeof ask === 'function' ? ask.call(handle, { mode: 'readwrite' }) : 'denied';
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (handles: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store));
  const db = await done(opening);
  try {
    return await done(work(db.transaction(store, mode).objectStore(store)));
  } finally {
    db.close();
  }
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no handle')));
  });
