import { signAlgorithm } from '../../lib/sync/sealing/device-keys';
import { sealKeyring, newEpoch, openKeyring } from '../../lib/sync/sealing/keyring';
import type { Doc } from '../../lib/sync/remote';
import {
  makeCaseKey,
  makeDevice,
  makeEntry,
  makeSealer,
  makeTeam,
  sealed,
} from '../unit/sync/make-team';

const rounds = 1_000;
const recipientCounts = [10, 100, 2_000];
/** As a team has them that changed its key every month for two years. */
const epochCount = 24;

/** Wall-clock time of one thing after the other; the peer is what WebCrypto takes for the bare operations. */
export async function run(): Promise<string> {
  return [...(await measureDocuments()), '', ...(await measureKeyrings())].join('\n');
}

async function measureDocuments(): Promise<string[]> {
  const team = await makeTeam();
  const writer = makeSealer(team, team.editor, [team.epochKey]);
  const reader = makeSealer(team, team.lead, [team.epochKey]);
  const { membership } = team;
  const answer = makeEntry(team.editor, { payload: { text: 'Das Bürgerbüro '.repeat(40) } });
  const step = makeEntry(team.editor, {
    subject: 'case:7',
    payload: { text: 'Notiz '.repeat(40) },
  });
  const caseKey = makeCaseKey();
  const docs: Doc[] = [
    await sealed(writer.sealEntry(answer, null, membership)),
    await sealed(writer.sealEntry(step, caseKey, membership)),
  ];
  const [answerDoc, stepDoc] = docs;
  if (!answerDoc || !stepDoc) throw new Error('nothing was sealed');
  const opened = await reader.open(stepDoc, membership);
  if (!opened.ok || opened.value.type !== 'entry' || !opened.value.locked) throw new Error('open');
  const { locked } = opened.value;
  const bare = await bareOperations();
  return [
    '| what | document, bytes | µs, median | p95 |',
    '|---|---|---|---|',
    await row('seal an answer', answerDoc, () => writer.sealEntry(answer, null, membership)),
    await row('open an answer', answerDoc, () => reader.open(answerDoc, membership)),
    await row('seal a step of a case', stepDoc, () => writer.sealEntry(step, caseKey, membership)),
    await row('open a step of a case', stepDoc, () => reader.open(stepDoc, membership)),
    await row('unlock its body', null, () => reader.unlock(locked, caseKey)),
    await row('peer: Ed25519 and AES-GCM alone, there', null, bare.seal),
    await row('peer: the same, back', null, bare.open),
  ];
}

async function measureKeyrings(): Promise<string[]> {
  const { lead, workspaceId } = await makeTeam();
  const epochs = Array.from({ length: epochCount }, () => newEpoch().epochKey);
  const some = await Promise.all([1, 2, 3, 4, 5].map(name => makeDevice(String(name))));
  const rows: string[] = [];
  for (const count of recipientCounts) {
    const others = await Promise.all(
      Array.from({ length: count - some.length }, (_, at) => makeDevice(`more-${at}`)),
    );
    const recipients = [...some, ...others].map(({ enrolment }) => enrolment);
    const ring = { workspaceId, epochs };
    const [sealing, doc] = await timed(() => sealKeyring(ring, recipients, lead.signer));
    const { keys } = others.at(-1) ?? lead;
    const [opening, result] = await timed(() => openKeyring(doc, workspaceId, keys));
    if (!result.ok) throw new Error(result.error);
    rows.push(
      `| ${count} | ${(doc.body.length / 1_024).toFixed(0)} | ${sealing.toFixed(0)} | ${opening.toFixed(1)} |`,
    );
  }
  return [
    `| devices in a keyring of ${epochCount} keys | KiB | sealing, ms | opening, ms |`,
    '|---|---|---|---|',
    ...rows,
  ];
}

/** What no program could save: one signature and one encryption of 2 KiB, and back. */
async function bareOperations() {
  const { subtle } = crypto;
  const data = new Uint8Array(2_048);
  const iv = new Uint8Array(12);
  const pair = await subtle.generateKey(signAlgorithm, false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair of keys');
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await subtle.generateKey(aes, false, ['encrypt', 'decrypt']);
  const signature = await subtle.sign('Ed25519', pair.privateKey, data);
  const secret = await subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
  return {
    seal: async () => {
      await subtle.sign('Ed25519', pair.privateKey, data);
      await subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
    },
    open: async () => {
      await subtle.decrypt({ name: 'AES-GCM', iv }, key, secret);
      await subtle.verify('Ed25519', pair.publicKey, signature, data);
    },
  };
}

async function row(name: string, doc: Doc | null, work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [time] = await timed(work);
    // The first ones are the compiler's.
    if (round >= rounds / 10) times.push(time * 1_000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  return `| ${name} | ${doc?.body.length ?? '–'} | ${at(0.5)} | ${at(0.95)} |`;
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
