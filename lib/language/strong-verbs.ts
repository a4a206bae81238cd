/**
 * Verbs whose vowel changes: infinitive, present, past, participle, folded. Our own list, from knowledge of the language;
 * without the forms that are like another word ("Gefahr", "Betrug", "Maß", "kann").
 */
const verbs = `
beginnen beginnt begann begonnen, beissen beisst biss gebissen, bieten bietet bot geboten, binden bindet band gebunden,
bitten bittet bat gebeten, bleiben bleibt blieb geblieben, brechen bricht brach gebrochen, brennen brennt brannte gebrannt,
bringen bringt brachte gebracht, denken denkt dachte gedacht, dringen dringt drang gedrungen,
empfehlen empfiehlt empfahl empfohlen, essen isst ass gegessen, fahren faehrt fuhr, fallen faellt fiel gefallen,
fangen faengt fing gefangen, finden findet fand gefunden, fliegen fliegt flog geflogen, fliehen flieht floh geflohen,
fliessen fliesst floss geflossen, frieren friert fror gefroren, geben gibt gab gegeben, gehen geht ging gegangen,
gelten gilt galt gegolten, geniessen geniesst genoss genossen,
geschehen geschieht geschah geschehen, gewinnen gewinnt gewann gewonnen, giessen giesst goss gegossen,
graben graebt grub gegraben, greifen greift griff gegriffen, halten haelt hielt gehalten, haengen haengt hing gehangen,
heben hebt hob gehoben, heissen heisst hiess geheissen, helfen hilft half geholfen,
kommen kommt kam gekommen, laden laedt lud geladen, lassen laesst liess gelassen, laufen laeuft lief gelaufen,
leiden leidet litt gelitten, leihen leiht lieh geliehen, lesen liest las gelesen, liegen liegt lag gelegen,
luegen luegt log gelogen, meiden meidet mied gemieden, messen misst gemessen, nehmen nimmt nahm genommen,
nennen nennt nannte genannt, raten raet riet geraten, reissen reisst riss gerissen, rennen rennt rannte gerannt,
rufen ruft rief gerufen, scheiden scheidet schied geschieden, scheinen scheint schien geschienen,
schiessen schiesst schoss geschossen, schlafen schlaeft schlief geschlafen, schlagen schlaegt schlug geschlagen,
schliessen schliesst schloss geschlossen, schneiden schneidet schnitt geschnitten, schreiben schreibt schrieb geschrieben,
schreien schreit schrie geschrien, schreiten schreitet schritt geschritten, schweigen schweigt schwieg geschwiegen,
schwimmen schwimmt schwamm geschwommen, sehen sieht sah gesehen, senden sendet sandte gesandt, singen singt sang gesungen,
sinken sinkt sank gesunken, sitzen sitzt sass gesessen, sprechen spricht sprach gesprochen,
springen springt sprang gesprungen, stechen sticht stach gestochen, stehen steht stand gestanden,
stehlen stiehlt stahl gestohlen, steigen steigt stieg gestiegen, sterben stirbt starb gestorben,
stossen stoesst stiess gestossen, streichen streicht strich gestrichen, streiten streitet stritt gestritten,
tragen traegt getragen, treffen trifft traf getroffen, treiben treibt trieb getrieben, treten tritt trat getreten,
trinken trinkt trank getrunken, verderben verdirbt verdarb verdorben, vergessen vergisst vergass vergessen,
verlieren verliert verlor verloren, wachsen waechst wuchs gewachsen, waschen waescht wusch gewaschen,
weisen weist wies gewiesen, wenden wendet wandte gewandt, werben wirbt warb geworben, werfen wirft warf geworfen,
wiegen wiegt wog gewogen, wissen weiss wusste gewusst, ziehen zieht zog gezogen,
zwingen zwingt zwang gezwungen`;

const prefixes =
  'ab an auf aus be bei durch ein ent er fort frei her hin hinter los mit nach um unter ver vor weg weiter zer zu zuruck uber'.split(
    ' ',
  );

/** What `stem` may leave of a form: it takes less from short words, and a prefix makes a word longer. */
const cutsOf = (form: string): string[] =>
  ['', 'e', 'n', 't', 'en', 'te', 'et'].flatMap(ending =>
    form.endsWith(ending) && form.length - ending.length >= shortest
      ? [form.slice(0, form.length - ending.length)]
      : [],
  );

const shortest = 3;
const umlauts = /(?<![aeq])ue|ae|oe/g;

function readForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const formsByCut = new Map<string, ReadonlySet<string>>();
  for (const verb of verbs.split(',')) {
    const forms = verb.trim().split(/\s+/);
    // After "ver" and the like there is no "ge": "besprochen".
    const bare = forms.map(form => form.replace(/^ge(?=.{4})/, ''));
    const all = new Set(
      [...forms, ...bare]
        .map(form => form.replaceAll(umlauts, vowels => vowels.charAt(0)))
        .flatMap(cutsOf),
    );
    for (const cut of all) formsByCut.set(cut, all);
  }
  return formsByCut;
}

const formsByCut = readForms();

/**
 * What other forms of its verb a stem may have: "umzog" for "umzieh", and much that is no word, which is for the caller to
 * know. [] for most stems.
 */
export function strongForms(stem: string): readonly string[] {
  const own = formsByCut.get(stem);
  const found =
    own !== undefined
      ? [...own]
      : prefixes.flatMap(prefix => {
          const rest = stem.startsWith(prefix) ? stem.slice(prefix.length) : '';
          return [...(formsByCut.get(rest) ?? [])].map(form => prefix + form);
        });
  return found.filter(form => form !== stem);
}
