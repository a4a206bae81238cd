import { expect, it } from 'vitest';
import { compileRules } from '../../../lib/rules/compile';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { detectorNames } from '../../../lib/rules/detect/detect';
import { HouseRules } from '../../../lib/rules/house-rules';

it('fits the schema that messages and rules files are checked against', () => {
  expect(HouseRules.safeParse(defaultNetiquette).error?.issues ?? []).toEqual([]);
});

it('holds no pattern that the compiler leaves out', () => {
  expect(compileRules(defaultNetiquette, detectorNames).problems).toEqual([]);
});

it('gives every rule an id of its own', () => {
  const ids = defaultNetiquette.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
