import { err, ok } from '../../lib/result';
import type { Change, Doc, Page, PushOutcome, Remote, RemoteError } from '../../lib/sync/remote';
import type { Chance } from './chance';
import type { Storage } from './storage';
import type { VirtualClock } from './virtual-clock';

/** How bad the way to the server is, and what the server itself does. Probabilities for each request. */
export type Weather = {
  readonly latency: number;
  /** The request never reaches the server. */
  readonly lostRequest: number;
  /** The server did it, the answer never comes. */
  readonly lostAnswer: number;
  /** Only the first documents of a push reach it, then the connection breaks. */
  readonly halfPush: number;
  readonly otherError: number;
  /** For each change on a page: once more; not now but later; mangled. */
  readonly duplicate: number;
  readonly withhold: number;
  readonly mangle: number;
  readonly reorder: number;
  /** For each document pushed: rubbish is stored in its place, and the answer is lost. */
  readonly squat: number;
  /** For each change on a page, and for each document pushed: the server says that it was deleted for good. */
  readonly denial: number;
  /** For each page: something that lay here before, or elsewhere. */
  readonly replay: number;
};

export const fairWeather: Weather = {
  latency: 40,
  lostRequest: 0,
  lostAnswer: 0,
  halfPush: 0,
  otherError: 0,
  duplicate: 0,
  withhold: 0,
  mangle: 0,
  reorder: 0,
  squat: 0,
  denial: 0,
  replay: 0,
};

export type Network = ReturnType<typeof createNetwork>;

/** The server and the ways to it. */
export function createNetwork(deps: {
  readonly storage: Storage;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly trace: (text: string) => void;
}) {
  const { storage, clock, chance, trace } = deps;
  let weather = fairWeather;
  const offline = new Set<string>();
  /** What the server did not hand out, mangled or replaced; it has to be mended for all to be well. */
  const withheld = new Set<string>();
  const squatted = new Set<string>();
  /** Documents that were here once, or come from elsewhere. */
  const replayable: Doc[] = [];
  const longestPull = chance.pick([3, 20, 500]) ?? 500;

  /** One request: there, its effect, and back. */
  async function request<T>(
    device: string,
    signal: AbortSignal,
    effect: () => T,
  ): Promise<{ ok: true; value: T } | { ok: false; error: RemoteError }> {
    await clock.sleep(chance.int(1, weather.latency), signal);
    if (signal.aborted) return fail('aborted');
    if (offline.has(device) || chance.is(weather.lostRequest)) {
      await clock.sleep(chance.is(0.3) ? 30_000 : 10, signal);
      return fail(chance.is(0.5) ? 'offline' : 'timeout');
    }
    if (chance.is(weather.otherError)) return unwelcome();
    const value = effect();
    if (chance.is(weather.lostAnswer)) {
      trace(`network: ${device} never hears the answer`);
      return fail('timeout');
    }
    await clock.sleep(chance.int(1, weather.latency), signal);
    return signal.aborted ? fail('aborted') : ok(value);
  }

  function unwelcome() {
    const kind = chance.pick([
      'login',
      'forbidden',
      'not-a-storage',
      'too-large',
      'busy',
      'full',
      'server',
    ] as const);
    if (kind === 'busy') return err({ kind, retryAfter: chance.int(0, 20_000) });
    return fail(kind ?? 'server');
  }

  function pushAll(device: string, docs: readonly Doc[]): PushOutcome[] {
    return docs.map(doc => {
      if (chance.is(weather.squat) && storage.get(doc.id) === null) {
        const rubbish = { ...doc, body: mangled(doc.body, chance) };
        if (storage.push('~server', rubbish) === 'stored') squatted.add(doc.id);
        trace(`server: stores rubbish as ${doc.id.slice(0, 6)}`);
        return { id: doc.id, outcome: 'exists' };
      }
      if (chance.is(weather.denial)) return { id: doc.id, outcome: 'removed' };
      return { id: doc.id, outcome: storage.push(device, doc) };
    });
  }

  function spoil({ changes, ...page }: Page): Page {
    const handed: Change[] = [];
    for (const change of changes) {
      if (chance.is(weather.withhold)) {
        withheld.add(change.id);
        continue;
      }
      if (!('removed' in change) && chance.is(weather.mangle)) {
        withheld.add(change.id);
        handed.push({ ...change, body: mangled(change.body, chance) });
        continue;
      }
      if (chance.is(weather.denial)) {
        withheld.add(change.id);
        handed.push({ id: change.id, removed: true });
        if (chance.is(0.5)) continue;
      }
      handed.push(change);
      if (chance.is(weather.duplicate)) handed.push(change);
    }
    const old = chance.is(weather.replay) ? chance.pick(replayable) : undefined;
    if (old) handed.push(old);
    return { ...page, changes: chance.is(weather.reorder) ? chance.shuffle(handed) : handed };
  }

  function connect(device: string): Remote {
    return {
      push: (docs, signal) => {
        const half = chance.is(weather.halfPush) && docs.length > 1;
        const some = half ? docs.slice(0, chance.int(1, docs.length - 1)) : docs;
        return request(device, signal, () => pushAll(device, some)).then(answer =>
          half && answer.ok ? fail('offline') : answer,
        );
      },
      pull: (cursor, limit, signal) =>
        request(device, signal, () => spoil(storage.pull(cursor, Math.min(limit, longestPull)))),
      wait: async (cursor, signal) => {
        if (offline.has(device)) return request(device, signal, () => 'quiet' as const);
        if (storage.pull(cursor, 1).changes.length > 0) return ok('changed' as const);
        let isChanged = false;
        const ended = new AbortController();
        const stopListening = storage.onChange(() => {
          isChanged = true;
          ended.abort();
        });
        await clock.sleep(60_000, AbortSignal.any([signal, ended.signal]));
        stopListening();
        if (signal.aborted) return fail('aborted');
        return ok(isChanged ? ('changed' as const) : ('quiet' as const));
      },
      get: (id, signal) => request(device, signal, () => storage.get(id)),
      remove: (ids, signal) =>
        request(device, signal, () => {
          for (const id of ids) {
            const doc = storage.get(id);
            if (doc) replayable.push(doc);
            storage.remove(device, id);
          }
        }),
      setBeacon: async () => ok(undefined),
      readBeacons: async () => ok([]),
      putBlob: async () => ok(undefined),
      getBlob: async () => ok(null),
      removeBlobs: async () => ok(undefined),
    };
  }

  return {
    storage,
    connect,
    setWeather: (next: Weather) => {
      weather = next;
    },
    cutOff: (device: string) => void offline.add(device),
    reconnect: (device: string) => void offline.delete(device),
    isCutOff: (device: string) => offline.has(device),
    addReplayable: (doc: Doc) => void replayable.push(doc),
    /** The honest operator that everybody has in the end: nothing held back, no rubbish. */
    heal: () => {
      weather = fairWeather;
      offline.clear();
      for (const id of squatted) storage.purge(id);
      for (const id of withheld) storage.touch(id);
      squatted.clear();
      withheld.clear();
    },
  };
}

const fail = (kind: RemoteError['kind']) => err({ kind });

/** As a flipped bit, a cut-off end or something else altogether. */
function mangled(body: string, chance: Chance): string {
  const at = chance.int(0, Math.max(0, body.length - 1));
  const kind = chance.int(0, 2);
  if (kind === 0) return body.slice(0, at);
  if (kind === 1) return 'rubbish';
  const other = body.charAt(at) === 'A' ? 'B' : 'A';
  return `${body.slice(0, at)}${other}${body.slice(at + 1)}`;
}
