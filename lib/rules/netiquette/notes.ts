import { clauseRules } from './rule';

const note = { clause: null, measure: 'answer', replyText: null } as const;

const notMeant = [
  '@zitat',
  'gegenseitig ~1 @treffer',
  '@treffer ~1 gegenseitig',
  'gegenseitig',
  '(nicht|nie|niemals) ~1 (umbringen|sterben)',
  '(film|krimi|roman|buch|serie|tatort|übung|probealarm|theater) ~8 @treffer',
  '@treffer ~6 (vor langeweile|vor lachen|vor scham|vor hunger|im film|in der serie)',
  '(vor langeweile|vor lachen|vor scham|vor hunger|fast) ~4 @treffer',
];

export const emergencyRules = clauseRules(
  { ...note, category: 'emergency', title: 'Möglicher Notfall' },
  [
    {
      id: 'emergency-suicide',
      certainty: 'clear',
      reason:
        'Jemand spricht davon, sich das Leben zu nehmen: zuerst 112 und Telefonseelsorge 0800 111 0 111.',
      patterns: [
        '(bringe|bring|bringen|brächte) ~2 mich ~3 um',
        '(ich|mich|werde|will|möchte|wollte) ~5 (mich umbringen|mich töten|mich erhängen|mich aufhängen|mich erschießen|mir das leben nehmen|mir was antun|mir etwas antun)',
        '(umbringen|umzubringen|erhängen|erschießen|töten) (werde|will|möchte) ich mich',
        '(ich|mir|wir) ~4 (will|möchte|mag|kann|wollte|würde) ~4 (nicht mehr leben|nimmer leben|nicht länger leben|nicht mehr da sein|nicht mehr hier sein|nicht mehr aufwachen|nicht mehr weiterleben|einfach nur sterben|nur noch sterben|lieber tot)',
        '(will|möchte) ~2 (ich) ~3 (sterben|nicht mehr leben|nicht mehr sein)',
        'ich (will|möchte|wollte) ~3 (sterben|tot sein)',
        '(mach|mache|machen) ~3 schluss ~3 (mit meinem leben|mit dem leben|leben)',
        '(beende|beenden|nehme|nehmen) ~3 (mein leben|das leben|meinem leben)',
        '(selbstmord|suizid|freitod) ~4 (begehen|begehe|gedanken|denke|versucht|plane|machen)',
        '(denke|dachte|gedanken) ~3 (an|über) ~2 (selbstmord|suizid|umbringen|tod nach)',
        '(suizidgedanken|selbstmordgedanken|suizidal)',
        '(springe|spring|werfe|werf|schmeiß|schmeiße|lege|leg) ~4 (von der brücke|vom dach|vor den zug|vor zug|vor die bahn|auf die gleise)',
        '(leben|alles) ~2 (hat|macht|ergibt) ~2 (keinen sinn mehr|kein sinn mehr|keinen sinn)',
        '(mein abschiedsbrief|mein letzter post)',
        '(ohne mich) ~3 (besser dran|besser)',
        '(das war|dies ist|das ist) ~2 (mein abschied|abschied von euch)',
      ],
      exceptions: notMeant,
    },
    {
      id: 'emergency-suicide-other',
      certainty: 'likely',
      reason: 'Es geht darum, dass ein anderer Mensch sich etwas antun könnte: zuerst 112.',
      patterns: [
        '@angehoerige ~6 (umbringen|das leben nehmen|etwas antun|was antun|selbstmord|suizid|erhängen)',
        '@angehoerige ~5 (will|möchte|mag|wollte) ~3 (nicht mehr leben|nimmer leben|sterben)',
        '(sich) ~3 (umbringen|umzubringen|das leben nehmen|etwas antun|was antut|etwas antut|erhängen)',
        '(droht|drohte|kündigt) ~4 (selbstmord|suizid|umzubringen|mit springen)',
        '(steht|sitzt|jemand) ~4 (brücke|dach|brüstung|gleisen|geländer) ~5 (springen|runter|will|herunter)',
      ],
      exceptions: [
        ...notMeant,
        '(prävention*|beratung|hilfsangebot*|statistik|gedenken|vortrag) ~8 @treffer',
      ],
    },
    {
      id: 'emergency-distress',
      certainty: 'possible',
      reason:
        'Jemand klingt verzweifelt; bitte prüfen, ob Hilfe nötig ist (Telefonseelsorge 0800 111 0 111).',
      patterns: [
        '(lebensmüde|lebensmuede)',
        '(ich|mir) ~3 (kann nicht mehr|am ende|keine kraft mehr|völlig verzweifelt|weiß nicht mehr weiter|halte es nicht mehr aus)',
        '(kann|halte) ich ~3 (nicht mehr weiter|nicht mehr aus)',
      ],
      exceptions: [
        ...notMeant,
        '(lachen|warten|hören|sehen) ~4 @treffer',
        '@treffer ~4 (hören|sehen|lachen|vor lachen|😂)',
      ],
    },
    {
      id: 'emergency-danger',
      certainty: 'likely',
      reason: 'Ein Mensch könnte in unmittelbarer Gefahr sein: zuerst 110 oder 112.',
      patterns: [
        '(bewusstlos|bewußtlos|reanimiert|reanimation|blutet stark|verblutet|atmet nicht|atmet kaum|keine luft|ertrinkt)',
        '(er|sie|kind|baby|jemand|frau|mann|person) ~3 erstickt',
        '(brennt|brennen) ~4 (haus|wohnung|wald|auto|schule|dach|keller|bei uns|mülltonne*|halle|nachbar*)',
        '(hier|bei uns) brennt ~2 (es|ein|eine|das|die|der)',
        '(haus|wohnung|wald|auto|schule|dach|keller|dachstuhl|halle|gebäude|feld) ~3 brennt',
        '(hilfe|schnell) ~6 (notarzt|krankenwagen|rettungswagen|feuerwehr|polizei)',
        '(notarzt|krankenwagen|rettungswagen|feuerwehr|polizei) ~5 (schnell|dringend|bitte kommen|schicken|schickt)',
        '(ruft|ruf|rufen sie|wählt) ~3 (notarzt|krankenwagen|rettungswagen|feuerwehr|polizei|112|110)',
        '(kind|tochter|sohn|oma|opa|mutter|vater|mädchen|junge|person|rentner*|frau|mann|nachbar*) ~6 (verschwunden|vermisst|entführt|eingesperrt|eingeschlossen|nicht nach hause gekommen)',
        '(schlägt|verprügelt|bedroht|würgt|misshandelt|missbraucht|vergewaltigt) ~5 (frau|freundin|kind|kinder|mich|mutter|tochter|sohn|ihn|sie) ~4 (gerade|jetzt|täglich|jeden|immer|wieder|messer|nachbar*)',
        '(nachbar*|mann|vater|freund|ex) ~5 (schlägt|verprügelt|bedroht|würgt|misshandelt|missbraucht) ~3 (seine|mich|sein|ihre|die|meine|uns|das|ihr)',
        '(mann|typ|jemand|person) ~4 (messer|waffe|pistole|axt|machete) ~5 (hier|vor|auf|läuft|bedroht|straße|schule|bahnhof|unterwegs)',
        '(gas|gasgeruch|gasleck) ~4 (riecht|gerochen|austritt|ausgetreten|strömt|stark)',
        '(riecht|stinkt) ~4 (nach gas)',
        '(herzinfarkt|schlaganfall|überdosis|vergiftet|vergiftung|anaphylakt*) ~6 (gerade|jetzt|hilfe|was tun|verdacht|hat|mein*)',
        '(hat|habe|haben) ~4 (tabletten|pillen|schlaftabletten) ~3 (geschluckt|genommen|alle)',
        '(baby|kind|hund) ~5 (im auto|eingesperrt|in der hitze) ~6 (sonne|hitze|eingeschlossen|allein|alleine|schreit|grad)',
        '(amoklauf|bombendrohung|geiselnahme|schießerei) ~5 (gerade|jetzt|hier|schule|bahnhof|rathaus|hilfe)',
        '(schüsse gehört|schüsse gefallen)',
        '(stromleitung|stromkabel|oberleitung) ~5 (liegt|hängt|gerissen|boden|straße)',
        '(kinder|kind|leute|jugendliche) ~4 (auf den gleisen|auf dem eis|auf den schienen|ins eis)',
      ],
      exceptions: [
        ...notMeant,
        '(nicht|kein|keine|hat nichts) ~2 @treffer',
        '(keim|dann|bald|winter) ~3 @treffer',
        '(wurde|war|gestern|damals|letztes|früher|jahr|jahre|jahren|monat|woche|danke) ~6 @treffer',
        '@treffer ~6 (gestern|damals|letzte|letztes|letzten|vor jahren|übung|verein)',
        '(hund|katze|geldbeutel|schlüssel|ausweis|hut|licht|laterne|lampe|sonne|luft|hut) ~3 (brennt|verschwunden|vermisst|brennen)',
        '(feuerwehr|polizei|notarzt) ~3 (fest|verein|ehrenamt|übung|jugend|danke)',
      ],
    },
  ],
);
