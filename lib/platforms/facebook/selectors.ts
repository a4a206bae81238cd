import type { SelectorTable } from '../selectors';

/** Names of what the Facebook adapter looks for. `seen` is the month of the youngest report. */
export const facebookSelectors = {
  article: {
    seen: '2026-10',
    alternatives: [
      { css: '[role="article"]', reason: 'comments, and in older pages posts around them' },
    ],
  },
  commentLink: {
    seen: '2026-10',
    alternatives: [
      { css: 'a[href*="comment_id="]', reason: 'avatar, name and time of a comment carry its id' },
    ],
  },
  dialog: {
    seen: '2025-09',
    alternatives: [{ css: '[role="dialog"]', reason: 'posts open in a dialog without aria-modal' }],
  },
  main: {
    seen: '2026-10',
    alternatives: [
      { css: '[role="main"]', reason: 'permalink, feed, profile and group pages' },
      { css: '[role="complementary"]', reason: 'photo and reel views put comments at the side' },
    ],
  },
  post: {
    seen: '2026-10',
    alternatives: [
      { css: '[aria-posinset]', reason: 'posts of a feed, with or without role=article' },
      { css: '[role="feed"] > *', reason: 'feeds that do not number their posts' },
    ],
  },
  storyMessage: {
    seen: '2026-10',
    alternatives: [
      { css: '[data-ad-rendering-role="story_message"]', reason: 'body of a post' },
      { css: '[data-ad-comet-preview="message"]', reason: 'the same, inside the former' },
      { css: '[data-ad-preview="message"]', reason: 'posts without the comet attribute' },
    ],
  },
  pageLink: {
    seen: '2026-10',
    alternatives: [
      { css: '[data-ad-rendering-role="profile_name"] a[href]', reason: 'head of a post' },
      { css: 'h2 a[role="link"][href], h3 a[role="link"][href]', reason: 'posts without ad roles' },
    ],
  },
  postHead: {
    seen: '2026-10',
    alternatives: [
      { css: '[data-ad-rendering-role="profile_name"]', reason: 'author of the post' },
    ],
  },
  title: {
    seen: '2025-09',
    alternatives: [
      { css: 'h2', reason: "names a post dialog's page when the post's head is away" },
    ],
  },
  sort: {
    seen: '2026-06',
    alternatives: [
      { css: '[role="button"][aria-haspopup="menu"][aria-expanded]', reason: 'opens the orders' },
      { css: '[role="button"][aria-haspopup="menu"]', reason: 'without a state' },
    ],
  },
  text: {
    seen: '2026-10',
    alternatives: [
      {
        css: 'span[dir="auto"][lang]',
        reason: "wraps a comment's paragraphs and names its language",
      },
      { css: 'div[dir="auto"]', reason: 'one per paragraph, where no language was detected' },
    ],
  },
  composer: {
    seen: '2026-10',
    alternatives: [
      {
        css: 'form [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        reason: "Messenger's boxes are the same editor without a form",
      },
      { css: 'form [contenteditable="true"][role="textbox"]', reason: 'should the editor change' },
    ],
  },
  messenger: {
    seen: '2026-06',
    alternatives: [
      {
        css: '[data-pagelet^="ChatTab"], [data-pagelet^="Messenger"], [data-pagelet^="MW"]',
        reason: 'chat tabs',
      },
    ],
  },
  gif: {
    seen: '2026-06',
    alternatives: [
      { css: 'img[alt="GIF"], [aria-label="GIF"]', reason: 'label of an animated picture' },
      { css: 'img[src*="giphy.com"], img[src*="tenor.com"]', reason: 'hosts of animated pictures' },
    ],
  },
  sticker: {
    seen: '2026-06',
    alternatives: [
      {
        css: 'img[alt*="sticker" i], [role="img"][aria-label*="sticker" i]',
        reason: 'same word in both languages',
      },
      { css: '[role="button"][aria-label*="sticker" i]', reason: 'a sticker that opens its pack' },
    ],
  },
  video: {
    seen: '2026-06',
    alternatives: [
      { css: 'video', reason: 'a player' },
      {
        css: 'a[href*="/videos/"] img, a[href*="/watch"] img, a[href*="/reel/"] img',
        reason: 'a preview',
      },
    ],
  },
  image: {
    seen: '2026-06',
    alternatives: [
      { css: 'a[href*="/photo"] img', reason: 'a picture that opens its own view' },
      { css: 'img', reason: 'any other picture outside text, names and buttons' },
    ],
  },
} as const satisfies SelectorTable;

export type FacebookSelectors = SelectorTable<keyof typeof facebookSelectors>;
