import { err, ok, type Result } from '../../result';
import type { TreeEntry } from './file-tree';
import { readXml, type XmlElement } from './webdav-xml';

/** What PROPFIND asks for. */
export const propfindBody =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>' +
  '<resourcetype/><getcontentlength/><getetag/></prop></propfind>';

export type Listing = {
  /** What was asked about itself. */
  readonly self: TreeEntry | null;
  readonly children: readonly TreeEntry[];
};

/**
 * Reads a multistatus answer (RFC 4918, section 13). `path`: the decoded path of the folder that was asked for.
 * Entries whose address can't be read or lies elsewhere are passed over.
 */
export function readListing(text: string, path: string): Result<Listing, 'malformed'> {
  const root = readXml(text);
  if (!root.ok || root.value.name !== '{DAV:}multistatus') return err('malformed');
  const found = root.value.children
    .filter(({ name }) => name === '{DAV:}response')
    .flatMap(response => readResponse(response) ?? []);
  const base = basePath(
    path,
    found.map(entry => entry.path),
  );
  const children: TreeEntry[] = [];
  let self: TreeEntry | null = null;
  for (const { path: address, ...entry } of found) {
    if (address === base) self = { ...entry, name: '' };
    if (!address.startsWith(`${base}/`)) continue;
    const name = address.slice(base.length + 1);
    if (name !== '' && !name.includes('/')) children.push({ ...entry, name });
  }
  return ok({ self, children });
}

/**
 * Behind a proxy that maps paths, a server tells its own: then the folder is what all others lie in.
 */
function basePath(asked: string, found: readonly string[]): string {
  if (found.includes(asked)) return asked;
  const shortest = found.toSorted((a, b) => a.length - b.length)[0];
  if (shortest === undefined) return asked;
  const isAbove = found.every(path => path === shortest || path.startsWith(`${shortest}/`));
  return isAbove && lastName(shortest) === lastName(asked) ? shortest : asked;
}

function readResponse(response: XmlElement): (Omit<TreeEntry, 'name'> & { path: string }) | null {
  const path = readHref(childrenOf(response, 'href')[0]?.text ?? '');
  if (path === null) return null;
  // A property that an entry does not have comes in a propstat of its own, with 404.
  const props = childrenOf(response, 'propstat')
    .filter(propstat => isSuccess(childrenOf(propstat, 'status')[0]?.text ?? ''))
    .flatMap(propstat => childrenOf(propstat, 'prop'))
    .flatMap(({ children }) => children);
  if (props.length === 0) return null;
  const prop = (name: string) => props.find(other => other.name === `{DAV:}${name}`);
  const type = prop('resourcetype')?.children ?? [];
  const isDir = type.some(({ name }) => name === '{DAV:}collection');
  const length = prop('getcontentlength')?.text.trim() ?? '';
  const size = /^\d{1,15}$/.test(length) ? Number(length) : 0;
  return { path, isDir, size: isDir ? 0 : size, version: readEtag(prop('getetag')?.text) };
}

/** A weak ETag stays the same over changes that follow each other closely. */
function readEtag(text: string | undefined): string | null {
  const etag = text?.trim() ?? '';
  return etag === '' || /^w\//i.test(etag) ? null : etag;
}

/** Decoded path without a slash at its end; addresses are absolute or not, escaped in one way or another. */
export function readHref(href: string): string | null {
  try {
    const { pathname } = new URL(href.trim(), 'https://storage.invalid/');
    return decodeURIComponent(pathname).replace(/\/+$/, '');
  } catch {
    return null;
  }
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const isSuccess = (status: string): boolean => /^\s*HTTP\/\S+\s+2\d\d\b/.test(status);

const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter(child => child.name === `{DAV:}${name}`);
