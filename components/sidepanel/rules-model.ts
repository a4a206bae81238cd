import { computed, createModel, signal } from '@preact/signals';
import type { RpcError } from '../../lib/rpc/protocol';
import type { HouseRules } from '../../lib/rules/house-rules';
import type { Services } from '../popup/backend';
import { dataOf, liveCall } from '../popup/live';
import { type FindPatternProblems, readRulesFile, type RulesFileError } from './rules-file';

export type RulesDeps = Pick<Services, 'backend' | 'doors'> & {
  readonly findPatternProblems: FindPatternProblems;
};

/** What a new version changes, by rule id. */
export type RulesChange = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
};

export type RulesImport =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly fileName: string; readonly error: RulesFileError }
  | {
      readonly kind: 'ready';
      readonly rules: HouseRules;
      readonly change: RulesChange;
      /** Other rules under the version in force: past decisions would point at the wrong text. */
      readonly sameVersion: boolean;
    }
  | { readonly kind: 'published'; readonly version: string };

/** The house rules in force, and putting a new version in force from a file. */
export const RulesModel = createModel(({ backend, doors, findPatternProblems }: RulesDeps) => {
  const rules = liveCall(backend, 'rules/get', {}, ['rules']);
  const incoming = signal<RulesImport>({ kind: 'none' });
  const busy = signal(false);
  const failure = signal<RpcError | null>(null);

  return {
    state: rules.state,
    incoming: computed(() => incoming.value),
    busy: computed(() => busy.value),
    failure: computed(() => failure.value),
    exportFile() {
      const inForce = dataOf(rules.state.value);
      if (!inForce) return;
      doors.download(`netiquette-${fileSafe(inForce.version)}.json`, toJson(inForce));
    },
    readFile(fileName: string, text: string) {
      const read = readRulesFile(text, findPatternProblems);
      const inForce = dataOf(rules.state.value);
      if (!read.ok) incoming.value = { kind: 'refused', fileName, error: read.error };
      else {
        const change = compareRules(inForce, read.value);
        const sameVersion = inForce?.version === read.value.version && !isEmpty(change);
        incoming.value = { kind: 'ready', rules: read.value, change, sameVersion };
      }
    },
    async publish(): Promise<boolean> {
      const ready = incoming.value;
      if (ready.kind !== 'ready' || ready.sameVersion || busy.value) return false;
      busy.value = true;
      const reply = await backend.call('rules/publish', { rules: ready.rules });
      busy.value = false;
      failure.value = reply.ok ? null : reply.error;
      if (reply.ok) incoming.value = { kind: 'published', version: ready.rules.version };
      await rules.refresh();
      return reply.ok;
    },
    dismiss() {
      incoming.value = { kind: 'none' };
      failure.value = null;
    },
  };
});

export function compareRules(before: HouseRules | null, after: HouseRules): RulesChange {
  const old = new Map((before?.rules ?? []).map(rule => [rule.id, rule]));
  const kept = new Set(after.rules.map(({ id }) => id));
  return {
    added: after.rules.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: after.rules
      .filter(rule => old.has(rule.id) && !sameRule(old.get(rule.id), rule))
      .map(({ id }) => id),
    dropped: [...old.keys()].filter(id => !kept.has(id)),
  };
}

const isEmpty = ({ added, changed, dropped }: RulesChange) =>
  added.length + changed.length + dropped.length === 0;
/** Both went through the same schema, but a file may hold its fields in another order. */
const sameRule = (one: unknown, other: unknown) => sorted(one) === sorted(other);
const sorted = (value: unknown) =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
const fileSafe = (version: string) => version.replace(/[^A-Za-z0-9._-]+/g, '-');
const toJson = (rules: HouseRules) => `${JSON.stringify(rules, null, 2)}\n`;
