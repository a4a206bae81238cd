import { describe, expect, it } from 'vitest';
import { luminanceOf } from '../../../lib/page/theme';

describe('luminanceOf', () => {
  it('knows white, black and the grounds of the sites', () => {
    expect(luminanceOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminanceOf('rgb(0, 0, 0)')).toBeCloseTo(0);
    expect(luminanceOf('rgb(36, 37, 38)')).toBeLessThan(0.05);
    expect(luminanceOf('rgb(240, 242, 245)')).toBeGreaterThan(0.8);
    expect(luminanceOf('color(srgb 1 1 1 / 0.9)')).toBeCloseTo(1);
  });
  it('looks through grounds that are transparent', () => {
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminanceOf('rgba(255, 255, 255, 0.2)')).toBeNull();
  });
  it('gives up on notations it does not know', () => {
    expect(luminanceOf('oklch(0.7 0.1 200)')).toBeNull();
    expect(luminanceOf('')).toBeNull();
    expect(luminanceOf('rgb(a, b, c)')).toBeNull();
  });
});
