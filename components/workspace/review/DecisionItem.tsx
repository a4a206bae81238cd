import { t } from '../../../lib/browser/i18n';
import type { DecisionRow } from '../../../lib/rpc/decisions';
import { excerpt } from '../../popup/format';
import { recentMoment } from '../../../lib/browser/moment-words';
import { useNow } from '../../popup/use-now';
import { Chip } from '../../ui/Chip';
import { measureWord, taskWord } from '../../ui/decision-words';
import { ClockIcon, WarningIcon } from '../../ui/icons';
import { PhaseChip } from '../../ui/PhaseChip';
import { dueWords } from './due-words';
import { platformWord } from './platform-word';
import { leadingTask } from './queue-groups';
import { decisionAddress } from './review-address';

/** One decision in a list: what it is, what is to be done and until when, how the comment begins. */
export function DecisionItem({ row }: { readonly row: DecisionRow }) {
  const now = useNow(60_000);
  const { id, number, measure, phase, isUrgent, clause, authorName, platform, proposedAt } = row;
  return (
    <li class="app-item">
      <div class="app-row">
        <h3>
          <a class="kl-link" href={decisionAddress(id)}>
            {`${measureWord(measure)} · ${number}`}
          </a>
        </h3>
        <span class="app-marks">
          {isUrgent ? (
            <Chip tone="warning" icon={<WarningIcon />}>
              {t('review.urgent.mark')}
            </Chip>
          ) : null}
          <PhaseChip phase={phase} />
        </span>
      </div>
      <Tasks row={row} now={now} />
      {row.excerpt === '' ? (
        <p class="app-muted">
          {t(authorName === null ? 'review.item.locked' : 'review.item.noText')}
        </p>
      ) : (
        <p class="review-excerpt" dir="auto">
          {excerpt(row.excerpt, 160)}
        </p>
      )}
      <p class="app-muted">
        {clause === null ? null : `${clause} · `}
        {authorName === null ? null : (
          <>
            <bdi>{authorName}</bdi>
            {' · '}
          </>
        )}
        {`${platformWord(platform)} · ${t('review.item.proposed', [recentMoment(proposedAt, now)])}`}
        {row.isOwn ? ` · ${t('review.item.own')}` : null}
      </p>
    </li>
  );
}

/** The task that counts with its day, and what else there is to do. */
function Tasks({ row, now }: { readonly row: DecisionRow; readonly now: number }) {
  const task = leadingTask(row);
  if (task === null) return null;
  const due = dueWords(task, now);
  const more = row.tasks.filter(one => one !== task && one.mine === task.mine);
  return (
    <p class="review-task" data-overdue={task.isOverdue}>
      {task.isOverdue ? <WarningIcon /> : <ClockIcon />}
      <span>
        <strong>{taskWord(task.kind)}</strong>
        {due === null ? null : `, ${due}`}
        {more.length === 0 ? null : (
          <span class="app-muted">
            {` · ${t('review.item.more', [more.map(({ kind }) => taskWord(kind)).join(', ')])}`}
          </span>
        )}
      </span>
    </p>
  );
}
