import { t } from '../../lib/browser/i18n';
import type { SyncView } from '../../lib/rpc/team';
import type { Tone } from '../ui/tone';
import { formatMoment, formatNumber } from './format';
import { teamProblemKey } from './team-problem';

export type SyncWords = {
  readonly tone: Exclude<Tone, 'danger'>;
  /** What matters most: what waits, what does not work, or that all is well. */
  readonly headline: string;
  /** Further sentences, in the order they are read. */
  readonly more: readonly string[];
};

/** How far the exchange is, as a person would say it. `now` in epoch ms. */
export function syncWords(sync: SyncView, now: number): SyncWords {
  const { problem, phase, lastSuccess } = sync;
  if (problem !== null) return troubledWords(sync, now);
  const held =
    sync.heldAside > 0
      ? [t('team.sync.heldAside', sync.heldAside, [formatNumber(sync.heldAside)])]
      : [];
  if (phase === 'stopped')
    return {
      tone: 'warning',
      headline: t('team.sync.stopped'),
      more: [...waiting(sync, now), ...held],
    };
  if (sync.pending.count > 0 && phase === 'pushing')
    return { tone: 'info', headline: pendingNow(sync), more: held };
  if (sync.pending.count > 0) return { tone: 'info', headline: waitingLine(sync, now), more: held };
  if (lastSuccess === null)
    return {
      tone: 'info',
      headline: t(phase === 'idle' ? 'team.sync.never' : 'team.sync.busy'),
      more: held,
    };
  const headline = t('team.sync.allDone', [formatMoment(lastSuccess, now)]);
  return { tone: 'success', headline, more: held };
}

function troubledWords(sync: SyncView, now: number): SyncWords {
  const { problem, pending, nextTryAt, lastSuccess, phase } = sync;
  const title = problem === null ? [] : [`${t(`team.problem.${teamProblemKey[problem]}.title`)}.`];
  const next =
    nextTryAt === null
      ? phase === 'stopped'
        ? [t('team.sync.stopped')]
        : []
      : [retryLine(nextTryAt - now)];
  const held =
    sync.heldAside > 0
      ? [t('team.sync.heldAside', sync.heldAside, [formatNumber(sync.heldAside)])]
      : [];
  if (pending.count > 0)
    return {
      tone: 'warning',
      headline: [waitingLine(sync, now), ...title].join(' '),
      more: [...next, t('team.sync.safe'), ...held],
    };
  const last = lastSuccess === null ? [] : [t('team.sync.last', [formatMoment(lastSuccess, now)])];
  return {
    tone: 'warning',
    headline: title.join(' '),
    more: [...next, t('team.sync.nothingWaits'), ...last, ...held],
  };
}

const waiting = (sync: SyncView, now: number) =>
  sync.pending.count > 0 ? [waitingLine(sync, now), t('team.sync.safe')] : [];

const waitingLine = ({ pending }: SyncView, now: number): string =>
  t('team.sync.pending', pending.count, [
    formatNumber(pending.count),
    sinceWords(pending.since ?? now, now),
  ]);

const pendingNow = ({ pending }: SyncView): string =>
  t('team.sync.pendingNow', pending.count, [formatNumber(pending.count)]);

/** "14:02" for today, else "gestern, 14:02". */
function sinceWords(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday
    ? new Date(at).toLocaleTimeString(t('common.locale'), { hour: '2-digit', minute: '2-digit' })
    : formatMoment(at, now);
}

/** "Nächster Versuch in 2 Minuten." @param wait milliseconds; may have passed */
function retryLine(wait: number): string {
  const minutes = Math.round(wait / 60_000);
  if (minutes < 1) return t('team.sync.retrySoon');
  const words = new Intl.RelativeTimeFormat(t('common.locale'), { numeric: 'always' });
  return t('team.sync.retry', [
    minutes < 90 ? words.format(minutes, 'minute') : words.format(Math.round(minutes / 60), 'hour'),
  ]);
}
