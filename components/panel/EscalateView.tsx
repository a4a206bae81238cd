import { t } from '../../lib/browser/i18n';
import type { TargetChannel } from '../../lib/escalation/target';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Field } from '../ui/Field';
import { BackIcon, EscalateIcon, InfoIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { CaseOpened } from './CaseOpened';
import type { EscalationModel } from './escalation-model';
import type { PanelModel } from './panel-model';
import { problemText } from './problem-text';
import { ViewHeading } from './ViewHeading';

/** One button per target; one click opens the case. */
export function EscalateView({ model }: { readonly model: PanelModel }) {
  const { escalation } = model;
  const opened = escalation.opened.value;
  const problem = escalation.problem.value;
  return (
    <section class="card" aria-labelledby="escalate-title">
      <ViewHeading id="escalate-title">{t('panel.escalate.title')}</ViewHeading>
      {opened ? <CaseOpened model={model} opened={opened} /> : null}
      <EarlierCases escalation={escalation} />
      {problem ? (
        <Notice tone="danger" live="alert" title={t('panel.problem.case')}>
          <p>{problemText(problem)}</p>
        </Notice>
      ) : null}
      {opened ? null : <Targets escalation={escalation} />}
      <Button variant="quiet" icon={<BackIcon />} onPress={() => model.showView('comment')}>
        {t('panel.escalate.back')}
      </Button>
    </section>
  );
}

function Targets({ escalation }: { readonly escalation: EscalationModel }) {
  const targets = escalation.targets.value;
  if (targets === null) return <p class="kl-hint">{t('panel.escalate.loading')}</p>;
  if (targets.length === 0) {
    return (
      <EmptyState icon={<InfoIcon />} title={t('panel.escalate.none')}>
        <p>{t('panel.escalate.noneHint')}</p>
      </EmptyState>
    );
  }
  const purpose = escalation.purpose.value;
  return (
    <>
      {purpose ? <p>{t(`panel.escalate.${purpose}First`)}</p> : null}
      <Field label={t('panel.escalate.note')} hint={t('panel.escalate.noteHint')}>
        {control => (
          <textarea
            {...control}
            rows={2}
            value={escalation.note.value}
            onInput={event => escalation.writeNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <ul class="targets">
        {targets.map(target => (
          <li key={target.id}>
            <Button
              icon={<EscalateIcon />}
              disabled={escalation.opening.value !== null}
              onPress={() => void escalation.open(target)}
            >
              {escalation.opening.value === target.id ? t('panel.escalate.opening') : target.name}
            </Button>
            <span class="kl-hint">{channelText(target.channel)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Cases that this comment already has, so that nobody asks twice. */
function EarlierCases({ escalation }: { readonly escalation: EscalationModel }) {
  const openedNumber = escalation.opened.value?.case.opening.number;
  const earlier = escalation.earlier.value.filter(({ number }) => number !== openedNumber);
  if (earlier.length === 0) return null;
  return (
    <Notice tone="info" title={t('panel.escalate.earlier')}>
      <ul>
        {earlier.map(({ number, status }) => (
          <li key={number}>
            {number} · {t(`panel.caseStatus.${status}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What one click will do, before it is made. */
function channelText(channel: TargetChannel): string {
  switch (channel.kind) {
    case 'mail':
      return t('panel.escalate.channelMail', [channel.to]);
    case 'clipboard':
      return t('panel.escalate.channelClipboard');
    case 'webhook':
      break;
  }
  return t('panel.escalate.channelWebhook', [URL.parse(channel.url)?.hostname ?? '']);
}
