import { innocentPhrases } from '../lexicon/innocent';
import { clauseRules, reportedOrNegated } from './rule';

const exceptions = [...reportedOrNegated, ...innocentPhrases];

export const insultRules = clauseRules(
  {
    category: 'insult',
    clause: '§ 2 Abs. 1',
    title: 'Beleidigung',
    measure: 'hide',
    replyText:
      'Bitte bleiben Sie sachlich. Beleidigungen sind nach § 2 Abs. 1 unserer Netiquette nicht erlaubt. Ihre Kritik in der Sache ist willkommen.',
  },
  [
    {
      id: 'insult-formal-direct',
      certainty: 'clear',
      reason: 'Eine Person wird direkt mit einem schweren Schimpfwort angesprochen.',
      patterns: [
        '@du ~2 @schimpf-schwer',
        '@schimpf-schwer (du|ihr|euch)',
        '(bist|seid) ~1 (du|ihr) ~3 @schimpf-schwer',
        '(du|ihr) (bist|seid) ~4 @schimpf-schwer',
        'sie @schimpf-schwer',
        '(herr|frau) ~3 (ist|sind) ~4 @schimpf-schwer',
        '(fick|ficken|fickt|fuck) (dich|euch|deine|sie|eure|you)',
        '(du|ihr) (arsch|ärsche|drecks|scheiß|wichs)',
        '(du|ihr) (alter|alte|blöder|blöde|dummer|dumme|fetter|fette|mieser|miesen|kleiner|kleine) (arsch|ärsche)',
        '(leck|lecke|leckt|lecken) ~4 (arsch|arsche|oasch|eier)',
        '(halt|halte|haltet|halten) ~3 (fresse|maul|schnauze|gosch|goschn|backen)',
        '(fresse|maul|schnauze) (du|jetzt)',
        '(verpiss|verpisst|verpissen) (dich|euch|sie)',
        '(deine|deiner|dei|eure) (mutter|mudda|mama) ~4 (fick*|hure|nutte|schlampe|bläst)',
        '(geh|geht) ~2 (kacken|scheißen|sterben)',
      ],
      exceptions,
    },
    {
      id: 'insult-formal',
      certainty: 'likely',
      reason: 'Der Kommentar enthält ein schweres Schimpfwort, das Menschen herabsetzt.',
      patterns: [
        '@schimpf-schwer',
        '🖕',
        '(sie|die) sind ~3 @schimpf-schwer',
        '(scheiß|scheiss|drecks|kack|mist|sau) (bullen|bulle|typ|typen|kerl|weib|pack|beamte|beamten|politiker|ausländer)',
        'so ein ~1 (arsch|hund)',
        '(stück|haufen) (dreck|scheiße|scheisse|kacke|abschaum|müll)',
        '(fettes|fette|feige|feiges|dreckige|dreckiges|dumme|dummes|blöde|blödes|miese|mieses|elende|elendes|verlogene|verlogenes|perverse|perverses|faule|faules) (schwein|schweine|sau|säue|stück)',
      ],
      exceptions,
    },
    {
      id: 'insult-direct',
      certainty: 'clear',
      reason: 'Jemand wird direkt angesprochen und dabei herabgesetzt.',
      patterns: [
        '(du|ihr|sie|dich|euch) @schimpf',
        '@schimpf (seid|bist) (ihr|du)',
        '(du|ihr|dich|euch) ~2 @schimpf',
        '(bist|seid) ~1 (du|ihr) ~3 @schimpf',
        '(du|ihr) (bist|seid) ~4 @schimpf',
        '@schimpf (du|ihr)',
        '(du|ihr) @schimpf-anrede',
        '(du|ihr) (alte|alter|alten|blöde|blöder|blöden|dumme|dummer|dummen|dreckige|dreckiger|dreckigen|fette|fetter|faule|fauler|faulen) (@schimpf-anrede|@schimpf)',
        '(du|ihr) (elende|elender|elenden|miese|mieser|kleine|kleiner|kleinen|feige|feiger|verdammte|verdammter|hässliche|hässlicher|lächerliche|lächerlicher|verlogene|verlogener) (@schimpf-anrede|@schimpf)',
        '(du|ihr) (bist|seid) ~3 @schimpf-anrede',
        '(deine|eure) ~1 (fresse|visage|hackfresse|dummheit|blödheit|idiotie|verblödung|dämlichkeit)',
        '(schämt|schäm) (euch|dich) ihr @schimpf-anrede',
        '(hirn|gehirn|verstand|iq) ~3 (hast|habt|fehlt) ~2 (du|ihr|dir|euch) ~2 (nicht|keins|kein|wohl|keinen)',
      ],
      exceptions,
    },
    {
      id: 'insult-demeaning',
      certainty: 'likely',
      reason: 'Jemandem wird ins Gesicht gesagt, er sei dumm, krank oder widerlich.',
      patterns: [
        '(du|ihr) (bist|seid) ~3 @herabsetzend',
        '(bist|seid) (du|ihr) ~3 (dumm|blöd|doof|behindert|bescheuert|bekloppt|hirnlos|irre|geisteskrank|gestört|hohl)',
        '(fresse|maul|schnauze) halten',
      ],
      exceptions,
    },
    {
      id: 'insult-abusive',
      certainty: 'possible',
      reason:
        'Der Kommentar enthält ein herabsetzendes Wort; ob eine Person gemeint ist, bitte prüfen.',
      patterns: [
        '@schimpf',
        '(der|die|dieser|diese|sie) ~2 (ist|sind) ~3 (@schimpf-anrede|@schimpf)',
      ],
      exceptions,
    },
    {
      id: 'insult-belittling',
      certainty: 'possible',
      reason: 'Jemand wird direkt angesprochen und abgewertet; das kann auch scharfe Kritik sein.',
      patterns: [
        '(du|ihr) ~1 @schimpf-mild',
        '(du|ihr) (bist|seid) ~3 @schimpf-mild',
        '@schimpf-mild (du|ihr)',
        '(wie|zu|so) (dumm|blöd|doof|beschränkt|verblödet|bescheuert) ~2 (bist|seid|muss|kann|sind) ~1 (du|ihr|man)',
        '(nicht|keine|kein) ~2 (tassen|latten|hirn|verstand) ~3 (schrank|zaun|kopf|hast|habt)',
        '(bei|mit) (dir|euch) ~3 (falsch|schief|gelaufen|ganz dicht|kaputt|richtig)',
        '(nicht|noch) ganz (dicht|sauber|bei trost|klar im kopf)',
        '(geh|geht) ~4 (arzt|therapie|psychiater|klapse|anstalt)',
      ],
      exceptions,
    },
  ],
);
