import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/ui/page-controls.css';
import '../../components/panel/panel.css';
import '../../components/panel/comment.css';
import '../../components/panel/answers.css';
import '../../components/panel/decide/decide.css';
import '../../components/panel/decide/shot.css';
import { render } from 'preact';
import { copyText } from '../../components/panel/copy-text';
import { browserPictures } from '../../components/panel/decide/pictures';
import { prefillWords } from '../../components/panel/decide/prefill-words';
import type { CaseMessage } from '../../components/panel/deps';
import { NothingChosen, Panel } from '../../components/panel/Panel';
import { listenForKeys } from '../../components/panel/panel-keys';
import { createPanelModel } from '../../components/panel/panel-model';
import { watched } from '../../components/panel/watched';
import { t } from '../../lib/browser/i18n';
import { caseLabels } from '../../lib/browser/case-labels';
import { openPage } from '../../lib/browser/pages';
import { connectPanel, type PanelPort } from '../../lib/browser/panel-connect';
import { call, onChange } from '../../lib/browser/rpc';
import type { Case } from '../../lib/escalation/case';
import { caseText, mailDraft } from '../../lib/escalation/message';
import type { EscalationTarget } from '../../lib/escalation/target';

document.documentElement.lang = t('common.locale');
document.title = t('panel.title');

const root = document.getElementById('app');
// The content script puts the nonce there. A page that embeds this one by itself has none to give.
const nonce = location.hash.slice(1);
if (root && nonce === '') render(<NothingChosen />, root);
else if (root) void start(root);

async function start(target: HTMLElement): Promise<void> {
  let port: PanelPort | null = null;
  const model = createPanelModel({
    send: message => port?.send(message),
    call,
    now: Date.now,
    wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    copy: copyText,
    pictures: browserPictures,
    words: prefillWords,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    openRecord: id => openPage(`workspace.html#pruefung/${encodeURIComponent(id)}`),
    openDraft,
    caseMessage,
  });
  render(<Panel model={model} />, target);
  listenForKeys(model);
  onChange(watched, model.changed, new AbortController().signal);
  port = await connectPanel(nonce, {
    onMessage(message) {
      const isFirst = model.shown.value === null;
      if (message.type === 'show' && message.theme)
        document.documentElement.dataset['theme'] = message.theme;
      model.receive(message);
      // The frame got the focus while it was still empty: its new process does not know of it.
      if (isFirst) window.focus();
    },
    onClose: model.disconnected,
  });
  if (port === null) model.disconnected();
}

/** In a window of its own: a web mailer that is the mail program must not load inside this frame. */
function openDraft(mailto: string): void {
  window.open(mailto, '_blank', 'noopener');
}

// A declaration, because `start` runs before the lines below it have.
function caseMessage(record: Case, { role, channel }: EscalationTarget): CaseMessage {
  const labels = caseLabels(role);
  const draft = channel.kind === 'mail' ? mailDraft(record, channel.to, labels) : null;
  return { text: caseText(record, labels), draft };
}
