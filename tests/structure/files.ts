import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths below `folder` (relative to the project) whose name matches; "/" as separator everywhere. */
export function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && name.test(entry.name))
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length))
    .toSorted();
}

export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
