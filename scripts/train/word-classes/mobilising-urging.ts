import type { WordClasses } from './word-class';

/** How people urge: imperatives, urgency, meeting, spreading, blocking, giving, "we". */
export const mobilisingUrgingClasses: WordClasses = {
  auffordernviele: `
    kommt lasst lasset helft helfet zeiget seid sorgt schreibt kämpft wehrt stellt stellet haltet nehmt gebt bringt
    sprecht erzählt schaut seht guckt lest leset denkt vertraut lernt informiert erkundigt überlegt erinnert
    vergesst vergisst bleibt fahrt lauft rennt marschiert demonstriert protestiert streikt boykottiert blockiert
    besetzt stürmt jagt vertreibt verjagt schickt werft schmeißt treibt zwingt stoppt stopt verhindert verbietet
    schließt öffnet sperrt hängt stürzt zerstört brennt zündet schlagt haut tretet prügelt tötet erschießt teilt
    verbreitet verteilt leitet postet retweetet liked folgt abonniert unterschreibt unterzeichnet spendet
    unterstützt wählt kreuzt meldet anzeigt erstattet klagt verklagt sammelt organisiert vernetzt verbündet vereint
    vereinigt versammelt trefft erhebt erwacht wacht bewaffnet rüstet bereitet verteidigt schützt rettet befreit
    verweigert weigert widersetzt lehnt kündigt zahlt kauft meidet ignoriert blockt schaltet verlasst verschwindet
    packt verpisst schämt entschuldigt bewegt traut wagt beweist kommet betet vergebt feiert probiert versucht fangt
    beachtet merkt begreift erkennt hinterfragt kontrolliert beobachtet dokumentiert filmt fotografiert nennt
    schreit brüllt singt pfeift trommelt hupt tragt hisst schwenkt klebt malt sprüht reißt brecht stürmet räumt fegt
    putzt jammert meckert heult spart gönnt sucht fresst trinkt esst achtet hütet benutzt verwendet lassts gehts
    machts kommts hörts schauts denkts seids wachts
  `,
  auffordernein: `
    komm geh steh lass hilf zeig sorg schreib ruf fordere kämpf kämpfe wehr wehre stell setz nimm gib bring sprich
    red erzähl erzähle frag hör höre schau sieh guck kuck lies denk vertrau lern informier informiere überleg
    erinner vergiss bleib bleibe fahr renn marschier demonstrier protestier streike boykottier blockier blockiere
    besetz stürm jag jage vertreib verjag schick wirf schmeiß treib zwing stopp stoppe beende verhindere verbiete
    schließ öffne sperr häng stürz zerstör zünd hau tritt prügel töte erschieß teile verbreite verteil verteile
    poste retweete like folg abonniere unterschreib unterschreibe unterzeichne spende unterstütz unterstütze stimm
    wähl melde zeige erstatte klag verklag sammle sammel organisiere vernetze versammle triff erheb erhebe erwache
    wach wache bewaffne rüste verteidige schütz schütze befreie verweigere weigere widersetze kündige kündig kauf
    meide ignorier ignoriere verlass verschwinde pack verpiss schäm schäme entschuldige beweg trau wag wage beweise
    vergib feier feiere freu genieß probier probiere fang beachte merk begreif begreife versteh hinterfrag
    hinterfrage prüf prüfe kontrollier beobachte filme nenn nenne schrei brüll pfeif zieh trag kleb reiß brich räum
    feg kehr spar such friss iss pass achte hüte nutz benutz guckmal schaumal hörmal sagmal übernimm übergib
    unterlass beruhig beruhige benimm reg
  `,
  dringend: `
    sofort sofortig* umgehend* unverzüglich* augenblicklich* schnellst* schleunigst* dringend* dringlich* eilig*
    eilt eile eilmeldung* eilantrag* alarm* achtung wichtigste* bittebitte breaking jetzt jetz jetzte übermorgen
    heuteabend nachher baldig* demnächst endlich längst überfällig* höchstezeit allerhöchste allerhöchstezeit
    letztechance fünfvorzwölf fünfvor zuspät morgenfrüh notfall* notlage* notwendig* unbedingt zwingend*
    unaufschiebbar* keineminute countdown deadline endspurt gehtlos losgehts losgeht aufgehts rann packmas
    packenwirs anpack* vorwärts voran avanti dalli marsch hopp hophop jetzterstrecht jetztodernie wennnichtjetzt
    niewieder niewiederistjetzt niemehr stop stoppt basta schluss schlussjetzt schlussdamit aufhören handeln handelt
    handlung* tatkraft tatkräftig* unternimmt untätig* gefahr akut akute akuten brandgefähr* lebensgefahr bedroht
    notstand* katastroph* kollaps zusammenbruch* untergang* rette retten rettet sos hilferuf* mayday allesamt
    allemann sämtlich* ausnahmslos* niemals nimmer ultimativ* asap today tonight urgent stopptdas stopptden
    stopptdie
  `,
  treffpunkt: `
    treffen trefft treff treffe treffpunkt* treffzeit* uhr uhrzeit* beginn beginnt startet montag montags dienstag
    dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags sonnabend sonntag sonntags
    wochenende* montagabend* freitagabend* samstagabend* sonntagabend* abends vormittag* nachmittag* mittag* morgens
    nachts übermorgen heuteabend heutabend kalender vormerk* vorgemerkt eintragen weitersagen januar februar märz
    april mai juni juli august september oktober november dezember jahrestag* feiertag* örtlich* vorort marktplatz*
    rathausplatz* rathaus rathauses bahnhof bahnhofs hauptbahnhof* hbf bahnhofsvorplatz* innenstadt* stadtmitte*
    altstadt* fußgängerzon* schlossplatz* domplatz* kirchplatz* stadthalle* mehrzweckhall* turnhalle* gemeindesaal*
    bürgerhaus* vereinsheim* parkplatz* parkplätze festplatz* brunnen denkmal* straße straßen straßenecke* kreuzung*
    haltestelle* autobahn* raststätte* eingang haupteingang* wohnhaus* privathaus* adresse* anschrift* hausnummer*
    route* strecke* anfahrt* anreise* mitfahr* fahrgemeinschaft* ubahn sbahn dresden leipzig chemnitz berlin hamburg
    münchen köln frankfurt stuttgart kandel cottbus erfurt görlitz bautzen pirna freital heidenau clausnitz plauen
    gera magdeburg rostock hannover dortmund duisburg bremen nürnberg augsburg regensburg mannheim karlsruhe kassel
    freiburg wien zürich brüssel hinkomm* hingehen hingeht hinfahren erscheint erscheinen erscheine zahlreich*
    einfinden einfindet stattfind* stattgefund* anwesend* teilnehmen teilnahme anmeld* angemeldet* einlad*
    eingeladen* veranstalt* event events infostand* infoständ* infoabend* bürgerdialog* bürgerversamml* ratssitzung*
    stadtratssitz* gemeinderatssitz* stammtisch* vortrag vorträge versammlung* kundgebung* livestream* stream
  `,
  verbreiten: `
    teilen teile teilt geteilt teilbar teilenteilenteilen mitteilen verbreite verbreiten verbreitet verbreitung*
    weiterverbreit* weiterleit* weitergeleit* weitergeb* weitergegeben weitersag* weitergesagt weitererzähl*
    verteil* flugblatt* flugblätt* flyer* flugzettel* handzettel* aufkleber* sticker* plakatier* plakate plakat
    aushäng* aushang post poste posten postet gepostet postings posting repost* retweet* rt rts tweet tweete tweeten
    twittern getwittert like likes liken liket liked geliked gelikt daumen daumenhoch follow* folg abonnier* abo
    abonnent* kanal kanäle channel telegram* whatsapp* signalgrupp* beitreten beitritt* facebookgrupp* facebookseit*
    insta instagram tiktok yt videobeweis* link verlinken verlinkt verlinkung* homepage webseite* website* anklicken
    klick klicken klickt klicks kopier* copy paste copypaste speichern gespeichert download* herunterlad* runterlad*
    hochlad* hochgeladen* upload* screenshot* melden meldet melde gemeldet veröffentlich* bekanntmach* rundmail*
    kettenbrief* newsletter* email emails mailt anschreiben briefe leserbrief* anruf anrufe anrufen anruft
    telefonier* telefonterror* shitstorm* kommentier* bewert* rezension* hashtag* markier* tagge taggen reichweite*
    viral algorith* gelöscht löschen löscht zensiert zensur* sperren gesperrt gesperrte sperre sperrung* bitteteilen
    viralgehen bittteilen pinnen anpinnen angepinnt* rumschick* herumzeig* arbeitskollegen
  `,
  wirgemeinsam: `
    wir uns unser unsere unseren unserem unserer unseres unsre gemeinsam* miteinander füreinander zusammen
    zusammenhalt* zusammengehalten zusammensteh* zusammenschließ* zusammenschluss* zusammentun zusammenrück*
    geschlossen* einig einigkeit* einheit vereint* vereinig* bündnis* verbünde* allianz* bewegung* bürgerbewegung*
    initiative* volksbewegung* sammlungsbeweg* netzwerk* vernetz* organisier* mitstreit* gleichgesinnt* kamerad*
    genosse genossen genossin* brüder bruder schwestern schwester geschwister leute freunde freundinnen landsleut*
    landsmann* mitbürg* mitmensch* bürger bürgerin* bürgern patriot* volksgenoss* steuerzahler* arbeiter* mütter
    väter omas großeltern bauern landwirt* mittelstand* rentner rentnern pflegekräft* jedermann mehrheit*
    hunderttausend* schweigendemehr* wirsindmehr wirsinddasvolk wirsindviele wirsindbunt wirschaffen wirbleiben
    wirwoll wirhaben stärker schulter schulterschluss* solidar* unterstütz* beistand beistehen anseite handinhand
    reihen einreih* schließtan anschließ* angeschloss* beteilig* mitmach* mitwirk* mithelf* mittun mitgestalt*
    engagier* engagement* kindeskind* lasstuns lassenwir packenwir holenwir
  `,
  blockade: `
    blockad* blockier* straßenblock* sitzblockad* autobahnblock* grenzblock* besetz* hausbesetz* baumbesetz*
    baumhaus* baumhäus* waldbesetz* hambi hambach* danni dannenröd* lützerath* lützi kohlegrub* endegelände klebe
    klebten geklebt festkleb* festgeklebt* ankleb* klimakleb* klimaakti* letztegeneration ankett* angekettet abseil*
    abgeseilt sitzstreik* hinsetz* belager* umzingel* umstell* einkreis* abriegel* abgeriegelt* versperr* zumach*
    zugemacht dichtmach* lahmleg* lahmgelegt* stillleg* störaktion* stören stört stör störer* störfeuer* sabotag*
    sabotier* besprüh* barrikad* verbarrikad* straßensperr* sperre sperren straßenkampf* stürmen stürmt stürmten
    gestürmt erstürm* eindringen eindringt eingedrung* einbrech* aufbrech* gehackt hacker* ddos treckerblock*
    traktorblock* treckerkonvoi* konvoi* trucker* abkipp* abgekippt castor* startbahn* rollfeld* landebahn*
    autobahnzufahrt* grenzübergang* werkstor* parteizentral* parteibüro* wahlkreisbüro* landratsamt* funkhaus*
    kanzleramt* reichstag* privathaus* wohnhaus* gartenzaun* farbbeutel* eierwerf* bewerf* beworfen* tortung*
    buttersäur* stinkbomb* zerstech* plattstech* abfackel* autosanzünd*
  `,
  geben: `
    spende spenden spendet gespendet spendenakt* spendenaufruf* spendenkonto* spendenlink* spendengeld*
    spendenquitt* spender* geldspend* sachspend* kleiderspend* blutspend* crowdfund* gofundme betterplace paypal
    iban bic kontonumm* überweis* überwiesen* sammel* gesammelt sammlung* kollekte* klingelbeutel* sponsor* sponser*
    stiften gestiftet stiftung* fördern förderung* fördermitglied* förderverein* mitgliedsbeitr* unterstütz* helf
    helfe helfen helft hilft geholfen helfer* helfende hilfsakti* hilfsbereit* hilfsgut* hilfsgüter* hilfsorgan*
    hilfsprojekt* hilfskonvoi* nothilf* soforthilf* ehrenamt* freiwillig* anpack* mitanpack* beitragen beigetragen
    einsetzen einsetzt engagier* engagement* patenschaft* paten suppenküch* kältebus* obdachlosenhilf*
    flüchtlingshilf* nachbarschaftsh* fluthilf* fluthelf* tierheim* tierschutz* pflegestell* aufnehmen aufnimmt
    adoptier* benötig* bitten bittet gebeten appell* aufruf* aufgerufen* hilferuf* spendabel* großzügig* schlafsäck*
    obolus groschen taler batzen benefiz* charity* wohltätig* karitativ* caritas diakonie unicef ärzteohnegrenz*
    seawatch
  `,
  forderung: `
    fordern fordere fordert gefordert forderung* verlang* aufforder* aufgefordert* einforder* eingefordert* muss
    müssen müsst müsste müssten soll sollen sollt sollte sollten gehört gehörte gehörten darf dürfen dürfte wollen
    wollt erwarte erwarten erwartet erwartung* wünsche wünschen wünscht plädier* appell* empfehl* vorschlag*
    vorschläg* beharr* dräng* gedrängt verbiet* verboten verbot verbote abschaff* abgeschafft* streichen gestrichen
    streicht kürzen gekürzt kürzung* einführen eingeführt* wiedereinführ* abzieh* einstell* stoppen gestoppt beenden
    beendet aufheben aufgehoben rückgängig* zurücknehm* zurückgenomm* ändern ändert änderung* umdenken umsteuer*
    kehrtwend* kurswechs* kurskorrekt* konsequenz* härter* härteste* strenger* schärfer* verschärf* durchgreif*
    durchgegriffen* handeln handelt unternehmen ergreifen maßnahm* gegenmaßnahm* einschreit* eingreif* eingegriffen*
    verhindern unterbinden unterbunden verfolgen belangen zurücktreten rücktritt* zurückgetret* entlassen*
    entlassung* absetzen abberuf* kündigen feuern gefeuert* rausschmiss* ausschluss* ausschließ* ausgeschloss*
    parteiausschl* parteiverbot* afdverbot* vereinsverbot* auflösen aufgelöst* auflösung* schließen schließung*
    dichtmachen enteign* besteuer* vermögenssteuer* vermögensteuer* mindestlohn* umverteil* obergrenz* deckeln
    mietendeckel* tempolimit* pflicht pflichtdienst* verpflicht* zwingen gezwungen hermit niewieder stopp endlich
    dringend aufklär* untersuch* rechenschaft* transparenz* offenleg* entschuldig* wiedergutmach* entschädig*
  `,
};
