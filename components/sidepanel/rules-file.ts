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

/** Says what is wrong with a pattern; null when nothing is. */
export type CheckPattern = (pattern: string) => string | null;

/** Reads house rules from a file's text. Errors name rule and field, never only "invalid". */
export function readRulesFile(
  text: string,
  checkPattern: CheckPattern,
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
    ? [...duplicates(parsed.data), ...brokenPatterns(parsed.data, checkPattern)]
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

const brokenPatterns = ({ rules }: HouseRules, check: CheckPattern): RulesProblem[] =>
  rules.flatMap(({ id, patterns, exceptions }) =>
    Object.entries({ patterns, exceptions }).flatMap(([name, list]) =>
      list.flatMap((pattern, index) => {
        const detail = check(pattern);
        return detail === null
          ? []
          : [{ rule: id, field: `${name}.${index + 1}`, kind: 'pattern' as const, detail }];
      }),
    ),
  );

/** Engines name a position ("at position 12", V8) or a line ("at line 3 column 5", SpiderMonkey). */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}
