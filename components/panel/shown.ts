import type { CaseContext } from '../../lib/escalation/case';
import type { ToPanel } from '../../lib/page/panel-port';

/** The comment in front, with all that the content script sent about it. */
export type Shown = Extract<ToPanel, { type: 'show' }>;
export type StaleReason = Extract<ToPanel, { type: 'stale' }>['reason'];
export type View = Shown['view'];

/** What a case keeps of the comment's surroundings. `capturedAt` in epoch ms. */
export const contextOf = ({ thread, parent }: Shown, capturedAt: number): CaseContext => ({
  postUrl: thread.postUrl,
  postText: thread.postText,
  pageName: thread.pageName,
  identity: thread.identity,
  parent,
  capturedAt,
});
