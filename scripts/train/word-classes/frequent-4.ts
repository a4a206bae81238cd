import type { WordClasses } from './word-class';

/** Abstract words: circumstances, order, degree, clarity, time order, fate, success, fitness, misspelling. */
export const frequent4Classes: WordClasses = {
  'lage-zustand': `
    sache sachen sachlich* lage lagen situation* fall falle fälle fällen fällig umstand umstände umständen
    umständlich* zustand zustände zuständen zustande verhältnis* sachstand* bedingung* rahmenbedingung* rahmen
    gegebenheit* begebenheit* begleitumst* vorfall vorkomm* angelegenheit* anlass anlässe gelegenheit* moment momente
    momenten augenblick* zusammenhang* zusammenhäng* hintergrund* hintergründ* kontext* ereignis* geschehnis*
    geschehen aspekt* faktor* punkt gesichtspunkt* blickwinkel* perspektiv* standpunkt* position* fakt bezug bezüge
    beziehe beziehen bezieht bezog bezogen hinsicht* beziehung beziehungen art arten weise form formen modus prinzip*
    modell modelle muster system systeme systemen systematisch* systematik struktur* format formate verfahren vorgang
    prozess* prozeß ablauf abläufe entwicklung* tendenz tendenzen phase phasen stadium etappe* stufe stufen ebene
    ebenen bereich bereiche bereichen gebiet gebiete feld sektor* branche* spektrum umfeld* umgebung* umgeben
    lebenslage* lebensumst* tagesordnung* alltag* alltäglich* normalität* wirklichkeit* realität* wirklich wirkliche
    wirklichen realen reale realer reell rolle rollen funktion* eigenschaft* merkmal* besonderheit* eigenart*
    erscheinung* phänomen* charakteristi* vorgesch* gegenwart gegenwärt* vergangenheit zukunft schicksal* zufall
    zufälle zufällig* begleiterscheinung* tatsachen wesentliche möglichkeit* option optionen alternativ* chance
    chancen szenario* szenarien szene szenen
  `,
  'grundlage-teil': `
    grundlag* basis basiert basieren fundament* kern kerne kernaussag* kernpunkt* kernfrage* kernthema* wurzel wurzeln
    ursprung* quelle herkunft hintergrund inhalt inhalte inhalten inhaltlich* inhaltslos* substanz* essenz* inbegriff*
    bestandteil* element* komponent* baustein* teil teile teilen anteil* teilbereich* teilweise großteil* bruchteil*
    hauptteil* hälfte hälften drittel viertel rest reste resten restlich* überrest* übrig übrige übrigen übriges
    überbleibsel* stück stücke stücken stückchen brocken fetzen scheibe scheiben splitter* spitze spitzen mitte mittel
    mitteln mittels hilfsmittel* werkzeuge instrumente masse massen menge haufen reihe reihen reihenweise serie
    gruppe* sammlung* paar paare paaren bündel bausatz ausschnitt* auszüge rand ränder rande kante kanten ecke ecken
    grenze grenzen oberfläche* oberflächlich* tiefe tiefgang tiefgründig* unterbau* überbau gerüst* rückgrat*
    infrastruktur* kapazität* potenzial* potential* ressource* reserve* vorrat vorräte bestand bestände gesamtheit*
    ganze ganzes gesamtbild* gesamtzahl* durchschnitt* mehrheit* größtenteils überwiegend* hauptsächlich* hauptsache*
    vorrangig* vordergründig* zuvorderst schwerpunkt* fokus kernproblem* kernkompeten* eckpunkt* eckpfeiler*
    grundsatz* grundsätz* grundprinzip* grundidee* grundgedank* leitlinie*
  `,
  reihenfolge: `
    erste ersten erster erstes erstens zweite zweiten zweiter zweites zweitens dritte dritten dritter drittes drittens
    vierte vierten vierter fünfte fünften sechste siebte achte neunte zehnte letzte letzten letzter letztes letztere
    letzteres letzterer erstere ersteres ersterer letzen letze vorletzt* nächste nächsten nächster nächstes nächst
    übernächst* vorige vorigen voriger vorherig* bisherig* folgend* nachfolgend* darauffolgend* anschließ*
    anschliessend* weitere weiteren weiterer weiteres weiterem weiterhin weiters andere anderen anderer anderes
    anderem andern andres andersherum andersrum anders andersart* sonstig* sonst zusätzlich* zusatz zusätze zuzüglich*
    extra überdies außerdem ebenfalls ebenso gleichfalls beide beiden beider beides beidem beiderseit* beidseit*
    einzeln* einziger einzige einzigste* einzig mehrere mehreren mehrerer verschieden* unterschiedlich* diverse
    diversen diverser allerlei vielerlei mancherlei manch manche mancher manches manchen jeweils jeweilig*
    abwechselnd* wechselnd* reihum nacheinander hintereinander hinterher nachher vorher vorweg vorneweg voraus voran
    davor danach dann daraufhin letztendlich zuletzt zuerst zunächst zuallererst erst erstmal erstmals diesmal nochmal
    jedesmal abermals wiederum runde runden durchgang durchgänge turnus abfolge* reihenfolge* rangfolge* rangliste*
    spitzenreit* schlusslicht* vorreiter* nachzügler* position platziert platzierung* etlich* einigen einige einiger
    einiges wenige wenigen weniger weniges zahllos* unzählig* allermeist* allererst* allerletzt* irgend irgendetwas
    irgendeinmal irgendwelch* irgendwohin irgendwoher irgendworan sonstwas sonstwer sonstwo sonstwie sonstwohin
  `,
  steigerung: `
    mehr weniger besser bessere besseren besserer besseres bestens beste besten bester bestes schlechter schlechtere
    schlechteren schlechteste* schlimmer schlimmere schlimmeren schlimmeres schlimmerer schlimmste* größer grösser*
    größere* größte* größtmög* kleiner kleinere* kleinste* höher höhere* höchste* niedriger* niedrigste* geringer*
    geringst* gering geringe geringen geringes länger längere* längste* kürzer kürzere* kürzeste* weiter näher nähere*
    stärker stärkere* stärkste* schwächer schwächere* schwächste* schneller schnellere* schnellste* langsamer*
    häufiger* häufigste* seltener* öfter öfters früher frühere* später spätere* spätestens frühestens mindestens
    wenigstens meistens möglichst schnellstmög* bestmög* tunlichst bälde eher lieber liebsten ehesten deutlicher*
    klarer klarere* einfacher* einfachste* leichter leichtere* leichteste* schwerer schwierig* schwerste* wichtiger*
    wichtigste* intensiver* schöner schönere* schönste* billiger* teurer teurere* teuerste* reicher reichste* ärmer
    ärmere* ärmste* jünger jüngere* jüngste* älter ältere* älteste* klüger* dümmer* ehrlicher* blöder blödeste* lauter
    lautere* lauteste* leiser* härter härtere* härteste* weicher* wärmer* kälter* heißer* dicker* dünner* breiter*
    enger* tiefer* tiefste* oberste* unterste untersten unterster äußerste* neuer neuere* neueste* neuste* modernste*
    sicherer* gefährlicher* gefährlichste* nötiger* sinnvoller* genauer* vernünftiger* gerechter* friedlicher*
    radikaler* extremer* krasser* peinlicher* trauriger* lächerlicher* lustiger* weitest* umso desto zunehmend*
    immermehr steigend* wachsende* hochgradig* drastisch* dramatischer* sukzessiv* schrittweis* stufenweis* graduell*
    allmählich* stetig* stets rapide rasant* sprunghaft* exponentiell* linear überproportional* unterdurchschnitt*
    überdurchschnitt*
  `,
  'deutlich-genau': `
    klar konkret* deutlich* eindeutig* genau genaue genauen genauer genaues exakt* präzise* detail* ausführlich*
    eingehend* gründlich* sorgfältig* sorgsam* umfassend* umfangreich* vollständig* unvollständig* ausgeprägt*
    ausdrücklich* wörtlich* bildlich* sprichwörtlich* symbolisch* buchstäblich* wortgetreu* sinngemäß* sinnhaft*
    sinnvoll* unmissverständ* missverständ* missversteh* missverstand* verständlich* unverständlich* verstehbar
    nachvollzieh* begreiflich* unbegreiflich* fassbar* unerklärlich* erklär* erläuter* verdeutlich* klarstell*
    klargestellt* klarmach* klargemacht* klären klärt geklärt aufklär* aufgeklärt* aufzuklär* präzisier* spezifisch*
    speziell* spezial* spezifizier* allgemein* pauschal* vage vagen schwammig* unklar* ungenau* unpräzis* diffus*
    verschwommen* undeutlich* unscharf* rätsel* kryptisch* nebulös* dubios* obskur* mysteriös* zwielicht* zweideutig*
    mehrdeutig* widersprüchlich* auslegung* auslegen ausgelegt deutung* deuten deutet gedeutet interpretier*
    interpretation* verstehen unmittelbar* mittelbar* direkt direkte direkten direkter indirekt* explizit* implizit*
    ersichtlich ersehbar erkennbar* unverkennbar* nennen nennt nannte benennen thematisier* thema themen thematik*
    artikulier* formulieren aussprechen ausspricht aussprach ausgesprochen* abgesproch* absprechen absprache* bekennen
    bekennt bekannte bekenntnis* bekunden bekundet offenbar* offenleg* offengelegt* offen offene offenen offener
    offenes offenheit* transparen* öffentlich* veröffentlicht publik verbal verbale lautstark* lauthals wortreich*
    wortlos* schriftliche mündlich* nonverbal*
  `,
  zeitfolge: `
    bevor nachdem während währenddessen derweil* solange solang sobald seitdem seither ehe sowie nun nunmehr nunmal
    vorher zuvor davor hernach nachher danach hinterher bisher bislang bisweilen vorerst zunächst vorab vorläufig*
    einstweilen* fürs früh frühe frühen frühzeitig* verfrüht* spät späte späten verspätet* zeitig rechtzeitig* unzeit*
    zeiten zeitgleich* zeitlich* zeitnah* zeitweis* zeitweilig* zeitens zeitlos* zeitgemäß* zeitzeich* gleichzeitig*
    zugleich simultan parallel parallelen temporär* kurzfristig* kurzzeitig* kurzerhand kurzum langem längst längstens
    langwierig* langfristig* mittelfristig* langjährig* lebenslang* lebenszeit* dauerhaft* ewig ewige ewigen ewiger
    ewigkeit* endlos* unaufhörlich* pausenlos* ununterbrochen* kontinuier* regelmäßig* unregelmäßig* periodisch*
    gelegentlich* hinundwieder sporadisch* vereinzelt* neuerdings neulich jüngst kürzlich unlängst letztens vorhin
    ebengerade gradeeben seinerzeit* damalig* damals einstig* einst früherig* ehemalig* ehem ehedem vormals vormalig*
    jetzig* heutig* derzeitig* momentan* augenblicklich* sofortig* sofort umgehend* prompt* alsbald* flugs ruckzuck
    schleunigst* schnell schnelle schnellen schneller hastig* eilends plötzlich* unvermittelt* abrupt* jäh
    schlagartig* unerwartet* überraschend* irgendeinmal dermaleinst künftig* später heut heutzutag* gestrig* morgig*
    übermorgen vorgestern anno jahrein tagein nächtelang* wochenlang* monatelang* minutenlang* sekundenlang*
    alljährlich* halbjähr* vierteljähr* zweijähr* dreijähr* mehrjährig* volljähr* minderjähr* jahrestag* jubiläum*
    geburtstag* neujahr* feiertag* werktag* wochentag* wochenend* mitternacht* morgengrauen morgens frühmorgens
    vormittags feierabend* ferien* urlaub* sommerferien* saison* ära zeitenwende* jahrzehnt* jahrgang* generation*
    lebensjahr* uralt* jeher seitjeher erstmalig* einmalig* zweimal dreimal viermal fünfmal mehrmals mehrfach*
    vielmals oftmals häufig* ofters nochmalig* wiederhol* immernoch
  `,
  lebenslage: `
    leid leiden leidet litt gelitten leidtragend* leidvoll* leidensweg* unglück* unheil* pech pechvogel* pechsträhn*
    schicksalsschlag* misere* elend* not nöte nöten notlage* notstand* notfall* notfälle notleidend* misslich* krise
    krisen krisenhaft* katastroph* abgrund* abgründ* desaster* debakel* fiasko* dilemma* zwickmühl* klemme sackgasse*
    engpass* engpäss* bedrängnis* drangsal* last lasten belast* bürde* qual qualen verderben verdirbt verdarb
    verdorben* ruin ruine pleite pleiten bankrott* insolven* verschuldung* schulden verarm* armut* hunger hungern
    hungert gehungert hungerlohn* durst dürsten mangel mängel entbehr* verzicht einsam einsame einsamen einsamer
    einsamkeit* vereinsam* isolation* isolier* obdachlos* heimatlos* hilflos* machtlosigkeit* ausweglos* hoffnungslos*
    aussichtslos* trostlos* verzweifl* verzweifel* ohnmacht* ohnmächtig* überforder* zerrüttet* verkommen* verwahrlos*
    verlassenheit* verloren* schwierigkeit* problem* sorgen sorge sorgt sorgenvoll* kummer* gram trübsal* trauma
    traumat* panne pannen missgeschick* malheur* ärgernis* schaden schäden geschädigt* glück glücks glücklicherweise*
    glücksfall* glückspilz* segen segens segnen gesegnet wohl wohlergehen* wohlstand* wohlhabend* luxus luxuriös*
    überfluss* überflüssig* paradies* idyll* himmelreich hölle höllisch* schlaraffenland* sorgenfrei* sorglos*
    unbeschwert* frieden friedlich* harmonie* harmonisch* ruhe gemütlichkeit* geborgen erholung* erholen entspann*
    stress stressig* gestresst* burnout* hektik* hektisch* strapaz* mühe mühen mühsam* mühselig* anstreng* plackerei*
    schufte* abrackern* lebensgrundlag* existenz* daseins* überleben* überlebt lebensgefahr* lebenslauf* vita biograf*
    biograph*
  `,
  'gelingen-scheitern': `
    geling* gelang gelungen* misslingen misslingt misslungen* glücken glückt geglückt klappen klappt klappte geklappt
    funktionieren funzt erfolg erfolge erfolgreich* erfolglos* misserfolg* scheiter* gescheitert* versagen versagt
    versagte versager* versäum* verpass* verfehl* verspiel* verzock* vergeig* vermassel* verhau verbock* versau*
    vermurks* verpfusch* pfusch* versemmel* verkack* vertan vertun fehlschlag* fehlgeschlag* fehlschläg* danebengeh*
    danebengegang* schiefgeh* schiefgelauf* schieflauf* schiefging* platzen platzt platzte geplatzt geplatzte fehler
    fehlern fehlerhaft* fehlerfrei* fehlt fehlen fehlte gefehlt irrtum irrtüm* irren irrt irrte geirrt irrig* irrweg*
    panne flop floppt fiasko niederlag* besiegt bezwing* bezwung* überwind* überwund* überwand bewältig* meister
    meistern gemeistert stemmen stemmt gestemmt packen schultern geschultert bestehen bestanden durchkommen durchkam
    überstehen überstand* standhalt* standgehalt* standhaft* durchbruch* durchstart* aufschwung* aufwärts aufblüh*
    fortschritt* rückschritt* rückschlag* rückschläg* rückfall* stillstand* stagnier* stagnation* niedergang* verfall
    zerfall ruinös* vorankommen vorwärtskomm* weiterkomm* weitergekommen erziel* ergebnis* resultat* fazit bilanz*
    errungen* leistungsstark* leistungsfäh* effekt* wirkungslos* wirksam* unwirksam* nutzlos* zwecklos* vergeblich*
    vergebens umsonst hoffnungsvoll* vielversprech* aussichtsreich* mühelos* spielend* problemlos* reibungslos*
    tadellos* einwandfrei* makellos* perfekt* optimal* vorbildhaft*
  `,
  'taugen-gehören': `
    taugen taugt taugte tauglich* untauglich* nichtsnutz* taugenichts* eignen eignet geeignet* ungeeignet* eignung*
    passen passt passte gepasst passend* unpassend* passgenau* genüge genügen genügt genügte genügend* ungenügend*
    ausreich* reichen reicht hinreichend* unzureich* lohnen lohnt lohnte gelohnt lohnend* lohnenswert* zählen zählt
    zählte gezählt gelten gilt galt gegolten geltend* gültig* ungültig* geltung* gehören gehört gehörte gehörten
    zugehörig* angehör* dazugehör* dazuzugehör* hingehör* besitz besitze besitzen besitzt besaß besitzer* besitztum*
    eigentum* eigentümer* eigner inhaber* innehaben verfügen verfügt verfügte verfügbar* betreffen betrifft betraf
    betroffen* angehen angeht angegangen zusammenhäng* abhäng* unabhäng* angewiesen bedürf* bedarf benötig* brauchen
    braucht brauchte gebraucht brauchbar* unbrauchbar* nötig* unnötig* notwendig* verdienen verdient* wert werte
    werten wertes wertvoll* wertlos* bewert* würdig lohn anrecht* beansprich* beanspruch* anspruch* ansprüch* zustehen
    zusteht gebühr* gerecht gerechte gerechten gerechter ungerecht* gerechtfertigt* rechtfertig* berechtig*
    unberechtigt* zurecht zuunrecht angebracht* unangebracht* angemessen* unangemessen* verhältnismäß* unverhältnis*
    adäquat* zumut* unzumutbar* zweckmäßig* sachdienlich* dienlich* förderlich* hinderlich* abträglich* vereinbar*
    unvereinbar* verträglich* unverträglich* verträgt vertragen kompatibel* konform* stimmig* unstimmig* stimmen
    stimmt stimmte entspricht entsprechen entsprach übereinstimm* zutreff* zutrifft zutraf zugetroffen nützen nützt
    nutzt
  `,
};
