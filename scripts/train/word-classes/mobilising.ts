import type { WordClasses } from './word-class';

/** Calls to act together: demonstrating, striking, voting, resisting, spreading, giving; and how one is urged. */
export const mobilisingClasses: WordClasses = {
  demo: `
    demo demos demonstrier* demonstration* demonstrant* demozug* demoaufruf* demoverbot* demorecht* demoteilnehm*
    großdemo* gegendemo* montagsdemo* montagsspazier* freitagsdemo* mahnwach* lichterkett* menschenkett*
    schweigemarsch* trauermarsch* sternmarsch* sternfahrt* protestmarsch* protestmärsch* protestzug* protestcamp*
    protestaktion* protestier* protest proteste protesten protestes protestler* protestwell* massenprotest*
    bauernprotest* friedensdemo* klimademo* kundgebung* aufmarsch* aufmärsch* marsch märsche marschieren marschiert
    marschroute* spaziergang* spaziergäng* spazieren spazierengeh* samstagsdemo autokorso* treckerdemo* traktordemo*
    traktoren trecker versammel* versammlung* zusammenkunft* menschenmass* rathausplatz* domplatz* reichstag*
    alexanderplatz* siegessäul* kanzleramt* regierungsviertel bahnhofsvorplatz* teilnehm* teilnahme teilnahmen
    teilgenomm* mitlauf* mitgelauf* anreisen angereist* anfahrt* fahrgemein* banner bannern plakat plakate
    transparent* fahne* flagg* parole parolen sprechchör* trommel* trillerpfeif* megaphon* megafon* lautsprech*
    redner* abschlusskund* auftaktkund* anmelder* polizeikessel* eingekessel* einkessel* wasserwerf* räumung*
    auflagen gegenprotest* blockier* pegida* fridays fridaysforfuture fff klimastreik* rebellion xr lastgeneration
    letztegeneration querdenken* gelbwest* ostermarsch* ostermärsch* maidemo* csd christopherstreet* lichtermeer*
    schweigeminut* flashmob* zeichensetzen zehntausend* hunderttausend*
  `,
  streikboykott: `
    streik streike streiks streiken streikt gestreikt bestreik* streikend* streikaufruf* streikrecht* streikposten*
    warnstreik* generalstreik* hungerstreik* mietstreik* käuferstreik* schulstreik* klimastreik* bahnstreik*
    lokführerstreik* bauernstreik* lkwstreik* sitzstreik* bummelstreik* arbeitskampf* arbeitskämpf* niederleg*
    niedergelegt* arbeitsniederleg* krankmeld* krankschreib* verdi gewerkschaft* igmetall gdl boykott* boykotieren
    boykot boikott* meiden meidet gemieden ignorier* abbestell* abo abos aboende* abonnement* kündig kündige
    kündigen kündigt gekündigt* kündigung* abmeld* abgemeldet* austreten austritt austritte tretet ausgetreten*
    kirchenaustritt* parteiaustritt* löschen lösch gelöscht entfolg* unfollow* blockieren blockt geblockt abschalt*
    abgeschaltet* ausschalt* umschalt* kauft nichtkaufen kaufboykott* konsumverzicht* konsumboykott* konsumverweig*
    umsatzeinbuß* pleitegeh* pleite bankrott zudrehen geldhahn* zahlungsverweig* zahlungsboykott* zahlungsstreik*
    zahlstreik steuerboykott* steuerstreik* steuerverweig* gezboykott* beitragsverweig* beitragsboykott*
    beitragsstreik* beitragsservice* verweiger* geweigert weigern weigert weigere ungehorsam* gehorsam*
    zivilerungehorsam nichtmitmach* nichthingehen absag* abgesagt* ausgeladen* auslad* buykott* boycot* fernbleib*
    ferngeblieb* aussitz* streikbrech* lahmleg* lahmgelegt* stilllegen stillgeleg* stillsteh* stillstand*
    generalboykott* shutdown keincent
  `,
  wahlaufruf: `
    wahl wahlen wählen wählt wähle wählst gewählt gewählte wähl wähler* wahllokal* wahlurn* wahlkabin* wahlzettel*
    wahltag* wahlsonntag* wahlabend* wahlkampf* wahlkreis* wahlrecht* wahlpflicht* wahlbeteilig* wahlergebnis*
    wahlbenachr* wahlhelf* wahlwerb* wahlprogramm* wahlplakat* wahlversprech* wahlgeschenk* wahlaufruf* wahlempfehl*
    wahlomat wahlbeobacht* wahlprognos* wahlumfrag* wahlzieh* neuwahl* bundestagswahl* landtagswahl* kommunalwahl*
    europawahl* oberbürgermeisterw* bürgermeisterwahl* nachwahl* stichwahl* protestwahl* protestwähl* nichtwähl*
    wechselwähl* stammwähl* briefwahl* briefwähler* erststimm* zweitstimm* stimmen stimmzettel* stimmabgab*
    stimmvieh* stimmzahl* stimmenfang* abstimm* abgestimmt* volksabstimm* volksentscheid* volksbegehr* volksbefrag*
    referendum referenden bürgerentscheid* bürgerbegehr* bürgerbefrag* bürgerbeteilig* mitbestimm* mitentscheid*
    kreuzchen ankreuz* kreuzt urnengang abwähl* abgewählt* abwahl* wegwähl* rauswähl* umwähl* wiederwahl*
    wiedergewähl* denkzettel* abstraf* nächstewahl fünfprozenthürd* prozenthürde* umfrage* mehrheit* minderheit*
    koalition* koalier* opposition* direktkandid* kandidat* kandidier* spitzenkandid* listenplatz* mandat mandate
    regierungswechs* machtwechs* politikwechs* alternative* blauwähl* afdwähl* wähltafd afdwirkt grünwähl* cduwähl*
    spdwähl* linkewähl* petition* onlinepetition* openpetition* changeorg avaaz campact unterschreib*
    unterschrieben* unterschrift unterschriften* unterzeichn* mitzeichn* beschwer* einspruch* widerspruch*
    offenerbrief anschreib* angeschrieben* abgeordnetenw*
  `,
  widerstand: `
    widerstand widerstands* widerständl* widerständig* widersetz* wehr wehre wehren wehrt wehret wehrst gewehrt
    zurwehr gegenwehr* notwehr* wehrhaft* auflehn* aufgelehnt* aufbegehr* aufbäum* aufstand aufständ* aufsteh*
    aufgestanden* stehtauf stehauf erheb erhebe erheben erhebt erhebung* erhobenen volksaufstand* volkserhebung*
    bürgeraufstand* bauernaufstand* bauernkrieg* aufruhr* aufrührer* aufwiegel* aufgewiegelt* rebell* revolt*
    revolution* revoluzz* meuter* umsturz* umstürz* stürz stürze stürzen stürzt gestürzt stürmen stürmt stürmung*
    erstürm* reichstagssturm* kapitol* wegjag* weggejag* verjag* davonjag* fortjag* fegen wegfeg* hinwegfeg*
    weggefegt* hinweggefegt* absetzen absetzung abgesetzt* entmacht* entheb* amtsentheb* misstrauensvot*
    misstrauensantr* rücktrittsford* zurücktret* mussweg müssenweg mussgeh* müssengehen hautab abdanken abtreten
    ablösen ablöse ablösung abgelöst* kämpf kämpfe kämpfen kämpft gekämpft mitkämpf* freiheitskampf* freiheitskämpf*
    befrei* gewaltfrei* gewaltlos* aufhalt* aufgehalten stopp stoppen stoppt stop stoppe gestoppt verhinder*
    schlussmachen einhalt gebieten genugist dulden hinnehmen mitmach* ducken duckt wegduck* kuschen kuscht beugen
    beugt einknick* mundauf maulauf lautwerd* mutig mutige mutbürg* zivilcourag* courage standhaft* standhalt*
    durchhalt* entgegenstell* entgegentret* dagegenhalt* gegensteuer* gegenhalt* standup standwith mistgabel*
    heugabel* fackeln barrikad* hörtdiesignale
  `,
  erwachen: `
    aufwachen aufwache aufwacht aufgewach* wach wachen wacht wachauf wachtauf wachwerd* wachgerüttel* wachrüttel*
    wachgeworden* erwache erwachen erwacht erwachet erwachtes deutschlanderwache deutschlandwachauf wacheuchauf
    schlafen schläft schlaft schlief geschlafen verschlafen* schlafschaf* schlafschäf* schlafmichel* schlafmütz*
    schläfer tiefschlaf* dornröschenschl* winterschlaf* weiterschlaf* weiterpenn* pennt pennen weiterträum* träum
    träumt träumer* tagträum* michel deutschermichel michels zipfelmütz* schafe schafherde* lämmer herde herden
    herdentrieb* lemming* mitläufer* untertan* knechtschaft* augenauf machtdieaugen scheuklapp* blindheit* verblend*
    sehend* seht sehtihr hirneinschalt* einschalt* selberdenk* selbstdenk* nachdenk* denkt mitdenk* umdenk*
    hinterfrag* informier* recherchier* recherche erkenn erkenne erkennen erkennt begreif begreift begreifen
    begriffen kapieren durchschau* aufklär* aufgeklärt* wahrheit wahrheiten wahrheitssuch* entlarv* aufdeck*
    aufgedeckt* enthüll* redpill* matrix rotepille weckruf* weckt geweckt rüttel rüttelt zuspät fünfvorzwölf kurzvor
    merkt merktihr merkensie immermehr verblödet verdummt lassteuch verarschen hypnotisier* eingelullt* einlull*
    gehirngewasch* trance schockstarr* zugeschaut tatenlos zusehn wegschau* weggeschaut* wegseh* weggucken
    aufrütteln aufgerüttelt* aufschrei aufgeweckt*
  `,
};
