import { useEffect, useState } from 'preact/hooks';

/** The places of the full page; the values are what stands in the address. */
export const workspacePlaces = { team: 'team', backup: 'sicherung' } as const;
export type WorkspacePlace = keyof typeof workspacePlaces;
export const placeOrder = ['team', 'backup'] as const satisfies readonly WorkspacePlace[];

/** What can be done in the place "Team" before there is one; each has an address of its own. */
export const teamWays = {
  found: 'team/gruenden',
  join: 'team/einladung',
  recover: 'team/notfallschluessel',
} as const;
export type TeamWay = keyof typeof teamWays;
const ways = ['found', 'join', 'recover'] as const satisfies readonly TeamWay[];

export type WorkspaceSpot = { readonly place: WorkspacePlace; readonly way: TeamWay | null };

/** Where an address leads: `#sicherung`, `#team/gruenden`; anything else leads to the team. */
export function spotOf(hash: string): WorkspaceSpot {
  const path = hash.replace(/^#/, '');
  const way = ways.find(known => teamWays[known] === path) ?? null;
  const place = placeOrder.find(known => workspacePlaces[known] === path) ?? 'team';
  return { place, way };
}

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
