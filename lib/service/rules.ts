import type { HouseRules } from '../rules/house-rules';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { subjects } from '../store/kinds';
import type { Ledger } from '../store/ledger';
import type { Ports } from './ports';
import { expect } from './unwrap';

export type RulesDeps = {
  /** In force until a version is published. */
  readonly defaultRules: HouseRules;
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly ports: Pick<Ports, 'notify'>;
};

/** The house rules in force: the last published version, or the default ones. */
export function createRulesService({ defaultRules, db, ledger, ports }: RulesDeps) {
  let current: Promise<HouseRules> | null = null;

  const read = async (): Promise<HouseRules> =>
    (await db.houseRules.get('current'))?.rules ?? defaultRules;

  return {
    /** The same object until a new version is published, so that what was compiled from it can be kept. */
    get: (): Promise<HouseRules> => (current ??= read()),

    async publish(rules: HouseRules): Promise<void> {
      expect(await stored(() => ledger.append('house-rules', subjects.rules(), rules)));
      current = null;
      ports.notify('rules');
    },
  };
}
