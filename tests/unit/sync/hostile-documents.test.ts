import * as fc from 'fast-check';
import { base64url } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { encryptText, importContentKey, signText } from '../../../lib/sync/sealing/envelope';
import type { Doc } from '../../../lib/sync/remote';
import type { WorkspaceSealer } from '../../../lib/sync/sealing/seal';
import { makeEntry, makeSealer, makeTeam, type TestTeam } from './make-team';

let team: TestTeam;
let lead: WorkspaceSealer;
let doc: Doc;
const reasons = ['no-key', 'unknown-device', 'bad-signature', 'damaged', 'newer'];

beforeAll(async () => {
  team = await makeTeam();
  lead = makeSealer(team, team.lead, [team.epochKey]);
  const editor = makeSealer(team, team.editor, [team.epochKey]);
  const sealed = await editor.sealEntry(makeEntry(team.editor), null, team.membership);
  if (!sealed.ok) throw new Error(sealed.error);
  doc = sealed.value;
});

/** What became of a body: its entry's id, or why it was not opened. Throwing fails the property. */
async function outcome(body: string): Promise<string> {
  const results = await Promise.all(
    [team.membership, null].map(membership => lead.open({ ...doc, body }, membership)),
  );
  const beacon = await lead.openBeacon({ key: 'key', body }, team.membership);
  expect(beacon.ok).toBe(false);
  const taken = await lead.takeKeys({ type: 'keyring', id: doc.id, body }, null);
  expect(taken).toBe('nothing');
  const [known, unknown] = results;
  expect(unknown?.ok).toBe(false);
  if (!known || !known.ok) return known?.error ?? '';
  return known.value.type === 'entry' ? known.value.entry.id : known.value.caseKey.id;
}

describe('documents that a storage made up or changed', () => {
  it('of random text are damaged', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2_000 }),
      fc.base64String(),
      fc.array(fc.base64String(), { minLength: 4, maxLength: 6 }).map(parts => parts.join('.')),
    );
    await fc.assert(
      fc.asyncProperty(text, async body => {
        expect(await outcome(body)).toBe('damaged');
      }),
    );
  });

  it('under any header are damaged, or wait for a key nobody has', async () => {
    const header = fc.dictionary(
      fc.constantFrom('alg', 'enc', 'kid', 'zip', 'crit', 'p2c', 'p2s', 'b64', '__proto__', 'epk'),
      fc.oneof(
        fc.constantFrom('dir', 'none', 'A256GCM', 'A128CBC-HS256', 'PBES2-HS512+A256KW', 'DEF'),
        fc.constantFrom('RSA-OAEP', 'ECDH-ES', team.epochKey.id),
        fc.jsonValue(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(header, async fields => {
        const [, ...rest] = doc.body.split('.');
        const body = [base64url.encode(JSON.stringify(fields)), ...rest].join('.');
        expect(['damaged', 'no-key']).toContain(await outcome(body));
      }),
    );
  });

  it('never say anything that was not signed: cut, lengthened or changed anywhere', async () => {
    const change = fc.tuple(fc.nat(doc.body.length), fc.nat(40), fc.base64String());
    const { id } = makeEntry(team.editor);
    await fc.assert(
      fc.asyncProperty(change, async ([at, length, text]) => {
        const body = doc.body.slice(0, at) + text + doc.body.slice(at + length);
        expect([...reasons, id]).toContain(await outcome(body));
      }),
      { numRuns: 300 },
    );
  });

  it('do no harm either when a colleague signed and sealed whatever they liked', async () => {
    const key = await importContentKey(team.epochKey.key);
    const content = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(
          fc.constantFrom('v', 'workspace', 'entry', 'locked', 'caseKey', 'body', 'value'),
          fc.oneof(fc.constant(1), fc.constant(team.workspaceId), fc.jsonValue()),
        )
        .map(value => JSON.stringify(value)),
    );
    const typ = fc.constantFrom(
      'kommentarlotse-entry',
      'kommentarlotse-case-key',
      'kommentarlotse-beacon',
    );
    await fc.assert(
      fc.asyncProperty(content, typ, async (text, type) => {
        const jws = await signText(text, type, team.editor.signer);
        expect(reasons).toContain(await outcome(await encryptText(jws, key, team.epochKey.id)));
      }),
    );
  });

  it('are not even read when they are larger than anything that could have been pushed', async () => {
    const [header = '', , iv = ''] = doc.body.split('.');
    const huge = [header, '', iv, 'A'.repeat(9_000_000), 'A'.repeat(22)].join('.');
    expect(await outcome(huge)).toBe('damaged');
  });
});
