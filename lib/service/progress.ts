import type { KnowledgeStatus } from '../knowledge/source';
import type { Ports } from './ports';

type Progress = NonNullable<KnowledgeStatus['progress']>;

export type ProgressReport = (
  sourceName: string,
  phase: Progress['phase'],
  done: number,
  total: number,
) => void;

/** Ms between two notices: enough for a bar that moves, little enough for everyone else. */
const noticeEvery = 200;

/** State of the running import, kept in memory, with notices to whoever shows it. */
export function createProgress({ now, notify }: Pick<Ports, 'now' | 'notify'>) {
  let current: Progress | null = null;
  let noticedAt = 0;
  const report: ProgressReport = (sourceName, phase, done, total) => {
    const isNewPhase = current?.phase !== phase || current.sourceName !== sourceName;
    current = { sourceName, phase, done, total };
    if (!isNewPhase && now() - noticedAt < noticeEvery) return;
    noticedAt = now();
    notify('knowledge-progress');
  };
  return {
    report,
    current: (): Progress | null => current,
    end(): void {
      if (!current) return;
      current = null;
      notify('knowledge-progress');
    },
  };
}
