import type { PlatformAdapter } from './adapter';
import { businessSuite } from './business-suite/adapter';
import { facebook } from './facebook/adapter';
import { instagram } from './instagram/adapter';

export const adapters: readonly PlatformAdapter[] = [facebook, instagram, businessSuite];

/** The adapter for the site at `url`; null for every other site. */
export const adapterFor = (url: URL): PlatformAdapter | null =>
  adapters.find(adapter => adapter.matches(url)) ?? null;
