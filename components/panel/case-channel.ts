import type { Case } from '../../lib/escalation/case';
import type { EscalationTarget } from '../../lib/escalation/target';
import type { CaseMessage, PanelDeps } from './deps';

export type Opened = {
  readonly case: Case;
  readonly target: EscalationTarget;
  /** What the person can copy, or open again. */
  readonly message: CaseMessage;
  /** What became of the target's channel; `queued`: the background delivers it. */
  readonly channel: 'draft-opened' | 'copied' | 'copy-refused' | 'queued';
};

/** The second half of an escalation: the case is in the ledger, now it goes to the target. */
export async function openChannel(
  record: Case,
  target: EscalationTarget,
  { copy, openDraft, caseMessage }: Pick<PanelDeps, 'copy' | 'openDraft' | 'caseMessage'>,
): Promise<Opened> {
  const message = caseMessage(record, target);
  const opened = { case: record, target, message };
  if (target.channel.kind === 'webhook') return { ...opened, channel: 'queued' };
  if (message.draft) {
    openDraft(message.draft.href);
    return { ...opened, channel: 'draft-opened' };
  }
  return { ...opened, channel: (await copy(message.text)) ? 'copied' : 'copy-refused' };
}
