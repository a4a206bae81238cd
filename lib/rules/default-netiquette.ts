import type { HouseRules } from './house-rules';
import { advertisingRules, floodingRules, offTopicRules } from './netiquette/disturbance';
import { incitementRules, symbolRules } from './netiquette/hatred';
import { insultRules } from './netiquette/insult';
import { emergencyRules } from './netiquette/notes';
import { defamationRules, personalDataRules } from './netiquette/persons';
import { criticismRules, factRules, praiseRules, questionRules } from './netiquette/remarks';
import { threatRules } from './netiquette/threat';

/**
 * The Netiquette that an authority starts with, as data; it adapts clauses, words and measures.
 * Order within a category is precedence: among equally certain rules the first one speaks.
 */
export const defaultNetiquette: HouseRules = {
  title: 'Netiquette (Vorlage)',
  version: '2026-11',
  rules: [
    ...emergencyRules,
    ...threatRules,
    ...incitementRules,
    ...symbolRules,
    ...insultRules,
    ...defamationRules,
    ...personalDataRules,
    ...advertisingRules,
    ...floodingRules,
    ...offTopicRules,
    ...criticismRules,
    ...questionRules,
    ...factRules,
    ...praiseRules,
  ],
};
