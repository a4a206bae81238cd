import type { WordClasses } from './word-class';

/** How people speak when they state what can be checked: amounts, sources, findings, causes. */
export const evidenceClasses: WordClasses = {
  zahl: `
    0 00 000 0000 00000 null eins zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf
    dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig dreißig
    vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte hunderten hundertste
    zweihundert dreihundert fünfhundert mio mrd mia billion billionen dutzend dutzende dutzenden
    erstes zweite zweiten zweiter dritte dritten dritter drittes vierte vierten fünfte fünften
    sechste siebte achte neunte zehnte hälfte hälften halb halbe halben halbes drittel viertel
    fünftel achtel zehntel hundertstel promille proz anteil anteile anteils quote quoten zahl zahlen
    zahlenmäßig* anzahl summe summen betrag beträge ziffer ziffern nummer nummern zweimal dreimal
    viermal fünfmal zehnmal hundertmal mehrmals doppelt doppelte dreifache vierfache zehnfache
    einfache paar circa ca zirka ungefähr beinahe annähernd mindestens höchstens maximal minimal max
    genau exakt insgesamt durchschnitt durchschnittlich* schnitt mittelwert* median *prozent*
    *million* *milliard* *tausend*
  `,
  menge: `
    viel viele vielen vieler vieles vielzahl wenig wenige wenigen weniger mehr mehrere mehreren
    mehrerer meisten meiste genug genügend ausreichend* zuviel zuviele zuwenig zuwenige sämtliche
    sämtlichen alle aller allen alles kein keine keinen keiner keinem einige einigen manche etliche
    etlichen zahlreich* unzählig* zig zigtausend* massenhaft* massenweise masse massen haufen
    haufenweise menge mengen großteil hauptteil teilen bruchteil mehrheit* minderheit* mehrzahl
    minderzahl überzahl bisschen bischen bissl bisserl bissel bisl wengerl stücke stücken portion
    portionen reihe reihen gruppe gruppen kleinigkeit* unmenge unmengen übermaß überschuss* mangel
    mangels mangelnd* knappheit fehlt fehlen fehlend* resten restliche restlichen gesamt gesamte
    gesamten gesamtes ganze ganzen ganzer ganzes komplett* halbe vollständig* total umfang
    umfangreich* volumen ausmaß ausmaße dimension* größenordnung* kapazität* größe länge breite
    dichte häufig häufigkeit* selten öfter öfters oftmals mehrfach* vielfach* große großen großer
    großes klein kleine kleinen kleiner kleines geringe geringen geringer minimal* maximal* riesig*
    winzig* enorm* erheblich* beträchtlich* beachtlich* jeder jede jedes jeden jedem
  `,
  maß: `
    meter metern kilometer kilometern km cm mm zentimeter* millimeter* quadratmeter* qm kubikmeter*
    hektar* ha liter litern milliliter* ml gramm kg kilo kilogramm kilos tonne tonnen pfund zentner
    stunde stunden std minute minuten sekunde sekunden tag tage tagen tages woche wochen monat
    monate monaten monats jahr jahre jahren jahres jahrzehnt* jahrhundert* jahrtausend* generation
    generationen quartal* kwh mwh gwh twh kw mw gw watt kilowatt* megawatt* gigawatt* terawatt* volt
    ampere wattstunde* kwp grad celsius temperatur* prozent promille kmh tempo stundenkilometer*
    geschwindigkeit* ppm dezibel db joule kcal kalorie* hertz gb mb tb gigabyte* megabyte* mbit
    megabit gigabit byte pixel zoll inch lichtjahr* fläche flächen quadratkilometer* einwohner* ew
    pers person personen haushalten pps stk stck stück dosis dosen grenzwert* richtwert* messwert*
    messung* messen gemessen messbar* wert werte werten skala indizes inzidenz* kapazität* durchsatz
    reichweite* altersgruppe* mikrogramm nanogramm nanometer mikrometer feinstaub stickoxid* mcg
    *jährig*
  `,
  geld: `
    euro euros eur cent cents ct dollar dollars usd franken chf pfund rubel dm dmark knete asche
    schotter mille tausender teuro kostet kostete gekostet kostspielig* gratis umsonst verteuer*
    teuer teure teuren teurer teuerste billig* günstig* bezahl* zahlen zahlt zahle zahlst zahlte
    zahlten gezahlt zahlung* gebühr* betrag beträge summe summen einnahme* ausgabe ausgaben
    einkommen* gehalt gehälter gehältern gehalts* lohn löhne löhnen lohns honorar* verdien* brutto
    netto budget* etat haushalt haushaltsloch* schulden* verschuld* kredit* darlehen* zinsen zins
    zinssatz* bank banken konto konten sparen gespart sparbuch ersparn* vermögen* reichtum reiche
    reichen kapital* gewinn gewinne gewinnen verlust* umsatz umsätze ertrag erträge rendite* profit
    profite profitier* finanzier* finanziell* finanzen subvention* zuschuss zuschüsse fördermittel*
    spende spenden spendet gespendet rechnung rechnungen miete mieten rente renten provision* bonus
    boni abzock* inflation* kaufkraft* währung* investition* investier* finanzspritze*
    rettungspaket* sondervermögen* milliardengrab* verschwend* steuerverschwend* *geld* *kosten*
    *preis*
  `,
  'zu-und-abnahme': `
    steigen steigt stieg stiegen gestiegen steigend* steiger* anstieg anstiege ansteigen angestiegen
    ansteigt zunahm* zunehmen zunehmend* zunimmt zugenommen erhöh* wächst gewachsen wachstum*
    zuwachs zuwächse explodier* explosion* verdoppel* verdopplung* verdreifach* vervielfach*
    vervierfach* sinken sinkt sank sanken gesunken sinkend* absinken abgesunken senken senkt gesenkt
    senkung* gefallen rückgang* rückgänge zurückgegangen zurückgehen zurückgeht abnehm* abnimmt
    abgenommen abnahme* reduzier* verringer* vermind* schrumpf* geschrumpft einbruch einbrüche
    eingebrochen einbrechen halbier* stagnier* stagnation rekord* tiefstand höchststand höchststände
    höchstwert* niedrigst* trend trends tendenz* entwicklung* entwickel* veränder* änder* wandel
    gewandelt umbruch umschwung verschiebung* verschob* verschlechter* verschlimmer* verbesser*
    verschärf* zuspitz* ausweit* ausgeweitet ausbreit* ausgebreitet weiter niedriger kurve kurven
    statistisch* verteuer* vermehrt vermehren anheb* angehoben kürzung* kürzen gekürzt abschwäch*
    verlangsam* beschleunig* schwank* stabil* konstant* hochgegangen runtergegangen hochgehen
    runtergehen gestiegn
  `,
  beleg: `
    quelle quellen quellenangab* quellennachweis* beleg belege belegen belegt belegbar* unbelegt*
    nachweis nachweise nachweisen nachweislich* nachgewiesen* nachweisbar* beweis beweise beweisen
    beweist bewiesen* erwiesen* fakt fakten fakts facts factcheck* faktenbasiert* faktenfrei*
    faktencheck* faktenlage tatsache tatsachen wahrheit wahren daten datenlage datensatz datenbank*
    datengrundlage* statistik* statistisch* studie studien studienlage* studienergebnis* erhebung*
    umfrage* befragung* auswertung* ausgewertet untersuchung* untersucht ergebnis* berichte
    berichten berichtet berichtete berichterstatt* laut zufolge gemäß nachzulesen nachlesen
    nachlesbar* nachgelesen nachschau* nachgeschaut nachschlag* nachprüf* überprüf* geprüft
    verifizier* falsifizier* widerleg* dokumentier* dokumentation* dokumente dokument belegstell*
    zitat zitate zitiert artikel artikeln interview* pressemitteilung* veröffentlich* publikation*
    publiziert links url googel* googl* gegoogelt recherch* wikipedia wiki youtube video videos doku
    dokus faz taz tagesschau correctiv destatis rki who bka eurostat pdf grafik* diagramm* tabelle
    tabellen schaubild* gutachten* gutachter* protokoll* belegte offiziell* amtlich* seriös*
    unseriös* glaubwürdig* unglaubwürdig* vertrauenswürdig* evidenz* anhaltspunkt* indiz indizien
    zeuge zeugen mitschnitt* screenshot*
  `,
  wissenschaft: `
    forschung* forschen forscht geforscht erforsch* studie studien professor* doktor experte
    experten expertin expertinnen expertise* fachmann fachleute fachleuten fachfrau fachkreis*
    spezialist* gelehrte akademi* unis universität* hochschule* fakultät* institut institute
    instituts instituten planck leibniz fraunhofer helmholtz leopoldina labor labore laboren
    laboratori* experiment* tests getestet testreihe* versuchsreihe* methode* methodik* methodisch*
    theorie theorien hypothese* modelle modellen modellrechnung* simulation* prognose* berechn*
    hochrechnung* analyse* analysier* signifikan* korrelation* korrelier* kausalität* evidenz*
    empirisch* empirie metastudie* metaanalys* peer review preprint* fachzeitschrift* journal lancet
    science physik* chemie chemisch* chemiker* biolog* mathemati* mathe medizinisch* virolog*
    epidemiolog* klimaforsch* klimatolog* soziolog* psycholog* historiker* ökonom* juristen geolog*
    meteorolog* ingenieur* technik* technologie* naturgesetz* lehrbuch* fachliteratur erkenntnis*
    nachgewiesen konsens messung* messdaten stichprobe* repräsentativ* placebo* kontrollgruppe*
    doppelblind* nobelpreis* patent* erfunden erfindung* entdeck* dissertation* doktorarbeit*
    *wissenschaft* *forscher* *statistik*
  `,
  faktenstreit: `
    falsch falsche falschen falscher falsches falschaussage* falschbehaupt* falschinfo*
    falschmeldung* fehlinformation* desinformation* fake fakes fakenews fakt fakten lüge lügen lügt
    lügst gelogen lügner* unwahr* märchen erfunden erfindet ausgedacht gefälscht* fälsch*
    manipulier* manipulation* verdreh* verfälsch* mythos mythen legende* gerücht* hoax verschwörung*
    irreführ* täusch* getäuscht betrug betrüg* betrogen halbwahrheit* ammenmärchen unterstell*
    behaupt* angeblich* vermeintlich* sogenannt* sog mutmaßlich* vermut* spekul* nachweislich*
    bekanntlich* bekannterweise wahrheit* richtig* korrekt* inkorrekt* klarstell* korrigier* irrtum
    irrtümlich* fehler fehlerhaft* fehlerfrei* ungenau* unvollständig* verschwieg* verschweig*
    vertusch* verheimlich* verschleier* unterschlag* totgeschwieg* aufgedeckt aufdeck* enthüll*
    entlarv* propaganda* propagandist* narrativ* belogen verarsch* objektiv realität* realistisch
    wirklichkeit bezweifel* widerleg* zensiert zensur
  `,
  bewirken: `
    verursach* bewirk* auslösen auslöst ausgelöst führt führen führte führten geführt herbeigeführt
    herbeiführ* hervorruf* hervorgerufen erzeug* entsteh* entstand entstanden geschaffen schuf
    verhinder* ermöglich* beeinfluss* einfluss einflüsse auswirk* ausgewirkt wirkt wirken wirkte
    gewirkt wirkung* beitragen beiträgt beigetragen fördert gefördert schadet schaden geschadet
    schädig* schädlich* gefährd* zerstör* ruinier* vernicht* beseitig* entfacht provozier* zwingt
    gezwungen zwingen getrieben treiben begünstig* erschwer* erleichter* hemm* blockier* unterbind*
    unterbunden produzier* erreich* bedeutet bedeuten bedeutete erfordert erfordern mündet endet
    endete infolge ursache ursachen auslöser folge folgen nebenwirkung* wechselwirkung* rückwirkung*
    kettenreaktion* domino* spirale* teufelskreis* verantwortlich* zurückzuführen bedingen bedingt
    ergibt resultiert verstärk* verschärft abgeschwächt
  `,
  geschehen: `
    passier* geschah geschehen geschieht ereign* vorfall vorfälle vorfällen vorgang vorgänge
    stattfind* stattgefunden stattfand begann begonnen beginn angefangen fing endete beendet wurde
    wurden worden wird werden war waren gewesen hatte hatten gehabt gegeben kam kamen gekommen ging
    gingen gegangen blieben geblieben stand standen gestanden ließ ließen gelassen nahm nahmen
    genommen fanden gefunden hielt hielten gehalten bekam bekamen bekommen erhielt erhalten verlor
    verloren gewann gewonnen starb starben gestorben lebten gelebt arbeitete arbeiteten gearbeitet
    sagte sagten gesagt zeigte zeigten gezeigt schrieb schrieben geschrieben beschloss beschlossen
    beschluss beschlüsse verabschiedet entschied entschieden entscheidung* stimmte gestimmt
    abgestimmt abstimmung* gegründet gründete gründung* eingeführt abgeschafft gebaut errichtet
    eröffnet geschlossen geöffnet verkauft gekauft verboten erlaubt verhaftet festgenommen
    verurteilt angeklagt ermordet getötet angegriffen überfallen gewählt ernannt zurückgetreten
    entlassen veröffentlicht unterschrieben unterzeichnet vereinbart ratifiziert zugelassen
    genehmigt abgelehnt angekündigt versprochen bestätigt dementiert geplant umgesetzt durchgeführt
  `,
};
