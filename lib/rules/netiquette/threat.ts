import { clauseRules } from './rule';

const harmlessObjects = [
  '(müll*|abfall*|plakat*|bild*|schild*|lampe*|laub*|holz*|grünschnitt*|fahne*|wäsche*|mücken*|wespen*|unkraut*|zettel*|kerze*|feuerwerk*|grill*|strom*|wasser*|hecke*|vorhang*|vorhänge*|lichterkette*|gardine*|poster*|kreuz*|uhr|mantel|jacke|hörer|telefon*|kalorien|zeit|film*|spiel*|figur*|rekord*)',
  '@treffer ~1 uhr',
  '@treffer @zahl',
];
const denied = [
  '@zitat',
  '(nicht|kein|keine|keinen|nie|niemals|niemand|niemanden) ~3 @treffer',
  '(film|krimi|roman|buch|serie|spiel|tatort|theater|zeitung|artikel|nachrichten) ~8 @treffer',
  '@treffer ~8 (film|krimi|roman|buch|serie|tatort)',
];
const reported = [
  ...denied,
  '(wer|dass|ob|weil|wenn) ~4 @treffer ~3 (@aussage|fordert|droht|strafbar|angezeigt)',
  '(wurde|wurden|worden) ~5 @treffer',
  '@treffer ~2 (worden|wurde|wurden)',
];

export const threatRules = clauseRules(
  {
    category: 'threat',
    clause: '§ 2 Abs. 2',
    title: 'Drohung oder Aufruf zu Gewalt',
    measure: 'hide',
    replyText:
      'Drohungen und Aufrufe zu Gewalt sind nach § 2 Abs. 2 unserer Netiquette nicht erlaubt. Wir behalten uns vor, sie zur Anzeige zu bringen.',
  },
  [
    {
      id: 'threat-direct',
      certainty: 'clear',
      reason: 'Der Kommentar droht einer Person oder Gruppe Gewalt an.',
      patterns: [
        '(ich|wir) ~3 (dich|euch|dir) ~4 (@toeten|@verletzen)',
        '(ich|wir) ~2 (bring|bringe|bringen|stech|steche|stechen|knall|knalle|knallen|schlag|schlage|schlagen|mach|mache|machen|mache|schieß|schieße|hau|haue) ~1 (dich|euch|ihn|sie|die|dir) ~2 (um|ab|tot|kalt|alle|platt|nieder|kaputt|fertig)',
        '(bring|bringe|stech|steche|knall|knalle|schlag|schlage|mach|mache|hau|haue) (dich|euch) ~2 (um|ab|tot|kalt|platt|nieder|kaputt|fertig)',
        '(ich|wir) ~4 (dir|euch|ihm|ihnen) ~3 (fresse|schädel|knochen|beine|genick|zähne|nase|kopf|kehle|hals) ~2 (polieren|einschlagen|brechen|abschneiden|ein|einhauen|ausschlagen|umdrehen|rausschlagen|auf|durchschneiden)',
        '(schlag|schlage|hau|haue|brech|breche|polier|poliere|tret|trete) (dir|euch) ~3 (fresse|schädel|knochen|beine|genick|zähne|nase|kopf|rübe)',
        '(du|ihr) ~2 (bist|seid|wirst|werdet) ~3 (tot|sterben|bluten|brennen|hängen|büßen|erschossen|abgestochen|totgeschlagen)',
        '(weiß|wissen|weiss|finde|finden) ~2 wo ~1 (du|ihr|er|sie|deine|dein|eure) ~3 (wohnst|wohnt|wohnen|arbeitest|kinder|kind|familie|haus|schule)',
        '(wir|ich) (kriegen|kriege|krieg|finden|finde|holen|hole|erwischen|erwische) (dich|euch)',
        '(dein|deine|eure|euer|ihr) ~1 (haus|auto|bude|rathaus|büro|kinder|familie) ~4 (brennen|brennt|abfackeln|anzünden|sprengen|leid|büßen)',
        '(zünde|zünden|fackel|fackle|fackeln|spreng|sprenge|sprengen) ~2 (dein|deine|eure|euer|das|euch|ihnen) ~2 (haus|rathaus|bude|laden|auto|büro|amt|moschee|heim|unterkunft|flüchtlingsheim|asylheim)',
        '(dich|euch) ~3 (umbringen|abstechen|erschießen|totschlagen|abknallen|kaltmachen|aufschlitzen|erwürgen|vergewaltigen)',
        '(messer|kugel|axt|bombe|baseballschläger) ~4 (wartet|warten|für) ~2 (dich|euch)',
        '(kugel|messer|faust) ~3 (kopf|bauch|rücken|fresse) ~3 (jagen|rammen|kriegst|bekommst|verdient|verdienst)',
      ],
      exceptions: [
        ...harmlessObjects,
        ...denied,
        '(liebe|mag|vermisse|drücke|umarme|küsse) ~3 @treffer',
        '(würde|wollte|will|möchte) ~2 (dich|euch) ~3 fertig ~2 (sehen|haben)',
        'lob*',
      ],
    },
    {
      id: 'threat-call',
      certainty: 'likely',
      reason: 'Der Kommentar fordert Gewalt gegen Menschen oder heißt sie gut.',
      patterns: [
        '@opfer ~4 @modal ~5 @toeten',
        '@modal ~2 (man|wir|jemand) ~4 @opfer ~4 @toeten',
        '@modal ~1 @opfer ~4 @toeten',
        '(@amt|@gruppe|@schimpf|@schimpf-schwer|@gruppe-schimpf) ~3 @modal ~4 @toeten',
        '(@gruppe|@gruppe-schimpf|bullen|politiker) (abknallen|erschießen|vergasen|abstechen|aufhängen|töten|verbrennen|abschlachten|ausrotten|erschlagen)',
        '(an die|gegen die) wand ~2 (stellen|gestellt|mit)',
        '(an den|am|an) (galgen|strick|laternenmast|laterne|baum|laternenpfahl|laternen) ~3 (hängen|aufhängen|knüpfen|aufknüpfen|baumeln|gehängt|aufgehängt)',
        '(an den|an die) (galgen|strick|laternen)',
        '(aufs|auf das|auf den) (schafott|scheiterhaufen)',
        '(ab|rein|alle|zurück|direkt|mit) ~3 (ins gas|gaskammer)',
        '(kopfschuss|genickschuss|kugel) ~3 (verdient|verdienen|geben|und gut|für)',
        '@opfer ~2 (gehört|gehören) ~4 (@toedlich|@toeten|kastriert|ausgepeitscht|gefoltert|gesteinigt|verprügelt|totgeprügelt)',
        '(erschießt|erschiesst|tötet|verbrennt|vergast|lyncht|hängt|steinigt|schlagt|knallt|stecht) ~1 (sie|die|ihn|den|alle|diese) ~4 (auf|ab|tot|alle|endlich|schweine|hunde|endlich)',
        '(einfach|gleich|sofort|alle|endlich) (abknallen|erschießen|erschiessen|vergasen|aufhängen|abstechen|totschlagen|hinrichten|liquidieren|aufknüpfen|standrechtlich)',
        'todesstrafe (für|her|wieder)',
        '(schwanz|eier|hand|hände|kopf|rübe|zunge) (ab|abschneiden|abhacken)',
        '(bekommt|kriegt|bekommen|kriegen|gebt|gib) ~4 (fresse|maul|schnauze) ~1 (polieren|poliert|voll|hauen)',
        '(tod|tot) (den|dem|der|allen) (@amt|@gruppe|@schimpf|@schimpf-schwer|verräter*|bullen)',
        '(baseballschläger|knüppel|prügel|tracht) ~4 (bekommen|verdient|raus|gehören|hilft)',
      ],
      exceptions: [...harmlessObjects, ...reported],
    },
    {
      id: 'threat-death-wish',
      certainty: 'likely',
      reason: 'Der Kommentar wünscht jemandem den Tod oder eine schwere Krankheit.',
      patterns: [
        '(du|ihr) ~3 (sollst|sollt|kannst|könnt|mögest) ~3 @sterben',
        '(geh|geht) ~2 (sterben|verrecken|krepieren|erhängen)',
        '(verreck|verrecke|verreckt|krepier|krepiere|krepiert|stirb|sterbt|erstick|erhäng) ~2 (doch|endlich|du|ihr|dich|einfach|elendig*|qualvoll)',
        '(hoffe|hoffen|hoffentlich) ~5 (verreckt|verreckst|verrecken|krepiert|krepierst|krepieren|stirbst|stirbt|sterbt|abkratzt|abkratzen)',
        '(wünsche|wünsch|wünschen) ~3 (dir|euch|ihm|ihr|ihnen|denen|dem) ~3 (tod|krebs|pest|verrecken|sterben|schlaganfall|herzinfarkt)',
        '(häng|hängt|erhäng|erhängt|erschieß|erschießt) (dich|euch) ~1 (auf|doch|bitte|endlich)',
        '(spring|springt) ~3 (brücke|zug|hochhaus)',
        '(sollen|soll|sollten|sollte) ~3 (verrecken|krepieren|ersaufen|abkratzen|verbluten|absaufen)',
        'kill (yourself|dich)',
        'kys',
      ],
      exceptions: denied,
    },
    {
      id: 'threat-veiled',
      certainty: 'possible',
      reason:
        'Der Kommentar lässt sich als versteckte Drohung lesen; bitte im Zusammenhang prüfen.',
      patterns: [
        '(pass|passt|passen) ~2 (auf|bloß auf) ~3 (dich|euch|dir|was)',
        '(du|ihr) ~2 (wirst|werdet) ~3 (schon|noch) ~2 (sehen|erleben|bereuen|spüren|merken)',
        '(man sieht|wir sehen uns|sieht man sich) ~3 (zweimal|im dunkeln|wieder|persönlich)',
        '(wehe|gnade) ~2 (dir|euch|gott)',
        '(dann|bald|irgendwann) ~2 (knallt|kracht|brennt|rummst|scheppert) ~2 (es|hier|bei euch|das rathaus)',
        '(komm|kommt) ~2 (her|vorbei|raus) ~4 (klären|zeig|zeige|fresse|regeln)',
        '(wir|ich) ~2 (kommen|komme|stehen) ~3 (vor deiner|vor eurer|zu dir|zu euch)',
        '(eure|deine) (tage|stunden|zeit) ~2 (gezählt|läuft|kommt)',
        '(mistgabel*|fackeln|laternen|laternenmast*|guillotine*)',
      ],
      exceptions: [
        ...denied,
        '(kind|kinder|gut|gesund|straße|glatt|glätte) ~6 @treffer',
        '@treffer ~4 (gesund|gut auf)',
      ],
    },
  ],
);
