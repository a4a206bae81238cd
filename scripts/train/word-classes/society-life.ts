import type { WordClasses } from './word-class';

/** Topics of public debate about nature, energy, roads, media and daily life. */
export const societyLifeClasses: WordClasses = {
  energie: `
    blackout* atomkraft* atomausstieg* atommüll* atomreaktor* atomlobby* akw akws kkw kernkraft*
    kernfusion* fusionsreaktor* endlager* castor reaktor* brennstab* brennstäb* uran kohle
    kohlekraft* kohleausstieg* braunkohl* steinkohl* tagebau* hambacher hambi lützerath garzweiler
    gas gaspreis* gaskrise* gasspeicher* gasheizung* gasumlage* erdgas* flüssiggas* lng fracking*
    pipeline* nordstream* gazprom uniper erdöl* ölpreis* ölheizung* heizöl* heizung* heizhammer*
    heizen heizt geheizt heizkosten* wärmepumpe* fernwärme* wärmeplan* pellets holzheizung* kamin
    kaminofen geg dämmung* windrad* windräder* windkraft* windpark* windmühl* offshore solar*
    photovoltaik* fotovoltaik* pv wasserkraft* wasserstoff* biogas* biomasse* geothermie*
    erneuerbar* regenerativ* fossil* kwh kilowattstunde* gigawatt* eeg akku akkus batterie*
    netzentgelt* dunkelflaute* grundlast* thorium atomlüg* laufzeitverlänger* sprit spritpreis*
    tankstelle* tanken benzin* diesel* gasleitung* gasverbrauch* gaskosten* gasrechnung*
    kohlekumpel* *strom* *energie* *kraftwerk* öl wind
  `,
  klima: `
    erderwärm* erderhitz* erwärm* treibhaus* kohlendioxid* kohlenstoff* methan* emission* ausstoß
    abgas* schadstoff* feinstaub* stickoxid* ozon* atmosphäre* wetterextrem* unwetter* hitzewelle*
    hitzesommer* dürre* trockenheit* starkregen* hochwasser* flutkatastroph* ahrtal* überschwemm*
    überflut* stürme orkan* waldbrand* waldbränd* waldsterben* gletscher* eisbär* eiszeit* arktis*
    antarktis* polkapp* permafrost* meeresspiegel* golfstrom* kipppunkt* ipcc temperatur*
    sonnenaktiv* vulkan* greta gretas thunberg fff fridays fridaysforfuture freitagsdemo* reemtsma
    extinction aktivist* festkleb* umweltschutz* umweltschütz* umweltverschmutz* umweltbewusst*
    umweltzerstör* umweltfreundlich* umweltsau umwelthilfe* duh öko ökolog* nachhaltig* naturschutz*
    naturschütz* regenwald* abholz* wald wälder wäldern bäume aufforst* artensterben* artenschutz*
    artenvielfalt* biodivers* insekten* bienen* müll plastik* recycl* mülltrenn* verpackung*
    verschmutz* flugscham flugreise* kreuzfahrt* kerosin* verbrenner* tempolimit* fleischkonsum*
    enkeltauglich* umweltpolit* umweltminister* umweltbelast* umweltbundesamt* müllberg* wetter
    wetterphänomen* gretajünger* sturmflut* *klima* umwelt
  `,
  verkehr: `
    verkehr* auto autos autofahr* autobahn* autoverkehr* autofrei* autohass* pkw pkws kfz lkw lkws
    laster lastwagen* fahrzeug* suv suvs kleinwagen* verbrenner* verbrennungsmotor* diesel*
    fahrverbot* benzin* tanken tankt getankt tankstelle* eauto eautos elektroauto* elektromobil*
    emobil* tesla ladesäul* ladestation* reichweite* hybrid* wasserstoffauto* abgasskandal*
    tempolimit* geschwindigkeit* gerast blitzer* geblitzt stau staus ampel* kreisverkehr* kreuzung*
    schlagloch* schlaglöch* baustelle* umleitung* vignette parken parkt geparkt parkplätze*
    parkhaus* parkhäuser* parkgebühr* falschpark* parkraum* gehweg* bürgersteig* fußgänger*
    zebrastreifen radfahr* fahrrad* fahrräder* radler* radweg* radln lastenrad* ebike ebikes
    pedelec* escooter rollern motorrad* motorräder* moped* helmpflicht* bahnen bahnhöfe* bahnfahr*
    bahncard züge zügen zugfahr* ice ices sbahn ubahn tram bus bussen busfahr* öpnv öffis
    nahverkehr* fernverkehr* regionalbahn* verspät* zugausfall* schienenersatz* schiene schienen
    deutschlandticket* monatskarte* fahrkarte* fahrplan* schaffner* lokführer* flüge flieger
    flughafen* flughäfen* flugzeug* scheuer scheuers wissing schnieder dobrindt taxi taxis
    führerschein* tüv unfall* unfälle* überhol* rettungsgasse* gaffer* pendler* pendeln pendle
    bahnstreik* bahnchef* zugverkehr* flugverkehr* rasern raser ticketpreis* sprit spritpreis*
    *fahrer* *straße* *parkplatz* *bahnhof* bahn busse zug fährt gefahren
  `,
  medien: `
    medial* mainstream lügenpresse* lückenpresse presse* zeitschrift* magazin* redakteur* redaktion*
    reporter* korrespondent* moderator* moderation* moderier* interview* talkshow* talkrunde*
    talkmaster* gästen gästeliste* gastgeber* studiogast studiogäste einladen eingeladen sender*
    sendezeit* ausgestrahlt ausstrahl* fernseh* tv glotze rundfunk* örr öff gez zwangsgebühr*
    staatsfunk* staatsfernsehen* rotfunk zdf ard wdr ndr mdr swr rbb orf srf srg rtl ntv prosieben
    arte dlf deutschlandfunk* tagesschau* tagesthemen heutejournal weltspiegel böhmermann neomagazin
    satire* satirik* welke nuhr pispers maischberger* illner* plasberg* hartaberfair klamroth miosga
    maybrit sandramaischberger jebsen kenfm rt reitschuster tichy nius achgut bildleser spon faz taz
    sz süddeutsche handelsblatt compact cicero nzz springer döpfner correctiv faktenchecker*
    faktenfinder* berichterstatt* berichtet nachricht* schlagzeile* überschrift* headline artikel*
    reportage* serie serien podcast* hörer* zuschauer* publikum einschaltquote* quoten quotengeil*
    abschalt* umschalt* ausschalt* mediathek* propaganda* meinungsmach* stimmungsmach*
    hofberichterstatt* einseitig* ausgewogen* neutralität* objektiv* tendenziös* framing clickbait*
    reißerisch* haltungsjournal* zensur* zensier* berichten öffentlichrechtlich* talkgast doku dokus
    dokumentation* radio radiosender* kamera kameras kameramann* *medien* *zeitung* *sendung*
    *journalis* bericht film talk programm
  `,
  digital: `
    netzausbau* online* offline web webseite* website* homepage* link www url app apps handy handys
    smartphone* iphone* android laptop* computer* pc pcs rechner software* hardware* programmier*
    update updates server* cloud datenschutz* datenleck* datenkrake* datenvolumen* dsgvo cookie*
    wlan wifi breitband* glasfaser* funkloch* funklöch* mobilfunk* lte sendemast* telekom vodafone
    neuland facebook fb meta insta instagram twitter tweet* getwittert tiktok youtube yt whatsapp
    telegram messenger linkedin reddit snapchat google googeln gegoogelt wikipedia zuckerberg musk
    elon netzwerk* plattform* profile profilbild* fakeprofil* fakeaccount* account* nutzer*
    follower* abonnent* abo abos like likes liken geliked gelikt geliket smiley* smilies emoji*
    lachsmiley* post posts posten postet gepostet posting* kommentar* kommentier* thread* blog*
    influenc* hashtag* mail mails email* newsletter* troll* bot bots hatespeech shitstorm*
    cybermobbing filterblas* echokammer* algorithm* bubble netzdg uploadfilter* vorratsdaten*
    trojaner* staatstrojaner* hacker* gehackt blockier* gesperrt gelöscht löschen löscht gemeldet
    admin admins administrator* moderator* netiquette* nettiquette* ki roboter* automatisier*
    blockchain bitcoin krypto* ozg elektronisch* faxgerät* fax screenshot* streaming* netflix
    datenschützer* tablet tablets chat chats chatten chatgruppe* *internet* *digital* daten
  `,
  landwirtschaft: `
    bauer bauern bäuerin* bauernhof* bauernhöfe* bauernverband* bauernprotest* bauerndemo* biobauer*
    agrar* acker äcker ackerbau ernte* dünger* düngemittel* gülle* nitrat* glyphosat* pestizid*
    monsanto gentechni* genmanipul* saatgut* traktor* trecker* massentierhalt* tierhaltung*
    tierwohl* tierschutz* tierschütz* tierquäl* tierversuch* tierrecht* tierheim* tierarzt* tier
    tiere tieren vieh* kuh kühe kühen rind rinder rindern kalb kälber* schweinestall* ferkel* huhn
    hühner* hühnchen hähnchen* puten* gänse enten schaf schafe schafen ziege ziegen pferd* hund
    hunde hunden hundehalt* hundesteuer* katze* kater vogel vögel* wölfe* bären wildschwein* jäger*
    förster* forst* insekt* biene* imker* schlachthof* schlachthöf* schlachter* metzger* tönnies
    schnitzel* steak* vegan* vegetar* milch* eier gemüse* biolebensmittel* lebensmittel* nahrung*
    ernährung* fressen gefressen discounter* supermarkt* supermärkt* aldi lidl rewe edeka saisonal*
    hofladen wochenmarkt* klöckner özdemir rukwied tierhalter* ställe käfig* eierleg* kükenschredd*
    antibiotika* schweine schweinen fische fischer* jagdschein* biohof* obstbauer* wolfsrudel* wurst
    würste* *fleisch* *landwirt* wolf
  `,
  stadtleben: `
    stadt städte innenstadt* innenstädt* altstadt* stadtteil* stadtviertel* stadtrat*
    stadtverwaltung* rathaus* rathäuser* bürgermeister* oberbürgermeister* gemeinderat* kommune*
    landkreis* landrat* landrätin ortsteil* dörfer dorfbewohn* marktplatz* fußgängerzone* geschäfte
    läden einkauf* kaufhaus* parkhaus* parkplatz* parkplätze* spielplatz* spielplätze* schwimmbad*
    schwimmbäder* freibad* freibäder* hallenbad* bücherei* bibliothek* museum* museen stadion*
    sporthalle* turnhalle* parks grünfläche* grünanlage* friedhof* friedhöf* sperrmüll*
    wertstoffhof* recyclinghof* hundekot* ratten* lärm* ruhestör* laterne* straßenlampe*
    beleuchtung* gehweg* radweg* bürgersteig* schneeräum* winterdienst* streusalz* baustelle*
    sanierung* bürgerbüro* bürgerservice* ordnungsamt* strafzettel* knöllchen politesse* feuerwehr*
    vereinsheim* ehrenamt* stadtfest* volksfest* kirmes weihnachtsmarkt* weihnachtsmärkt*
    wochenmarkt* karneval* fasching* fastnacht* schützenfest* oktoberfest* wiesn feuerwerk* konzert*
    veranstaltung* anwohner* anlieger* einwohner* bürgerinitiativ* stadtwerke* stadtbus* buslinie*
    haltestelle* schulhof* bebauungsplan* bauamt* gewerbegebiet* gewerbesteuer* kreistag* kiez*
    nachbarschaft* bahnhofsviertel* brennpunkt* leerstand* stadtbild* denkmalschutz* wahrzeichen*
    stadtpark* bauhof* stadtplan* stadtentwickl* stadtkasse* dorfplatz* dorffest* gemeinde gemeinden
    gemeindehaus* geschäften bezirksamt* müll müllabfuhr* mülltonne* mülleimer* müllberg*
  `,
  freizeit: `
    sportler* fußball* bundesliga* nationalmannschaft* mannschaft* trainer* elfmeter wm weltmeister*
    europameister* meisterschaft* olympia* olympisch* fifa uefa dfb nagelsmann özil gündogan bvb
    schalke hsv werder stadion* stadien fans fankurve* ultras tennis* ski skifahren handball*
    basketball* schwimmen joggen wandern wanderung* fitness* training* trainieren verein vereine
    vereins* urlaub* verreis* mallorca malle ballermann strand strände hotel* kreuzfahrt* camping*
    wohnmobil* ferien* flugreise* kulturell* künstler* musiker* bands sänger* konzert* festival*
    album song songs lied lieder rap rapper* schlager* rammstein lindemann grönemeyer lindenberg
    filme schauspiel* regisseur* tatort serie serien netflix theater* kabarett* comedian* comedy*
    komiker* buch bücher büchern schriftsteller* literatur* gamer* zocken hobby* partys feiern
    feiert gefeiert disco clubs kneipe* weine sekt kaffee* kochen gekocht restaurant* grillen
    dschungelcamp bachelor promi promis prominent* esc eurovision* quiz jauch gottschalk schweiger
    liefers naidoo wendler hildmann sport sportverein* spieler spielern tanzen kultur kulturschaff*
    feier party biergarten* musik kino kinos reise krimi krimis humor humorvoll* roman romane autor
    autoren autorin reisen
  `,
  vielfalt: `
    gender* gegendert sprachpolizei* sprachverbot* geschlecht* gleichberecht* gleichstell*
    frauenquote* quotenfrau* frauenrecht* frauenfeind* feminis* emanzip* emanze* patriarch*
    matriarchat sexis* metoo männlich* weiblich* maskulin* woke wokeness wokeis* cancelculture
    identitätspolitik* lgbt* queer* schwul* homosex* homo homos homophob* bisex* transgender*
    transfrau* transmann* transsex* transphob* nichtbinär* nonbinär* divers* vielfalt* bunte bunten
    regenbogen* csd pride selbstbestimm* pronomen* dragqueen* outing geoutet sexuell* sexualität*
    sexualkunde* frühsexualis* diskriminier* antidiskriminier* privileg* hautfarbe* poc dunkelhäut*
    farbige farbigen blm blacklivesmatter floyd blackfacing winnetou mohrenkopf* mohr mohren
    mohrenstraße* zigeuner* indianer* minderheit* toleranz* tolerant* intoleran* ausgrenz*
    inklusion* inklusiv* barrierefrei* behindert* kinderbuch* pippi weltoffen* offenheit* vorurteil*
    klischee* stereotyp* antisemit* islamophob* fremdenfeind* fremdenhass* ausländerfeind*
    menschenfeind* hassrede* frauenbild* männerbild* lesbe lesben lesbisch* heterosex* *rassis*
  `,
};
