import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { recentMoment } from '../../../lib/browser/moment-words';
import { useNow } from '../../popup/use-now';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { type DecisionTask, measureWord, taskWord } from '../../ui/decision-words';
import { ClockIcon, WarningIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { PhaseChip } from '../../ui/PhaseChip';
import { PlaceTitle } from '../PlaceTitle';
import { addressOf } from '../workspace-place';
import { BackToList } from './BackToList';
import { areaByTask } from './card-order';
import type { View } from './card-props';
import { dueWords } from './due-words';
import { whoWords } from './people';
import { goToCard } from './ReviewCard';

/** What it is, where it stands, and what has to be done next; each task leads to its card. */
export function DecisionHead({ view }: { readonly view: View }) {
  const { now } = useServices();
  const { decision, tasks } = view;
  const { proposal, measure, phase, proposed, proposer } = decision;
  const late = tasks.find(({ kind }) => kind === 'after-approval');
  return (
    <header class="review-head">
      <p class="app-row">
        <BackToList />
        <a class="kl-link" href={addressOf('file', decision.id)}>
          {t('review.file')}
        </a>
      </p>
      <div class="app-row">
        <PlaceTitle>{`${measureWord(measure)} · ${proposal.number}`}</PlaceTitle>
        <span class="app-marks">
          {proposal.urgent === null ? null : (
            <Chip tone="warning" icon={<WarningIcon />}>
              {t('review.urgent.mark')}
            </Chip>
          )}
          <PhaseChip phase={phase} />
        </span>
      </div>
      <p class="app-muted">
        {t('review.head.proposed', [whoWords(view, proposed.by), recentMoment(proposed.at, now())])}
        {proposer === proposed.by
          ? null
          : ` · ${t('review.head.raised', [whoWords(view, proposer)])}`}
      </p>
      {late === undefined ? null : <Urgent task={late} />}
      {tasks.length === 0 ? null : (
        <ul class="review-tasks" aria-label={t('review.head.tasks')}>
          {tasks.map(task => (
            <TaskItem key={task.kind} task={task} />
          ))}
        </ul>
      )}
    </header>
  );
}

/** Done before anybody else had a look: by when somebody must, and that it is late. */
function Urgent({ task }: { readonly task: DecisionTask }) {
  const now = useNow();
  const due = dueWords(task, now);
  return (
    <Notice
      tone={task.isOverdue ? 'danger' : 'warning'}
      title={t(task.isOverdue ? 'review.urgent.late' : 'review.urgent.title', [due ?? ''])}
    >
      <p>{t('review.urgent.text')}</p>
    </Notice>
  );
}

function TaskItem({ task }: { readonly task: DecisionTask }) {
  const now = useNow();
  const due = dueWords(task, now);
  const TaskIcon = task.isOverdue ? WarningIcon : ClockIcon;
  return (
    <li>
      <Button
        size="small"
        variant={task.mine ? 'secondary' : 'quiet'}
        icon={<TaskIcon />}
        onPress={() => goToCard(areaByTask[task.kind])}
      >
        {due === null ? taskWord(task.kind) : `${taskWord(task.kind)}, ${due}`}
      </Button>
    </li>
  );
}
