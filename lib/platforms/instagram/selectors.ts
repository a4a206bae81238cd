import type { SelectorTable } from '../selectors';

/** Names of what the Instagram adapter looks for. `seen` is the month of the youngest report. */
export const instagramSelectors = {
  time: {
    seen: '2026-06',
    alternatives: [
      { css: 'a[href*="/c/"] > time[datetime]', reason: 'exact time and id of a comment in one' },
      { css: 'a[href*="/c/"] time[datetime]', reason: 'should something wrap the time' },
    ],
  },
  avatar: {
    seen: '2025-11',
    alternatives: [
      { css: 'a[href] img[alt]', reason: 'picture of the author at the head of a row' },
      { css: 'canvas, img[draggable="false"]', reason: 'ring around it while there is a story' },
    ],
  },
  dialog: {
    seen: '2026-06',
    alternatives: [{ css: '[role="dialog"]', reason: 'a post opened from a profile' }],
  },
  main: {
    seen: '2026-06',
    alternatives: [{ css: 'main, [role="main"]', reason: 'posts and reels on their own page' }],
  },
  post: {
    seen: '2026-06',
    alternatives: [
      { css: 'article[role="presentation"]', reason: 'the older modal' },
      { css: 'article', reason: 'posts of the feed' },
    ],
  },
  caption: {
    seen: '2025-11',
    alternatives: [
      { css: 'h1[dir="auto"]', reason: "a post's own text is its page's heading" },
      { css: 'h1', reason: 'the older modal' },
    ],
  },
  profileLink: {
    seen: '2026-06',
    alternatives: [{ css: 'a[href]', reason: 'told apart by its path' }],
  },
  text: {
    seen: '2025-11',
    alternatives: [{ css: 'span[dir="auto"]', reason: 'header, text and buttons alike' }],
  },
  composer: {
    seen: '2026-06',
    alternatives: [
      { css: 'form textarea[aria-label]', reason: 'the only form of a thread' },
      { css: 'form textarea', reason: 'without a label' },
    ],
  },
  image: {
    seen: '2026-06',
    alternatives: [{ css: 'img', reason: 'a picture outside names and buttons' }],
  },
  video: { seen: '2026-06', alternatives: [{ css: 'video', reason: 'a player' }] },
} as const satisfies SelectorTable;

export type InstagramSelectors = SelectorTable<keyof typeof instagramSelectors>;
