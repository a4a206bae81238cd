import { clauseRules } from './rule';

const reported = [
  '@zitat',
  '(nicht|kein|keine|nie|niemals|ob|angeblich) ~3 @treffer',
  '(gerücht|gerüchte|film|krimi|roman) ~6 @treffer',
];

export const defamationRules = clauseRules(
  {
    category: 'defamation',
    clause: '§ 2 Abs. 5',
    title: 'Üble Nachrede oder Verleumdung',
    measure: 'hint',
    replyText:
      'Bitte stellen Sie keine Behauptungen über Personen auf, die Sie nicht belegen können (§ 2 Abs. 5 unserer Netiquette).',
  },
  [
    {
      id: 'defamation-crime',
      certainty: 'likely',
      reason: 'Einer bestimmten Person wird eine schwere Straftat nachgesagt.',
      patterns: [
        '@person ~4 (ist|war|wäre) ~3 (kinderschänder*|pädophil*|vergewaltiger*|dealer|drogendealer*|mörder*|betrüger*|dieb|diebin|hehler|zuhälter*)',
        '@person ~4 (hat|haben) ~6 (unterschlagen|veruntreut|gestohlen|geklaut|missbraucht|mißbraucht|begrapscht|vergewaltigt|bestochen|hinterzogen|gefälscht|geschlagen)',
        '@person ~4 (nimmt|kassiert|nahm|kassierte|lässt) ~3 (schmiergeld*|bestechungsgeld*|schwarzgeld*|schmieren|bestechen)',
        '@person ~4 (schlägt|prügelt|missbraucht|misshandelt|verprügelt|begrapscht|bestiehlt|quält|verkauft) ~3 (frau|frauen|kinder|kind|schüler*|mädchen|jungen|jungs|tochter|sohn|patienten|kollegin*|hund)',
        '@person ~3 (steckt|steckte|wirtschaftet|schaufelt) ~6 (tasche|taschen)',
        '@person ~5 taschen ~1 (vollgemacht|vollgestopft|gefüllt|voll gemacht)',
        '(vom|beim|im) @amt ~3 (lässt|ließ) ~2 (bestechen|schmieren|kaufen)',
        '@person ~5 (vergreift) ~4 (kindern|schülern|mädchen|jungen)',
      ],
      exceptions: [...reported, '@amt ~4 (hat|haben) ~4 (wähler*|volk|vertrauen)'],
    },
    {
      id: 'defamation-cue',
      certainty: 'possible',
      reason:
        'Über eine Person wird etwas behauptet, das sie herabwürdigen kann, wenn es nicht stimmt.',
      patterns: [
        '@person ~4 (säuft|kokst|lügt|betrügt|stiehlt|klaut|korrupt|gekauft|geschmiert|bestechlich|bestochen)',
        '(hat|haben) ~2 @person ~5 (schmieren|bestechen|kaufen) lassen',
        '(firma|laden|praxis|restaurant|kita|schule|heim) ~4 (betrügt|betrug|bescheißt|abzocke|betrüger)',
        '(jeder weiß|alle wissen|man weiß|stadtbekannt) ~5 @person',
        '@person ~6 (affäre|verhältnis|geliebte|bordell|drogen|alkoholproblem|puff)',
      ],
      exceptions: [...reported, '(stadt|verwaltung|regierung|politik|partei|parteien) ~4 @treffer'],
    },
  ],
);

const ownData =
  '(mein|meine|meiner|meinem|meinen|mich|mir|uns|unsere|unser|unserer|ich|wir) ~5 @treffer';

export const personalDataRules = clauseRules(
  {
    category: 'personalData',
    clause: '§ 3',
    title: 'Persönliche Daten',
    measure: 'hide',
    replyText:
      'Zum Schutz der Privatsphäre haben wir Ihren Kommentar verborgen: Er enthält persönliche Daten (§ 3 unserer Netiquette). Bitte schreiben Sie uns solche Angaben nur per Nachricht.',
  },
  [
    {
      id: 'personal-iban',
      certainty: 'clear',
      reason: 'Der Kommentar enthält eine gültige Kontonummer (IBAN).',
      patterns: ['@iban'],
    },
    {
      id: 'personal-contact',
      certainty: 'likely',
      reason: 'Der Kommentar enthält Telefonnummer oder Mailadresse einer Person.',
      patterns: ['@telefon', '@mail'],
      exceptions: [
        ownData,
        '(telefonseelsorge|giftnotruf|hotline|notdienst|beratungsstelle|frauennotruf|nummer gegen kummer|bürgertelefon|bürgerbüro|rathaus|polizei|servicenummer|störungsstelle|zentrale|praxis|apotheke) ~6 @treffer',
        '(rufnummer|infotelefon*|servicetelefon*|*ministerium|klinik*|krankenhaus*|gesundheitsamt*|gmbh|geschäftsstelle*|sekretariat*|*beratung|verein) ~6 @treffer',
        '@treffer ~4 hotline*',
      ],
    },
    {
      id: 'personal-mailbox',
      certainty: 'possible',
      reason:
        'Der Kommentar enthält eine Mailadresse; ob sie einer Person gehört, zeigt sie nicht.',
      patterns: ['@stellenmail'],
      exceptions: [ownData],
    },
    {
      id: 'personal-address',
      certainty: 'likely',
      reason: 'Der Kommentar nennt die Anschrift einer Person.',
      patterns: ['@adresse'],
      exceptions: [
        '(amt|rathaus|stadtverwaltung|bürgerbüro|bürgeramt|museum|bibliothek|stadtbibliothek|standesamt|*klinikum|krankenhaus*|*klinik|gemeindeverwaltung|gesundheitsamt|schule|kirche|verein|praxis|adresse des|anschrift des|anschrift der) ~4 @treffer',
      ],
    },
    {
      id: 'personal-plate',
      certainty: 'likely',
      reason: 'Der Kommentar nennt ein Autokennzeichen.',
      patterns: ['@kennzeichen'],
    },
    {
      id: 'personal-own',
      certainty: 'possible',
      reason: 'Jemand gibt eigene Kontaktdaten öffentlich preis; besser per Nachricht.',
      patterns: [
        '(mein|meine|meiner|meinem|meinen|mich|mir|uns|unsere|unser|unserer|ich|wir) ~5 (@telefon|@mail|@stellenmail)',
      ],
    },
  ],
);
