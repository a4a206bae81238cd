import { describe, expect, it } from 'vitest';
import { originOfFlag } from '../../../components/panel/rule-origin';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { makeFlag } from './make';

const [shipped] = defaultNetiquette.rules;
if (!shipped) throw new Error('the default rules are empty');
const flag = makeFlag({
  ruleId: shipped.id,
  title: shipped.title,
  reason: shipped.reason,
  rulesVersion: defaultNetiquette.version,
});

describe('what decided on a flag', () => {
  it('is a default rule as long as nobody changed it', () => {
    expect(originOfFlag(flag)).toBe('default-rule');
  });

  it('is an own rule once the team reworded it or published its own version', () => {
    expect(originOfFlag({ ...flag, reason: 'Unsere Worte.' })).toBe('own-rule');
    expect(originOfFlag({ ...flag, rulesVersion: '2027-01' })).toBe('own-rule');
  });

  it('is the classifier where no rule spoke', () => {
    expect(originOfFlag({ ...flag, source: 'classifier' })).toBe('classifier');
  });
});
