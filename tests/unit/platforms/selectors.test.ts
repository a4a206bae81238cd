import { describe, expect, it } from 'vitest';
import { businessSuiteSelectors } from '../../../lib/platforms/business-suite/selectors';
import { facebookSelectors } from '../../../lib/platforms/facebook/selectors';
import { instagramSelectors } from '../../../lib/platforms/instagram/selectors';
import {
  readSelectorTable,
  SelectorSpec,
  type SelectorTable,
} from '../../../lib/platforms/selectors';

const spec = (...css: string[]): SelectorSpec => ({
  seen: '2026-11',
  alternatives: css.map(one => ({ css: one, reason: 'for the test' })),
});
const builtIn: SelectorTable<'comment' | 'text'> = { comment: spec('article'), text: spec('p') };
/** Stands in for a browser: what has a "[[" is no selector. */
const isValid = (css: string) => !css.includes('[[');

describe('selector tables', () => {
  it.each([
    ['Facebook', facebookSelectors],
    ['Instagram', instagramSelectors],
    ['Business Suite', businessSuiteSelectors],
  ])('the one for %s says of every selector when it was seen and why it is there', (_, table) => {
    for (const entry of Object.values(table)) {
      expect(SelectorSpec.safeParse(entry).success).toBe(true);
    }
  });

  it('takes over a newer table', () => {
    const newer = { comment: spec('div.new'), text: spec('span') };
    expect(readSelectorTable(newer, builtIn, isValid)).toEqual({ table: newer, problems: [] });
  });

  it('drops a selector that no browser can parse, keeps the others and reports it', () => {
    const { table, problems } = readSelectorTable(
      { comment: spec('[[bad', 'div.good'), text: spec('p') },
      builtIn,
      isValid,
    );
    expect(table.comment.alternatives.map(({ css }) => css)).toEqual(['div.good']);
    expect(problems).toEqual([{ kind: 'invalid-css', name: 'comment', css: '[[bad' }]);
  });

  it('falls back to its own where a name is broken, missing or unknown', () => {
    const broken = {
      comment: { seen: 'yesterday', alternatives: [] },
      surprise: spec('div'),
    };
    const { table, problems } = readSelectorTable(broken, builtIn, isValid);
    expect(table).toEqual(builtIn);
    expect(problems).toEqual([
      { kind: 'invalid-spec', name: 'comment' },
      { kind: 'unknown-name', name: 'surprise' },
      { kind: 'missing', name: 'text' },
    ]);
  });

  it('survives what is no table at all', () => {
    for (const data of [null, 'x', 7, undefined]) {
      const { table, problems } = readSelectorTable(data, builtIn, isValid);
      expect(table).toEqual(builtIn);
      expect(problems[0]?.kind).toBe('not-a-table');
    }
  });
});
