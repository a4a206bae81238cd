import { facebookBaustelleDe } from './facebook-baustelle.de';
import { facebookBuergerbueroDe } from './facebook-buergerbuero.de';
import {
  facebookFotoDe,
  facebookGruppeDe,
  facebookReelDe,
  instagramReelDe,
} from './more-surfaces.de';
import {
  facebookGroupEn,
  facebookPhotoEn,
  facebookPostEn,
  facebookReelEn,
  facebookSecondPostEn,
  instagramPostEn,
  instagramReelEn,
} from './english';
import { hostileDe } from './hostile.de';
import { instagramFreibadDe } from './instagram-freibad.de';
import type { PracticeThread } from './thread';

/** Every thread of the simulated pages; the first of a language and platform is its main one. */
export const practiceThreads: readonly PracticeThread[] = [
  facebookBuergerbueroDe,
  facebookBaustelleDe,
  facebookGruppeDe,
  facebookFotoDe,
  facebookReelDe,
  instagramFreibadDe,
  instagramReelDe,
  facebookPostEn,
  facebookSecondPostEn,
  facebookGroupEn,
  facebookPhotoEn,
  facebookReelEn,
  instagramPostEn,
  instagramReelEn,
];

/** Not among the practice threads: nobody should practise on these. */
export { hostileDe };

export const allThreads: readonly PracticeThread[] = [...practiceThreads, hostileDe];
