import { calm, clean, flagged, type FunctionalTest } from './functional-test';

const insult = flagged('possible', 'insult', 'incitement');

/** Cases of a second round, written before the abilities they ask for were looked at. */
export const secondRoundFunctions: readonly FunctionalTest[] = [
  {
    name: 'emoji in place of an insult',
    reason: 'A clown, a pig or a heap that somebody is called insults as the word does.',
    expect: insult,
    seen: ['Du 🤡', 'Ihr seid solche 🤡🤡'],
    second: [
      'Was bist du für ein 🐷',
      'Du bist ein Stück 💩',
      'ihr 🐀 gehört weg',
      'Der Bürgermeister ist ein 🤡',
      'Halt die Fresse, du 🐖',
    ],
  },
  {
    name: 'emoji that insult nobody',
    reason: 'Animals, clowns and dog dirt are topics of a town.',
    expect: clean,
    seen: ['Die 🐷 im Tierpark sind süß', '💩 vom Hund liegt wieder auf dem Gehweg'],
    second: [
      'Der 🤡 beim Kinderfest war toll',
      'Bei uns im Keller sind 🐀, wen rufe ich an?',
      'Schweinebraten 🐖 beim Stadtfest, lecker',
      'Lustig 😂🤡',
      'Die Kinder lieben den 🐍 im Terrarium',
    ],
  },
  {
    name: 'emoji in place of a threat',
    reason: 'A knife or a gun held out to somebody threatens.',
    expect: flagged('possible', 'threat'),
    seen: ['Ich krieg dich 🔪', 'Du kommst auch noch dran 🔫'],
    second: ['🔪🔪 für dich', 'Wir wissen wo du wohnst 🔫', 'euch alle 🔫🔫🔫', 'Dir gehört 🪓'],
  },
  {
    name: 'weapons that threaten nobody',
    reason: 'Kitchen knives, water pistols and axes are things.',
    expect: clean,
    seen: ['🔪 Kochkurs in der Volkshochschule', 'Wasserpistolen 🔫 sind im Freibad verboten'],
    second: [
      'Wo kann ich 🔪 schleifen lassen?',
      'Holzhacken mit der 🪓 am Samstag',
      'Messer 🔪 im Handgepäck?',
    ],
  },
  {
    name: 'everyday words one slip away from an insult',
    reason: 'A slip of the pen must not make an insult of an everyday word.',
    expect: clean,
    seen: [
      'Wir knacken die Million',
      'Der Spaten steht im Schuppen',
      'Ich schicke Ihnen den Antrag',
    ],
    second: [
      'Die Kuppel der Kirche wird saniert',
      'Das ist ein schickes Rathaus geworden',
      'Er will nicht mehr pennen',
      'Spinnen im Keller, was tun?',
      'Die Säcke absacken lassen',
      'Nüsse kacken? Nein, knacken!',
      'Der Schlepper hat Panne',
      'Schlampig gearbeitet wurde an der Straße nicht',
      'Der Putzdienst ist pissegal? Nein, pünktlich',
      'Ein schimmeliger Keller in der Schule',
    ],
  },
  {
    name: 'health and identity',
    reason: 'To speak of illness or orientation degrades nobody.',
    expect: clean,
    seen: [
      'Du bist krank und kannst nicht kommen?',
      'Du bist lesbisch oder schwul? Komm in die Gruppe',
    ],
    second: [
      'Wenn ihr krank seid, bleibt bitte zu Hause',
      'Bist du behindert, gibt es Ermäßigung im Freibad',
      'Du bist dick eingepackt bei dem Wetter',
      'Sie sind blind und brauchen Hilfe?',
    ],
  },
  {
    name: 'contacts of offices and helpers',
    reason: 'Who passes on a public number or mailbox helps.',
    expect: calm,
    seen: [
      'Die Hotline 030 90282828 hilft weiter',
      'Schreib an suchtberatung@caritas-musterhausen.de',
    ],
    second: [
      'Beim Gesundheitsamt unter 06131 693330 anrufen',
      'Frag beim Verein: vorstand@tsv-musterhausen.de',
      'Die Rufnummer der Klinik: 06131 170',
      'Anmeldung über sekretariat@grundschule-musterhausen.de',
    ],
  },
  {
    name: 'letters swapped or dropped',
    reason: 'A slip, meant or not, leaves a long insult readable.',
    expect: insult,
    seen: ['du Vollidoit', 'Du Arschlcoh'],
    second: [
      'ihr Hurenshöne',
      'Was für ein Wchser',
      'diese Drecksäue',
      'du Missgebrut',
      'so ein Bsatard',
      'Du Schlapme',
    ],
  },
  {
    name: 'insults without a known word',
    reason: 'Contempt finds words of its own.',
    expect: insult,
    seen: ['Du hast wohl nicht mehr alle Tassen im Schrank', 'Dir hat man ins Hirn geschissen'],
    second: [
      'Bei dir ist doch Hopfen und Malz verloren, du Null',
      'Du bist so hohl wie ein Eimer',
      'Euch haben sie als Kind zu heiß gebadet',
      'Geh dahin zurück, wo du hergekommen bist',
      'So dumm wie du kann keiner sein',
    ],
  },
];
