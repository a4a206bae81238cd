import { switches } from '../settings';
import type { BoxContent } from './LexicalBox';

/** What a fresh reply box holds, after the switch `box`. */
export function boxContent(name: string): BoxContent {
  if (switches.box === 'empty') return { text: '', selected: false };
  if (switches.box === 'text')
    return {
      text: switches.lang === 'de' ? 'Angefangener Entwurf' : 'A draft begun earlier',
      selected: false,
    };
  return { text: `${name} `, selected: switches.box === 'selected' };
}
