import { beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../../lib/result';
import { createKeyExchange } from '../../../../lib/sync/engine/keys';
import type { EngineParts } from '../../../../lib/sync/engine/parts';
import { newEpoch } from '../../../../lib/sync/sealing/keyring';
import type { Doc, Remote } from '../../../../lib/sync/remote';
import type { WorkspaceSealer } from '../../../../lib/sync/sealing/seal';
import type { Quarantined } from '../../../../lib/sync/sync-store';
import type { Membership } from '../../../../lib/workspace/membership';
import { createCentralStorage } from '../../../simulation/storage';
import { makeDevice, makeEntry, makeMembership, makeSealer, makeTeam } from '../make-team';

const signal = new AbortController().signal;
const lapsed = newEpoch();
let membership: Membership;
let doc: Doc;
let lead: WorkspaceSealer;
let editor: WorkspaceSealer;

beforeAll(async () => {
  const team = await makeTeam();
  membership = { ...team.membership, lapsedEpochs: [lapsed.epoch] };
  lead = makeSealer(team, team.lead, [team.epochKey, lapsed.epochKey]);
  editor = makeSealer(team, team.editor, [team.epochKey]);
  const epochs = [team.epoch, lapsed.epoch];
  const sealed = await lead.sealEntry(makeEntry(team.lead), null, { ...membership, epochs });
  if (!sealed.ok) throw new Error(sealed.error);
  doc = sealed.value;
});

/** A storage, and browsers that have of it what a test says. */
function makeStorage() {
  const storage = createCentralStorage();
  const remote: Pick<Remote, 'push' | 'remove'> = {
    push: async docs =>
      ok(docs.map(one => ({ id: one.id, outcome: storage.push('somebody', one) }))),
    remove: async ids => {
      for (const id of ids) storage.remove('somebody', id);
      return ok(undefined);
    },
  };
  const exchange = (
    sealer: WorkspaceSealer,
    over: { readonly kept?: readonly Quarantined[]; readonly random?: number } = {},
    team = membership,
  ) => {
    const store = {
      membership: async () => team,
      retryable: async () => over.kept ?? [],
      mail: async () => storage.docs().filter(({ type }) => type === 'mail'),
    };
    const parts = {
      store: store as Partial<EngineParts['store']> as EngineParts['store'],
      remote: remote as Partial<Remote> as Remote,
      sealer,
      ports: { now: () => 0, random: () => over.random ?? 0, sleep: async () => undefined },
      onTaken: () => undefined,
      onProgress: () => undefined,
      onPushed: async () => undefined,
    };
    const exchangeKeys = createKeyExchange(parts);
    return async () => expect(await exchangeKeys(signal)).toEqual(ok(undefined));
  };
  const types = () => storage.docs().map(({ type }) => type);
  return { storage, exchange, types };
}

const lacking = (): readonly Quarantined[] => [{ doc, reason: 'no-key' }];

describe('who lacks a key', () => {
  it('asks once, is answered once, and takes the request back when nothing needs the key', async () => {
    const { storage, exchange, types } = makeStorage();
    const [asks, answers] = [exchange(editor, { kept: lacking() }), exchange(lead)];
    await asks();
    await asks();
    expect(types()).toEqual(['mail']);
    await answers();
    await answers();
    expect(types()).toEqual(['mail', 'keyring']);
    const keyring = storage.docs().find(({ type }) => type === 'keyring');
    expect(keyring && (await editor.takeKeys(keyring, membership))).toBe('taken');
    await exchange(editor)();
    expect(types()).toEqual(['keyring']);
  });

  it('asks and answers nothing twice when the worker was stopped in between', async () => {
    const { exchange, types } = makeStorage();
    for (let life = 0; life < 3; life++) {
      await exchange(editor, { kept: lacking() })();
      await exchange(lead)();
    }
    expect(types()).toEqual(['mail', 'keyring']);
  });

  it('does not take the request back while not all that waits was looked at', async () => {
    const { exchange, types } = makeStorage();
    await exchange(editor, { kept: lacking() })();
    const kept = Array.from({ length: 500 }, () => ({ doc, reason: 'unknown-device' as const }));
    await exchange(editor, { kept })();
    expect(types()).toEqual(['mail']);
  });

  it('asks for no more than some, whatever rubbish names', async () => {
    const { exchange, types } = makeStorage();
    const kept = await Promise.all(
      Array.from({ length: 70 }, async () => {
        const { epoch, epochKey } = newEpoch();
        const team = await makeTeam();
        const sealer = makeSealer(team, team.lead, [team.epochKey, epochKey]);
        const entry = makeEntry(team.lead);
        const sealed = await sealer.sealEntry(entry, null, {
          ...team.membership,
          epochs: [team.epoch, epoch],
        });
        if (!sealed.ok) throw new Error(sealed.error);
        return { doc: sealed.value, reason: 'no-key' as const };
      }),
    );
    await exchange(editor, { kept })();
    expect(types()).toHaveLength(50);
  });

  it('is not answered by a whole large team at once', async () => {
    const { exchange, types } = makeStorage();
    await exchange(editor, { kept: lacking() })();
    const many = await Promise.all(Array.from({ length: 30 }, (_, i) => makeDevice(`many-${i}`)));
    const { members, devices } = makeMembership(membership.id, many, membership.epochs);
    const large = {
      ...membership,
      members: new Map([...membership.members, ...members]),
      devices: new Map([...membership.devices, ...devices]),
    };
    await exchange(lead, { random: 0.5 }, large)();
    expect(types()).toEqual(['mail']);
    await exchange(lead, { random: 0.1 }, large)();
    expect(types()).toEqual(['mail', 'keyring']);
  });
});
