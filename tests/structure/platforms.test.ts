import { describe, expect, it } from 'vitest';
import { PlatformId } from '../../lib/comment/snapshot';
import { adapterFor } from '../../lib/platforms/registry';
import { catalogue } from '../pages/catalogue';
import { filesBelow } from './files';

const home: Readonly<Record<PlatformId, string>> = {
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  'business-suite': 'https://business.facebook.com/latest/inbox/facebook',
};

describe.each(PlatformId.options)('%s', platform => {
  it('has an adapter', () => {
    expect(adapterFor(new URL(home[platform]))?.id).toBe(platform);
  });

  it('has saved pages, each with its expected reading', () => {
    const folder = `tests/pages/saved/${platform}`;
    const pages = filesBelow(folder, /\.html$/).map(path => path.replace(/\.html$/, ''));
    const expectations = filesBelow(folder, /\.json$/).map(path => path.replace(/\.json$/, ''));
    expect(pages.length).toBeGreaterThan(0);
    expect(expectations).toEqual(pages);
  });

  it.each(['de', 'en'])('has simulated pages in %s', language => {
    const pages = catalogue.filter(
      page => page.platform === platform && page.language === language,
    );
    expect(pages.length).toBeGreaterThan(0);
  });
});
