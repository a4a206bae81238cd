import type { DecisionDocument } from './document';
import { commentSections } from './comment';
import { courseSections } from './course';
import { groundsSections } from './grounds';
import { keepingSections } from './keeping';
import type { DecisionExport } from '../export';
import type { DecisionPolicy } from '../policy';

/** All fields of the record, in their order; made of the export, so that print and JSON say the same. */
export function decisionDocument(
  exported: DecisionExport,
  policy: Pick<DecisionPolicy, 'land' | 'offences' | 'offices'>,
): DecisionDocument {
  const { decision, leftOut } = exported;
  const isLocked = decision.proposal.concerned.kind === 'locked';
  return {
    number: decision.proposal.number,
    notices: [
      'integrity',
      'noAdvice',
      ...(isLocked ? ['locked' as const] : []),
      ...(decision.measure === 'hide' ? ['hiddenStaysVisible' as const] : []),
    ],
    leftOut,
    sections: [
      ...commentSections(decision),
      ...groundsSections(decision),
      ...courseSections(exported, policy),
      ...keepingSections(exported),
    ].filter(({ groups }) => groups.length > 0),
  };
}
