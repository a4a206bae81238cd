import type { DeviceId, Entry, EntryId } from '../ledger/entry';
import type { Membership } from './membership';
import { workspacePayloads, workspaceSubject } from './payloads';

/**
 * Devices that the newest key was not sealed for: whoever let them in did not know of the new key, and whoever made
 * it did not know of them. Any lead's browser that sees both has to send them the keys.
 */
export function leftOutDevices(
  { devices, epochs, refused }: Membership,
  entries: readonly Entry[],
): readonly DeviceId[] {
  const about = entries.filter(
    ({ id, subject }) => subject === workspaceSubject && !refused.has(id),
  );
  const byId = new Map(about.map(entry => [entry.id, entry]));
  const newest = epochs.at(-1)?.id;
  const announcing = about.find(entry => readEpoch(entry) === newest);
  if (!announcing) return [];
  const knownThen = ancestorsOf(announcing, byId);
  return about.flatMap(entry => {
    const device = readEnrolled(entry);
    if (!device || knownThen.has(entry.id) || devices.get(device)?.isRevoked !== false) return [];
    return ancestorsOf(entry, byId).has(announcing.id) ? [] : [device];
  });
}

/** Including the entry itself. */
function ancestorsOf(entry: Entry, byId: ReadonlyMap<EntryId, Entry>): ReadonlySet<EntryId> {
  const seen = new Set<EntryId>();
  const open = [entry];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    open.push(...next.parents.flatMap(id => byId.get(id) ?? []));
  }
  return seen;
}

function readEpoch({ kind, body }: Entry): string | null {
  switch (kind) {
    case 'workspace-opening':
    case 'device-revoked':
    case 'member-revoked':
    case 'key-rotated': {
      const payload = workspacePayloads[kind].safeParse(body?.payload);
      return payload.success ? payload.data.epoch.id : null;
    }
    default:
      return null;
  }
}

function readEnrolled({ kind, body }: Entry): DeviceId | null {
  if (kind !== 'member-added' && kind !== 'device-added') return null;
  const payload = workspacePayloads[kind].safeParse(body?.payload);
  return payload.success ? payload.data.enrolment.device : null;
}
