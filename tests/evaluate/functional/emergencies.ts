import { type FunctionalTest, flagged } from './functional-test';

/** Danger to life, one's own or another's; and what only sounds like it. */
export const emergencyFunctions: readonly FunctionalTest[] = [
  {
    name: 'suicide cues',
    reason: 'Danger to life comes before anything else.',
    expect: flagged('likely', 'emergency'),
    seen: [
      'Ich will nicht mehr leben',
      'Ich bringe mich um',
      'Ich mache Schluss mit meinem Leben',
      'Heute spring ich von der Brücke',
    ],
    held: [
      'Ich kann nicht mehr, ich möchte einfach nur sterben',
      'Wenn das Amt nicht zahlt, nehme ich mir das Leben',
      'Am liebsten würde ich mich umbringen',
      'Ohne mich seid ihr besser dran. Das ist mein Abschied.',
      'ich hab suizidgedanken',
      'Ich leg mich vor den Zug',
      'Ich will nimmer leben',
      'Ich habe alle Tabletten genommen',
    ],
  },
  {
    name: 'others in danger',
    reason: 'Other people’s danger is an emergency as well.',
    expect: flagged('likely', 'emergency'),
    seen: [
      'Mein Bruder will sich umbringen',
      'Bei uns brennt das Haus, Hilfe!',
      'Der Nachbar schlägt seine Frau, man hört sie schreien',
      'Ein Kind ist in den Fluss gefallen und ertrinkt',
    ],
    held: [
      'Da steht jemand auf der Brücke und will springen',
      'Hier läuft ein Mann mit Messer vor der Schule',
      'Es riecht stark nach Gas in der Gartenstraße',
      'Meine Oma ist seit heute Morgen verschwunden',
      'Ein Baby sitzt im Auto eingesperrt in der Sonne',
      'Hier liegt einer bewusstlos am Bahnhof',
      'Meine Freundin sagt sie will nicht mehr leben',
      'Ein Stromkabel liegt auf der Straße nach dem Sturm',
    ],
  },
  {
    name: 'no emergency',
    reason: 'A card for every figure of speech would be clicked away.',
    expect: { kind: 'clean', without: ['emergency'] },
    seen: [
      'Ich sterbe vor Hunger',
      'Der Film über Suizid läuft im Kino',
      'Die Laterne brennt nicht',
    ],
    held: [
      'Mein Ausweis ist verschwunden',
      'Danke an die Feuerwehr für den Einsatz gestern',
      'Ich lach mich tot',
      'Das Feuerwehrfest war super',
      'Bringt mich nicht um den Verstand',
      'Der Hund ist seit gestern verschwunden',
      'Wann ist die Feuerwehrübung?',
    ],
  },
];
