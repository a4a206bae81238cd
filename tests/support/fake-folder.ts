/** What the File System Access API gives for a folder, in memory. `error`: what every call fails with. */
export type FakeFolder = {
  readonly handle: FileSystemDirectoryHandle;
  error: DOMException | null;
  /** Called when a file is closed; may throw as a full disk does. */
  onClose: (name: string) => void;
};

type Node = Dir | { kind: 'file'; bytes: Uint8Array<ArrayBuffer>; changed: number };
type Dir = { kind: 'directory'; children: Map<string, Node> };

export function createFakeFolder(): FakeFolder {
  const fake: FakeFolder = {
    handle: {} as FileSystemDirectoryHandle,
    error: null,
    onClose: () => {},
  };
  const root: Dir = { kind: 'directory', children: new Map() };
  return Object.assign(fake, { handle: dirHandle(fake, 'root', root) });
}

const fail = (name: string): never => {
  throw new DOMException('', name);
};

function dirHandle(fake: FakeFolder, name: string, dir: Dir): FileSystemDirectoryHandle {
  const check = (): void => {
    if (fake.error) throw fake.error;
  };
  const child = <K extends Node['kind']>(kind: K, called: string, create: (() => Node) | null) => {
    check();
    const found = dir.children.get(called) ?? create?.() ?? fail('NotFoundError');
    if (found.kind !== kind) return fail('TypeMismatchError');
    dir.children.set(called, found);
    return found as Extract<Node, { kind: K }>;
  };
  return {
    kind: 'directory',
    name,
    getDirectoryHandle: async (called: string, { create = false } = {}) =>
      dirHandle(fake, called, child('directory', called, create ? makeDir : null)),
    getFileHandle: async (called: string, { create = false } = {}) =>
      fileHandle(fake, called, child('file', called, create ? makeFile : null)),
    removeEntry: async (called: string) => {
      check();
      if (!dir.children.delete(called)) fail('NotFoundError');
    },
    values: async function* () {
      check();
      for (const [called, { kind }] of dir.children) yield { kind, name: called };
    },
  } as unknown as FileSystemDirectoryHandle;
}

const makeDir = (): Node => ({ kind: 'directory', children: new Map() });
const makeFile = (): Node => ({ kind: 'file', bytes: new Uint8Array(), changed: 0 });

function fileHandle(fake: FakeFolder, name: string, file: Extract<Node, { kind: 'file' }>) {
  return {
    kind: 'file',
    name,
    getFile: async () => {
      if (fake.error) throw fake.error;
      return new File([file.bytes], name, { lastModified: file.changed });
    },
    createWritable: async () => {
      if (fake.error) throw fake.error;
      let written: Uint8Array<ArrayBuffer> = new Uint8Array();
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          written = bytes;
        },
        abort: async () => {},
        close: async () => {
          fake.onClose(name);
          file.bytes = written;
          file.changed = Date.now();
        },
      };
    },
  };
}
