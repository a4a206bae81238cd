import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrast, readPalettes } from './contrast';

const css = await readFile(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');
const palettes = readPalettes(css);

/** Text on ground: 4.5:1 (WCAG 1.4.3). */
const textPairs = [
  ...['background', 'surface', 'surface-sunken'].flatMap(ground =>
    ['text', 'text-muted', 'action', 'action-hover', 'info', 'success', 'warning', 'danger'].map(
      text => [text, ground] as const,
    ),
  ),
  ...['info', 'success', 'warning', 'danger', 'neutral'].flatMap(tone => [
    [tone, `${tone}-background`] as const,
    ['text', `${tone}-background`] as const,
    ['text-muted', `${tone}-background`] as const,
    ['action', `${tone}-background`] as const,
  ]),
  ...['action', 'action-hover', 'action-active'].map(ground => ['on-action', ground] as const),
  ...['action-soft', 'action-soft-hover'].flatMap(ground => [
    ['action', ground] as const,
    ['action-hover', ground] as const,
    ['text', ground] as const,
  ]),
  ['on-mark', 'mark'] as const,
  ['on-mark-flag', 'mark-flag'] as const,
];

/** Edges of controls, symbols, focus: 3:1 (WCAG 1.4.11). */
const edgePairs = [
  ...['background', 'surface'].flatMap(ground => [
    ['border', ground] as const,
    ['focus', ground] as const,
  ]),
  ['focus', 'focus-gap'] as const,
  ...['info', 'success', 'warning', 'danger', 'neutral'].map(
    tone => [`${tone}-border`, `${tone}-background`] as const,
  ),
];

describe.each(['light', 'dark'] as const)('the %s theme', theme => {
  const palette = palettes[theme];
  const ratioOf = (over: string, ground: string) => {
    const [first, second] = [palette[over], palette[ground]];
    if (!first || !second) throw new Error(`no such colour: ${over} or ${ground}`);
    return contrast(first, second);
  };

  it.each(textPairs)('lets %s be read on %s', (text, ground) => {
    expect(ratioOf(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('lets %s be seen on %s', (edge, ground) => {
    expect(ratioOf(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the token file', () => {
  it('measures contrast as the standard does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('replaces every colour in forced colours', () => {
    const forced = css.slice(css.indexOf('@media (forced-colors: active)'));
    const missing = Object.keys(palettes.light).filter(
      name => !forced.includes(`--kl-color-${name}:`),
    );
    expect(missing).toEqual([]);
  });

  it('works in shadow roots: every block names :host, nothing is registered', () => {
    const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const selectors = [...rules.matchAll(/^\s*(:root[^,{]*),\s*(:host[^,{]*) \{/gm)];
    expect(selectors).toHaveLength([...rules.matchAll(/:root/g)].length);
    expect(rules).not.toContain('@property');
  });
});
