import type { WordClasses } from './word-class';

/** People by work and origin, the body and food, and what people ask of an office. */
export const societyPeopleClasses: WordClasses = {
  beruf: `
    arzt ärzte ärztin ärzten krankenschwester* krankenpfleger* pfleger pflegerin pflegekraft*
    pflegekräfte* altenpfleger* sanitäter* rettungssanitäter* notfallsanitäter* hebamme* apotheker*
    physiotherap* therapeut* psycholog* zahnarzt* tierarzt* lehrer lehrern lehrerin lehrerinnen
    erzieher* professor* dozent* student studenten studentin polizist* feuerwehrmann*
    feuerwehrleute* feuerwehrfrau* soldat* beamter beamte beamten beamtin angestellte* arbeiter
    arbeitern arbeiterin handwerker* maurer* elektriker* schlosser* tischler* schreiner* maler*
    dachdecker* installateur* heizungsbauer* mechaniker* mechatroniker* schweißer* zimmermann*
    ingenieur* techniker* informatiker* programmierer* architekt* chemiker* physiker*
    wissenschaftler* forscher* jurist* anwalt anwälte richter richterin notar* steuerberater*
    kaufmann* kauffrau* kaufleute* verkäufer* kassierer* friseur* frisör* köche köchin kellner*
    gastwirt* wirtin hotelier* bäcker* metzger* fleischer* landwirt* bauern gärtner* förster*
    busfahrer* lkwfahrer* kraftfahrer* taxifahrer* lokführer* schaffner* stewardess* postbote*
    paketbote* zusteller* briefträger* reinigungskraft* reinigungskräfte* putzfrau* hausmeister*
    müllmann* müllmänner* sekretär* sachbearbeit* buchhalter* manager* unternehmer* geschäftsführ*
    selbstständige* selbständige* freiberufler* chef chefin banker* bankkauf* künstler* musiker*
    schauspieler* sänger* journalist* redakteur* autor autorin fotograf* pfarrer* priester*
    sozialarbeit* streetworker* azubi* auszubildende* praktikant* lehrling* rentner* hausfrau*
    hausmann* arbeitslose* bademeister* pilot piloten
  `,
  herkunft: `
    deutsche deutschen deutscher deutsches deutsch biodeutsch* passdeutsch* neudeutsch* landsleute
    landsmann* einheimisch* mitbürger* ausländer* ausländisch* türke türken türkin türkisch*
    deutschtürk* kurde kurden kurdisch* araber* arabisch* syrer syrern syrisch* afghane afghanen
    afghanisch* iraker* iraner* iranisch* marokkan* tunesi* algeri* nordafrikan* afrikan* somali*
    eritre* nigeria* ghanai* libanes* palästinens* israeli israelis israelisch* jude juden jüdisch*
    russe russen russin russisch* russlanddeutsch* spätaussiedler* ukrainer* ukrainisch* pole polen
    polin polnisch* tscheche tschechen tschechisch* ungar ungarn rumäne rumänen rumänisch* bulgare
    bulgaren serbe serben serbisch* kroate kroaten kroatisch* bosnier* bosnisch* albaner* albanisch*
    kosovar* griechen grieche griechisch* italiener* italienisch* spanier* spanisch* portugies*
    franzose franzosen französisch* brite briten britisch* engländer* englisch* iren ami amis
    amerikaner* amerikanisch* kanadier* mexikan* brasilian* chinese chinesen chinesisch* japaner*
    japanisch* koreaner* vietnames* indisch* pakistan* asiat* orientalisch* österreicher* ösi ösis
    schweizer* holländer* niederländ* belgier* dänen dänisch* schwede schweden schwedisch* norweger*
    finnen balten europäer* osteuropä* südeuropä* südländ* sinti roma zigeuner* ossi ossis wessi
    wessis ostdeutsch* westdeutsch* sachse sachsen bayrisch* bairisch* schwabe schwaben schwäbisch*
    berliner* kölner münchner* preiss preißn saupreiß* fränkisch* thüringer* westfale* ostfriese*
    rheinländer* tiroler* nationalität* staatsbürger* volksgruppe* ethnie* ethnisch* stammbaum*
    herkunft abstamm*
  `,
  körper: `
    körper* leib kopf köpfe gesicht* auge augen ohr ohren nase nasen mund münder lippe lippen zahn
    zähne zähnen zunge hals nacken rücken schulter* ellenbogen hand hände händen finger fingern
    faust fäuste daumen brust busen bauch magen darm hintern popo bein beine beinen knie fuß füße
    füssen zeh zehen haut haare haar bart glatze frisur* knochen* skelett* muskel* blut blutig*
    blutdruck herz herzen herzschlag lunge* leber* niere* gehirn hirn nerven atmen atmet puls
    schweiß träne tränen spucke speichel schlaf schlafen schläft müde dicken schlank mager blick
    blicke mimik gestik miene narbe* wunde wunden schmerz* fieber husten schnupfen geboren geburt
    leiche* tot hunger durst kotzen pinkeln klo toilette* windel* sexuell* nackt* kleidung krawatte*
    hose hosen schuhe brille brillen mütze schminke tattoo* anzug anzüge
  `,
  essen: `
    essen isst esse aß gegessen mahlzeit* frühstück* mittagessen abendessen abendbrot kochen kocht
    gekocht backen gebacken grillen gegrillt rezept rezepte lecker* köstlich* schmeckt schmecken
    geschmeckt appetit hungrig* hungern durst trinken trinkt getrunken getränk* wasser trinkwasser*
    mineralwasser* saft säfte limo limonade cola kaffee* tee bier biere wein sekt schnaps wodka
    alkohol* butter käse quark joghurt* brot brote brötchen* semmel* schrippe* brezel* kuchen*
    torte* kekse schokolade* süßigkeit* zucker salz pfeffer gewürz* nudeln pasta kartoffel* pommes
    pizza* döner* kebab burger* currywurst* wurst würste bratwurst* leberkäs* schnitzel* steak*
    fleisch* hackfleisch* speck schinken hähnchen* huhn pute* fisch fische lachs suppe* eintopf*
    salat* gemüse* tomate* gurke* zwiebel* spargel obst äpfel apfel banane* erdbeer* vegan*
    vegetari* restaurant* gaststätte* kneipe* imbiss* mcdonald* kantine* mensa supermarkt*
    lebensmittel* nahrung* ernährung* discounter* popcorn snack* besteck* rauchen raucht zigarette*
    kippe kippen tabak* kiffen cannabis joint* milch
  `,
  anliegen: `
    termin termine terminvergabe* antrag anträge beantragen beantragt beantrage formular* unterlagen
    ausweis personalausweis* perso reisepass* pässe kinderreisepass* führerschein* anmelden
    anmeldung* abmelden abmeldung* ummelden ummeldung* umgemeldet anmeldefrist* öffnungszeit*
    geöffnet geschlossen sprechzeit* sprechstunde* erreichbar* erreichen erreicht telefon* hotline*
    warteschleife* anruf* angerufen durchwahl mail mails email* adresse* ansprechpartner* kontakt*
    homepage* webseite* website* online onlinetermin* portal* app wartezeit* warte gewartet
    bearbeit* dauert zuständig* gebühr gebühren kostet eintritt* ermäßigung* ticket* barzahl*
    kartenzahlung* überweis* fristen feiertag* müllabfuhr* abholung* abgeholt abholen tonne tonnen
    sack säcke sperrmüll* wertstoffhof* baustelle* gesperrt sperrung* umleitung* parkplatz* parken
    parkausweis* bewohnerpark* kitaplatz* warteliste* schulanmeldung* fahrplan* haltestelle*
    freibad* hallenbad* schwimmbad* bücherei* bibliothek* wohngeld* hundesteuer* grundsteuer*
    urkunde* geburtsurkunde* heirat* gewerbeanmeld* wohnsitz* meldebescheinig* führungszeugnis*
    beglaubig* bürgerbüro* bürgeramt* rathaus* standesamt* zulassung* kennzeichen auskunft
    information infos info
  `,
  mängel: `
    defekt* kaputt* beschädigt* zerstört* ausgefallen ausfall* störung* gestört funktioniert
    funktionieren funktionierte klappt klappte geklappt mangel mängel schäden schlagloch*
    schlaglöch* laterne* beleuchtung* dunkel ampel* müll vermüllt* dreck dreckig* schmutz*
    verdreckt* überfüllt* überquell* gestank stinkt lärm* ruhestörung* krach ratten* ungeziefer*
    scherben hundekot* hundehaufen kot unrat* wildpinkl* graffiti* beschmier* schmierer* vandal*
    randal* falschparker* zugeparkt* zuparken raser* gerast unfall* gefährlich* gefahr
    gefahrenstelle* rutschig* glatt glätte* geräumt ungeräumt räumdienst* winterdienst* gestreut
    streuen überschwemm* gully* wasserschaden* rohrbruch* stromausfall* funkloch* verspät* warten
    gewartet wartezeit* wartet erreichbar* zuständig* beschwer* melden gemeldet meldung* mitgeteilt
    reagiert reaktion* verwahrlost* heruntergekomm* marode* baufällig* schimmel* undicht* bröckel*
    reparatur* reparier* sanierungsbedürft* geschlossen gesperrt zugewachsen* zugewuchert* hecke*
    unkraut spielplatz* spielgerät* toilette* gehweg* radweg* bürgersteig* barriere* rollstuhl*
    kinderwagen
  `,
};
