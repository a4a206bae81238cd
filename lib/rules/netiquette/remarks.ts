import { clauseRules } from './rule';

const note = { clause: null, measure: 'answer', replyText: null } as const;

export const criticismRules = clauseRules(
  { ...note, category: 'criticism', title: 'Kritik – kein Löschgrund' },
  [
    {
      id: 'criticism-authority',
      certainty: 'likely',
      reason:
        'Der Kommentar kritisiert Behörde, Politik oder Amtsträger. Auch scharfe Kritik ist erlaubt.',
      patterns: [
        '@amt ~8 @tadel',
        '@tadel ~8 @amt',
        '@amt ~4 (@schimpf-mild|@schimpf)',
        '@schimpf-mild ~4 @amt',
        '(nichts|nix|nie) ~3 (gemacht|getan|passiert|funktioniert|unternommen) ~6 @amt',
        '@amt ~6 (nichts|nix|nie) ~3 (macht|gemacht|tut|getan|passiert|hin|auf die reihe|unternimmt)',
        '(typisch|mal wieder|wieder mal|natürlich) ~2 @amt',
        '(steuergeld|steuergelder|steuern|unser geld|steuerzahler) ~8 (verschwendet|verschwendung|rausgeworfen|fenster|verpulvert|verbraten|verschleudert|ausgegeben|dafür|zahlen|zahlt|blechen)',
        '(unser|der|dieser|euer) (ob|obm) ~6 (@tadel|@schimpf-mild)',
        '@amt ~5 (vor gericht|ins gefängnis|in den knast|hinter gitter)',
        '(ihr|sie) könnt es ~2 nicht',
        'wie (dumm|blöd|dämlich|bescheuert) kann man',
        '(rücktritt|zurücktreten|abwählen|abgewählt|abtreten|nicht mehr wählbar|nie wieder wählen)',
      ],
    },
    {
      id: 'criticism-service',
      certainty: 'possible',
      reason: 'Der Kommentar äußert Unmut über eine Leistung oder Entscheidung. Das ist erlaubt.',
      patterns: [
        '@verwaltungssache ~8 @tadel',
        '@tadel ~8 @verwaltungssache',
        '(ihr|euch|euer|eure|eurer|euren|sie|ihnen|ihre) ~5 @tadel',
        '@tadel ~4 (ihr|euch|euer|eure|von euch|hier)',
        '(seit|schon) ~3 (wochen|monaten|jahren|ewigkeiten|stunden) ~6 (warte|warten|nichts|kaputt|dunkel|gesperrt|keine|kein|versprochen)',
        '(niemand|keiner|kein mensch) ~4 (erreichbar|zuständig|geht ran|antwortet|kümmert|reagiert|ans telefon)',
        '(was für|so) ein ~1 (witz|quatsch|unsinn|schwachsinn|blödsinn|mist|saftladen|saustall|sauladen|theater|chaos|armutszeugnis|trauerspiel)',
        '(armutszeugnis|trauerspiel|unverschämtheit|frechheit|zumutung|abzocke|abkassiererei|saftladen|sauladen|schildbürgerstreich|geldverschwendung)',
        'danke ~1 für nichts',
        '(nicht mehr|kaum noch|nicht) leisten',
        '(schon wieder|noch|immer) ~1 (teurer|zu|geschlossen|gesperrt|kaputt)',
        '(nicht|nie|keine|kein) ~2 (geräumt|gestreut|geleert|repariert|gemäht|aufsicht|ansprechpartner|rückmeldung|antwort)',
        '(löscht|löschen|zensiert|zensieren) ~4 (alles|kommentare|kritik|meinung|meinungen|wieder)',
        '(wird immer|immer) (schlimmer|schlechter|teurer|weniger|bescheuerter)',
        '(kein|keinerlei|null) (verständnis|wunder|service|plan|ahnung|konzept|interesse)',
        '(eine|so eine|welch eine|echt eine) ~1 (frechheit|unverschämtheit|zumutung|schande|sauerei|schweinerei|katastrophe|farce|lachnummer|verarsche|abzocke)',
      ],
      exceptions: ['(nicht|kein|keine|gar nicht) ~1 @treffer'],
    },
  ],
);

export const questionRules = clauseRules({ ...note, category: 'question', title: 'Frage' }, [
  {
    id: 'question',
    certainty: 'likely',
    reason: 'Der Kommentar stellt eine Frage.',
    patterns: ['@fragesatz'],
  },
]);

export const factRules = clauseRules(
  { ...note, category: 'factClaim', title: 'Behauptung zum Prüfen' },
  [
    {
      id: 'fact-stated',
      certainty: 'likely',
      reason: 'Der Kommentar behauptet etwas, das sich prüfen lässt.',
      patterns: [
        '(fakt|tatsache) ist',
        '(nachweislich|bewiesen|erwiesen|erwiesenermaßen|nachgewiesen|belegt|statistisch|offiziell)',
        '(laut|gemäß|zufolge) ~3 (studie*|statistik*|rki|who|bericht*|gesetz|destatis|gutachten|umfrage*|spiegel|tagesschau|bka|zahlen|wikipedia)',
        '(studie*|statistik*|gutachten|untersuchung*|umfrage*) ~4 (zeigt|zeigen|belegt|belegen|beweist|beweisen|sagt|ergab|ergaben|gezeigt)',
        '@zahlenangabe ~8 (ist|sind|war|waren|hat|haben|wurde|wurden|kostet|kosten|gibt|liegt|beträgt|sterben|gestorben|zahlen|verdienen|bekommen|gestiegen|gesunken)',
        '(ist|sind|war|waren|hat|haben|wurden|kostet|kosten|gibt|liegt|liegen|beträgt|sterben|zahlen|verdienen|bekommen|bekommt|stieg|sank) ~8 @zahlenangabe',
        '(verdoppelt|verdreifacht|vervierfacht|halbiert)',
        '(steht|stand) ~2 (im gesetz|in der satzung|in der verordnung|im vertrag|im haushalt|im bescheid)',
        '(in wahrheit|in wirklichkeit|wird verschwiegen|wird vertuscht|verschweigen die|steht im gesetz)',
      ],
      exceptions: ['@fragesatz'],
    },
    {
      id: 'fact-figure',
      certainty: 'possible',
      reason: 'Der Kommentar nennt Zahlen, die sich prüfen lassen.',
      patterns: ['@zahlenangabe'],
      exceptions: ['@fragesatz'],
    },
  ],
);

export const praiseRules = clauseRules({ ...note, category: 'praise', title: 'Lob oder Dank' }, [
  {
    id: 'praise',
    certainty: 'likely',
    reason: 'Der Kommentar lobt oder dankt; ein kurzer Dank freut.',
    patterns: [
      '(vielen|herzlichen|lieben|besten|tausend|großen|recht herzlichen) dank',
      '(danke|dankeschön|dank|merci) ~4 (für|euch|ihnen|dir|an|liebe|liebes|team)',
      '(tolles|schönes|klasse|super|wunderbares|gelungenes) (fest|konzert|bad|programm|angebot|team|projekt|wochenende)',
      'danke ~1 (schön|sehr|👍|🙏|❤|😊)',
      '(tolle|super|gute|großartige|klasse|prima|hervorragende|sehr gute|starke|schöne|geniale|wichtige) (arbeit|sache|aktion|idee|initiative|beratung|veranstaltung|leistung|entscheidung|lösung|service)',
      '(toller|super|guter|klasse|prima|hervorragender|schneller|freundlicher) (service|einsatz|job|beitrag|tag|mitarbeiter*)',
      '(gut|toll|super|klasse|prima|schön|großartig|vorbildlich) (gemacht|gelöst|organisiert|geworden|umgesetzt|dass)',
      '(großes|ein großes|dickes|riesen) (lob|kompliment|dankeschön)',
      '(hut ab|weiter so|respekt|chapeau|daumen hoch|bravo|glückwunsch|gratulation|kompliment)',
      '(sehr|wirklich|total|immer|super|echt|so) (freundlich|hilfsbereit|kompetent|nett|zuvorkommend|schnell geholfen|bemüht)',
      '(freue|freuen|freu) ~3 (mich|uns) ~4 (auf|darauf|über|dass|schon)',
      '(finde|find|finden) ~4 (toll|super|klasse|gut|prima|großartig|schön|richtig gut)',
      '(endlich) ~5 (toll|super|klasse|danke|schön|prima)',
      '(👏|❤|💐|🥰|😍)',
    ],
    exceptions: [
      'danke ~1 für nichts',
      'danke ~3 (merkel|ampel|scholz|habeck|regierung|grüne)',
      '(na|ja) (toll|super|klasse|prima|bravo|danke|schön)',
      '(nicht|kein|keine|nie) ~2 @treffer',
      '(statt|anstatt) ~3 @treffer',
      '@treffer ~6 (🙄|🤦|🤮|🤡|ironie|ironisch|nicht)',
      '(finde|find|finden) ~4 (nicht|weniger|gar) ~3 (toll|super|klasse|gut|prima|großartig|schön)',
    ],
  },
]);
