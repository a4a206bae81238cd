import { t } from '../../lib/browser/i18n';
import { EmptyState } from '../ui/EmptyState';
import { CommentIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { AnswerList } from './AnswerList';
import { CommentCard } from './CommentCard';
import { CriminalCard } from './CriminalCard';
import { EmergencyCard } from './EmergencyCard';
import { EscalateView } from './EscalateView';
import { FlagList } from './FlagList';
import { HelpView } from './HelpView';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import type { PanelModel } from './panel-model';
import type { Shown } from './shown';

/** The panel beside a comment thread. */
export function Panel({ model }: { readonly model: PanelModel }) {
  const shown = model.shown.value;
  if (shown === null) {
    return model.connection.value === 'waiting' ? <Waiting /> : <NothingChosen />;
  }
  return (
    <div class="panel">
      <PanelHeader model={model} shown={shown} />
      <main class="panel-body">
        {shown.assessment.flags.some(({ category }) => category === 'emergency') ? (
          <EmergencyCard />
        ) : null}
        <StateNotice model={model} />
        <Body model={model} shown={shown} />
      </main>
      <PanelFooter model={model} shown={shown} />
    </div>
  );
}

function Body({ model, shown }: { readonly model: PanelModel; readonly shown: Shown }) {
  switch (model.view.value) {
    case 'help':
      return <HelpView model={model} />;
    case 'escalate':
      return (
        <>
          <CommentCard model={model} shown={shown} />
          <EscalateView model={model} />
        </>
      );
    case 'comment':
      break;
  }
  const branch = model.escalation.branch.value;
  return (
    <>
      <CommentCard model={model} shown={shown} />
      {branch ? (
        <CriminalCard branch={branch} onEscalate={() => model.showView('escalate')} />
      ) : null}
      <FlagList model={model} flags={shown.assessment.flags} />
      <AnswerList model={model} />
    </>
  );
}

/** Why nothing can be inserted any more, and what was kept. */
function StateNotice({ model }: { readonly model: PanelModel }) {
  if (model.connection.value === 'lost') {
    return (
      <Notice tone="danger" live="alert" title={t('panel.lost.title')}>
        <p>{t('panel.lost.text')}</p>
      </Notice>
    );
  }
  const stale = model.stale.value;
  if (stale === null) return null;
  return (
    <Notice tone="warning" live="alert" title={t(`panel.stale.${stale}.title`)}>
      <p>{t(`panel.stale.${stale}.text`)}</p>
    </Notice>
  );
}

function Waiting() {
  return (
    <main class="panel-empty">
      <h1 class="kl-sr">{t('manifest.name')}</h1>
      <p aria-live="polite">{t('panel.waiting')}</p>
    </main>
  );
}

/** Also what a host page gets that embeds this page itself. */
export function NothingChosen() {
  return (
    <main class="panel-empty">
      <h1 class="kl-sr">{t('manifest.name')}</h1>
      <EmptyState icon={<CommentIcon />} title={t('panel.nothing.title')}>
        <p>{t('panel.nothing.text')}</p>
      </EmptyState>
    </main>
  );
}
