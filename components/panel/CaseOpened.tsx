import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { CopyIcon, InsertIcon, LinkIcon, RetryIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { ReplyText } from './AnswerEditor';
import type { Opened } from './case-channel';
import { formatMoment } from './format';
import type { PanelModel } from './panel-model';

export type CaseOpenedProps = { readonly model: PanelModel; readonly opened: Opened };

/** The case number, what became of its message, and the interim reply in the same step. */
export function CaseOpened({ model, opened }: CaseOpenedProps) {
  const { target, channel } = opened;
  return (
    <>
      <Notice
        tone={channel === 'copy-refused' || isFailed(model) ? 'warning' : 'success'}
        live="status"
        title={t('panel.case.opened', [opened.case.opening.number])}
        actions={<ChannelActions model={model} opened={opened} />}
      >
        <p>{channel === 'queued' ? deliveryText(model) : channelText(opened)}</p>
        {opened.message.draft?.shortened ? <p>{t('panel.case.shortened')}</p> : null}
      </Notice>
      {target.interimReply === null ? null : (
        <InterimReply model={model} text={target.interimReply} />
      )}
    </>
  );
}

function ChannelActions({ model, opened }: CaseOpenedProps) {
  return (
    <>
      {opened.message.draft === null ? null : (
        <a
          class="kl-button kl-link"
          data-variant="secondary"
          data-size="small"
          href={opened.message.draft.href}
          target="_blank"
          rel="noopener"
        >
          <LinkIcon />
          {t('panel.case.openDraft')}
        </a>
      )}
      {isFailed(model) ? (
        <Button
          size="small"
          icon={<RetryIcon />}
          onPress={() => void model.escalation.retryDelivery()}
        >
          {t('panel.case.retry')}
        </Button>
      ) : null}
      <Button
        size="small"
        icon={<CopyIcon />}
        onPress={() => void model.insertion.copy(opened.message.text)}
      >
        {t('panel.case.copy')}
      </Button>
    </>
  );
}

/** "Wir klären das …": composed like an answer, changed by hand if need be. */
function InterimReply({ model, text }: { readonly model: PanelModel; readonly text: string }) {
  const [edited, setEdited] = useState<string | null>(null);
  const reply = edited ?? model.composer.frame(text);
  return (
    <section class="interim" aria-labelledby="interim-title">
      <h3 id="interim-title">{t('panel.case.interim')}</h3>
      <ReplyText model={model} text={reply} onInput={setEdited} />
      <Button
        variant="primary"
        icon={<InsertIcon />}
        disabled={model.stale.value !== null || model.insertion.isRunning.value}
        onPress={() => model.insertText(reply)}
      >
        {t('panel.answer.insert')}
      </Button>
    </section>
  );
}

function channelText({ channel, target }: Opened): string {
  switch (channel) {
    case 'draft-opened':
      return t('panel.case.draftOpened', [target.name]);
    case 'copied':
      return t('panel.case.copied', [target.name]);
    case 'copy-refused':
      return t('panel.case.copyRefused');
    case 'queued':
      break;
  }
  return '';
}

const isFailed = ({ escalation }: PanelModel): boolean =>
  escalation.delivery.value?.state === 'failed';

function deliveryText({ escalation }: PanelModel): string {
  const delivery = escalation.delivery.value;
  if (delivery === null || delivery.state === 'waiting') {
    return delivery?.nextTryAt && delivery.attempts > 0
      ? t('panel.case.waitingUntil', [formatMoment(delivery.nextTryAt)])
      : t('panel.case.waiting');
  }
  if (delivery.state === 'delivered') return t('panel.case.delivered');
  return t('panel.case.failed', [delivery.attempts, delivery.problem ?? '–']);
}
