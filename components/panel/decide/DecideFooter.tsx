import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { measureWord } from '../../ui/decision-words';
import { CheckIcon, ClockIcon, InsertIcon } from '../../ui/icons';
import { InsertNotice } from '../InsertNotice';
import type { PanelModel } from '../panel-model';
import { shortcutLabel } from '../../ui/shortcut-label';
import type { Approval } from './decide-model';
import { type Draft, isDecided } from './draft';

export type DecideFooterProps = { readonly model: PanelModel; readonly draft: Draft };

/** Who has to agree, and the one button that confirms. It has the focus when nothing is left to fill in. */
export function DecideFooter({ model, draft }: DecideFooterProps) {
  const { decide } = model;
  const button = useRef<HTMLButtonElement>(null);
  const { key } = draft.captured.comment;
  useEffect(() => {
    // After the heading of the view has had it: there is nothing else to do here.
    if (decide.isRoutine.peek()) button.current?.focus();
  }, [key, decide]);
  const approval = decide.approval.value;
  return (
    <footer class="panel-footer">
      <InsertNotice model={model} />
      {isDecided(draft.measure) ? (
        <p class="kl-hint" id="decide-approval">
          {approvalText(approval, draft)}
        </p>
      ) : null}
      <div class="decide-confirm">
        <Button
          variant="primary"
          buttonRef={button}
          icon={<ConfirmIcon draft={draft} approval={approval} />}
          shortcut={shortcutLabel('Ctrl+Enter')}
          disabled={decide.isSending.value || model.insertion.isRunning.value}
          describedBy={isDecided(draft.measure) ? 'decide-approval' : undefined}
          onPress={() => void model.confirmDecision()}
        >
          {confirmText(approval, draft)}
        </Button>
      </div>
    </footer>
  );
}

function ConfirmIcon({ draft, approval }: { readonly draft: Draft; readonly approval: Approval }) {
  if (!isDecided(draft.measure)) return <InsertIcon />;
  return approval === 'none' ? <CheckIcon /> : <ClockIcon />;
}

function confirmText(approval: Approval, draft: Draft): string {
  if (draft.measure === 'answer') return t('decide.confirm.answer');
  if (draft.measure === 'hint') return t('decide.confirm.hint');
  const word = measureWord(draft.measure);
  return approval === 'none'
    ? t('decide.confirm.save', [word])
    : t('decide.confirm.review', [word]);
}

function approvalText(approval: Approval, draft: Draft): string {
  if (approval === 'none') return t('decide.approval.none');
  if (draft.isUrgent) return t(`decide.approval.urgent.${approval}`);
  return t(`decide.approval.${approval}`);
}
