import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Result } from '../../lib/result';
import type { ChangeNotice } from '../../lib/rpc/envelope';
import type { Input, Output, Procedure, RpcError } from '../../lib/rpc/protocol';

export type Call = <P extends Procedure>(
  procedure: P,
  input: Input<P>,
) => Promise<Result<Output<P>, RpcError>>;

export type Changed = ChangeNotice['changed'];

/** Tells once per notice until `signal` aborts. */
export type OnChange = (changed: Changed[], callback: () => void, signal: AbortSignal) => void;

/** What models of popup and side panel need of the rest of the extension; a fake in unit tests. */
export type Backend = { readonly call: Call; readonly onChange: OnChange };

/** What a browser can do for a page of ours beside messages. Each must be called in a click handler. */
export type Doors = {
  /** Asks for one host; resolves to whether it is allowed now. Must run before any `await`. */
  readonly requestHost: (url: string) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<boolean>;
  /** Opens the side panel, or brings it, to one of its places. False where that is not possible. */
  readonly openSidePanel: (place: string) => Promise<boolean>;
  /** Opens this extension's page in a tab, such as `popup.html#sources`. */
  readonly openPage: (path: string) => void;
  /** Saves a file; JSON unless `type` says otherwise. */
  readonly download: (
    fileName: string,
    content: string | Uint8Array<ArrayBuffer>,
    type?: string,
  ) => void;
};

/** Calls back when a person has paused typing; returns how to cancel. Runs at once in unit tests. */
export type Later = (callback: () => Promise<void>) => () => void;

/** One value kept in memory until the browser closes; for what a reload must not lose and a disk need not keep. */
export type Memory = {
  readonly load: () => Promise<unknown>;
  readonly keep: (value: unknown) => void;
  readonly drop: () => void;
  /** Tells what any page keeps, this one among them, until `signal` aborts. */
  readonly watch: (callback: (value: unknown) => void, signal: AbortSignal) => void;
};

export type Services = {
  readonly backend: Backend;
  readonly doors: Doors;
  /** A value of its own for every key. */
  readonly memory: (key: string) => Memory;
  /** Today in Germany, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** This page would close, and lose everything, when a file chooser opens (Firefox's popup). */
  readonly closesOnFileChooser: boolean;
};

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('ServicesContext is missing');
  return services;
}
