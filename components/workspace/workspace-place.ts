import { useEffect, useState } from 'preact/hooks';

/** The places of the full page; the values are what stands in the address. */
const workspacePlaces = {
  review: 'pruefung',
  reports: 'berichte',
  retention: 'loeschung',
  log: 'protokoll',
  policy: 'vorgaben',
  team: 'team',
  backup: 'sicherung',
  /** One case as a document; reached from the case. */
  file: 'akte',
} as const;
export type WorkspacePlace = keyof typeof workspacePlaces;
/** As the navigation shows them. */
export const placeOrder = [
  'review',
  'reports',
  'retention',
  'log',
  'policy',
  'team',
  'backup',
] as const satisfies readonly WorkspacePlace[];
const allPlaces = [...placeOrder, 'file'] as const satisfies readonly WorkspacePlace[];

/** Where one is: a place, and what it is asked to show (`#pruefung/ID`, `#team/gruenden`); null for the place itself. */
export type WorkspaceSpot = { readonly place: WorkspacePlace; readonly part: string | null };

/** Where an address leads; one that names no place leads to the team. */
export function spotOf(hash: string): WorkspaceSpot {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const place = allPlaces.find(known => workspacePlaces[known] === name);
  if (place === undefined) return { place: 'team', part: null };
  const part = decoded(rest.join('/'));
  return { place, part: part === '' ? null : part };
}

/** The address of a place, or of a part of it. */
export const addressOf = (place: WorkspacePlace, part: string | null = null): string =>
  `#${workspacePlaces[place]}${part === null ? '' : `/${encodeURIComponent(part)}`}`;

/** What can be done in the place "Team" before there is one; each has an address of its own. */
const teamParts = {
  found: 'gruenden',
  join: 'einladung',
  recover: 'notfallschluessel',
} as const;
export type TeamWay = keyof typeof teamParts;
const ways = ['found', 'join', 'recover'] as const satisfies readonly TeamWay[];
export const teamWayOf = (part: string | null): TeamWay | null =>
  ways.find(way => teamParts[way] === part) ?? null;
export const teamAddress = (way: TeamWay): string => addressOf('team', teamParts[way]);

/** The spot that the address names; follows links, Back and Forward. */
export function useSpot(): WorkspaceSpot {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return spotOf(hash);
}

/** An address that somebody typed may hold what is no escape. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
