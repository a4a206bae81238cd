/** The zone if this browser knows it, else UTC: it comes from an entry, and formatting with another would throw. */
export const knownZone = (zone: string): string =>
  Intl.supportedValuesOf('timeZone').includes(zone) ? zone : 'UTC';
