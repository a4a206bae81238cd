import { computed, createModel, signal } from '@preact/signals';
import type { Result } from '../../../lib/result';
import type { Input, Output, Procedure, RpcError } from '../../../lib/rpc/protocol';
import type { TeamProblem } from '../../../lib/rpc/team-problem';
import type { Backend, Doors } from '../../popup/backend';
import { liveCall } from '../../popup/live';
import { askTeam, type Trouble } from './trouble';

/** The part of the page that an action belongs to: its outcome is told there. */
export type Area =
  | 'ways'
  | 'joining'
  | 'removed'
  | 'members'
  | 'invitations'
  | 'devices'
  | 'kit'
  | 'remote'
  | 'sync'
  | 'held'
  | 'settings'
  | 'leave';

/** Keys of the locale section `team.done`. */
export type Done =
  | 'role'
  | 'nominated'
  | 'lead'
  | 'removed'
  | 'admitted'
  | 'admittedDevice'
  | 'refused'
  | 'withdrawn'
  | 'settings'
  | 'remote'
  | 'fork'
  | 'synced';

/** A recovery key that lies on the screen, with what else stands on its sheet. */
export type Kit = {
  readonly recoveryKey: string;
  readonly teamName: string;
  readonly place: string;
  /** Epoch ms. */
  readonly at: number;
};
export type MadeInvitation = {
  readonly text: string;
  readonly code: string;
  readonly expiresAt: number;
  /** Whether it is for a further browser of one's own. */
  readonly isForOwn: boolean;
};

type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: TeamProblem };
/** Procedures whose answer is nothing but whether it worked. */
type PlainProcedure = {
  [P in Procedure]: P extends `team/${string}`
    ? Output<P> extends Answer<Record<string, never>>
      ? P
      : never
    : never;
}[Procedure];

export type TeamDeps = {
  readonly backend: Backend;
  readonly doors: Pick<Doors, 'copyText'>;
  readonly now: () => number;
};

/** The team as this browser knows it, and all that a person can do about it. One action at a time. */
export const TeamModel = createModel(({ backend, doors, now }: TeamDeps) => {
  const { state, refresh } = liveCall(backend, 'team/state', {}, ['team']);
  const busy = signal<{ readonly area: Area; readonly id: string } | null>(null);
  const trouble = signal<{ readonly area: Area; readonly trouble: Trouble } | null>(null);
  const said = signal<{ readonly area: Area; readonly done: Done } | null>(null);
  const kit = signal<Kit | null>(null);
  const invitation = signal<MadeInvitation | null>(null);

  /** Null when it did not work, or another action runs. */
  const run = async <T>(
    area: Area,
    id: string,
    ask: () => Promise<Result<Answer<T>, RpcError>>,
    keep: (value: T) => void = () => undefined,
  ): Promise<T | null> => {
    if (busy.value !== null) return null;
    busy.value = { area, id };
    trouble.value = null;
    said.value = null;
    const reply = await askTeam(ask);
    // Before the new state arrives: what it shows may depend on what was kept.
    if (reply.ok) keep(reply.value);
    if (reply.ok) await refresh();
    else trouble.value = { area, trouble: reply.error };
    busy.value = null;
    return reply.ok ? reply.value : null;
  };
  const plain = async <P extends PlainProcedure>(
    area: Area,
    procedure: P,
    input: Input<P>,
    { done, id = procedure }: { readonly done?: Done; readonly id?: string } = {},
  ): Promise<boolean> => {
    const value = await run(
      area,
      id,
      () => backend.call(procedure, input) as Promise<Result<Answer<object>, RpcError>>,
    );
    if (value !== null && done !== undefined) said.value = { area, done };
    return value !== null;
  };
  const refuse = (area: Area, problem: TeamProblem) => {
    trouble.value = { area, trouble: { kind: 'problem', problem } };
  };

  return {
    state: computed(() => state.value),
    busy: computed(() => busy.value),
    trouble: computed(() => trouble.value),
    said: computed(() => said.value),
    kit: computed(() => kit.value),
    invitation: computed(() => invitation.value),
    refresh,
    plain,
    refuse,
    copy: (text: string): Promise<boolean> => doors.copyText(text),

    /** Leaves the recovery key in `kit`. */
    async create(input: Input<'team/create'>): Promise<boolean> {
      const { name: teamName, remote } = input;
      const place = remote.type === 'folder' ? remote.name : remote.url;
      const value = await run(
        'ways',
        'create',
        () => backend.call('team/create', input),
        made => (kit.value = { ...made, teamName, place, at: now() }),
      );
      return value !== null;
    },
    async renewKit(teamName: string, place: string): Promise<void> {
      await run(
        'kit',
        'renew',
        () => backend.call('team/renew-recovery-kit', {}),
        made => (kit.value = { ...made, teamName, place, at: now() }),
      );
    },
    /** The person says that the key is stored; it goes from the screen and from memory. */
    keepKit() {
      kit.value = null;
    },
    readInvitation: (text: string) =>
      run('ways', 'read', () => backend.call('team/read-invitation', { text })),
    async invite(input: Input<'team/invite'>): Promise<void> {
      const isForOwn = input.role === null;
      await run(
        isForOwn ? 'devices' : 'invitations',
        'invite',
        () => backend.call('team/invite', input),
        made => (invitation.value = { ...made, isForOwn }),
      );
    },
    finishInvitation() {
      invitation.value = null;
    },
    async cancelJoin(): Promise<void> {
      await run('joining', 'cancel', () => wrapped(backend.call('team/cancel-join', {})));
    },
    /** Deletes what the team brought; this browser works alone again. */
    async forgetTeam(): Promise<void> {
      await run('removed', 'forget', () => wrapped(backend.call('team/forget', {})));
    },
    async syncNow(): Promise<void> {
      const value = await run('sync', 'sync', () => wrapped(backend.call('team/sync-now', {})));
      if (value) said.value = { area: 'sync', done: 'synced' };
    },
    forget() {
      trouble.value = null;
      said.value = null;
    },
  };
});

/** For procedures that have no problem of their own to tell. */
async function wrapped<T>(
  reply: Promise<Result<T, RpcError>>,
): Promise<Result<Answer<T>, RpcError>> {
  const result = await reply;
  return result.ok ? { ok: true, value: { ok: true, value: result.value } } : result;
}

export type Team = InstanceType<typeof TeamModel>;
