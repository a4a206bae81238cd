import { clauseRules } from './rule';

const warned = [
  '@zitat',
  '(warnung|vorsicht|achtung|betrug|betrüger|masche|spam|fake|abzocke|phishing) ~6 @treffer',
  '@treffer ~4 nicht ~2 (klicken|anklicken|öffnen|draufklicken|glauben)',
  '@treffer ~6 (betrug|spam|fake|abzocke|phishing|gesperrt)',
];

export const advertisingRules = clauseRules(
  {
    category: 'advertising',
    clause: '§ 4 Abs. 1',
    title: 'Werbung oder Betrugsversuch',
    measure: 'delete',
    replyText:
      'Werbung und Links zu Angeboten Dritter sind nach § 4 Abs. 1 unserer Netiquette nicht erlaubt.',
  },
  [
    {
      id: 'advertising-phishing',
      certainty: 'clear',
      reason:
        'Der Link gibt sich als bekannte Stelle aus, führt aber woanders hin, oder es wird mit Gewinn gelockt.',
      patterns: [
        '@phishinglink',
        '(geld verdienen|passives einkommen|passiv einkommen|nebenverdienst|von zu hause verdienen) ~12 (@link|@messengerlink|@kurzlink|@telefon|whatsapp|telegram)',
        '(krypto|crypto|bitcoin|forex|trading|trader|investition|investieren|invest) ~12 (@messengerlink|@kurzlink|whatsapp|telegram|@telefon)',
        '(kredit|darlehen) ~12 (@mail|@stellenmail|whatsapp|telegram|@telefon|@messengerlink)',
      ],
      exceptions: warned,
    },
    {
      id: 'advertising-link',
      certainty: 'likely',
      reason: 'Der Kommentar enthält einen Kurz-, Messenger- oder verdächtigen Link.',
      patterns: ['@kurzlink', '@messengerlink', '@verdachtslink'],
      exceptions: warned,
    },
    {
      id: 'advertising-offer',
      certainty: 'likely',
      reason: 'Der Kommentar wirbt für ein Angebot oder Geschäft.',
      patterns: [
        '(geld verdienen|geld verdient|schnelles geld) ~6 (internet|online|zuhause|zu hause|nebenbei|homeoffice|handy|link|@link)',
        '(schatz|süßer|süsser|hübscher|schöner mann|hey süße|hallo lieber) ~4 (schreib|schreibt|kontaktier*) ~3 (telegram|whatsapp|snapchat|instagram|privat)',
        '(heiße|heisse|private|erotische|nackte|geile) (fotos|bilder|videos|nächte|treffen)',
        '(klick|klicke|klickt) ~3 (mein|meinem|meinen) (profil|profilbild|link)',
        '(dank|durch) ~6 (euro|dollar|@zahlenangabe|gewinn) ~6 (whatsapp|telegram|verdient|gewonnen) ~6 (whatsapp|telegram|kontaktier*|schreibt|@messengerlink)',
        '(passives einkommen|finanzielle freiheit|finanziell frei|nebeneinkommen)',
        '(verdiene|verdien) ~6 (pro|jede|jeden|am|in der|die) ~1 (tag|woche|monat|stunde)',
        '(passive income|dm me|dm mich|inbox me)',
        '(folg|folgt) (uns|mir) (für|fuer|auf|bei|jetzt)',
        '(verdiene|verdienen|verdient|verdien) ~5 (euro|dollar) ~5 (täglich|wöchentlich|zuhause|zu hause|nebenbei|homeoffice)',
        '(bitcoin|krypto|crypto|forex|trading|binäre optionen|kryptowährung*) ~8 (gewinn|gewinne|rendite|verdienen|verdient|investiert|investieren|profit|plattform|mentor|expertin|experte|account managerin)',
        '(kredit|darlehen|kredite) ~5 (sofort|ohne schufa|angebot|brauchen|privat|gewähren|vergeben|benötigen)',
        '(jetzt|hier|gleich|schnell) ~3 (bestellen|zugreifen|sichern|shoppen|einkaufen) ~6 (link|rabatt|prozent|shop|code|bio|@link)',
        '(rabattcode|gutscheincode|promocode|rabatt code|discount code|link in bio|link in der bio|link im profil)',
        '(schreib|schreibt|kontaktiere|kontaktieren|schreiben|adde|dm|pn) ~5 (whatsapp|telegram|dm|pn|instagram) ~6 (mehr|infos|info|angebot|verdienen|starten|hilfe|@telefon)',
        '(folg|folgt|folge|besucht|besuche|abonniert|abonniere) ~2 (mir|uns|mich|unserem|unseren|unsere|meinen|meinem|meine|mein) ~4 (kanal|seite|shop|profil|instagram|telegram|youtube|onlyfans|page)',
        '(onlyfans|sexcam*|heiße girls|escort|dating portal|sexkontakte|singles in deiner nähe|viagra|potenzmittel|abnehmpillen|fettkiller*)',
        '(herpes|krebs|diabetes|ex|liebe|ehe) ~8 (zauber|zauberwirker*|zauberspruch*|spell|voodoo|kräuterheiler*|dr) ~8 (geheilt|zurück|zurückgebracht|kontaktieren|whatsapp|@mail|@stellenmail)',
        '(glückwunsch|herzlichen glückwunsch) ~6 (gewonnen|gewinner) ~8 (klick|klicke|link|bestätigen|daten|@link)',
        '(gewonnen|gewinner|ausgelost) ~6 (klick|klicke|klicken|link|bestätigen|@link)',
        '(umzugsfirma|entrümpelung|entrümpelungen|schlüsseldienst|kammerjäger|versicherung|solaranlage*|photovoltaik|nagelstudio|haarstudio|autoankauf) ~10 (günstig|anfragen|kostenlos|angebot|preise|festpreis|@telefon|@link)',
        '(wir kaufen|kaufe dein|kaufe ihr|kaufe jedes|kaufe alte) ~3 (auto|autos|gold|pelze|schmuck|antiquitäten)',
        '(earn|make) ~2 (money|dollars|profit)',
        '(bitcoin|investment|trading|loan) ~6 (contact|whatsapp|telegram|platform|account|manager)',
      ],
      exceptions: warned,
    },
    {
      id: 'advertising-possible',
      certainty: 'possible',
      reason: 'Der Kommentar könnte Werbung sein; bitte Link oder Angebot prüfen.',
      patterns: [
        '(sonderangebot*|rabatt|rabatte|schnäppchen|gutschein*|gratis|kostenlos) ~8 @link',
        '(mein|meinen|meine|unser|unseren|unsere) ~2 (shop|laden|onlineshop|podcast|kanal|blog|kurs|webinar|coaching|buch) ~6 (@link|vorbei|besuchen|anschauen)',
        '(schreib|schreibt|schreiben) ~1 (mir|ihm|ihr) ~2 (telegram|snapchat|signal|onlyfans)',
        '(coaching|coach|webinar) ~8 (@link|@messengerlink|@kurzlink|whatsapp|telegram)',
        '(erfolgsformel|mindset|network marketing|affiliate)',
      ],
      exceptions: [...warned, '(@amt|@verwaltungssache) ~10 @treffer', '@treffer ~6 @amt'],
    },
  ],
);

export const floodingRules = clauseRules(
  {
    category: 'flooding',
    clause: '§ 4 Abs. 2',
    title: 'Fluten und Mehrfachposten',
    measure: 'hide',
    replyText: 'Bitte posten Sie denselben Text nicht mehrfach (§ 4 Abs. 2 unserer Netiquette).',
  },
  [
    {
      id: 'flooding-repeated',
      certainty: 'likely',
      reason: 'Derselbe Text steht mehrfach unter diesem Beitrag.',
      patterns: ['@oft-kopiert'],
    },
    {
      id: 'flooding-noise',
      certainty: 'likely',
      reason: 'Der Kommentar besteht fast nur aus Wiederholungen.',
      patterns: ['@flut'],
    },
    {
      id: 'flooding-copy',
      certainty: 'possible',
      reason: 'Derselbe Text steht schon einmal unter diesem Beitrag.',
      patterns: ['@kopie'],
    },
  ],
);

export const offTopicRules = clauseRules(
  {
    category: 'offTopic',
    clause: '§ 4 Abs. 3',
    title: 'Ohne Bezug zum Thema',
    measure: 'hint',
    replyText: 'Bitte bleiben Sie beim Thema des Beitrags (§ 4 Abs. 3 unserer Netiquette).',
  },
  [
    {
      id: 'off-topic',
      certainty: 'possible',
      reason: 'Der Kommentar spricht über ein ganz anderes Thema als der Beitrag.',
      patterns: ['@abweichend'],
    },
  ],
);
