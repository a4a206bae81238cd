import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  placeOrder,
  spotOf,
  teamAddress,
  teamWayOf,
} from '../../../../components/workspace/workspace-place';

describe('spotOf', () => {
  it('finds the place and what it is asked to show', () => {
    expect(spotOf('#sicherung')).toEqual({ place: 'backup', part: null });
    expect(spotOf('#team/gruenden')).toEqual({ place: 'team', part: 'gruenden' });
    expect(teamWayOf('gruenden')).toBe('found');
  });

  it('leads to the team from an address that names no place', () => {
    for (const hash of ['', '#', '#nirgends', '#nirgends/x', '#constructor'])
      expect(spotOf(hash)).toEqual({ place: 'team', part: null });
    expect(teamWayOf('constructor')).toBeNull();
  });

  it('reads every address that it writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placeOrder),
        fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
        (place, part) => {
          expect(spotOf(addressOf(place, part))).toEqual({ place, part });
        },
      ),
    );
    expect(spotOf(teamAddress('recover'))).toEqual({ place: 'team', part: 'notfallschluessel' });
  });

  it('takes what is no escape as it stands', () => {
    expect(spotOf('#team/%').part).toBe('%');
  });
});
