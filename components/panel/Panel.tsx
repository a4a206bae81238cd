import { t } from '../../lib/browser/i18n';
import { EmptyState } from '../ui/EmptyState';
import { CommentIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { AnswerList } from './AnswerList';
import { CommentCard } from './CommentCard';
import { CriminalCard } from './CriminalCard';
import { AsideStrip } from './decide/AsideStrip';
import { DecideView } from './decide/DecideView';
import { DecisionCard } from './decide/DecisionCard';
import { EarlierRecord, LockedCard } from './decide/LockedForm';
import { ShotEditor } from './decide/ShotEditor';
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
  const { evidence } = model.decide;
  if (evidence.isWaiting.value) return <AsideStrip evidence={evidence} />;
  if (evidence.shot.value) return <ShotEditor evidence={evidence} shot={evidence.shot.value} />;
  return (
    <div class="panel">
      <PanelHeader model={model} shown={shown} />
      <main class="panel-body">
        {isDanger(model, shown) ? <EmergencyCard /> : null}
        <StateNotice model={model} />
        <Body model={model} shown={shown} />
      </main>
      <PanelFooter model={model} shown={shown} />
    </div>
  );
}

/** Whoever decides about a clear threat is asked first whether somebody is in danger. */
const isDanger = ({ view }: PanelModel, { assessment }: Shown): boolean =>
  assessment.flags.some(
    ({ category, certainty }) =>
      category === 'emergency' ||
      (view.value === 'decide' && category === 'threat' && certainty !== 'possible'),
  );

function Body({ model, shown }: { readonly model: PanelModel; readonly shown: Shown }) {
  const view = model.view.value;
  if (view === 'help') return <HelpView model={model} />;
  // Nothing of such a comment is shown again, whatever one came for.
  if (model.decide.isLocked.value) {
    return (
      <>
        <LockedCard model={model} shown={shown} />
        <UnderLock model={model} shown={shown} />
        <DecideView model={model} shown={shown} />
      </>
    );
  }
  switch (view) {
    case 'decide':
      return (
        <>
          <CommentCard model={model} shown={shown} />
          <Decisions model={model} shown={shown} />
          <DecideView model={model} shown={shown} />
        </>
      );
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
      <Decisions model={model} shown={shown} />
      {branch ? (
        <CriminalCard branch={branch} onEscalate={() => model.showView('escalate')} />
      ) : null}
      <FlagList model={model} flags={shown.assessment.flags} />
      <AnswerList model={model} />
    </>
  );
}

function Decisions({ model, shown }: { readonly model: PanelModel; readonly shown: Shown }) {
  return (
    <>
      {model.decide.decided.views.value.map(view => (
        <DecisionCard key={view.decision.id} model={model} shown={shown} view={view} />
      ))}
    </>
  );
}

/** What was written before anybody suspected it still holds the comment: it is named, and not shown. */
function UnderLock({ model, shown }: { readonly model: PanelModel; readonly shown: Shown }) {
  return (
    <>
      {model.decide.decided.views.value.map(view =>
        view.decision.proposal.concerned.kind === 'locked' ? (
          <DecisionCard key={view.decision.id} model={model} shown={shown} view={view} />
        ) : (
          <EarlierRecord key={view.decision.id} number={view.decision.proposal.number} />
        ),
      )}
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
