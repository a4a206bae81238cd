import { err, ok } from '../../result';
import type { FileTree, TreeEntry } from './file-tree';
import { compareFiles, isWriterFolder, type LogFile, readLogFile } from './names';
import type { Answered } from '../remote';

export type Survey = {
  /** All files of all logs, in the order of `compareFiles`. */
  readonly take: (signal: AbortSignal) => Answered<readonly LogFile[]>;
  /** The next survey looks into this folder, whatever the storage says of it. */
  readonly distrust: (folder: string) => void;
};

/**
 * What is told as unchanged is looked at all the same after this long: a folder's ETag that does not follow
 * its content (a Nextcloud with foreign storage behind it) makes things late, not lost.
 */
const trust = 300_000;
const atOnce = 4;

type Known = { version: string | null; listedAt: number; files: readonly LogFile[] };

/**
 * Looks for files with as few requests as can be: the place itself, and of the writers' folders only those whose
 * version is another than at the last look.
 * `onGone`: files that are no longer there.
 */
export function createSurvey(
  tree: FileTree,
  now: () => number,
  onGone: (files: readonly LogFile[]) => void,
): Survey {
  const knownByFolder = new Map<string, Known>();

  const look = async (folder: TreeEntry, signal: AbortSignal): Answered<void> => {
    const listedAt = now();
    const entries = await tree.list(folder.name, signal);
    if (!entries.ok) return entries;
    const files = logFilesIn(folder.name, entries.value ?? []);
    const paths = new Set(files.map(({ path }) => path));
    const before = knownByFolder.get(folder.name)?.files ?? [];
    onGone(before.filter(({ path }) => !paths.has(path)));
    // The version is older than the list: a change in between shows at the next survey.
    knownByFolder.set(folder.name, { version: folder.version, listedAt, files });
    return ok(undefined);
  };

  const isUnchanged = ({ name, version }: TreeEntry): boolean => {
    const known = knownByFolder.get(name);
    if (!known || version === null || known.version !== version) return false;
    return Math.abs(now() - known.listedAt) < trust;
  };

  return {
    take: async signal => {
      const entries = await tree.list('', signal);
      if (!entries.ok) return entries;
      if (!entries.value) return err({ kind: 'missing' });
      const folders = entries.value.filter(isWriterFolder);
      const names = new Set(folders.map(({ name }) => name));
      for (const [name, { files }] of knownByFolder) {
        if (names.has(name)) continue;
        onGone(files);
        knownByFolder.delete(name);
      }
      const changed = folders.filter(folder => !isUnchanged(folder));
      for (let i = 0; i < changed.length; i += atOnce) {
        const looks = changed.slice(i, i + atOnce).map(folder => look(folder, signal));
        for (const answer of await Promise.all(looks)) if (!answer.ok) return answer;
      }
      return ok([...knownByFolder.values()].flatMap(({ files }) => files).toSorted(compareFiles));
    },
    distrust: folder => {
      const known = knownByFolder.get(folder);
      if (known) knownByFolder.set(folder, { ...known, version: null });
    },
  };
}

export const logFilesIn = (folder: string, entries: readonly TreeEntry[]): LogFile[] =>
  entries.flatMap(entry => readLogFile(folder, entry) ?? []);
