import type { SelectorTable } from '../selectors';

/**
 * Names of what the Business Suite adapter looks for. Two public codebases and no dump stand behind
 * it: hence its mark "experimental".
 */
export const businessSuiteSelectors = {
  list: {
    seen: '2026-02',
    alternatives: [
      { css: '[data-pagelet="BizP13NInboxCommentListView"]', reason: 'right side of the inbox' },
      { css: '[data-pagelet*="CommentListView"]', reason: 'the same under another product name' },
    ],
  },
  comment: {
    seen: '2026-02',
    alternatives: [{ css: '[role="article"]', reason: 'comments and replies alike' }],
  },
  authorLink: {
    seen: '2026-02',
    alternatives: [{ css: 'a[role="link"][href]', reason: 'name of the author' }],
  },
  text: {
    seen: '2026-02',
    alternatives: [
      { css: 'span[dir="auto"]', reason: "a comment's text; names are inside links" },
      { css: 'div[dir="auto"]', reason: 'should paragraphs have their own' },
    ],
  },
  header: {
    seen: '2026-02',
    alternatives: [
      { css: '[data-pagelet="BizInboxDetailViewHeaderSectionWrapper"]', reason: 'names the page' },
    ],
  },
  postCard: {
    seen: '2026-02',
    alternatives: [
      { css: '[aria-selected="true"] ._4ik4', reason: 'title of the card chosen in the list' },
      { css: '[aria-current="true"] ._4ik4', reason: 'the other way to mark what is chosen' },
    ],
  },
  composer: {
    seen: '2026-02',
    alternatives: [
      { css: 'textarea[placeholder*="omment" i]', reason: 'comments on a post: a plain textarea' },
      { css: 'textarea[placeholder]', reason: 'replies, in any language' },
    ],
  },
  image: { seen: '2026-02', alternatives: [{ css: 'img', reason: 'a picture outside links' }] },
  video: { seen: '2026-02', alternatives: [{ css: 'video', reason: 'a player' }] },
} as const satisfies SelectorTable;

export type BusinessSuiteSelectors = SelectorTable<keyof typeof businessSuiteSelectors>;
