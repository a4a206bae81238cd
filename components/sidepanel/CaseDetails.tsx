import { useState } from 'preact/hooks';
import { caseLabels } from '../../lib/browser/case-labels';
import { t } from '../../lib/browser/i18n';
import type { Case } from '../../lib/escalation/case';
import { caseText, mailDraft } from '../../lib/escalation/message';
import { useServices } from '../popup/backend';
import { Failure } from '../popup/Failure';
import { Button } from '../ui/Button';
import { BackIcon, CheckIcon, CopyIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { CaseProps } from './case-props';
import { CaseDecisions } from './CaseDecisions';
import { CaseContextCard } from './CaseContextCard';
import { CaseHistory } from './CaseHistory';
import { CaseStatusChip } from './CaseStatusChip';
import { CommentText } from './CommentText';
import { DeliveryNotice } from './DeliveryNotice';
import { FlagReasons } from './FlagReasons';
import { MoveCase } from './MoveCase';

export function CaseDetails({ cases, record }: CaseProps) {
  const { opening, status, conflict } = record;
  return (
    <article class="app-stack">
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={<BackIcon />}
          buttonRef={element => element?.focus()}
          onPress={() => cases.select(null)}
        >
          {t('sidepanel.back')}
        </Button>
      </div>
      <div class="app-card-head">
        <h2>{t('sidepanel.case.title', [opening.number])}</h2>
        <CaseStatusChip status={status} />
      </div>
      {conflict ? (
        <Notice tone="warning" title={t('sidepanel.case.conflict')}>
          <p>{t('sidepanel.case.conflictHint')}</p>
        </Notice>
      ) : null}
      <DeliveryNotice cases={cases} record={record} />
      <section class="app-card">
        <h3>{t('sidepanel.case.comment')}</h3>
        <CommentText comment={opening.comment} flags={opening.flags} />
        <FlagReasons flags={opening.flags} />
      </section>
      <CaseDecisions comment={opening.comment.key} />
      <TargetCard cases={cases} record={record} />
      <MoveCase cases={cases} record={record} />
      <Failure error={cases.failure.value} />
      <CaseContextCard context={opening.context} />
      <CaseHistory record={record} />
    </article>
  );
}

function TargetCard({ cases, record }: CaseProps) {
  const { doors } = useServices();
  const [copied, setCopied] = useState(false);
  const { targetName, channel, note } = record.opening;
  const labels = () => caseLabels(cases.roleOf(record));
  const copy = async () => setCopied(await doors.copyText(caseText(record, labels())));
  return (
    <section class="app-card">
      <h3>{t('sidepanel.case.target')}</h3>
      <p>
        <strong>{targetName}</strong> {channelText(channel)}
      </p>
      {note ? (
        <p class="app-text">
          <span class="app-muted">{t('sidepanel.case.note')}:</span> {note}
        </p>
      ) : null}
      <div class="app-actions">
        {channel.kind === 'mail' ? (
          <a class="kl-link" href={mailDraft(record, channel.to, labels()).href}>
            {t('sidepanel.case.openMail')}
          </a>
        ) : null}
        <Button
          size="small"
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          onPress={() => void copy()}
        >
          {copied ? t('sidepanel.copied') : t('sidepanel.case.copyCase')}
        </Button>
      </div>
    </section>
  );
}

function channelText(channel: Case['opening']['channel']): string {
  if (channel.kind === 'mail') return t('sidepanel.case.channel.mail', [channel.to]);
  if (channel.kind === 'clipboard') return t('sidepanel.case.channel.clipboard');
  const host = URL.canParse(channel.url) ? new URL(channel.url).hostname : channel.url;
  return t('sidepanel.case.channel.webhook', [host]);
}
