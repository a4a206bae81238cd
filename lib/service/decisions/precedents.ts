import {
  createPrecedentIndex,
  type PrecedentIndex,
  type PrecedentRecord,
} from '../../decisions/precedents';
import { DecisionId } from '../../decisions/proposal';
import type { Input, Output } from '../../rpc/protocol';
import type { LotseDb } from '../../store/db';
import { subjects } from '../../store/kinds';
import type { RecordOf } from '../../store/tables';

export type PrecedentKeeper = ReturnType<typeof createPrecedentKeeper>;

const prefix = subjects.decision('');

/** Similar past decisions, from an index in memory that is built when it is first asked. */
export function createPrecedentKeeper(db: LotseDb) {
  let building: Promise<PrecedentIndex> | null = null;
  const changed = new Set<DecisionId>();

  async function build(): Promise<PrecedentIndex> {
    changed.clear();
    const index = createPrecedentIndex();
    for (const row of await db.precedents.toArray()) index.put(recordOf(row));
    return index;
  }

  async function update(index: PrecedentIndex, ids: readonly DecisionId[]): Promise<void> {
    const rows = await db.precedents.bulkGet([...ids]);
    for (const [at, id] of ids.entries()) {
      const row = rows[at];
      if (row) index.put(recordOf(row));
      else index.remove(id);
    }
  }

  return {
    async find(query: Input<'decisions/precedents'>): Promise<Output<'decisions/precedents'>> {
      const index = await (building ??= build());
      const ids = [...changed];
      changed.clear();
      await update(index, ids);
      return index.find(query);
    },
    /** Of these subjects something was written, arrived or was erased. */
    note: (names: readonly string[]): void => {
      // Another policy may change what any of them says.
      if (names.includes(subjects.decisionPolicy())) building = null;
      for (const name of names)
        if (name.startsWith(prefix)) changed.add(DecisionId.parse(name.slice(prefix.length)));
    },
    /** Anything may have changed, as after a backup was restored. */
    forget: (): void => {
      building = null;
    },
  };
}

const recordOf = ({ precedent, proposedAt, terms }: RecordOf<'precedents'>): PrecedentRecord => ({
  precedent,
  proposedAt,
  terms: terms === '' ? [] : terms.split(' '),
});
