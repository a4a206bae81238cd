import type { WordClasses } from './word-class';

/** Words by their make: denied and heightened adjectives, aimless doing, paired forms, schools of thought; city services. */
export const frequent7Classes: WordClasses = {
  'un-wort': `
    unfähig* unmöglich* unsozial* asozial* unmenschlich* ungerecht* unfair* unanständig* unappetitlich*
    unaufgefordert* unaufhaltsam* unausgegoren* unausstehlich* unbedacht* unbedarft* unbedeutend* unbedingt*
    unbefangen* unbefriedig* unbegabt* unbegreiflich* unbegrenzt* unbegründet* unbehelligt* unbeholfen* unbekannt*
    unbelehrbar* unbeliebt* unberechenbar* unberechtigt* unbeschränkt* unbeschreiblich* unbestechlich* unbestimmt*
    unbestraft* unbeteiligt* unbewaffnet* unbewusst* unbezahlbar* unbrauchbar* undankbar* undemokratisch* undenkbar*
    undifferenziert* undiszipliniert* unecht* unehrlich* uneinig* unendlich* unentschlossen* unentschuld* unerfahren*
    unerforscht* unerheblich* unerhört* unerkannt* unerklärlich* unerlaubt* unermüdlich* unerreicht* unersättlich*
    unerschrocken* unerschütterlich* unersetzlich* unerträglich* unerwähnt* unerwünscht* unfassbar* unfehlbar*
    unflätig* unfreiwillig* unfreundlich* unfrisiert* ungarantiert* ungebildet* ungeboren* ungebremst* ungedeckt*
    ungeduldig* ungeeignet* ungefährlich* ungefragt* ungeheuerlich* ungehindert* ungehobelt* ungehorsam* ungeimpft*
    ungeklärt* ungekürzt* ungelernt* ungelogen* ungelöst* ungemütlich* ungenannt* ungeniert* ungenügend* ungeordnet*
    ungepflegt* ungeprüft* ungeschickt* ungeschlagen* ungeschminkt* ungeschoren* ungeschützt* ungesetzlich* ungestört*
    ungestraft* ungesund* ungewiss* ungewöhnlich* ungewollt* ungezogen* ungezügelt* unglaubhaft* unglaubwürdig*
    ungläubig* ungleich* unglücklich* ungünstig* unhaltbar* unheilbar* unheimlich* unhöflich* unhygienisch*
    uninformiert* uninteressant* uninteressiert* unkontrolliert* unkorrekt* unkritisch* unlängst unlauter* unlogisch*
    unlösbar* unmaßgeblich* unmissverständ* unmoralisch* unmotiviert* unmündig* unnachgiebig* unnahbar* unnatürlich*
    unnormal* unnötig* unnütz* unparteiisch* unpassend* unpolitisch* unpopulär* unproblematisch* unproduktiv*
    unprofessionell* unqualifiziert* unrealistisch* unrecht* unreflektiert* unregelmäßig* unreif* unrein* unrentabel*
    unrichtig* unruhig* unsachlich* unsägl* unsanft* unsauber* unschlagbar* unschlüssig* unschön* unschuldig* unselig*
    unseriös* unsicher* unsichtbar* unsinnig* unsolidarisch* unspektakulär* unsterblich* unstrittig* unsympathisch*
    untätig* untauglich* unterirdisch* untragbar* untreu* untypisch* unübersichtlich* unüberlegt* unüblich*
    ununterbrochen* unverändert* unverantwortlich* unverbesserlich* unverbindlich* unverdient* unverfroren*
    unvergessen* unverhältnis* unverkennbar* unvermeidlich* unvernünftig* unverschämt* unverständlich* unverzeihlich*
    unverzüglich* unvollständig* unvoreingenommen* unvorsichtig* unvorstellbar* unwahr* unweigerlich* unwesentlich*
    unwichtig* unwiderruflich* unwillig* unwissend* unwissenschaft* unwohl* unwürdig* unzählig* unzeitgemäß*
    unzufrieden* unzulässig* unzumutbar* unzurechnungs* unzureichend* unzutreffend* unzuverlässig*
  `,
  'los-wort': `
    ahnungslos* arbeitslos* arglos* ausnahmslos* bedenkenlos* bedingungslos* bedeutungslos* bargeldlos* charakterlos*
    chancenlos* disziplinlos* ehrlos* einfallslos* emotionslos* endlos* erbarmungslos* erfolglos* farblos*
    fassungslos* folgenlos* fraglos* freudlos* friedlos* fristlos* führerlos* fruchtlos* furchtlos* gedankenlos*
    gefahrlos* gefühllos* gegenstandslos* gehirnlos* geistlos* geschmacklos* gesetzlos* gewaltlos* gewissenlos*
    glanzlos* gnadenlos* gottlos* grenzenlos* grundlos* haltlos* harmlos* heillos* heimatlos* hemmungslos* herzlos*
    hilflos* hirnlos* hoffnungslos* humorlos* ideenlos* instinktlos* interesselos* kinderlos* klaglos* konzeptlos*
    kopflos* kostenlos* kraftlos* kritiklos* kulturlos* lautlos* leblos* lieblos* lustlos* machtlos* makellos* maßlos*
    mittellos* mutlos* nahtlos* namenlos* neidlos* niveaulos* nutzlos* obdachlos* orientierungslos* pausenlos*
    perspektivlos* pflichtlos* planlos* problemlos* prinzipienlos* profillos* ratlos* rechtlos* reglos* respektlos*
    restlos* rückgratlos* rücksichtslos* ruchlos* ruhelos* sachlos* schadlos* schamlos* schlaflos* schonungslos*
    schuldlos* schutzlos* schwerelos* seelenlos* selbstlos* sinnlos* sittenlos* skrupellos* sorglos* spurlos*
    sprachlos* staatenlos* stillos* substanzlos* tabulos* tadellos* taktlos* talentlos* tatenlos* teilnahmslos*
    tonlos* treulos* trostlos* uferlos* vaterlandslos* verantwortungslos* verständnislos* vorbehaltlos* wahllos*
    wehrlos* wertlos* widerspruchslos* widerstandslos* willenlos* wirkungslos* wolkenlos* wortlos* würdelos* zahllos*
    zahnlos* zeitlos* ziellos* zügellos* zusammenhanglos* zwanglos* zwecklos* zweifellos*
  `,
  übermaß: `
    übertreib* übertrieb* überzog* überzieh* überbezahl* überforder* überlast* überlauf* überfremd* überbevölker*
    überbewert* überschätz* übersättig* überdreh* überdimension* überdosis* übereifrig* übereilt* überempfind*
    überfällig* überflüssig* überfluss* überfrachtet überfüll* übergebühr* übergenug übergewicht* übergriff* übergroß*
    überhand* überheblich* überhitz* überhöht* überkandidel* überladen überlang* übermäßig* übermut* übermütig*
    überproduktion* überrannt* überrenn* überreagier* überreaktion* überschritt* überschreit* überschuld* überspann*
    überspitz* übersteiger* überstürz* überteuer* übertoll* übertrumpf* überversorg* überwältig* überwiegen*
    überzeichn* überragend* überdurchschnitt* überlegen* übermensch* überirdisch* überboten* überbiet* maßlos*
    ausufer* ausgeufert* inflationär* exzess* auswuchs* auswüchs* hochstapel* aufgebausch* aufbausch* aufgeblas*
    aufgebläht* zuviel* allzuviel* massenhaft* massenweis* haufenweis* scharenweis* tonnenweis* kiloweis* lawinenart*
    flächendeck* hochgejubel* hochgespiel* hochgejazz* dramatisier* panikmach* hyster* riesenaufsch* riesenaufreg*
    affentheat* theatralisch* tamtam* brimborium* getöse* gewese* bohei bohai hype* gehypt*
  `,
  'rum-tun': `
    rumb* rumd* rumf* rumg* rumh* rumj* rumk* ruml* rumm* rumn* rumr* rums* rumt* rumw* rumz* rumal* rumän rumü*
    rumei* herum* umher* drumherum* drumrum* rundherum* dahinsiech* dahinvegetier* draufl* durcheinander* gefrickel*
    getue* gehabe* gemache* gerenne* gelaufe* gefummel* gefasel* geschwafel* gehampel* gestotter* gestammel* geeiere*
    getrickse* gedöns* gemurkse* gewurschtel* gewurstel* wurschtel* wursteln gepfusche* gezappel* zappel* gammel*
    gammler* trödel* bummel* faulenz* lungern lungert vertrödel* vergammel* verplemper* verschwend* verschleuder*
    verprass* verjubel* verpulver* verballer* rausgeschmiss* rauswerfen
  `,
  paarform: `
    *erinnen* *istinnen* *antinnen* *entinnen* *orinnen* *oginnen* *ärztinnen* *ierinnen* *kolleginnen* *zeuginnen*
    *beauftragtinnen* bürgerinnen wählerinnen politikerinnen lehrerinnen schülerinnen ärztinnen studentinnen
    studierende studierenden lehrende lehrenden mitarbeitende mitarbeitenden teilnehmende teilnehmenden forschende
    forschenden geflüchtete geflüchteten zugewanderte zuschauende zuhörende radfahrende autofahrende pflegende
    pflegenden wählende arbeitende arbeitenden mitwirkende anwesende anwesenden reisende reisenden alleinerziehende*
    auszubildende* demonstrierende* protestierende* kollege kollegin kolleginnen freundin freundinnen expertin
    expertinnen autorinnen journalistin* polizistin* ministerin* kanzlerin* präsidentin* richterin* anwältin* bäuerin*
    muslimin* christin* jüdin* türkin* rentnerin* touristin* aktivistin* feministin* sozialistin* kommunistin*
    genossin* gegnerin* täterin* helferin* leserin* nutzerin* einwohnerin* nachbarin* besucherin* kundin* chefin*
    sprecherin* vertreterin* moderatorin* sängerin* schauspielerin* pilotin* innen gegendert* gender* binneni
    sternchen doppelpunkt unterstrich* geschlechtergerecht* geschlechtsneutral* generisch* maskulinum femininum
    sprachpolizei*
  `,
  denkschule: `
    *ismus* *ismen* kapitalis* kommunis* sozialis* faschis* nationalis* patriot* liberalis* neoliberal* libertär*
    anarchis* anarchie* anarcho* marxis* leninis* maois* stalinis* trotzkis* bolschewis* imperialis* kolonialis*
    feminis* rassis* sexis* antisemit* philosemit* zionis* islamis* fundamentalis* extremis* terroris* fanatis*
    populis* opportunis* pazifis* militaris* humanis* atheis* laizis* säkular* pluralis* föderalis* separatis*
    zentralis* globalis* protektionis* konservat* reaktionär* revisionis* bürokratis* darwinis* egalitar* elitär*
    despot* autoritär* totalitär* autokrat* oligarch* plutokrat* technokrat* meritokrat* monarchist* monarchie*
    royalist* republikan* demokratis* partikular* kollektivis* individualis* materialis* idealis* realist* realismus
    nihilis* hedonis* utilitar* rationalis* relativis* moralis* pragmatis* dogmatis* zynis* narzis* egozentr* altruis*
    philanthrop* misanthrop* chauvinis* machismo* machohaft* macho machos veganis* spezies* ökologis* esoter*
    spiritis* okkult* reformis* revolutionär* radikalis* aktivis* lobbyis* klientelis* nepotis* korporatis* syndikal*
    genossenschaft* gemeinwohl* gemeinwirtschaft* planwirtschaft* marktradikal* linksradikal* rechtsradikal*
    linksextrem* rechtsextrem* linksliberal* rechtskonservat* bürgerlich* identitär* völkisch* deutschnational*
    rechtsnational* nationalkonserv* querfront* postmodern* kulturmarx* strukturell*
  `,
  stadtdienst: `
    bürgerservice* bürgerbüro* bürgeramt* bürgertelefon* einwohnermeldeamt* meldebescheinigung* meldebehörde* passamt*
    passbild* passfoto* lichtbild* biometrisch* personalausweis* reisepass* reisepässe* kinderausweis* kinderpass*
    vorläufigerausweis* ausweisdokument* onlineausweis* eid pin puk ummelden* ummeldung* abmelden* anmelden*
    wohnungsgeberb* geburtsurkunde* sterbeurkunde* heiratsurkunde* eheschließung* eheurkunde* trauung* trautermin*
    standesbeamt* namensänder* führungszeugnis* beglaubig* gewerbeschein* gewerbeanmeldung* gewerbeamt*
    gaststättenerl* führerscheinstelle* führerscheinumtausch* zulassungsstelle* kfzstelle* wunschkennzeich*
    fahrzeugschein* feinstaubplakette* umweltplakette* anwohnerparken* anwohnerparkausw* parkausweis* parkscheibe*
    parkschein* parkuhr* verwarngeld* verwarnungsgeld* bußgeldstelle* strafzettel* knolle knöllchen* politess*
    blitzerfoto* hundesteuer* hundemarke* hundehalter* leinenpflicht* grundsteuer* hebesatz* gebührenbesch*
    abfallgebühr* wassergebühr* straßenreinig* kehrmaschine* kehrdienst* müllabfuhr* abfallkalender* abfuhrkalender*
    abfuhrtermin* restmüll* biomüll* biotonne* papiertonne* gelbersack gelbetonne sperrmüll* grünschnitt* grünabfall*
    laubsack* laubsäcke* kompost* wertstoff* recyclinghof* altglas* glascontainer* altkleider* elektroschrott*
    schadstoffmobil* sondermüll* problemstoff* müllsack* müllsäck* kita kitaplatz* kitaplätz* kitagebühr* kitabeitrag*
    kitaanmeld* krippe* hort hortplatz* ganztag* schulanmeldung* schulbezirk* schulbus* schulweg* einschulung*
    schuleingang* ferienprogramm* ferienbetreuung* jugendzentrum* jugendtreff* seniorenbüro* seniorentreff*
    pflegestützp* wohngeld* wohnberechtig* bürgergeldantrag* sozialpass* ehrenamtskarte* familienpass*
    schwerbehindertenausw* elterngeldstelle* unterhaltsvorsch* baugenehmigung* bauantrag* bebauungsplan*
    flächennutzung* grundbuch* katasteramt* fundbüro* fundsache* fundtier* tierheim* stadtbücherei* stadtbibliothek*
    leseausweis* volkshochschule* musikschule* freibad* hallenbad* badeaufsicht* bademeister* eintrittspreis*
    jahreskarte* zehnerkarte* saisonkarte* wochenmarkt* marktstand* stadtfest* straßenfest* stadtführung* touristinfo*
    straßenbeleuchtung* straßenlaterne* straßenschild* verkehrsschild* verkehrsspiegel* poller* bordstein*
    radstreifen* schutzstreifen* zebrastreifen* querungshilfe* bushaltestelle* busspur* linienbus* fahrplanwechsel*
    winterdienst* streupflicht* räumpflicht* schneepflug* streugut* kanalisation* kanalbau* gully gullys abwasser*
    trinkwasser* leitungswass* abkochgebot* wasserhärte* wasserrohrbr* glasfaser* breitbandausb* trinkbrunnen*
    hitzeschutz* hitzeaktion* sirene sirenen probealarm* warntag* warnapp* katastrophenschutz* notunterkunft*
    stadtteilbüro* quartiersmanag* bürgerhaushalt* ratssitzung* gemeinderatssitz* ortsbeirat* onlineterm*
    terminbuchung* terminvergabe* wartenummer* wartezimmer* sachbearbeit* bearbeitungszeit* eingangsbestät* formulare
    antragsformular* mängelmelder* schadensmeld*
  `,
};
