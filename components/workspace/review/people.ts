import { t } from '../../../lib/browser/i18n';
import type { MemberId } from '../../../lib/workspace/enrolment';
import { nameInText } from '../team/membership';
import type { View } from './card-props';

/** Who did something, as it follows "von": "Ihnen", a name, or "Person 2" once names are no longer shown. */
export function whoWords({ self, people, decision }: View, member: MemberId): string {
  if (member === self) return t('review.you');
  const name = people[member] ?? null;
  if (name !== null) return nameInText(name);
  // The same number for the same person everywhere on the page, and no other meaning.
  const known = [...new Set(decision.timeline.map(({ by }) => by))];
  return t('review.somebody', [known.indexOf(member) + 1]);
}
