import { defaultNetiquette } from '../../lib/rules/default-netiquette';
import type { Flag } from '../../lib/rules/flag';

export type RuleOrigin = 'classifier' | 'default-rule' | 'own-rule';

/** What decided. A shipped rule that a team reworded is their own, though it kept its id. */
export function originOfFlag({ source, ruleId, rulesVersion, title, reason }: Flag): RuleOrigin {
  if (source === 'classifier') return 'classifier';
  const isShipped =
    rulesVersion === defaultNetiquette.version &&
    defaultNetiquette.rules.some(
      rule => rule.id === ruleId && rule.title === title && rule.reason === reason,
    );
  return isShipped ? 'default-rule' : 'own-rule';
}
