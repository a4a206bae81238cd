import type { PracticeThread } from './thread';
import { facebookBuergerbueroDe } from './facebook-buergerbuero.de';
import { instagramFreibadDe } from './instagram-freibad.de';

/** Every practice thread that the simulated pages show. */
export const practiceThreads: readonly PracticeThread[] = [
  facebookBuergerbueroDe,
  instagramFreibadDe,
];
