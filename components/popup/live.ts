import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Result } from '../../lib/result';
import type { Input, Output, Procedure, RpcError } from '../../lib/rpc/protocol';
import type { Backend, Changed } from './backend';

export type Live<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly error: RpcError };

export type LiveCall<T> = {
  readonly state: ReadonlySignal<Live<T>>;
  /** Asks again; resolves when the newest answer is in. */
  readonly refresh: () => Promise<void>;
};

/**
 * Mirrors what a procedure answers in a signal and asks again after each notice of `changed`.
 * One request at a time: a sync reports progress faster than a slow worker answers, and requests
 * must not pile up. Call it inside a model, so that disposing the model ends it.
 */
export function liveCall<P extends Procedure>(
  { call, onChange }: Backend,
  procedure: P,
  input: Input<P>,
  changed: Changed[],
): LiveCall<Output<P>> {
  const state = signal<Live<Output<P>>>({ status: 'loading' });
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  let again = false;

  const ask = async () => {
    do {
      again = false;
      const reply = await call(procedure, input);
      if (ending.signal.aborted) return;
      state.value = toLive(reply);
    } while (again);
    running = null;
  };
  const refresh = () => {
    again = running !== null;
    running ??= ask();
    return running;
  };

  effect(() => {
    untracked(() => {
      void refresh();
      onChange(changed, () => void refresh(), ending.signal);
    });
    return () => ending.abort();
  });
  return { state, refresh };
}

const toLive = <T>(reply: Result<T, RpcError>): Live<T> =>
  reply.ok ? { status: 'ready', data: reply.value } : { status: 'failed', error: reply.error };

/** The data of a live state; null while there is none. */
export const dataOf = <T>(live: Live<T>): T | null => (live.status === 'ready' ? live.data : null);
