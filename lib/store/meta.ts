import * as z from 'zod/mini';
import { DeviceId } from '../ledger/entry';
import { MemberId, Role } from '../workspace/enrolment';
import type { LotseDb } from './db';

const metaSchemas = {
  /** Pseudonyms of this installation and of the person who uses it; random. */
  device: DeviceId,
  author: MemberId,
  /** Counts every change of an answer; the persisted search index names the one it was made from. */
  answersRevision: z.int(),
  /** Epoch ms of the next planned sync. */
  nextSyncAt: z.nullable(z.int()),
  /** Epoch ms of the last backup that a person made, or restored from. */
  backedUpAt: z.int(),
  /** Where the next pull from the team's storage goes on. */
  syncCursor: z.string(),
  /** The team's storage refused the login; not tried again before a person does something. */
  isLoginRefused: z.literal(true),
  /** Digest of the membership that the entries here were judged by. */
  judgedBy: z.string(),
  /** Role of this browser's owner in their team; null after leaving, absent without a team. */
  ownRole: z.nullable(Role),
  /** Epoch ms that the clock showed last; tells a clock that jumped. */
  lastSeenAt: z.int(),
  /** Epoch ms at which this browser last looked whether it has colleagues' chains to confirm. */
  witnessedAt: z.int(),
} as const;

type MetaKey = keyof typeof metaSchemas;
type MetaValue<K extends MetaKey> = z.infer<(typeof metaSchemas)[K]>;

/** A single value; null when it was never written. Joins a running transaction. */
export async function readMeta<K extends MetaKey>(
  db: LotseDb,
  key: K,
): Promise<MetaValue<K> | null> {
  const value = (await db.meta.get(key))?.value;
  return isMeta(key, value) ? value : null;
}

export async function writeMeta<K extends MetaKey>(
  db: LotseDb,
  key: K,
  value: MetaValue<K>,
): Promise<void> {
  await db.meta.put({ key, value });
}

/** Counts up the revision of the answers and gives the new one. */
export async function nextRevision(db: LotseDb): Promise<number> {
  const revision = ((await readMeta(db, 'answersRevision')) ?? 0) + 1;
  await writeMeta(db, 'answersRevision', revision);
  return revision;
}

const isMeta = <K extends MetaKey>(key: K, value: unknown): value is MetaValue<K> =>
  metaSchemas[key].safeParse(value).success;
