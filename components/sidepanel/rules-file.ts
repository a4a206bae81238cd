import { HouseRules } from '../../lib/rules/house-rules';
import { err, ok, type Result } from '../../lib/result';

/** One thing wrong with a rules file. `rule`: its id, or its 1-based place when it has none; null for the file itself. */
export type RulesProblem = {
  readonly rule: string | null;
  /** Path of the field in its rule or file, such as `patterns.3`. */
  readonly field: string;
  readonly kind:
    | 'missing'
    | 'wrong-type'
    | 'not-allowed'
    | 'unknown-field'
    | 'wrong-size'
    | 'duplicate'
    | 'pattern';
  /** What is allowed, or the pattern's own complaint; "" for nothing to add. */
  readonly detail: string;
};

export type RulesFileError =
  | { readonly kind: 'broken-json'; readonly line: number | null }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'problems'; readonly problems: readonly RulesProblem[] };

/** Characters; the default rules have some tens of thousands. */
const largest = 5_000_000;

/** Patterns of the rules that cannot be read; `position` counts UTF-16 units from 0. */
export type FindPatternProblems = (rules: HouseRules) => readonly {
  readonly ruleId: string;
  readonly pattern: string;
  readonly list: 'patterns' | 'exceptions';
  readonly error: { readonly kind: string; readonly position: number };
}[];

/** Reads house rules from a file's text. Errors name rule and field, never only "invalid". */
export function readRulesFile(
  text: string,
  findPatternProblems: FindPatternProblems,
): Result<HouseRules, RulesFileError> {
  if (text.length > largest) return err({ kind: 'too-large' });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return err({ kind: 'broken-json', line: lineOf(error, text) });
  }
  const parsed = HouseRules.safeParse(json);
  const problems = parsed.success
    ? [...duplicates(parsed.data), ...brokenPatterns(parsed.data, findPatternProblems)]
    : parsed.error.issues.map(issue => toProblem(issue, json));
  if (!parsed.success || problems.length > 0) return err({ kind: 'problems', problems });
  return ok(parsed.data);
}

type Issue = {
  readonly code?: string | undefined;
  readonly path: PropertyKey[];
  readonly message: string;
};

function toProblem(issue: Issue, json: unknown): RulesProblem {
  const [first, index, ...rest] = issue.path.map(String);
  const inRule = first === 'rules' && index !== undefined;
  const path = inRule ? rest : issue.path.map(String);
  const unknown = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
  return {
    rule: inRule ? ruleName(json, Number(index)) : null,
    field: [...path, ...unknown].join('.'),
    kind: kindOf(issue, valueAt(json, issue.path)),
    detail: 'values' in issue && Array.isArray(issue.values) ? issue.values.join(', ') : '',
  };
}

function kindOf(issue: Issue, value: unknown): RulesProblem['kind'] {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (value === undefined) return 'missing';
  if (issue.code === 'invalid_type') return 'wrong-type';
  return issue.code === 'too_small' || issue.code === 'too_big' ? 'wrong-size' : 'not-allowed';
}

function ruleName(json: unknown, index: number): string {
  const id = valueAt(json, ['rules', index, 'id']);
  return typeof id === 'string' && id ? id : `#${index + 1}`;
}

function valueAt(json: unknown, path: PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function duplicates({ rules }: HouseRules): RulesProblem[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ rule: id, field: 'id', kind: 'duplicate' as const, detail: '' }] : [];
  });
}

const brokenPatterns = (rules: HouseRules, find: FindPatternProblems): RulesProblem[] =>
  find(rules).map(({ ruleId, pattern, list, error }) => ({
    rule: ruleId,
    field: list,
    kind: 'pattern' as const,
    // Marks the place, because a pattern may be long.
    detail: `${pattern.slice(0, error.position)}⟨!⟩${pattern.slice(error.position)}`.slice(0, 120),
  }));

/** Engines name a position ("at position 12", V8) or a line ("at line 3 column 5", SpiderMonkey). */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}
