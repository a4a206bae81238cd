import type { ChangeNotice } from '../../lib/rpc/envelope';

/** What the panel shows, and asks again for when it has changed elsewhere; see `changed` of its model. */
export const watched: readonly ChangeNotice['changed'][] = [
  'settings',
  'targets',
  'knowledge',
  'deliveries',
  'cases',
  'presence',
  'rules',
  'decisions',
  'decision-policy',
  'capture',
];
