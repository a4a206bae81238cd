import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommentKey } from '../../../lib/comment/snapshot';
import type { ToPanel } from '../../../lib/page/panel-port';
import type { PanelDeps } from '../deps';
import type { NewFiles } from './decided-model';
import { clampTo, type Rect, scaled } from './rect';
import type { CutPicture, Picture } from './pictures';

export type Places = Extract<ToPanel, { type: 'places' }>;

/** A screenshot while a person crops it and covers what is nobody's business. All in the picture's own pixels. */
export type Shot = {
  readonly key: CommentKey;
  readonly picture: Picture;
  readonly pageUrl: string;
  /** Epoch ms. */
  readonly capturedAt: number;
  readonly crop: Rect;
  readonly cover: readonly Rect[];
};

/** What was secured for a comment: the crop, and its second copy if something is covered in it. */
export type Secured = { readonly files: NewFiles; readonly previews: readonly string[] };

export type EvidenceDeps = Pick<PanelDeps, 'call' | 'send' | 'pictures' | 'wait'> & {
  readonly key: ReadonlySignal<CommentKey | null>;
  readonly isLocked: () => boolean;
};

/** The content script measures at once; a page that is reloading never answers. Ms. */
const patience = 1_500;

/** From the screenshot that a person takes to two files with their hashes. Taking it is never done for them. */
export function createEvidenceModel({ call, send, pictures, wait, key, isLocked }: EvidenceDeps) {
  /** The comment for which the panel stands aside. */
  const waitingFor = signal<CommentKey | null>(null);
  const shot = signal<Shot | null>(null);
  const secured = signal<ReadonlyMap<CommentKey, Secured>>(new Map());
  const isCutting = signal(false);
  const failed = signal(false);
  let onPlaces: ((places: Places | null) => void) | null = null;

  function start() {
    if (key.value === null || isLocked()) return;
    failed.value = false;
    waitingFor.value = key.value;
    send({ type: 'pose', pose: 'aside' });
  }

  function look(about: CommentKey): Promise<Places | null> {
    const answer = new Promise<Places | null>(resolve => {
      onPlaces = resolve;
    });
    send({ type: 'look', key: about });
    void wait(patience).then(() => onPlaces?.(null));
    return answer;
  }

  /** A person has taken a screenshot. Positions are asked first, before anything on the page moves. */
  async function arrived() {
    const about = waitingFor.value;
    if (about === null) return;
    const places = await look(about);
    onPlaces = null;
    const taken = await call('capture/take', {});
    const picture = taken.ok && taken.value ? await pictures.read(taken.value.base64) : null;
    if (waitingFor.value !== about) return;
    waitingFor.value = null;
    failed.value = picture === null;
    send({ type: 'pose', pose: picture ? 'wide' : 'normal' });
    if (!taken.ok || !taken.value || picture === null) return;
    const { pageUrl, capturedAt } = taken.value;
    shot.value = { key: about, picture, pageUrl, capturedAt, ...framed(picture, places) };
  }

  function cancel() {
    waitingFor.value = null;
    if (shot.value) pictures.forget(shot.value.picture.url);
    shot.value = null;
    send({ type: 'pose', pose: 'normal' });
  }

  /** Cuts both copies. What was not cut is forgotten. */
  async function finish() {
    const current = shot.value;
    if (current === null || isCutting.value) return;
    isCutting.value = true;
    const { picture, crop, cover } = current;
    const covered = cover.length > 0 ? await pictures.cut(picture, crop, cover) : null;
    const plain = await pictures.cut(picture, crop, []);
    isCutting.value = false;
    if (shot.value !== current) return;
    forget(current.key);
    secured.value = new Map(secured.value).set(current.key, {
      files: [
        fileOf(current, plain, 'screenshot'),
        ...(covered ? [fileOf(current, covered, 'masked')] : []),
      ],
      previews: [plain, covered].flatMap(one => one?.url ?? []),
    });
    cancel();
  }

  function forget(about: CommentKey) {
    const left = new Map(secured.value);
    for (const url of left.get(about)?.previews ?? []) pictures.forget(url);
    left.delete(about);
    secured.value = left;
  }

  function edit(change: (current: Shot) => Partial<Shot>) {
    if (shot.value) shot.value = { ...shot.value, ...change(shot.value) };
  }

  return {
    /** A screenshot is being taken or cut: nothing else of the panel is in view. */
    isOpen: computed(() => waitingFor.value !== null || shot.value !== null),
    isWaiting: computed(() => waitingFor.value !== null),
    /** The screenshot that a person is at work on. */
    shot: computed(() => shot.value),
    isCutting: computed(() => isCutting.value),
    /** The last screenshot could not be read. */
    failed: computed(() => failed.value),
    /** What is secured for the comment in front and not written down yet. */
    secured: computed(() => (key.value && secured.value.get(key.value)) ?? null),
    filesOf: (about: CommentKey): NewFiles => secured.value.get(about)?.files ?? [],
    start,
    arrived,
    places: (places: Places) => onPlaces?.(places),
    cancel,
    /** Another comment is in front: what was begun for the last one is given up. */
    reset: () => {
      waitingFor.value = null;
      if (shot.value) pictures.forget(shot.value.picture.url);
      shot.value = null;
      failed.value = false;
    },
    finish,
    forget,
    crop: (rect: Rect) => edit(({ picture }) => ({ crop: clampTo(rect, picture) })),
    cover: (rect: Rect) =>
      edit(({ picture, cover }) => ({ cover: [...cover, clampTo(rect, picture)] })),
    moveCover: (index: number, rect: Rect) =>
      edit(({ picture, cover }) => ({ cover: cover.with(index, clampTo(rect, picture)) })),
    uncover: (index: number) =>
      edit(({ cover }) => ({ cover: cover.filter((_, other) => other !== index) })),
  };
}
export type EvidenceModel = ReturnType<typeof createEvidenceModel>;

/** Crop and covers to begin with: the thread; other persons and the own profile. */
function framed(picture: Picture, places: Places | null): Pick<Shot, 'crop' | 'cover'> {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  if (places === null || places.viewport.width === 0) return { crop: whole, cover: [] };
  const factor = picture.width / places.viewport.width;
  const cover = places.cover.map(place => clampTo(scaled(place, factor), picture));
  const crop = places.thread ? clampTo(scaled(places.thread, factor), picture) : whole;
  return { crop, cover };
}

const fileOf = (
  { capturedAt, pageUrl }: Shot,
  { base64, hash, size, width, height }: CutPicture,
  role: 'screenshot' | 'masked',
): NewFiles[number] => ({
  artefact: {
    hash,
    role,
    mime: 'image/png',
    size,
    width,
    height,
    capturedAt,
    pageUrl: pageUrl.slice(0, 2_000),
  },
  base64,
});
