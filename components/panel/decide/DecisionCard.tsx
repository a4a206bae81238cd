import { t } from '../../../lib/browser/i18n';
import type { DecidedMeasure } from '../../../lib/decisions/measure';
import { measuresToUndo } from '../../../lib/decisions/on-platform';
import type { DecisionView } from '../../../lib/rpc/decisions';
import { Button } from '../../ui/Button';
import { measureWord } from '../../ui/decision-words';
import { CheckIcon, LinkIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { PhaseChip } from '../../ui/PhaseChip';
import { shortMoment } from '../../../lib/browser/moment-words';
import type { PanelModel } from '../panel-model';
import type { Shown } from '../shown';
import { ViewHeading } from '../ViewHeading';
import { isChanged } from './decided-model';
import { InformCard } from './InformCard';
import { PlatformSteps } from './PlatformSteps';
import { ScreenshotSection } from './ScreenshotSection';

export type DecisionCardProps = {
  readonly model: PanelModel;
  readonly shown: Shown;
  readonly view: DecisionView;
};

/** Where a decision about the comment in front stands, and what is to be done here now. */
export function DecisionCard({ model, shown, view }: DecisionCardProps) {
  const { decision } = view;
  const titleId = `decision-${decision.id}`;
  return (
    <section class="card decision" aria-labelledby={titleId}>
      <Title
        id={titleId}
        isFresh={model.decide.fresh.value === decision.id}
        number={decision.proposal.number}
      />
      <p class="decision-head">
        <strong>{measureWord(decision.measure)}</strong>
        <PhaseChip phase={decision.phase} />
      </p>
      <p>{stateText(view)}</p>
      {isStillThere(view) ? (
        <Notice tone="warning" title={t('decide.card.still')}>
          <p>{t('decide.card.stillText')}</p>
        </Notice>
      ) : null}
      {decision.isBack ? <Notice tone="warning" title={t('decide.card.back')} /> : null}
      {isChanged(view, shown) ? (
        <Notice tone="warning" title={t('decide.card.edited')}>
          <p>{t('decide.card.editedText')}</p>
        </Notice>
      ) : null}
      {decision.toDo === 'do' ? (
        <ToDo {...{ model, shown, view }} toDo="do" measure={decision.measure} />
      ) : null}
      {measuresToUndo(decision).map(measure => (
        <ToDo key={measure} {...{ model, shown, view, measure }} toDo="undo" />
      ))}
      <InformCard model={model} view={view} />
      <LateEvidence model={model} shown={shown} view={view} />
      <Button
        size="small"
        variant="quiet"
        icon={<LinkIcon />}
        onPress={() => model.openRecord(decision.id)}
      >
        {t('decide.card.open')}
      </Button>
    </section>
  );
}

type TitleProps = { readonly id: string; readonly isFresh: boolean; readonly number: string };

/** What was just written takes the focus: the button that wrote it is no longer there. */
function Title({ id, isFresh, number }: TitleProps) {
  const words = t('decide.card.title', [number]);
  return isFresh ? <ViewHeading id={id}>{words}</ViewHeading> : <h2 id={id}>{words}</h2>;
}

/** A screenshot that is added to the record after it was opened. */
function LateEvidence({ model, shown, view }: DecisionCardProps) {
  const { decide } = model;
  const { decision } = view;
  const files = decide.evidence.filesOf(shown.comment.key);
  if (decide.draft.value !== null || decision.closed !== null) return null;
  if (decision.proposal.concerned.kind === 'locked') return null;
  const save = async () => {
    const compared = model.stale.value ?? (isChanged(view, shown) ? 'edited' : 'same');
    if (await decide.decided.addEvidence(decision.id, files, compared))
      decide.evidence.forget(shown.comment.key);
  };
  return (
    <>
      {decision.artefacts.length > 0 ? (
        <p class="kl-hint">{t('decide.card.secured', [decision.artefacts.length])}</p>
      ) : null}
      <ScreenshotSection model={model} asked="late" />
      {files.length === 0 ? null : (
        <Button
          variant="primary"
          size="small"
          disabled={decide.decided.busy.value !== null}
          onPress={() => void save()}
        >
          {t('decide.card.addEvidence')}
        </Button>
      )}
    </>
  );
}

type ToDoProps = DecisionCardProps & {
  readonly toDo: 'do' | 'undo';
  /** When taking back: what was done, which may be less than what was asked for. */
  readonly measure: DecidedMeasure;
};

/** The person does it on the platform, then says so. */
function ToDo({ model, shown, view, toDo, measure }: ToDoProps) {
  const { decided } = model.decide;
  const { decision } = view;
  const needsShot = toDo === 'do' && measure === 'delete' && decision.artefacts.length === 0;
  // Then there is no menu to press on, and somebody else may have deleted it.
  const isGone = toDo === 'do' && measure === 'delete' && model.stale.value === 'gone';
  return (
    <Notice
      tone="info"
      title={t(`decide.todo.${toDo}`, [measureWord(measure)])}
      actions={
        <Button
          variant="primary"
          size="small"
          icon={<CheckIcon />}
          disabled={decided.busy.value !== null}
          onPress={() =>
            void decided.step(decision.id, {
              kind: 'carried-out',
              payload: {
                act: toDo === 'do' ? 'done' : 'undone',
                measure,
                at: decided.now(),
                note: '',
              },
            })
          }
        >
          {t(`decide.todo.${toDo}Done`)}
        </Button>
      }
    >
      {needsShot && !isGone ? <p>{t('decide.todo.secureFirst')}</p> : null}
      {isGone ? (
        <p>{t('decide.todo.gone')}</p>
      ) : (
        <PlatformSteps
          platform={shown.comment.platform}
          pageLanguage={shown.pageLanguage}
          measure={measure}
          toDo={toDo}
        />
      )}
    </Notice>
  );
}

/** Noted as deleted, and yet in front of us. */
const isStillThere = ({ decision }: DecisionView): boolean =>
  decision.measure === 'delete' &&
  (decision.phase === 'decided' || decision.phase === 'provisional') &&
  decision.toDo === null &&
  !decision.isBack;

function stateText({ decision, role }: DecisionView): string {
  const { phase, decided, carriedOut } = decision;
  const last = carriedOut.at(-1);
  if (phase === 'waiting')
    return role === null ? t('decide.state.waitingAlone') : t('decide.state.waiting');
  if (decision.toDo === null && last)
    return t(last.act === 'done' ? 'decide.state.done' : 'decide.state.undone', [
      shortMoment(last.at),
    ]);
  if (phase === 'decided' && decided)
    return t(decided.reviewed ? 'decide.state.reviewed' : 'decide.state.alone', [
      shortMoment(decided.at),
    ]);
  return t(`decide.state.${phase}`);
}
