import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRulesFile } from '../../../../components/sidepanel/rules-file';
import { HouseRules } from '../../../../lib/rules/house-rules';

const makeRule = (over: object = {}) => ({
  id: 'beleidigung',
  category: 'insult',
  clause: '§ 3',
  title: 'Beleidigung',
  reason: 'Das Wort setzt herab.',
  certainty: 'likely',
  measure: 'hide',
  replyText: null,
  patterns: ['idiot*'],
  exceptions: [],
  ...over,
});
const makeRules = (...rules: object[]) => ({ title: 'Netiquette', version: '2026-12', rules });
const none = () => [];
const read = (value: unknown) => readRulesFile(JSON.stringify(value), none);

describe('readRulesFile', () => {
  it('reads what it exported, with or without a byte order mark', () => {
    const rules = makeRules(makeRule());
    expect(read(rules)).toEqual({ ok: true, value: HouseRules.parse(rules) });
    expect(readRulesFile(`\uFEFF${JSON.stringify(rules)}`, none).ok).toBe(true);
  });

  it.each([
    [{ category: 'rudeness' }, { rule: 'beleidigung', field: 'category', kind: 'not-allowed' }],
    [{ title: '' }, { rule: 'beleidigung', field: 'title', kind: 'wrong-size' }],
    [{ reason: undefined }, { rule: 'beleidigung', field: 'reason', kind: 'missing' }],
    [{ patterns: ['a', 5] }, { rule: 'beleidigung', field: 'patterns.1', kind: 'wrong-type' }],
    [{ score: 3 }, { rule: 'beleidigung', field: 'score', kind: 'unknown-field' }],
    [{ id: undefined }, { rule: '#1', field: 'id', kind: 'missing' }],
  ])('names rule and field of %j', (over, problem) => {
    expect(read(makeRules(makeRule(over)))).toMatchObject({
      ok: false,
      error: { kind: 'problems', problems: [problem] },
    });
  });

  it('names a field of the file itself without a rule', () => {
    expect(read({ title: 'Netiquette', rules: [] })).toMatchObject({
      error: { problems: [{ rule: null, field: 'version', kind: 'missing' }] },
    });
  });

  it('refuses two rules of one id', () => {
    expect(read(makeRules(makeRule(), makeRule()))).toMatchObject({
      error: { problems: [{ rule: 'beleidigung', field: 'id', kind: 'duplicate' }] },
    });
  });

  it('refuses a pattern that the engine could not read and marks the place', () => {
    const error = { kind: 'bad-gap', position: 3 };
    const refused = readRulesFile(
      JSON.stringify(makeRules(makeRule({ patterns: ['du ~99 idiot'] }))),
      () => [{ ruleId: 'beleidigung', pattern: 'du ~99 idiot', list: 'patterns', error }],
    );
    expect(refused).toMatchObject({
      error: { problems: [{ kind: 'pattern', detail: 'du ⟨!⟩~99 idiot' }] },
    });
  });

  it('tells the line of broken JSON', () => {
    expect(readRulesFile('{\n"title": "x",\n"version" "y"\n}', none)).toMatchObject({
      error: { kind: 'broken-json', line: 3 },
    });
  });

  it('never throws, whatever JSON a file holds', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(readRulesFile(text, none)).toHaveProperty('ok');
      }),
    );
  });
});
