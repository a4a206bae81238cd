import type { WordClasses } from './word-class';

/** What people do with their words towards each other in a debate. */
export const argumentExchangeClasses: WordClasses = {
  zustimmung: `
    ja jap jep jepp jo joa jawohl jup yes yep yo genau genauso richtig richtige richtigen stimmt
    stimme stimmen zustimm* zugestimmt beipflicht* pflichte absolut völlig vollkommen korrekt exakt
    eben ebend sic ditto dito gleichfalls einverstanden okay okey oke okee rechtgeb* rechthab*
    hundertprozentig* unterschreib* unterstütz* befürwort* bestätig* bejah* teile natürlich
    selbstverständlich* klaro logo logisch sicherlich definitiv jedenfall aufjedenfall eindeutig
    trefflich* treffend* zutreff* getroffen wahr wahre wahres amen signed top sehrgut gutgesagt
    jenau jenauso passt passd gell eh stimmts richtich rischtisch rictig stimt nachvollziehen
    nachvollziehbar* verständlich* berechtigt* unbestritten* plausibel einleuchtend* leuchtet
    kapiert verstanden sehs zugegeben zugestand* eingesteh* zugeben zugegebenermaßen
  `,
  widerrede: `
    nein nee ne nö nöö nä naa nope niemals keineswegs keinesfalls mitnichten nix falsch falsche
    falschen falscher falsches unwahr* unrichtig* unzutreffend* inkorrekt* irrtum irrtümer irrig*
    irren irrst irrt irre geirrt täuschst täuschen täuscht quatsch blödsinn unsinn unfug schwachsinn
    schmarrn schmarren käse mist humbug nonsens nonsense bullshit widersprech* widersprich*
    widerspruch widerleg* bestreit* bestritten bezweifel* bezweifle zweifel zweifle zweifeln
    zweifelhaft* ablehn* abgelehnt lehne gegner* dagegen einspruch protest proteste protestier*
    stimmt garnicht gegenteil* pustekuchen denkste vonwegen papperlapapp ansichtssache fraglich*
    fragwürdig* unglaubwürdig* unlogisch* haltlos* unhaltbar* unbegründet* unberechtigt*
    ungerechtfertigt* übertrieb* übertreib* verallgemeiner* pauschalis* strohmann* strohmänner
    schwarzmaler* missversteh* verdreh* ausblend* ignorier* verwechsel* vermisch* unterstell*
    behauptest behaupten belegst beleg einseitig* unterschlag* verschweig* verschwiegen schönred*
    schönrechn* verharmlos* relativier*
  `,
  vorschlag: `
    vorgeschlagen schlage anreg* angeregt idee ideen alternativ* könnte könnten könntet könnt sollte
    sollten solltet sollt müsste müssten wäre wünschenswert* empfehl* empfohlen empfiehlt raten
    ratsam* geraten rat ratschlag ratschläge tipp tipps tip tips hinweis hinweise hinweisen anbiet*
    angeboten angebot angebote probier* ausprobier* stattdessen besser lieber sinnvoller einführ*
    einzuführen eingeführt abschaff* abzuschaffen abgeschafft umstell* umzustellen umgestellt
    verbesser* optimier* ausbau ausbauen auszubauen ausgebaut aufstock* investier* gefördert förder*
    entlast* vereinfach* erleichter* beschleunig* reformier* reform reformen verändern verpflicht*
    regulier* begrenz* senken gesenkt erhöhen anpassen anpassung* angepasst schaffen einricht*
    einzurichten einstell* umbau umbauen aufbau aufbauen öffnen ermöglich* nachbesser* nachzubessern
    konstruktiv* denkbar* überlegung* überleg vorstellen vorstellbar* pilotprojekt* modellprojekt*
    modellversuch* petition* antrag anträge beantrag* initiativ* bürgerbegehren* bürgerbeteiligung*
    volksentscheid* volksabstimmung* mitmach* mitwirk* beteilig* *vorschlag* *vorschläge*
  `,
  lösung: `
    lösung lösungen lösungs* lösen löst gelöst lösbar* unlösbar* problemlösung* ansatz ansätze
    ansätzen ausweg* abhilfe abhelfen hilfe hilfen hilft helfen helft half geholfen hilfreich*
    hilfsbereit* unterstützung* unterstützen unterstützt beheben behoben bereinig* klären geklärt
    klärung* regeln geregelt regelung* handeln gehandelt handlung* anpacken angepackt angehen
    anzugehen bewältig* meistern gemeistert schaffen schafft geschafft packen verhinder* vermeid*
    vermieden vorbeug* vorsorg* prävention* präventiv* schutz schützen schützt geschützt
    schutzmaßnahm* sichern gesichert stärken gestärkt stärkt verbesser* besserung fortschritt*
    innovation* innovativ* modernisier* sanier* reparier* erneuer* ersetzen ersetzt umdenken
    umlenken gegensteuern eindämm* reduzier* senkung verringer* minimier* abbau abbauen investition*
    zusammenarbeit* kooperation* kooperier* zusammenhalt* gemeinsam* gemeinschaft* miteinander
    solidarisch* solidarität einsatz einsetzen eingesetzt engagier* engagement beitragen beigetragen
    mitarbeit* mitgestalt* gestalten ehrenamt* bürgerschaft*
  `,
  verlangen: `
    fordern fordere fordert forderten gefordert forderung* einforder* eingefordert verlang* muss
    müssen müsst musst gehört gehören soll sollen sollte sollten braucht brauchen bräuchte bräuchten
    brauch bedarf benötig* erwarte erwarten erwartet erwartung* anspruch ansprüche dringend*
    dringlich* sofort sofortig* umgehend* unverzüglich* endlich schleunigst schnellstens
    schnellstmöglich* allerhöchste überfällig* längst pflicht pflichten verpflichtend* verpflichtet
    zwingend* unbedingt notwendig* nötig darf dürfen dürft stopp stop aufhör* abschaffen verbieten
    verboten verbot verbote einführen wegmit rücktritt* zurücktreten neuwahl* absetzen abgesetzt
    entlassen abwählen abgewählt haftbar haften rechenschaft verantwortung verantwortlich*
    konsequenzen strafen bestraf* härter härtere strenger strengere gerechtigkeit durchgreif*
    durchsetz* durchgesetzt beenden beendet stoppen gestoppt kündigen einstellen streichen
    gestrichen kürzen gekürzt untersuchen untersuchung* aufklären aufklärung* aufarbeit* transparenz
    transparent* offenleg*
  `,
  fragewort: `
    wer wen wem wessen was wie wo wohin woher wann warum wieso weshalb weswegen wozu womit wofür
    wogegen worin woran worauf worüber wodurch wovon wovor wobei worum welche welcher welches
    welchen welchem wieviel wieviele wievielte inwiefern inwieweit ob obs frage fragen fragt frag
    fragte gefragt frägt nachfrag* nachgefragt wissen weiß weißt irgendjemand irgendwer irgendwo
    kannst könnten kann gibts gibt habt habts haste biste isses ists kannste willste wollt willst
    meinst meint meinste glaubst glaubt denkst weißte wißt wissts kennt kennst kennste info infos
    auskunft auskünfte unklar unverständlich* ahnung hä häh hää wat warumm wiso wesshalb wasn wosn
    wiesodas warumdas wers wases wos wies
  `,
  rhetorisch: `
    etwa ernsthaft ernst echt wirklich tatsächlich allen ernstes gehts gehtsnoch eigentlich
    überhaupt bitteschön glauben glaubst glaubt glaubste denkst denkt denkste meinst meint hallo
    hallooo halloo haha soso ach achso aha ahja naja na nich gell gelle woll wah nä stimmts odr odda
    kämen frage frägt verwundert wundert wundern verwunderlich* peinlich spinnt spinnen spinnst
    bescheuert verarschen verarscht verarsche veräppel* veralbern scherz kidding juckt kümmert
    schert merkt merkst merkste merken checkt checkst kapiert kapierst rafft schämen schämt schämst
    endlich wem cui bono cuibono überraschung surprise wunders
  `,
  bitten: `
    bitte bitt bitten bittet bitteschön bittschön biddä gern gerne würde würden wäre nett
    freundlich* könnten könntet könntest herzlich* höflich* verzeih* entschuldig* sorry sry pardon
    tschuldigung schuldigung erlaube erlauben erlaubt gestatt* danke dank dankbar dankeschön
    verbunden freue freuen netterweise informier* mitteil* sendet senden zusenden erklären erläutern
    nachsehen beachten lesen lest bedenken verständnis geduld nachsicht rücksicht* respekt
    respektvoll* vorab grüße gruß hochachtungsvoll* vielmals umstände mühe geehrte geehrter geehrten
    werte werter wertes verehrte* mitbürger* mitmensch*
  `,
  befehlsform: `
    mach macht lass lasst schau schaut schaun schaug schauts guck guckt kuck kuckt sieh seht schaus
    hör hört hörts lies lest denk denkts sag schreib schreibt erzähl erklär erklärt zeig zeigt nenn
    nennt gib gebt geh geht gehts komm kommt kommts nimm nehmt hol holt bring bringt halt haltet
    bleib bleibt bleibts warte wartet steh steht setz setzt stell stellt leg legt informier
    informiert informiere google googel googelt googeln googlen googlet recherchier recherchiert
    recherchiere prüf prüft vergleich rechne rechnet frag fragt überleg überlegt überlege beweis
    beweist beweise belege beleg belegt versuch versucht probier probiert fang fangt lern lernt
    lerne wach wacht vergiss vergesst kauf kauft zahl zahlt wähl wählt unterschreib unterschreibt
    teilt verbreitet bedenke bedenkt beachte beachtet achte achtet kümmer kümmert spar schick
    schickt meld meldet melde hilf helft nutz nutzt sei seids schäm schämt schämen beruhig beruhigt
    reiß reißt troll trollt verschwinde verschwindet glaub träum such sucht spiel spielt wechsel
    wechselt
  `,
};
