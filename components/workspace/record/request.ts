import { computed, signal } from '@preact/signals';
import type { Input, Output, Procedure, RpcError } from '../../../lib/rpc/protocol';
import type { Backend } from '../../popup/backend';

/**
 * A request that a person starts, one at a time: what it answered, whether it runs, what went wrong.
 * An earlier answer stays while it is asked again.
 */
export const createRequest = <P extends Procedure>(backend: Backend, procedure: P) => {
  const answer = signal<Output<P> | null>(null);
  const isRunning = signal(false);
  const problem = signal<RpcError | null>(null);
  return {
    answer: computed(() => answer.value),
    isRunning: computed(() => isRunning.value),
    problem: computed(() => problem.value),
    /** Whether it was answered. */
    async ask(input: Input<P>): Promise<boolean> {
      if (isRunning.value) return false;
      isRunning.value = true;
      problem.value = null;
      const reply = await backend.call(procedure, input);
      isRunning.value = false;
      if (reply.ok) answer.value = reply.value;
      else problem.value = reply.error;
      return reply.ok;
    },
  };
};
