import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileKey } from '../../../lib/comment/profile';

describe('links to a profile', () => {
  it.each([
    [
      'a name, however it is written',
      [
        'https://www.facebook.com/erika.beispiel',
        'https://www.facebook.com/Erika.Beispiel/?__tn__=R&fbclid=x',
        'm.facebook.com/erikabeispiel',
        ' facebook.com/erika.beispiel/ ',
      ],
    ],
    [
      'a number, as a page, in a group and in the directory',
      [
        'https://www.facebook.com/profile.php?id=100001',
        'https://www.facebook.com/groups/77/user/100001/',
        'https://www.facebook.com/people/Erika-Beispiel/100001/',
      ],
    ],
    [
      'Instagram, where dots count',
      ['https://www.instagram.com/erika.beispiel/', 'instagram.com/Erika.Beispiel?igsh=abc'],
    ],
  ])('of one person are one: %s', (_, links) => {
    expect(new Set(links.map(profileKey)).size).toBe(1);
  });

  it('of others are others', () => {
    const links = [
      'https://www.facebook.com/erika.beispiel',
      'https://www.facebook.com/max.muster',
      'https://www.facebook.com/profile.php?id=1',
      'https://www.facebook.com/profile.php?id=2',
      'https://www.instagram.com/erika.beispiel/',
      'https://www.instagram.com/erikabeispiel/',
    ];
    expect(new Set(links.map(profileKey)).size).toBe(links.length);
  });

  it('are never refused, and written once they stay so', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), link => {
        expect(profileKey(link)).toBe(profileKey(` ${link} `));
      }),
    );
  });
});
