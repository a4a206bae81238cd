import { err, ok, type Result } from '../result';
import { Envelope } from './envelope';
import type { Caller } from './procedure';
import { type Input, type Output, type Procedure, protocol, type RpcError } from './protocol';

/** Who sent a message, as the browser vouches for it; nothing of this comes from the message. */
export type Sender = {
  readonly caller: Caller;
  /** Null for the popup, the side panel and other pages outside a tab. */
  readonly tabId: number | null;
  readonly windowId: number | null;
};

export type Handler<P extends Procedure> = (input: Input<P>, sender: Sender) => Promise<Output<P>>;
export type Handlers = { readonly [P in Procedure]: Handler<P> };

export type ServerDeps = {
  readonly handlers: Partial<Handlers>;
  /** Told of bugs, so that they show in the extension's own console. */
  readonly onBug: (procedure: Procedure, error: unknown) => void;
};

/**
 * The background's side of every message: finds the handler, checks the caller and the input.
 * Gives null for messages of another kind, so that other listeners may answer them.
 */
export function createServer({ handlers, onBug }: ServerDeps) {
  return (message: unknown, sender: Sender): Promise<Result<unknown, RpcError>> | null => {
    const envelope = Envelope.safeParse(message);
    return envelope.success ? answer(handlers, onBug, envelope.data, sender) : null;
  };
}

async function answer(
  handlers: ServerDeps['handlers'],
  onBug: ServerDeps['onBug'],
  { procedure, input }: Envelope,
  sender: Sender,
): Promise<Result<unknown, RpcError>> {
  if (!isProcedure(procedure)) return err({ kind: 'unknown-procedure' });
  const spec = protocol[procedure];
  if (!(spec.callers as readonly Caller[]).includes(sender.caller))
    return err({ kind: 'forbidden' });

  const handle: unknown = handlers[procedure];
  if (!isHandler(handle)) return err({ kind: 'unknown-procedure' });
  const parsed = spec.input.safeParse(input);
  if (!parsed.success) return err({ kind: 'bad-input', issues: parsed.error.message });

  try {
    return ok(await handle(parsed.data, sender));
  } catch (error) {
    if (error instanceof ExpectedFailure) return err({ kind: 'failed', message: error.word });
    onBug(procedure, error);
    return err({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Words for failures that are no bugs. Texts for them stand in the locale section `errors`. */
export type FailureWord =
  | 'storage-full'
  | 'not-entitled'
  | 'gone'
  | 'not-https'
  | 'bad-file'
  | 'needs-click'
  | 'not-a-backup'
  | 'wrong-passphrase'
  | 'forked'
  // About decisions. The first four are faults of rulings, as the fold names them.
  | 'own-proposal'
  | 'took-part'
  | 'no-mandate'
  | 'not-open'
  | 'no-team'
  | 'incomplete'
  | 'under-lock'
  | 'held';

/** A failure that the caller must hear of and that is no bug; its message is the word. */
export class ExpectedFailure extends Error {
  readonly word: FailureWord;
  constructor(word: FailureWord) {
    super(word);
    this.word = word;
  }
}

const isProcedure = (name: string): name is Procedure => Object.hasOwn(protocol, name);

/** The handler of a procedure takes what its schema has just let through. */
const isHandler = (value: unknown): value is (input: unknown, sender: Sender) => Promise<unknown> =>
  typeof value === 'function';
