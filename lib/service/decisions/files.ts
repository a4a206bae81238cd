import { bytesToHex } from '@noble/hashes/utils.js';
import type { Artefact } from '../../decisions/evidence';
import type { Proposal } from '../../decisions/proposal';
import { Hash } from '../../ledger/entry';
import { ExpectedFailure } from '../../rpc/server';
import type { NewFile } from '../../store/artefacts';
import canonicalize from 'canonicalize';
import { decodeBase64 } from '../base64';

export type GivenFile = { readonly artefact: Artefact; readonly base64: string };

/** SHA-256. Must not run inside of a database transaction: WebCrypto ends it. */
export const hashBytes = async (bytes: Uint8Array): Promise<Hash> =>
  Hash.parse(
    bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))),
  );

/** SHA-256 over the canonical JSON (RFC 8785) of what is decided about. */
export const hashText = (concerned: Proposal['concerned']): Promise<Hash> =>
  hashBytes(new TextEncoder().encode(canonicalize(concerned)));

/** Bytes of files, whose hashes and sizes are what they are said to be. @throws ExpectedFailure 'bad-file' */
export async function checkFiles(files: readonly GivenFile[]): Promise<readonly NewFile[]> {
  const checked: NewFile[] = [];
  for (const { artefact, base64 } of files) {
    const bytes = decodeBase64(base64);
    if (bytes.length !== artefact.size || (await hashBytes(bytes)) !== artefact.hash)
      throw new ExpectedFailure('bad-file');
    checked.push({ artefact, bytes });
  }
  return checked;
}
