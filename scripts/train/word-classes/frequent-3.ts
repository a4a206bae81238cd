import type { WordClasses } from './word-class';

/** Things and places of daily life: home, tools, clothes, weather, stage, sport, trade, paper. */
export const frequent3Classes: WordClasses = {
  'haus-ding': `
    haus hause hauses häuser häusern häuschen zuhause heim heime heimen daheim tür türe türen türchen haustür* fenster
    fenstern fensterbrett* fensterscheib* zimmer zimmern wohnzimmer* schlafzimmer* kinderzimmer* badezimmer* küche
    küchen kitchen bad bäder dusche duschen duscht geduscht badewanne* toilette* klo klos klopapier* wc keller kellern
    dachboden dachböden dach dächer wand wände wänden zimmerdecke treppe treppen treppenhaus* flur flure balkon*
    terrasse* garten gärten gartenzaun* zaun zäune zäunen hof höfe höfen garage* schuppen hütte hütten bude buden
    stube kammer stuhl stühle stühlen tisch tische tischen esstisch* schreibtisch* sofa sofas couch sessel* bank bänke
    bett betten bettdeck* schrank schränke regal* kommode* schublade* teppich* gardine* vorhang vorhänge lampe lampen
    licht lichter lichtschalter* kerze kerzen spiegel spiegeln bild bilder bildern bilderrahmen* decke decken kissen*
    matratze* herd ofen öfen kühlschrank* waschmaschine* wäsche waschen wäscht gewaschen spülmaschine* geschirr*
    teller* tasse tassen glas gläser gläsern flasche flaschen topf töpfe pfanne pfannen löffel löffeln gabel gabeln
    besteck* messer schere scheren besen eimer* lappen putzlapp* putzen putzt geputzt staubsaug* schlüssel* schloss
    schlösser riegel klingel* briefkasten* briefkästen steckdose* kamin* wiege schaukel* latte latten balken brett
    bretter leiter leitern zelt zelte zelten baracke* container* nachbarhaus* hochhaus* hochhäus* wohnblock*
    plattenbau* villa villen palast* paläste burg burgen schloßpark* turm türme brücke brücken ruine ruinen halle
    hallen saal säle anlage anlagen gebäude* bauwerke baustein* ziegel* beton* zement* möbel* ikea einrichtung*
    inventar* werkzeug* hammer säge bohrer schraube* nägel zange nest nester stall ställe scheune* käfig*
  `,
  gegenstand: `
    ding dinge dingen dings dinger dingern gegenstand gegenständ* sachen zeug kram krempel objekt objekte objekten
    koffer* tasche taschen taschengeld* tasch handtasche* rucksack* rucksäck* beutel* tüte tüten kiste kisten karton*
    schachtel* dose dosen büchse* korb körbe sack säcke fass fässer eimerweise paket pakete päckchen kasten kästen
    schatulle* truhe* kanister* gasflasche* tonne tonnen kette ketten ring ringe schmuck* juwel* brosche* perle perlen
    uhr uhren armbanduhr* brille brillen regenschirm* schirm schirme schirmherr* fallschirm* ballon* luftballon* puppe
    puppen spielzeug* teddy* würfel* karten spielkarte* kugel kugeln ball bälle stock stöcke stab stange stangen rohr
    rohre seil seile strick schnur draht drähte faden fäden nadel nadeln knopf knöpfe haken band bänder gummi gummis
    klebeband* kleber* folie folien stoff stoffe tuch tücher fahne fahnen fähnchen* flagge flaggen wimpel plakat*
    schild schilder aufkleber* sticker* transparente* banner bannern abzeichen* orden ordens medaille* pokal* trophäe*
    münze münzen schein scheine geldschein* geldbeutel* geldbörse* portemonnaie* portmonee* brieftasche* sparschwein*
    tresor* kasse kassen kassenzettel* quittung* feuerzeug* streichholz* zigarette* kippe kippen aschenbecher* pfeife
    pfeifen pinsel* farbeimer* stift stifte bleistift* kugelschreiber* kuli kulis füller radiergummi* lineal* zirkel
    lupe lupen teleskop* fernrohr* mikroskop* thermometer* waage waagen gerät geräte geräten maschine* apparat*
    automat automaten automatisch* automatik* motor motoren hebel knopfdruck* taste tasten tastatur* schalter*
    bildschirm* monitor* chip chips chipkarte* batterien kabel* stecker* antenne* lautsprecher* mikrofon* mikrophon*
    megafon* kopfhörer* roboter drohne drohnen rakete* satellit* sensor* mechanisch* mechanismus* mechanik* instrument
    instrumente vaseline seife seifen shampoo* bürste* zahnbürste* zahnpasta* kamm kämmen handtuch* windel windeln
    schnuller* kinderwagen* rollstuhl* rollator* krücke* prothese* sarg särge urne urnen grabstein* kreuz kreuze
  `,
  kleidung: `
    kleidung* kleid kleider kleidern kleidet gekleidet bekleid* verkleid* umkleid* hose hosen jeans jogginghose*
    unterhose* unterwäsche* hemd hemden hemdchen bluse* pulli* pullover* pulover jacke jacken mantel mäntel anzug
    anzüge anzügen krawatte* schlips* fliege weste westen gelbwest* warnwest* rock röcke minirock* shirt tshirt*
    hoodie* kapuze* mütze* hut hüte hüten aluhut* aluhüte alu kappe* käppi* basecap* helm helme helmen schal*
    halstuch* kopftuch* kopftücher* schleier* burka* burqa* niqab* hijab* tschador* handschuh* gürtel* socke socken
    strumpf strümpf* strumpfhos* schuh schuhe schuhen turnschuh* sneaker* stiefel* springerstiefel* sandale* flipflop*
    absatz stöckelschuh* pantoffel* latschen schnürsenkel* uniform* tracht trachten lederhos* dirndl* loden
    nadelstreif* smoking frack robe roben talar* kutte kutten bikini* badehos* badeanzug* burkini* tanga* bh bhs
    büstenhalt* schlüpfer* slip slips nackt nackte nackten nacktheit* ausgezogen angezogen anziehsach* mode modisch*
    outfit* klamotte* garderobe* designer* stoffbeutel* frisur* frisör* friseur* haarschnitt* glatze* bart bärte
    bärtig* schnurrbart* tattoo* tätowier* piercing* ohrring* halskette* schminke* geschmink* makeup lippenstift*
    parfüm* parfum* maske masken maskiert* mundschutz*
  `,
  'wetter-natur': `
    wetter regen regnen regnet regnete geregnet regenbogen* schnee schneit geschneit schneefall* eis eisig* frost
    frostig* hagel hagelt sturm stürmt stürmisch* gewitter* blitz blitze donner donnert nebel neblig* wolke wolken
    bewölkt sonne sonnen sonnig* sonnenschein* sonnenuntergang* mond monde mondes vollmond* stern sterne sternen
    himmel himmels weltall* weltraum* planet planeten galaxie* universum* kosmos* erde erden erdball* erdkugel* globus
    natur naturkatastroph* landschaft* feld felder feldern acker äcker wiese wiesen rasen gras gräser hecke hecken
    busch büsche strauch sträucher baum baumes stamm stämme ast äste blatt blätter laub wurzel wurzeln blume blumen
    blüte blüten blüht blühen blühend* rose rosen rosenkrieg* tulpe* nelke* lilie* distel* dorn dornen unkraut* pilz
    pilze moos heu stroh* getreide* weizen* mais hopfen samen same keim keime frucht früchte obst berg berge bergen
    bergab bergauf gipfel* hügel* tal täler schlucht* abgrund* felsen* fels stein steine steinen steinchen steinig
    kies sand sandig* sandkasten* sandkorn* lehm schlamm* staub* asche see seen teich* fluss flüsse bach bäche quelle
    ufer küste* strand* strände insel* halbinsel* meer meere ozean* welle wellen ebbe flut fluten wasserfall* wüste*
    oase* steppe* savanne* dschungel* urwald* horizont* schatten schattig* sonnenstrahl* dämmerung* morgenrot*
    regenzeit* klimazone* brise windig* lüftchen luft lüfte luftig* hitze* kälte* glut funken funke feuerwerk*
    erdbeben* tsunami* lawine* vulkane* temperaturen tropisch* arktisch* jahreszeit* sommerlich* winterlich*
    herbstlich* frühjahr*
  `,
  'kunst-unterhaltung': `
    musik* lied lieder liedern liedchen song songs songtext* melodie* refrain* strophe* reim reime gereimt takt
    rhythm* hymne* nationalhymn* schlager* volksmusik* rap rapper* rappen gerappt hiphop* techno* jazz* blues punk*
    metal* klassik* klassische* oper opern operette* musical* orchester* dirigent* chor chöre band bands sänger*
    singen singt sang gesungen sing mitsing* gitarre* klavier* pianist* geige* flöte* trompete* posaune* trommel*
    schlagzeug* saxofon* akkordeon* orgel* pauke* trio duett solo album alben platte* schallplatte* single cd cds
    charts hitparade* konzert* gratiskonzert* festival* tournee* tour bühne* theater* schauspiel* dramaturg* drama
    dramen dramatisch* tragödie* komödie* komisch* komiker* kabarett* comedy* comedian* pointe* sketch* auftritt
    publikum applaus* applaudier* beifall* ovation* zugabe* vorhang probe proben premiere* regie regisseur* drehbuch*
    requisit* kulisse* statist statisten star stars starallüren* promi promis prominent* prominenz* vip celebrity
    künstler* kunst kunstwerk* galerie* museum museen ausstellung* ausgestellt* gemälde* maler* skulptur* statue*
    denkmal bildhau* zeichn* karikatur* comic comics cartoon* roman romane krimi krimis märchen gedicht* dichter*
    lyrik* literat* schriftstell* autor autoren autorin* buch bücher büchern büchlein verlag* verlegers bestseller*
    lektüre* tanzen tänzer* ballett* zirkus* clown* artist artisten zauber* magier* karneval* fasching* fastnacht*
    kostüm* disko disco* diskothek* club clubs dj djs party* feier feiern feiert gefeiert
  `,
  'film-fernsehen': `
    film* gefilmt kino kinos kinofilm* leinwand* spielfilm* dokumentarfilm* western hollywood* netflix amazonprime
    disney* pixar blockbuster* trailer* episode* folge folgen staffel* saison* serie serien serienstar* soap
    seifenoper* lindenstraße* gzsz tatort* krimiserie* simpsons starwars startrek superman batman spiderman
    harrypotter hobbit titanic avatar terminator rambo bond james zombie zombies vampir* monster* alien aliens ufo
    ufos horrorfilm* actionfilm* show shows quizshow* spielshow* castingshow* dschungelcamp* bigbrother supertalent*
    topmodel* gntm dsds letsdance jauch gottschalk kerner raab bohlen klum pocher kandidaten jury juror* moderatorin
    moderieren ansager* studio studios sendeplatz* fernbedienung* wiederholung* zapp zappen umschalten einschalten
    abspann* untertitel* synchron* live livestream* stream* übertragung* übertragen ausgestrahlte kanal kanäle kanälen
    programm programme programmdirekt* tvprogramm* interviews interviewer* gesprächsrund* podium* talk talkshows
    kabelfernseh* pay satellitenfernseh* sat prosieben kabeleins vox rtl rtlzwei superrtl phönix phoenix arte dreisat
    kika dmax sky cnn bbc fox russiatoday aljazeera tagesspiegel* stern focus bildzeitung* fokus morgenpost* anzeiger
    kurier rundschau* abendblatt* abendzeitung* tageblatt* postillon* titelblatt* titelseite* cover leitartikel*
    kolumn* glosse* feuilleton* leserbrief* korrespondenten presseagentur* agentur* pressemitteilung* pressemeldung*
    pressekonferenz* pressefoto* kameraleut* reporterin
  `,
  'sport-spiel': `
    sport* fußball* fussball* bundesliga* liga ligen champions championsleague dfbpokal* europameister* weltmeister*
    meister meistern meisterschaft* wm em olympi* turnier* wettkampf* wettbewerb* mannschaft* nationalmannschaft*
    nationalelf nationalspiel* nationaltrainer* team teams teamgeist* elf spieler* mitspiel* mitgespielt* torwart*
    torhüter* torschütz* torjubel* stürmer verteidiger mittelfeld* abwehr trainer* coach* schiri* schiedsrichter*
    linienrichter* foul fouls gefoult elfmeter* freistoß* eckball* abseits* eigentor* tore toren tor flanke dribbel*
    pass pässe kicken kickt gekickt kicker* bolzen bolzplatz* stadion* stadien tribüne* kurve fankurve* fanblock*
    fanclub* fanszene* ultras hooligan* hools anpfiff abpfiff halbzeit* nachspielzeit* spiel spiele spielen spielt
    spielte gespielt spielst spielstand* spielregel* spielplatz spielfeld* spieltag* ergebnis* sieg siege siegen siegt
    gesiegt sieger siegerin niederlage* unentschied* punkt punkte punkten tabelle* abstieg aufstieg absteiger*
    aufsteiger* transfer* ablöse* bayern bvb fcb vfb hsv vfl fcsp stpauli sanktpauli schalke werder hertha union
    gladbach leverkusen hoffenheim eintracht fortuna dynamo hansa kroos özil gündogan kimmich klopp hoeness löw jogi
    messi ronaldo handball* basketball* volleyball* tennis* tischtennis* golf golfen golfplatz* boxer* boxkampf*
    ringen ringer* turner turnen turnhalle* leichtathlet* marathon* joggen joggt jogger* laufsport radrennen*
    radsport* formel rennfahrer* skifahr* ski skier biathlon* rodeln eishockey* schach schachspiel* schwimmer*
    schwimmbad* taucher* segeln segler* rudern ruder reitsport* klettern judo karate kampfsport* fitness* fit fitter
    muskel* kondition* doping* gedopt rekord* medaillen champion podest* siegerehr* fairplay handicap
  `,
  handel: `
    kauf kaufen kauft kaufe kaufte gekauft käufer* einkauf* eingekauft einkäuf* kaufhaus* kaufhäus* kaufhof karstadt
    verkauf* verkäufer* ausverkauf* shop shops shoppen shopping* laden läden ladenschluss* geschäft* supermarkt*
    supermärkt* discounter* markt märkte marktplatz* marktwirtschaft* flohmarkt* basar* händler* handel handelt
    großhandel* einzelhandel* einzelhändler* onlinehandel* ware waren warenhaus* produkt* artikelnummer* marke marken
    sortiment* angebot* sonderangebot* schnäppchen* rabatt* gutschein* preis preise preisen preislich* preiswert*
    billig* günstig* teuer teure teuren teurer verteuer* teuerung* kosten kostet kostete gekostet kostenlos* umsonst
    gratis bezahl* zahlen zahlt zahlte gezahlt zahlung* barzahl* bargeld* ec kreditkart* bankkarte* überweis*
    überwiesen* rechnung* gerechnet abrechn* abgerechnet* eingerechnet beleg bon kassier* abkassier* kunde kunden
    kundin kundschaft* kundenservic* verbraucher* konsum konsument* konsumier* bestell* lieferdienst* versand* ebay
    zalando amazon paypal porto pakete postbote* dhl hermes dpd reklam* umtauschen garantie garantien mieten vermieten
    verpacht* deal deals dealen gedealt dealer* feilschen verhandel* verhandlung* gewinn gewinne gewinnen profit*
    umsatz* umsätze verdienst* verdienen verdient erlös* einnahm* eingenommen* ausgaben budget* kalkul* vermarkt*
    werbung* werben werbe wirbt geworben beworb* marketing* image slogan* logo logos sponsor* gesponsert*
    buchhandlung* buchladen* bäcker* metzger* apotheke* drogerie* tankstelle kiosk* imbiss* restaurant* kneipe*
    gaststätte* wirt wirte wirtin kellner* hotel* pension* ferienwohn* reisebüro* auktion* versteiger* inserat*
    inserier* trödel* secondhand* import* export* zölle zollfrei* währung* kurs dax aktie aktien aktionär* börse*
    investor* investier* investition* rendite* zins zinsen sparen spart gespart spar
  `,
  'sprache-schrift': `
    schrift schriften schriftlich* schriftstück* schreiben schreibt schreibe schrieb geschrieben schreibst abschreib*
    abgeschrieb* aufschreib* aufgeschrieb* text texte texten textlich* textstelle* zeile zeilen absatz abschnitt*
    kapitel* seite seitenlang* überschriften titel titeln titulier* wort worte worten wörter wörtern wortlaut*
    wortwahl* wortwörtlich* wortmeld* wortspiel* satz sätze sätzen satzbau* satzzeichen* komma kommas kommata punkt
    fragezeichen* ausrufezeichen* gänsefüßch* anführungs* spruch sprüche sprüchen sprüchlein spruchband* motto mottos
    slogan parole* losung* sprichwort* redewendung* redensart* metapher* floskel* ausdruck* ausdrücke begriff begriffe
    begriffen begrifflich* bezeichn* fachbegriff* wortgebrauch* sprachgebrauch* sprache sprachen sprachlich*
    sprachlos* sprachstil* anglizism* papier papiere papieren papiertig* zettel* blatt notiz* liste listen auflist*
    aufgelistet* tabellen formulier* brief briefe briefen briefmark* postkart* ansichtskart* umschlag* email fax
    telegramm* heft hefte ordner akte akten aktenzeich* dokument* urkunde* bescheinig* unterschrift* unterzeichn*
    stempel* gestempelt* siegel unterlagen manuskript* protokoll* bericht berichte berichten report reporte gutachten
    gutachter* studie studien statistik* umfrage* fragebogen* fragebög* index indizes register* registrier* verzeichn*
    katalog* lexikon* wörterbuch* duden enzyklop* nachschlag* nachgeschlag* bibliothek* broschüre* flyer* faltblatt*
    flugblatt* infoblatt* infotweet* handbuch* anleitung* gebrauchsanweis* rezept rezepte druck drucken druckt
    gedruckt drucker* ausgedruckt* abdruck* auflage auflagen ausgabe ausgaben erschein* erschien erschienen publiz*
    veröffentl* nachdruck zitat* zitier* fußnote* quellenangab* anmerkung* anmerken vermerk* kommentare lesbar*
    unlesbar* leserlich* unleserlich* buchstabe* druckfehl* tippfehler* tipp tippen tippt getippt vertippt* kopier*
    kopie kopien abgetippt plagiat* plagiier* handschrift* symbol* zeichen kürzel abkürzung* hashtag* stichwort*
    schlagwort* schlagwörter*
  `,
  seefahrt: `
    schiff schiffe schiffen schiffs boot boote booten schlauchboot* ruderboot* segelboot* kutter frachter* tanker*
    fähre fähren kreuzfahrtschiff* flüchtlingsboot* schleuserboot* schlepperboot* rettungsboot* rettungsschiff*
    schiffbruch* schiffbrüch* seenot* seerettung* mittelmeer* kapitän* matrose* seemann* seeleute seefahr* steuermann*
    crew mannschaften bord deck kajüte* anker ankern hafen häfen hafenstadt* reederei* lotse lotsen leuchtturm*
    küstenwache* küstenschutz* marine seawatch seaeye seebrücke* alankurdi lifeline aquarius iuventa openarms
    sosmediterranee frontex rackete carolarackete rettungswest* schwimmwest* rettungsring* ertrunkene ertrinkende*
    untergang untergeh* untergegang* sinken sinkt sank gesunken versenk* kentern kentert gekentert havarie* pirat
    piraten piraterie* seeräub* welle wogen seekrank* flotte* uboot* werft werften container schiffbau* binnenschiff*
    schleuse schleusen kanal überfahrt* ausbooten
  `,
};
