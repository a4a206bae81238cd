import { err, ok, type Result } from '../result';
import type { Envelope } from './envelope';
import { type Input, type Output, type Procedure, protocol, type RpcError } from './protocol';

/** Carries one envelope to the background; resolves with its reply or rejects when nobody is there. */
export type Send = (envelope: Envelope) => Promise<unknown>;

export type Call = <P extends Procedure>(
  procedure: P,
  input: Input<P>,
) => Promise<Result<Output<P>, RpcError>>;

export type ClientDeps = {
  readonly send: Send;
  /** Waits a moment before the second try, so that a worker that was just stopped can start again. */
  readonly pause: () => Promise<void>;
};

/**
 * The caller's side of every message. Never rejects: what goes wrong is an `RpcError`.
 *
 * A worker may be stopped between taking a message and answering it. The message is then sent once more,
 * which is safe because every handler is repeatable (see README). `disconnected` after that means
 * that the extension was updated or removed under this page.
 */
export function createClient({ send, pause }: ClientDeps): Call {
  return async (procedure, input) => {
    const envelope: Envelope = { rpc: 1, procedure, input };
    let reply = await attempt(send, envelope);
    if (reply === null) {
      await pause();
      reply = await attempt(send, envelope);
    }
    if (reply === null) return err({ kind: 'disconnected' });
    return reply.ok ? readOutput(procedure, reply.value) : reply;
  };
}

function readOutput<P extends Procedure>(
  procedure: P,
  value: unknown,
): Result<Output<P>, RpcError> {
  if (isOutput(procedure, value)) return ok(value);
  const { error } = protocol[procedure].output.safeParse(value);
  return err({ kind: 'bad-output', issues: error?.message ?? '' });
}

/** No schema of the protocol transforms, so a value that fits is the output. */
const isOutput = <P extends Procedure>(procedure: P, value: unknown): value is Output<P> =>
  protocol[procedure].output.safeParse(value).success;

/** Null stands for "nobody answered", which browsers report as a rejection or as undefined. */
async function attempt(send: Send, envelope: Envelope): Promise<Result<unknown, RpcError> | null> {
  try {
    const reply = await send(envelope);
    return isReply(reply) ? reply : null;
  } catch {
    return null;
  }
}

const isReply = (value: unknown): value is Result<unknown, RpcError> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
