import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { BackIcon, DangerIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import type { PanelModel } from '../panel-model';
import { problemText } from '../problem-text';
import type { Shown } from '../shown';
import { ViewHeading } from '../ViewHeading';
import { CaptureFacts } from './CaptureFacts';
import { DraftNotices } from './DraftNotices';
import { DraftSummary } from './DraftSummary';
import { concernsPerson, type Draft, isDecided } from './draft';
import { type FormProps, GroundsFields } from './GroundsFields';
import { HintText } from './HintText';
import { Ladder } from './Ladder';
import { LockedForm } from './LockedForm';
import { PersonFields } from './PersonFields';
import { Precedents } from './Precedents';
import { ScreenshotSection } from './ScreenshotSection';
import { UrgentField } from './UrgentField';

export type DecideViewProps = { readonly model: PanelModel; readonly shown: Shown };

/** Proposing a measure for the comment in front. The confirming button stands in the footer. */
export function DecideView({ model, shown }: DecideViewProps) {
  const { decide } = model;
  const draft = decide.draft.value;
  const problem = decide.problem.value;
  return (
    <section class="card decide" aria-labelledby="decide-title">
      <ViewHeading key={shown.comment.key} id="decide-title">
        {t('decide.title')}
      </ViewHeading>
      {problem ? (
        <Notice tone="danger" live="alert" title={t('decide.failed')}>
          <p>{problemText(problem)}</p>
        </Notice>
      ) : null}
      {draft ? <DraftForm key={shown.comment.key} model={model} draft={draft} /> : null}
      {/* Also where the last one was settled while one looked on. */}
      {draft === null && decide.decided.views.value.length > 0 ? (
        <Button onPress={() => void decide.begin(null)}>{t('decide.another')}</Button>
      ) : null}
      <Button variant="quiet" icon={<BackIcon />} onPress={() => model.showView('comment')}>
        {t('decide.back')}
      </Button>
    </section>
  );
}

function DraftForm({ model, draft }: { readonly model: PanelModel; readonly draft: Draft }) {
  const { decide } = model;
  // Once a person has looked behind the summary, it does not close on them again.
  const [isOpen, setOpen] = useState(!decide.isRoutine.value);
  const form = useRef<HTMLDivElement>(null);
  const refusals = decide.refusals.value;
  useEffect(() => {
    const missing = decide.shownProblems.peek()[0];
    if (refusals === 0 || missing === undefined) return;
    setOpen(true);
    focusSoon(form, `[data-field="${missing.field}"]`);
  }, [refusals, decide]);
  const openFields = () => {
    setOpen(true);
    focusSoon(form, 'input:checked');
  };
  if (draft.isLocked) return <LockedForm decide={decide} draft={draft} />;
  return (
    <div class="decide-form" ref={form}>
      <DraftNotices decide={decide} draft={draft} />
      {isOpen ? (
        <Fields model={model} draft={draft} />
      ) : (
        <DraftSummary draft={draft} onEdit={openFields} />
      )}
      {isDecided(draft.measure) ? (
        <>
          <Precedents decide={decide} />
          <CaptureFacts draft={draft} zone={decide.zone()} />
          <ScreenshotSection
            model={model}
            asked={draft.measure === 'hide' ? 'optional' : 'urged'}
          />
          <LockOffer onLock={decide.lock} />
        </>
      ) : null}
      <p class="kl-hint">{t('decide.noAdvice')}</p>
    </div>
  );
}

/** After what is to have the focus has been drawn. */
function focusSoon(form: RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
}

function Fields({ model, draft }: { readonly model: PanelModel; readonly draft: Draft }) {
  const { decide } = model;
  const given: FormProps = { decide, draft };
  return (
    <>
      <Ladder {...given} />
      {draft.measure === 'hint' ? <HintText model={model} draft={draft} /> : null}
      {isDecided(draft.measure) ? (
        <>
          <GroundsFields {...given} />
          {concernsPerson(draft.measure) ? <PersonFields {...given} /> : null}
          <UrgentField {...given} />
        </>
      ) : null}
    </>
  );
}

/** Out of the way, and always there: nobody should have to search for it. */
function LockOffer({ onLock }: { readonly onLock: () => void }) {
  return (
    <Button variant="quiet" size="small" icon={<DangerIcon />} onPress={onLock}>
      {t('decide.locked.offer')}
    </Button>
  );
}
