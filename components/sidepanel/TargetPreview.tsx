import { caseLabels } from '../../lib/browser/case-labels';
import { t } from '../../lib/browser/i18n';
import { caseText } from '../../lib/escalation/message';
import type { EscalationTarget } from '../../lib/escalation/target';
import { webhookBody } from '../../lib/escalation/webhook';
import { useServices } from '../popup/backend';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sampleCase } from './sample-case';

export type TargetPreviewProps = {
  readonly target: EscalationTarget;
  readonly onClose: () => void;
};

/** The message that this target would get, with an invented case. Sends nothing. */
export function TargetPreview({ target, onClose }: TargetPreviewProps) {
  const { now } = useServices();
  return (
    <Dialog title={t('sidepanel.target.previewTitle', [target.name])} onClose={onClose}>
      <p class="kl-hint">{t('sidepanel.target.previewHint')}</p>
      <textarea
        class="kl-input side-preview"
        readOnly
        ref={showBeginning}
        rows={14}
        aria-label={t('sidepanel.target.previewTitle', [target.name])}
        value={messageFor(target, now())}
      />
      <div class="app-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

/** The dialog gives the text focus, and the caret would pull its end into view. */
function showBeginning(box: HTMLTextAreaElement | null) {
  box?.setSelectionRange(0, 0);
  if (box) box.scrollTop = 0;
}

function messageFor(target: EscalationTarget, now: number): string {
  const record = sampleCase(target, now);
  const labels = caseLabels(target.role);
  const { channel } = target;
  return channel.kind === 'webhook'
    ? JSON.stringify(webhookBody(record, channel.format, labels), null, 2)
    : caseText(record, labels);
}
