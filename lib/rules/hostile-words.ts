import { innocentPhrases } from './lexicon/innocent';
import { type HouseRule, RuleId } from './house-rules';
import { reportedOrNegated } from './netiquette/rule';

/**
 * Words that can carry an attack: what a person would point at. No rule of its own and never shown: the
 * classifier's violations are believed one word less where there is none, or where they are quoted or denied.
 */
export const hostileWords: HouseRule = {
  id: RuleId.parse('hostile-words'),
  category: 'insult',
  certainty: 'possible',
  clause: null,
  title: 'Angreifende Wörter',
  reason: 'Der Kommentar enthält Wörter, die angreifen können.',
  measure: 'answer',
  replyText: null,
  patterns: [
    '@schimpf-schwer',
    '@schimpf',
    '(du|ihr|dich|euch|dieser|diese|dieses|diesem|diesen|solche|solcher|lauter|alles|alle|ist|sind|bist|seid) ~3 @schimpf-anrede',
    '(@amt|@person|@gruppe) ~4 @schimpf-anrede',
    '@schimpf-anrede ~3 (@amt|@person|@gruppe)',
    '@schimpf-mild',
    '@herabsetzend',
    '@gruppe-schimpf',
    '@szenewort',
    '(du|ihr|dieses|diese|dieser|solche|solches|lauter|alles|ist|sind|wie|@gruppe|@amt|@person) ~3 @entmenschlicht',
    '@emoji-schimpf',
    '(fresse|maul|schnauze|fick*|dämlich*|verarsch*|lüge|lügen|lügt|lügenpresse|verräter*|hass|hetze|hetzer*|rassist*|wahn|wahnsinn*|mörder*|verblödung|dummheit)',
    '(erschießen|erschossen|abknallen|aufhängen|aufgehängt|totschlagen|umbringen|ausrotten|verrecken|krepieren|vergasen|lynchen|prügeln|verprügeln|galgen|laterne|strick|abstechen|köpfen|steinigen)',
  ],
  exceptions: [
    ...reportedOrNegated,
    ...innocentPhrases,
    '(streichelzoo|tierpark|wildpark|zoo|weide|stall|kinderfest|zirkus|rampe|parkplatz*|menschen mit) ~6 @treffer',
    '@treffer ~6 (streichelzoo|tierpark|wildpark|zoo|weide|stall|kinderfest|zirkus|rampe|parkplatz*)',
    '(behinderten|behindertengerecht*|behindertentoilette*|behindertenbe*|behindertenarbeit|behindertenparkplatz*|menschenfeindlich*)',
    '@treffer ~1 und ~1 (betrügerinnen|gewalt)',
    'behinderte* (menschen|kinder|parkplatz*|person|personen)',
  ],
};
