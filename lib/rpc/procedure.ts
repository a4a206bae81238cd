import * as z from 'zod/mini';

/**
 * Who may call a procedure.
 * `content`: a content script, which shares a renderer with the host page.
 * `panel`: our panel in a frame on the host page, which the host page could embed as well.
 * `page`: popup, side panel and other pages of their own.
 */
export type Caller = 'content' | 'panel' | 'page';

export type ProcedureSpec = {
  readonly input: z.ZodMiniType;
  readonly output: z.ZodMiniType;
  readonly callers: readonly Caller[];
};

export const everyone = ['content', 'panel', 'page'] as const;
export const ownPages = ['panel', 'page'] as const;
export const pagesOnly = ['page'] as const;

export const nothing = z.strictObject({});
export const done = z.strictObject({});
