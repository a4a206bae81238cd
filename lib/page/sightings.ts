import type { CommentKey } from '../comment/snapshot';
import type { Sighting } from '../decisions/evidence';
import type { PlatformAdapter } from '../platforms/adapter';
import type { Call } from '../rpc/client';
import { isGone, type Standing, standingOf } from './absence';
import type { CommentStore, Entry } from './comment-store';
import type { Threads } from './threads';
import type { Tour } from './tour';

export type SightingDeps = {
  readonly adapter: Pick<PlatformAdapter, 'commentIn'>;
  readonly store: CommentStore;
  readonly tour: Pick<Tour, 'order'>;
  readonly threads: Pick<Threads, 'of'>;
  readonly call: Call;
  readonly signal: AbortSignal;
};

export type Sightings = {
  /** Something was decided about this comment, and it is on the page. */
  decided(entry: Entry): void;
  edited(entry: Entry): void;
  /** After a round of summing up: looks where decided comments stand now. */
  look(): void;
};

/** Sightings that come within this time go together, ms. */
const collectFor = 1_000;
/** Between two looks at where comments stand; each asks for the order of the page. Ms. */
const lookEvery = 3_000;
/** A permalink's own comment may be drawn long after its neighbours, ms. */
const patience = 15_000;

/**
 * Tells the background what this page shows of comments that something was decided about. Of all others it knows
 * nothing and says nothing. That one is gone is told only where it can hardly be otherwise: it left its place between
 * two neighbours under our eyes, or a person opened its own link and the thread came without it.
 */
export function createSightings(deps: SightingDeps): Sightings {
  const { store, call, signal } = deps;
  const told = new Map<CommentKey, Sighting>();
  const waiting = new Map<CommentKey, Sighting>();
  const standing = new Map<CommentKey, Standing>();
  /** Gone at the last look; at the next it is told. */
  const missed = new Set<CommentKey>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let next: ReturnType<typeof setTimeout> | null = null;
  let lookedAt = 0;
  const permalink = createPermalinkWatch(deps, key => tell(key, 'gone'));

  const flush = () => {
    timer = null;
    if (signal.aborted) return;
    const sightings = Array.from(waiting, ([key, sighting]) => ({ key, sighting }));
    waiting.clear();
    void call('decisions/sighted', { sightings });
  };
  const tell = (key: CommentKey, sighting: Sighting) => {
    if (told.get(key) === sighting) return;
    told.set(key, sighting);
    waiting.set(key, sighting);
    timer ??= setTimeout(flush, collectFor);
  };
  /** Rounds come when the page changes; it may stay still now. */
  const later = (wait: number) => {
    next ??= setTimeout(() => {
      next = null;
      if (!signal.aborted) look();
    }, wait);
  };
  const look = () => {
    permalink.look();
    const present = [...store.all()].filter(({ state }) => state.peek().decision !== null);
    if (present.length === 0 && standing.size === 0) return;
    const rest = lookedAt + lookEvery - Date.now();
    if (rest > 0) return later(rest);
    lookedAt = Date.now();
    const entries = deps.tour.order().flatMap(({ entry }) => entry ?? []);
    const order = entries.map(({ state }) => state.peek().snapshot);
    // Some orders leave comments out: there, missing means nothing.
    if (entries.some(entry => deps.threads.of(entry)?.sort === 'filtered')) {
      standing.clear();
      return;
    }
    for (const [key, place] of standing) {
      if (!isGone(place, order)) missed.delete(key);
      else if (missed.has(key)) {
        tell(key, 'gone');
        standing.delete(key);
      } else {
        missed.add(key);
        later(lookEvery);
      }
    }
    for (const entry of present) {
      const place = standingOf(entry.key, order);
      if (place) standing.set(entry.key, place);
    }
  };
  const decided = (entry: Entry) => {
    if (told.get(entry.key) !== 'edited') tell(entry.key, 'there');
    later(collectFor);
  };
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });

  return {
    decided,
    edited(entry) {
      if (entry.state.peek().decision !== null) tell(entry.key, 'edited');
    },
    look,
  };
}

/** Watches for the comment that the page's own address leads to, once per address. */
function createPermalinkWatch(
  { adapter, store, call, signal }: SightingDeps,
  onGone: (key: CommentKey) => void,
) {
  let address = '';
  let since = 0;
  let isAsked = false;

  const look = () => {
    if (location.href !== address) {
      address = location.href;
      since = 0;
      isAsked = false;
    }
    const key = isAsked ? null : adapter.commentIn(new URL(address));
    const [some] = store.all();
    if (key === null || some === undefined || store.get(key) !== null) {
      since = 0;
      return;
    }
    if (since === 0) {
      since = Date.now();
      // Rounds come when the page changes; one that is complete stays still.
      setTimeout(() => !signal.aborted && look(), patience);
    }
    if (Date.now() - since < patience) return;
    isAsked = true;
    void ask(key);
  };
  const ask = async (key: CommentKey) => {
    const reply = await call('decisions/for-comments', { keys: [key] });
    if (reply.ok && reply.value.length > 0 && store.get(key) === null) onGone(key);
  };
  return { look };
}
