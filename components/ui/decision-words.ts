import { t } from '../../lib/browser/i18n';
import type { Phase } from '../../lib/decisions/decision';
import type { DecisionRow, Precedent } from '../../lib/rpc/decisions';
import type { Measure } from '../../lib/rules/house-rules';

/** Words for decisions that panel, overlay, popup and workspace share. */
export type DecisionTask = DecisionRow['tasks'][number];

/** A rung of the ladder: "Löschen". */
export const measureWord = (measure: Measure): string => t(`decision.measure.${measure}`);

/** What it does on the platform, and to whom, in a sentence. */
export const effectWords = (measure: Measure): string => t(`decision.effect.${measure}`);

/** Where a decision stands: "Wartet auf Prüfung". */
export const phaseWord = (phase: Phase): string => t(`decision.phase.${phase}`);

/** What became of a past decision. */
export const outcomeWord = (outcome: Precedent['outcome']): string =>
  t(`decision.outcome.${outcome}`);

/** What somebody has to do next: "Über Beschwerde entscheiden". */
export const taskWord = (kind: DecisionTask['kind']): string => t(taskKey[kind]);

const taskKey = {
  review: 'decision.task.review',
  'after-approval': 'decision.task.afterApproval',
  complaint: 'decision.task.complaint',
  'carry-out': 'decision.task.carryOut',
  undo: 'decision.task.undo',
  back: 'decision.task.back',
  inform: 'decision.task.inform',
  criminal: 'decision.task.criminal',
  'block-review': 'decision.task.blockReview',
  close: 'decision.task.close',
} as const satisfies Record<DecisionTask['kind'], string>;
