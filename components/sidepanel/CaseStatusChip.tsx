import { t } from '../../lib/browser/i18n';
import type { CaseStatus } from '../../lib/escalation/case';
import { Chip } from '../ui/Chip';
import { CheckIcon, ClockIcon, CommentIcon, EscalateIcon } from '../ui/icons';
import type { Tone } from '../ui/tone';

const look = {
  open: { tone: 'warning', icon: EscalateIcon },
  waiting: { tone: 'info', icon: ClockIcon },
  answered: { tone: 'success', icon: CommentIcon },
  closed: { tone: 'neutral', icon: CheckIcon },
} as const satisfies Record<CaseStatus, { tone: Tone; icon: () => unknown }>;

export function CaseStatusChip({ status }: { readonly status: CaseStatus }) {
  const { tone, icon: StatusIcon } = look[status];
  return (
    <Chip tone={tone} icon={<StatusIcon />}>
      {t(`sidepanel.status.${status}`)}
    </Chip>
  );
}
