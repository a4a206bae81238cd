import type { Decision } from './decision';
import { excerptOf, textOf } from './excerpt';
import { createLikeness, type Likeness } from './likeness';
import type { Precedent } from './precedent';
import { precedentWords } from './precedent-words';
import type { DecisionId } from './proposal';

/** What is kept of a decision to find it by. Holds words of the comment: goes with the decision. */
export type PrecedentRecord = {
  readonly precedent: Omit<Precedent, 'likeness' | 'shared'>;
  /** Epoch ms. */
  readonly proposedAt: number;
  /** The distinct words of its text, as they are compared. */
  readonly terms: readonly string[];
};

export type PrecedentQuery = {
  readonly text: string;
  /** The clause that is to be named; null while it is open. */
  readonly clause: string | null;
  /** The decision that is being written about; null for a new one. */
  readonly except: DecisionId | null;
};

/** Past decisions, findable by how alike the comments are. In memory; nothing of an erased one stays. */
export type PrecedentIndex = {
  /** Adds it, or replaces what was known of it. */
  put(record: PrecedentRecord): void;
  /** Also of one that was never put. */
  remove(id: DecisionId): void;
  /** Most alike first, then the newest; at most `limit`. */
  find(query: PrecedentQuery, limit?: number): Precedent[];
};

/** Below, two comments have a few words in common and no more. */
const leastLikeness = 0.25;
/** What the same clause makes up of what is missing to 1. It orders what is alike; it makes nothing alike. */
const sameClause = 0.2;

export function createPrecedentIndex(): PrecedentIndex {
  const known = new Map<DecisionId, PrecedentRecord>();
  let built: Likeness<DecisionId> | null = null;

  const likeness = (): Likeness<DecisionId> => {
    if (built) return built;
    built = createLikeness<DecisionId>();
    for (const [id, { terms }] of known) built.add(id, terms);
    return built;
  };
  /** Built anew when next asked: no word of what was erased may stay among the words that are known. */
  const remove = (id: DecisionId): void => {
    if (known.delete(id)) built = null;
  };

  return {
    put(record) {
      const { id } = record.precedent;
      const before = known.get(id);
      if (before && !isSame(before.terms, record.terms)) remove(id);
      if (!known.has(id)) built?.add(id, record.terms);
      known.set(id, record);
    },
    remove,
    find({ text, clause, except }, limit = 5) {
      return likeness()
        .find(precedentWords(text), leastLikeness)
        .flatMap(({ key, likeness: alike, shared }) => {
          const record = known.get(key);
          if (!record || key === except) return [];
          const isSameClause = clause !== null && record.precedent.clause === clause;
          const total = isSameClause ? alike + (1 - alike) * sameClause : alike;
          return [{ record, shared, total }];
        })
        .toSorted((a, b) => b.total - a.total || b.record.proposedAt - a.record.proposedAt)
        .slice(0, limit)
        .map(({ record: { precedent }, shared, total }) => ({
          ...precedent,
          likeness: total,
          shared: [...shared()],
        }));
    },
  };
}

/** Null for what says nothing of like cases: withdrawn ones, and those under the lock, of which there is no text. */
export function precedentRecordOf({
  id,
  proposal: { concerned, grounds, number },
  measure,
  phase,
  proposed,
  decided,
}: Decision): PrecedentRecord | null {
  if (concerned.kind === 'locked' || phase === 'withdrawn') return null;
  return {
    precedent: {
      id,
      number,
      measure,
      outcome: outcomeOf(phase),
      clause: grounds?.clause.clause ?? null,
      excerpt: excerptOf(concerned),
      decidedAt: decided?.at ?? null,
    },
    proposedAt: proposed.at,
    terms: precedentWords(textOf(concerned)).map(({ term }) => term),
  };
}

function outcomeOf(phase: Exclude<Decision['phase'], 'withdrawn'>): Precedent['outcome'] {
  if (phase === 'provisional') return 'waiting';
  return phase === 'ended' ? 'decided' : phase;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((term, at) => term === b[at]);
