import { clauseRules } from './rule';

const reported = [
  '@zitat',
  '(nicht|kein|keine|keinen|keineswegs) ~3 @treffer',
  '(wer|dass|wenn|weil) ~5 @treffer ~3 (@aussage|fordert|behauptet|leugnet|strafbar)',
  '(nennt|nennen|nannte|beschimpft|bezeichnet|bezeichnen) ~3 @treffer',
  '(als|mich|uns|ihn) ~2 @treffer ~3 (beschimpft|bezeichnet|beleidigt|tituliert|genannt)',
  '(wort|begriff|ausdruck|bezeichnung|unwort|parole|parolen|hashtag) ~2 @treffer',
  '@treffer ~3 (rassistisch|beleidigung|schimpfwort|strafbar|verboten|volksverhetzung|unwort)',
  '(gegen|stoppt|kein|keine|nein) ~1 @treffer',
  '(sagt|sagen|behauptet|behaupten|meint|meinen|glaubt|glauben|findet|finden|denkt|denken|schreibt|schreiben) ~2 (dass|@gruppe) ~6 @treffer',
  '@treffer ~8 (rassist*|rassismus|sexist*|antisemit*|menschenverachtend*|hetze|unerträglich|inakzeptabel)',
  '(niemand|niemanden|keiner) ~5 @treffer',
  '(leugnung|gedenken|erinnern|opfer|überlebende*|gedenkstätte*|mahnmal*|geschichte|unterricht) ~8 @treffer',
  '@treffer ~8 (gedenken|mahnmal*|gedenkstätte*|nie wieder)',
];

export const incitementRules = clauseRules(
  {
    category: 'incitement',
    clause: '§ 2 Abs. 3',
    title: 'Hetze gegen Gruppen',
    measure: 'hide',
    replyText:
      'Hetze gegen Menschen wegen ihrer Herkunft, Religion oder anderer Merkmale ist nach § 2 Abs. 3 unserer Netiquette nicht erlaubt.',
  },
  [
    {
      id: 'incitement-violence',
      certainty: 'clear',
      reason: 'Gegen eine Bevölkerungsgruppe wird Gewalt oder Vernichtung gefordert.',
      patterns: [
        '(@gruppe|@gruppe-schimpf) ~4 (vergasen|vergast|ausrotten|ausgerottet|vernichten|vernichtet|ausmerzen|ausgemerzt|abknallen|abgeknallt|abschlachten|lynchen|steinigen|ersaufen|kastrieren|einschläfern|erschlagen)',
        '(vergast|vernichtet|rottet|erschießt|verbrennt|tötet|lyncht) ~2 (@gruppe|@gruppe-schimpf)',
        '(@gruppe|@gruppe-schimpf) ~3 (ins gas|in die gaskammer|in den ofen|ins kz|an die wand|ins meer)',
        '(tod|tot) (den|allen|dem) (@gruppe|@gruppe-schimpf)',
        '(@gruppe|@gruppe-schimpf) ~2 (gehören|gehört) ~3 (erschossen|erschlagen|verbrannt|aufgehängt|ersäuft|ins lager|ins arbeitslager)',
        '(sonderzug|zug|fahrkarte) nach auschwitz',
        'kauft nicht bei juden',
      ],
      exceptions: reported,
    },
    {
      id: 'incitement-degrading',
      certainty: 'likely',
      reason: 'Eine ganze Gruppe von Menschen wird als minderwertig oder gefährlich hingestellt.',
      patterns: [
        '@gruppe ~1 (sind|ist|bleiben) ~3 @entmenschlicht',
        '@entmenschlicht ~1 (wie|namens) ~2 @gruppe',
        '(diese|dieses|scheiß|scheiss|drecks|verdammte|dreckige|dreckigen|kriminelle|faule|elende|elenden|mistige) @gruppe ~2 (pack|gesindel|brut|raus|horden|ratten)',
        '(scheiß|scheiss|drecks|dreckige|dreckigen|dreckiger|verfickte|verdammte|elende|stinkende) @gruppe',
        '@gruppe (raus|pack|gesindel|schweine|brut)',
        '(ausländer|türken|juden|moslems|muslime|asylanten|flüchtlinge|neger|kanaken|zigeuner|schwarze) raus',
        '@gruppe ~2 (sind|ist) ~1 alle ~2 (kriminell*|verbrecher|terroristen|vergewaltiger|schmarotzer|faul|dreckig|primitiv|mörder|diebe|lügner)',
        'alle @gruppe ~2 (sind|klauen|lügen|vergewaltigen|stinken|schmarotzen) ~3 (kriminell*|verbrecher|terroristen|vergewaltiger|schmarotzer|faul|dreckig|primitiv|mörder|diebe|klauen|alle|nur)',
        '(juden|weltjudentum|zionisten) ~3 (regieren|beherrschen|kontrollieren|steuern|schuld|weltherrschaft|lenken)',
        '@gruppe ~3 (klauen|stehlen|lügen) ~2 (raben|wie gedruckt|alle)',
        '@gruppe ~1 (vermehren) ~4 (karnickel|ratten|kaninchen|hasen|ungeziefer|fliegen)',
        '(schickt|schicken|jagt|werft|verfrachtet) ~2 (@gruppe|@gruppe-schimpf|neger) ~4 (busch|dschungel|wüste|meer|urwald)',
        '@gruppe ~2 (sind|ist) (pervers|krank|abartig) ~2 (pervers|krank|abartig|eklig|ekelhaft)',
        '(frauen|weiber) gehören ~3 (herd|küche)',
        '(jüdische|zionistische) (weltverschwörung|weltherrschaft|finanzelite|lobby)',
      ],
      exceptions: reported,
    },
    {
      id: 'incitement-expel',
      certainty: 'likely',
      reason: 'Menschen werden als Pack oder Gesindel bezeichnet und sollen vertrieben werden.',
      patterns: [
        '(pack|gesindel|gesocks|brut|viehzeug|abschaum|ungeziefer) ~1 (gehört|muss|soll|sollte|gehören) ~4 (raus|rausgeprügelt|weg|vertrieben|abgeschoben|eingesperrt|verjagt|aus dem land|rausgeworfen|rausgeschmissen)',
      ],
      exceptions: reported,
    },
    {
      id: 'incitement-inhuman',
      certainty: 'likely',
      reason: 'Der Kommentar spricht einer ganzen Gruppe das Menschsein ab.',
      patterns: ['@gruppe ~2 (sind|ist) ~2 (keine menschen|kein mensch|keine richtigen menschen)'],
      exceptions: ['@zitat', '(sagt|behauptet|meint|glaubt|wer) ~3 @treffer'],
    },
    {
      id: 'incitement-hatred',
      certainty: 'likely',
      reason:
        'Der Kommentar drückt Hass oder Verachtung gegen eine ganze Gruppe aus oder spricht ihr das Menschsein ab.',
      patterns: [
        '(hasse|hassen|verachte|verachten|verabscheue|verabscheuen) ~2 @gruppe',
        '@gruppe ~2 (sind|ist|bleiben) ~3 (widerlich*|ekelhaft*|ekelig|abscheulich*|minderwertig*|abschaum|untermenschen|unwürdig|wertlos*|lebensunwert*|degeneriert*|unrein|schmutzig|geistesgestört|unmenschlich|barbarisch)',
        '@gruppe ~2 (sind|ist) ~2 (nichts wert|weniger wert|nicht normal|das letzte|eine krankheit|eine plage|wie tiere|nur dreck)',
        '@gruppe ~2 (widern|ekeln|kotzen) ~3 an',
        '@gruppe ~3 (verdienen|verdient) ~3 (tod|sterben|prügel|nichts|keine rechte|es nicht zu leben)',
        '@gruppe ~2 (haben|hat) ~3 nichts ~3 (verloren|zu suchen)',
        '@gruppe ~2 (müssen|sollten|sollen|gehören) ~4 (verschwinden|sterben|verrecken|eingesperrt|vertrieben|zwangssterilisiert|kastriert|vernichtet)',
        '(welt|land|deutschland|stadt) ~4 ohne ~2 @gruppe ~2 (besser|schöner|sicherer)',
        '(widerliche|ekelhafte|minderwertige|räudige|dumme|verlauste|versiffte) @gruppe',
      ],
      exceptions: reported
        .filter(
          pattern =>
            !pattern.startsWith('(nicht|') &&
            !pattern.startsWith('(niemand|') &&
            !pattern.startsWith('(gegen|'),
        )
        .concat(
          '(nicht|niemals|nie) ~1 @treffer',
          '(niemand|keiner|man) ~1 (sollte|soll|darf) ~3 @treffer',
          '(kein|keine) ~1 @treffer',
          '@treffer nicht',
          '(warum|wieso|wer) ~2 @treffer',
        ),
    },
    {
      id: 'incitement-slur',
      certainty: 'likely',
      reason: 'Der Kommentar verwendet ein Wort, das eine ganze Gruppe herabwürdigt.',
      patterns: ['@gruppe-schimpf'],
      exceptions: reported,
    },
    {
      id: 'incitement-codeword',
      certainty: 'possible',
      reason:
        'Der Kommentar verwendet ein Wort, das in der Szene für Hetze steht; bitte im Zusammenhang prüfen.',
      patterns: [
        '(geh|geht|gehen|verschwinde|verschwindet|verschwinden) ~2 (dahin|dorthin|zurück) ~4 (herkommst|herkommt|hergekommen|hingehörst|hingehört|hingehören)',
        '@szenewort',
        '(großer|grosser|großen|grossen) (austausch|bevölkerungsaustausch)',
        '@gruppe ~4 (bevorzugt|schmarotzen|abkassieren|kassieren|überfremdung|überrennen|fluten|invasion)',
        '(überfremdung|remigration)',
        '@gruppe ~2 (sind|ist) ~3 (faul|dreckig|primitiv|kriminell|dumm|minderwertig|gefährlich|krank|abartig|unnatürlich|eklig)',
        '(schwul|lesbisch|trans|behindert|homosexualität) ~2 (ist|sind) ~2 (krank|krankheit|abartig|pervers|unnatürlich|sünde|eklig)',
      ],
      exceptions: reported,
    },
    {
      id: 'incitement-denial',
      certainty: 'likely',
      reason:
        'Der Kommentar leugnet oder verharmlost den Holocaust oder verherrlicht die NS-Herrschaft.',
      patterns: [
        '(holocaust|auschwitz|gaskammern|judenvernichtung) ~5 (lüge|märchen|schwindel|erfunden|erfindung|hoax|propaganda|übertrieben|nie gegeben|nicht gegeben|nie stattgefunden)',
        '(auschwitzlüge|holocaustlüge|holocaust lüge|holohoax)',
        '(adolf|hitler|führer) ~6 (zurück|fehlt|recht|gewusst|vergessen|autobahn*|vollendet|wiederkommen|ordnung|aufräumen|aufgeräumt|zu früh)',
        '(unter|beim|mit) (adolf|hitler|dem führer) ~5 (besser|nicht gegeben|ordnung|wäre)',
        '(nicht alles|viel) schlecht ~3 (hitler|adolf|dritten|damals)',
        '(arbeit macht frei|jedem das seine) ~6 (@gruppe|arbeitslos*|flüchtling*|faul*)',
        '(ofen|öfen|kz|kzs|gaskammer|gaskammern|lager) ~4 (wieder|anheizen|anwerfen|öffnen|aufmachen|auf|eröffnen)',
      ],
      exceptions: reported
        .filter(pattern => !pattern.startsWith('(nicht|'))
        .concat('(kein|keine|keineswegs) ~1 @treffer'),
    },
  ],
);

export const symbolRules = clauseRules(
  {
    category: 'bannedSymbol',
    clause: '§ 2 Abs. 4',
    title: 'Verbotene Kennzeichen',
    measure: 'hide',
    replyText:
      'Kennzeichen verfassungswidriger Organisationen sind verboten (§ 86a StGB) und nach § 2 Abs. 4 unserer Netiquette nicht erlaubt.',
  },
  [
    {
      id: 'symbol-slogan',
      certainty: 'clear',
      reason:
        'Der Kommentar enthält eine Parole oder ein Zeichen, das nach § 86a StGB verboten ist.',
      patterns: [
        '(heil|hail) (hitler|hitla|adolf|mein führer)',
        '(sieg|sig) heil',
        'siegheil',
        'heilhitler',
        'ein volk ein reich ein führer',
        '(führer befiehl|deutschland erwache|alles für deutschland|blut und ehre|meine ehre heißt treue)',
        '(卐|卍|ᛋᛋ|⚡⚡)',
        'juda verrecke',
      ],
      exceptions: [
        '@zitat',
        '(ruft|rufen|rief|riefen|gerufen|brüllt|brüllen|gebrüllt|skandiert|skandieren|geschmiert|gesprüht|parole|verboten|strafbar|angezeigt|anzeige|wegen|gesagt|schreit|schrien|entfernen|entfernt|hinterlassen|hakenkreuz*) ~8 @treffer',
        '@treffer ~6 (rufen|ruft|gerufen|brüllen|brüllt|gebrüllt|skandiert|geschmiert|gesprüht|verboten|strafbar|angezeigt|gezeigt|schreien|schreit|verurteilt|entfernen|entfernt)',
        '(nicht|kein|nie|wer) ~3 @treffer',
      ],
    },
    {
      id: 'symbol-code',
      certainty: 'likely',
      reason:
        'Der Kommentar enthält einen Zahlencode der rechtsextremen Szene in entsprechendem Zusammenhang.',
      patterns: [
        '@zahlencode',
        '(white power|rahowa|combat 18|c18|ns jetzt|hh88|heil88|fuck jews)',
        '(1488|14words|hkn krz)',
      ],
      exceptions: [
        '@zitat',
        '(code|zahlencode|steht|bedeutet|aufkleber|kennzeichen|nummernschild|warum|verboten) ~6 @treffer',
        '@treffer ~5 (steht|code|bedeutet|verboten)',
      ],
    },
    {
      id: 'symbol-mention',
      certainty: 'possible',
      reason:
        'Der Kommentar spricht von NS-Zeichen; ob er sie verwendet oder meldet, bitte prüfen.',
      patterns: [
        '(hakenkreuz*|hitlergruß*|hitlergruss*|reichskriegsflagge*|ss runen)',
        '(heil|sieg) (euch|dir|kameraden)',
      ],
      exceptions: [
        '(geschmiert|gesprüht|entfernen|entfernt|gemeldet|melden|entdeckt|angezeigt|anzeige|verboten|schmierereien|beseitigen|wand|mauer|spielplatz|unterführung|bushaltestelle|übermalt|übermalen) ~10 @treffer',
        '@treffer ~10 (geschmiert|gesprüht|entfernen|entfernt|gemeldet|melden|entdeckt|angezeigt|anzeige|verboten|beseitigen|wand|mauer|spielplatz|unterführung|übermalt|übermalen|wegmachen)',
        '@zitat',
      ],
    },
  ],
);
