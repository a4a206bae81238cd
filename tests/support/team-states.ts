import type { Page } from '@playwright/test';
import type { FailureWord } from '../../lib/rpc/server';
import type { Output, Procedure } from '../../lib/rpc/protocol';
import { type HeldView, type MemberView, SyncView, TeamState } from '../../lib/rpc/team';

type Member = Extract<TeamState, { phase: 'member' }>;
/** Loose on purpose: ids are branded, and the schema below checks what is built. */
type Loose<T> = { readonly [K in keyof T]?: unknown };

export const minute = 60_000;
export const hour = 60 * minute;
const day = 24 * hour;

const hash = (sign: string) => sign.repeat(64);
const id = (sign: string) => `01J${sign.repeat(23)}`;

export const makeSync = (over: Loose<Member['sync']> = {}) =>
  SyncView.parse({
    phase: 'waiting',
    pending: { count: 0, since: null },
    lastSuccess: Date.now() - minute,
    problem: null,
    nextTryAt: null,
    progress: null,
    heldAside: 0,
    ...over,
  });

export const makeMember = (name: string, over: Loose<MemberView> = {}) => ({
  id: `m-${name}`.slice(0, 100),
  name,
  role: 'editor',
  joinedAt: Date.now() - 3 * day,
  isOwn: false,
  devices: [makeDevice(`Firefox, ${name}`.slice(0, 100))],
  nomination: null,
  ...over,
});

export const makeDevice = (label: string, over: Loose<MemberView['devices'][number]> = {}) => ({
  id: `d-${label}`.slice(0, 100),
  label,
  type: 'browser',
  isOwn: false,
  isRevoked: false,
  ...over,
});

const own = makeMember('Erika Beispiel', {
  role: 'lead',
  isOwn: true,
  devices: [
    makeDevice('Chrome, Rathaus', { isOwn: true }),
    makeDevice('Laptop, zu Hause'),
    makeDevice('Altes Notebook', { isRevoked: true }),
    makeDevice('Notfallschlüssel', { type: 'recovery' }),
  ],
});

/** A team as its lead sees it; `over` replaces parts. Throws when it is not what the page may get. */
export const makeTeam = (over: Loose<Member> = {}): TeamState =>
  TeamState.parse({
    phase: 'member',
    id: hash('a'),
    name: 'Social Media, Stadt Musterhausen',
    presenceNames: true,
    role: 'lead',
    members: [
      own,
      makeMember('Max Muster', {
        nomination: { id: id('2'), byName: 'Frieda Fall', byOwn: false, at: Date.now() - hour },
        role: 'author',
      }),
      makeMember('Frieda Fall', { role: 'lead' }),
      makeMember('Ayşe Übung'),
      makeMember('Revision Mitte', { role: 'auditor' }),
      makeMember('Karl Gegangen', { role: null, devices: [] }),
    ],
    invitations: [
      {
        id: 'i1',
        role: 'editor',
        expiresAt: Date.now() + day,
        misses: 1,
        isSpent: false,
        request: { name: 'Nadja Neu', deviceLabel: 'Edge, Bauamt' },
      },
      {
        id: 'i2',
        role: 'author',
        expiresAt: Date.now() + 2 * day,
        misses: 2,
        isSpent: false,
        request: null,
      },
      {
        id: 'i3',
        role: 'auditor',
        expiresAt: Date.now() - hour,
        misses: 0,
        isSpent: false,
        request: null,
      },
      {
        id: 'i4',
        role: 'editor',
        expiresAt: Date.now() + day,
        misses: 5,
        isSpent: true,
        request: null,
      },
    ],
    remote: {
      type: 'webdav',
      place: 'https://cloud.musterhausen.example/remote.php/dav/files/erika/Kommentarlotse',
      user: 'erika',
    },
    hasRecoveryKit: true,
    needsSecondLead: true,
    sync: makeSync(),
    held: [],
    ...over,
  });

export const makeHeld = (reason: HeldView['reason'], over: Loose<HeldView> = {}) => ({
  reason,
  memberName: 'Max Muster',
  deviceLabel: 'Firefox, Bauhof',
  device: `d-${reason}`,
  count: 2,
  since: Date.now() - 2 * hour,
  versions: [],
  ...over,
});

export const forkedHeld = () =>
  makeHeld('forked', {
    count: 5,
    versions: [
      { seq: 12, hash: hash('b'), time: Date.now() - 5 * hour, later: 1, kind: 'answer' },
      { seq: 12, hash: hash('c'), time: Date.now() - 3 * hour, later: 4, kind: 'answer' },
    ],
  });

export type Script = { readonly [P in Procedure]?: Output<P> | 'never' };

/**
 * A page of ours whose background answers from a script; what the script does not know goes to the real one. What is
 * scripted as 'never' is not answered.
 */
export async function scriptBackground(page: Page, script: Script): Promise<void> {
  // Named functions inside would be wrapped by the script runner in a helper that the page lacks.
  await page.addInitScript((replies: Script) => {
    type Runtime = { sendMessage: (...args: unknown[]) => unknown };
    const scope = globalThis as unknown as {
      chrome?: { runtime: Runtime };
      browser?: { runtime: Runtime };
      scriptedReplies: Record<string, unknown>;
      scriptedCalls: unknown[];
    };
    scope.scriptedReplies = replies;
    scope.scriptedCalls = [];
    for (const runtime of new Set([scope.chrome?.runtime, scope.browser?.runtime])) {
      if (!runtime) continue;
      const real = runtime.sendMessage.bind(runtime);
      Object.defineProperty(runtime, 'sendMessage', {
        configurable: true,
        value: (...args: unknown[]): unknown => {
          const [message] = args as [{ rpc?: number; procedure?: string; input?: unknown }];
          const { procedure = '' } = message;
          if (message.rpc !== 1 || !(procedure in scope.scriptedReplies)) return real(...args);
          scope.scriptedCalls.push({ procedure, input: message.input });
          const value = scope.scriptedReplies[procedure];
          if (value === 'never') return new Promise(() => undefined);
          const failure = (value as { scriptedFailure?: string } | null)?.scriptedFailure;
          const reply =
            failure === undefined
              ? { ok: true, value }
              : { ok: false, error: { kind: 'failed', message: failure } };
          const callback = args.at(-1);
          // As slow as a server nearby, so that there is a time to press twice.
          if (typeof callback !== 'function')
            return new Promise(resolve => setTimeout(() => resolve(reply), 100));
          setTimeout(() => callback(reply), 100);
          return undefined;
        },
      });
    }
  }, script);
}

/** From now on the script answers this, too. */
export const rescript = (page: Page, script: Script): Promise<void> =>
  page.evaluate(replies => {
    const scope = globalThis as unknown as { scriptedReplies: Record<string, unknown> };
    Object.assign(scope.scriptedReplies, replies);
  }, script);

/** From now on this procedure fails with a word that people get an explanation of, such as 'storage-full'. */
export const failScript = (page: Page, procedure: Procedure, word: FailureWord): Promise<void> =>
  rescript(page, { [procedure]: { scriptedFailure: word } });

/** What the page has asked for by a scripted procedure, oldest first. */
export const callsOf = (page: Page, procedure: Procedure): Promise<unknown[]> =>
  page.evaluate(wanted => {
    const scope = globalThis as unknown as {
      scriptedCalls: { procedure: string; input: unknown }[];
    };
    return scope.scriptedCalls.filter(call => call.procedure === wanted).map(call => call.input);
  }, procedure);
