import type { WordClasses } from './word-class';

/** Fight, court, body, church, ballot and secret service; given names, tags, spelling slips and stretched words. */
export const frequent5Classes: WordClasses = {
  'kampf-sieg': `
    kampf kämpfe kämpfen kämpft gekämpft kämpfer* ankämpf* bekämpf* erkämpf* freikampf fight fighter fights battle
    duell duelle duellier* ringen ringt gerungen sieg siege siegen siegt siegreich* siegessicher* besiegen besiegt
    triumph* niederlage* niederring* kapitul* ergeben front fronten frontal* stellung* offensive offensiven defensiv*
    angriff* angreif* angegriffen* anzugreif* attack* vorstoß* vorstöß* überfall überfälle überfallen einfall
    einmarsch* invasion* invasor* erober* belager* besetz* besatzung* verteidigung* abwehr* abgewehrt* gegenwehr
    wehren wehrt gewehrt wehrlos* wehrhaft* widersetz* gegenangriff* gegenschlag* vergeltung* gefallene* gefangen
    gefangene* gefangenschaft* gefangennahm* kriegsgefang* verwundet* lazarett* schlacht schlachten schlachtfeld*
    gefecht* scharmütz* feuerpause* waffenruhe* waffenstill* friedens* friede frieden pakt pakte verbündete* alliiert*
    allianzen überlegen* unterlegen* übermacht* übermächtig* vormacht* vormarsch* rückzug* zurückzieh* zurückgezogen*
    zurückgedräng* zurückschlag* verdräng* bezwingen unterkriegen unterbuttern hinterhalt* auflauern listig
    schlachtruf* kampfansag* kampfgeist* kampfbereit* machtkampf* kulturkampf* wahlkampf* kader truppe truppen armee
    armeen heer heere soldat* söldner* offizier* generäle oberst leutnant feldwebel befehlshab* rekrut* kompanie*
    bataillon* division brigade* panzer* kanone* geschütz* munition* kaliber* geschoss* bombardier* kampfflug*
    kampfjet* luftangriff* bunker* schützengrab* schützengräb* miliz* rebell* guerilla* partisan* kobane afrin aleppo
    stalingrad verdun
  `,
  justiz: `
    gericht gerichte gerichtet gerichtlich* richter* richten richtet staatsanwalt* staatsanwält* anwalt anwälte
    anwältin* rechtsanwalt* rechtsanwält* kanzlei* verteidiger* mandant* mandat kläger* klage klagen klagt geklagt
    anklag* angeklagt* verklag* beklagt* angezeigt anzeig* strafanzeig* anzuzeig* verfahren strafverfahr* ermittl*
    verdacht* verdächtig* generalverdacht* tatverdächtig* beschuldigt* beweis* bewies bewiesen* indiz* spuren
    fingerabdruck* fingerabdrück* dna alibi* geständnis* gestehen gesteht gestanden aussage* zeuge* bezeug* vernehm*
    vernommen* verhör* befrag* prozess* verhandlung* hauptverhandl* urteil* geurteilt verurteil* freigesprochen*
    freispr* schuldspruch* schuld schulden schuldig* unschuldig* unschuld mitschuld* schuldlos* schuldunfäh* haft
    haftstraf* haftbefehl* untersuchungshaft* uhaft knast knäste gefängnis* zuchthaus* zuchthäus* zelle zellen jva
    inhaftier* verhaft* festnahm* festnehm* festgenommen* freilass* freigelassen* entlass* bewähr* geldstraf* bußgeld*
    strafmaß* strafmilder* strafe strafen bestraf* milde milder strafvollzug* vollzug* begnadig* gnade gnädig*
    gnadenlos* amnestie* verjähr* berufungsverf* revision* instanz instanzen rechtskräftig* beschlagnahm* konfiszier*
    durchsuchung* hausdurchsuch* razzia* razzien fahndung* gefahndet* steckbrief* phantombild* vorbestraft* vorstraf*
    straftäter* wiederholungstät* intensivtät* mehrfachtät* rückfalltät* serientät* ersttät* verbrecher* kriminell*
    kriminalität* kriminalpol* kripo gesetzeshüter* staatsschutz* vollstreck* gerichtsvollz* pfänd* abschieb*
    ausliefer* fußfessel* handschell* sicherungsverwahr* verwahr* psychiatrie* psychiatrisch* zwangseinweis* einweis*
    eingewies* begehen begeht beging begangen begangene* verüb* tatort* tathergang* tatwaffe* tatzeit* tatmotiv*
    missetat* untat* unwesen unrecht* vergehen delikt* bagatelldel* kavaliersdel*
  `,
  körper: `
    organ organe organen organspend* organhandel* organempfäng* hirntod* hirntot* transplant* herz herzen herzinfarkt*
    herzschlag* herzstillst* lunge* leber* niere* magen darm darms galle milz blase blasen haut haare haar knochen
    knochenbr* skelett* wirbelsäul* rücken schulter* ellenbog* knie kniee fuß füße füssen zehe zehen bein beine beinen
    arm arme armen hand hände händen finger fingern daumen fingernag* nägel kopf köpfe köpfen kopfschmerz* gesicht*
    stirn nase nasen ohr ohren auge augen augenlicht* mund münder lippe lippen zahn zähne zähnen zunge zungen kinn
    wange wangen backe backen hals nacken kehle* brust brüste bauch bäuche hüfte* hintern po gesäß* leib leibe leiber
    leibes leiblich* körper* blut bluten blutet geblutet blutend* blutig* blutdruck* ader adern gehirn* hirn hirne
    nerv nerven nervös* muskulatur* gelenk* gene genetisch* genetik hormon*
  `,
  gesundheit: `
    krank kranke kranken kranker krankheit* erkrank* erkältung* erkältet grippe* fieber* husten hustet schnupfen
    halsschmerz* schmerz* weh wehtun wehgetan verletzung* wunde wunden narbe narben bruch brüche prellung* entzünd*
    infekt* infiziert* ansteck* angesteckt* virus viren bakterie* krebs krebskrank* tumor* diabetes* zucker rheuma*
    asthma* allergie* allergisch* demenz* dement alzheimer* parkinson* epilep* schlaganfall* migräne* depress*
    burnouts psychose* psychisch* schizo* arzt ärzte ärzten ärztin* ärztlich* hausarzt* hausärzt* zahnarzt* zahnärzt*
    chirurg* notarzt* sanitäter* rettungsdienst* krankenwagen* krankenschwest* krankenpfleg* pflegekraft* pflegekräft*
    pflegekamm* altenpfleg* hebamme* praxis praxen klinik* spital* spitäler notaufnahm* intensivstat* station ambulan*
    patient* diagnos* therapie* therapeut* behandlung* operation* operier* op narkose* spritze spritzen impf* medizin*
    medikament* tablette* pille pillen salbe pflaster verband verbände rezept* heilpraktik* homöopath* globuli*
    heilkraut* vitamin* antibiotik* kur kuren reha rehabilit* genes* gesund gesunde gesunden gesunder gesundem
    gesundes gesundheit* blutspend* lebensrett* wiederbeleb* beatm* koma wachkoma sterbehilf* palliativ* hospiz*
  `,
  'glaube-kirche': `
    kirche kirchen kirchlich* kirchenasyl* kirchenaustritt* kirchensteuer* kirchenleut* kirchenfürst* kirchentag* ekd
    synode* synodal* pfarrer* pfarrei* pastor* priester* geweiht* weihe weihrauch* bischof* bischöf* kardinal*
    kardinäle papst* päpst* vatikan* franziskus benedikt ratzinger woelki marx bedford strohm kässmann käßmann tebartz
    dekan* diakon* kaplan* mönch mönche mönchen mönchs* nonne* kloster* klöster* abt äbtissin messdiener* ministrant*
    messe messen gottesdienst* predigt predigen predigte gepredigt prediger* gebet* beten betet bet anbeten anbetung*
    angebetet* gott gottes göttlich* gottlos* gottvertrau* götter göttin* gottchen herrgott* jesus jesu christus
    heiland* erlöser* messias heilig* heilsbring* engel engeln schutzengel* teufel* teuflisch* satan* dämon* apostel*
    prophet* jünger mose moses abraham noah paulus petrus bibel* biblisch* testament* psalm* gebot gebote koran* sure
    suren scharia* hadith* imam* mullah* muezzin* ayatoll* mohammed* allah ramadan* fasten fastenzeit* pilger* mekka
    moschee* minarett* islam* muslim* moslem* sunnit* schiit* alevit* salafis* rabbi* synagog* thora talmud* koscher*
    beschneid* jude juden jüdisch* judentum* zion zionis* hebräisch* israelit* christ christen christin christlich*
    christentum* abendland* katholi* altkathol* protestant* evangel* lutherisch* luthers orthodox* freikirch* zeugen
    jehovas mormon* sekte* scientolog* buddh* hindu* guru gurus esoter* atheis* agnosti* heide heiden heidnisch*
    ungläubig* gläubig* glaubens* fromm fromme frömm* religion* religiös* ketzer* häreti* sünde* sündig* beichte*
    gebeichtet taufe taufen getauft täufer* konfirm* kommunion* firmung* trauung* beerdig* friedhof* friedhöf*
    begräbnis* altar* altäre kanzel kreuzigung* gekreuzigt* auferstehung* auferstand* himmelfahr* pfingst* ostern
    osterhas* advent* weihnacht* nikolaus christkind* krippe reformationstag* kirchweih* glocken* kirchturm* doms
    kathedral* notre dame münster kapelle* eid eide vereidig* schwur schwören schwört geschworen gelobt gelobte
    gelübde* missbrauchsopf* zölibat* ablass* paradies* jenseits seele seelen seelsorg* unsterblich* wunder wundern
    wundersam* dogmat* segnung* segnen
  `,
  'wahl-gang': `
    wahl wahlen wahltag* wahlsystem* wahlrecht* wahllokal* wahlurne* wahlzettel* stimmzettel* wahlschein* wahlkabin*
    briefwahl* wahlhelf* wahlleit* wahlergebnis* wahlsieg* wahlniederl* wahlbeteilig* wahlversprech* wahlgeschenk*
    wahlplakat* wahlprogramm* wahlumfrag* wahlbetrug* wahlfälsch* wahlmanip* wahlpflicht* wahlkreis* wahlperiod*
    wahlomat* wahlabend* wahljahr* wahltermin* kommunalwahl* europawahl* euwahl* ltw ltwbayern ltwhessen btw neuwahl*
    stichwahl* wiederwahl* wiedergewählt* wählen wählt wähle wählte gewählt wählst wähler* wechselwähl* nichtwähl*
    protestwähl* stammwähl* erstwähl* wählbar* unwählbar* abwähl* abgewähl* abzuwähl* abwahl* stimme stimmen stimmt
    stimmte stimmanteil* stimmabgab* stimmengleich* erststimm* zweitstimm* gegenstimm* enthaltung* enthalten abstimm*
    abgestimmt* volksabstimm* volksentscheid* volksbegehr* referend* bürgerentscheid* bürgerbegehr* mitgliederentsch*
    mitgliederbefrag* urabstimm* votum voten votier* prozent prozente prozentpunkt* hürde prozenthürd* sonntagsfrag*
    umfragewert* umfragetief* umfragehoch* hochrechn* prognose* exitpoll fraktion* koalition* koalier* sondier*
    jamaika kenia ampel groko rotgrün* schwarzgrün* rotrotgrün* opposition* parlament* mandat* abgeordnet* plenum*
    plenar* landtag* bundestag* bundesrat* stadtrat* gemeinderat* kreistag* parteitag* parteivors* parteifreund*
    parteibuch* parteimitgl* parteibasis* parteispend* kandidatur* kandidier* aufstellungsvers* spitzenkandidat*
    listenplatz* direktkandidat* direktmandat* kanzlerkandid* politisch* politisier* unpolitisch* parteipolit*
    außenpolit* innenpolit* sozialpolit* wirtschaftspol* klientelpolit* realpolit* machtpolit* symbolpolit*
    politikverdross* politikwechsel* politikstil* konferenz* gipfeltreff* gipfel podiumsdisk* podium wahlveranst*
    bürgersprech* sprechstund* bürgerdialog* bürgerbeteil* petition* resolution* eingabe eingaben gesetzesvorlag*
    gesetzesentwurf* gesetzesänd*
  `,
  'geheim-weltmacht': `
    cia nsa fbi kgb fsb gru mossad mi5 mi6 bnd mad stasi gestapo securitate geheimdienst* agent agenten agentin spion*
    doppelagent* nachrichtendienst* abhör* abgehört* lauschangriff* wanze wanzen überwach* whistleblow* snowden
    assange wikileaks verrat verräter* verraten verrät verriet enttarn* aufgeflogen auffliegen auffliegt entlarv*
    botschaft* konsulat* diplomat* außenminister* pentagon kreml* sanktion* embargo* handelskrieg* weltmacht*
    weltmächt* supermacht* supermächt* großmacht* großmächt* imperialis* imperium* kolonialmacht* hegemonie* vasall*
    marionett* stellvertreterkr* geostrateg* geopolit* machtblock* wettrüst* aufrüst* aufgerüst* abrüst* abgerüst*
    atomwaffe* atombomb* atommacht* nuklear* raketenabw* militärbasis* truppenabzug* uno sicherheitsrat* blauhelm*
    natoost* natomitgl* vetorecht* völkergemein* staatengemein* weltgemein* weltpolizei* weltordnung* globalist*
    globalisier* global globale globalen globaler international* multilateral* bilateral* abkommen* freihandel* ttip
    ceta brics g0 g00 davos bilderberg* atlantikbrück* thinktank* denkfabrik* harvard yale stanford oxford trilateral*
    rothschild* rockefeller* soros usaid ngo ngos stiftung* handelsabkomm* souverän* entwicklungshilf*
    entwicklungsland* entwicklungsländ* schwellenland* schwellenländ* drittstaat* nachbarland* nachbarländ*
    nachbarstaat* großreich* osmanisch* sultan* emirat* scheich* schah
  `,
  'name-österreich': `
    strache straches strachevideo hcstrache kickl kickls gudenus hofer sebastiankurz kanzlerkurz vilimsky stenzel
    mölzer haimbuchner landbauer nepp waldhäusl kneissl bierlein vanderbellen bellen vdb rendiwagner rendi babler
    häupl doskozil faymann gusenbauer strolz meinlreisinger neos fpö fpöler* fpoe övp oevp spö spoe gewessler
    glawischnig ibiza ibizagate ibizavideo ibizaaffäre nehammer blümel schallenberg sobotka edtstadler köstinger
    lopatka mitterlehner pröll nationalrat* bundesheer* hofburg ballhausplatz armutskonferenz kronenzeitung krone00
    kronezeitung oe00 österreich* ösi ösis unzensuriert unsertirol wienerisch* wiener wienerwahl bpw00 steiermark*
    kärnten* tirol* vorarlberg* burgenland* niederösterr* oberösterr*
  `,
  vorname: `
    peter hans jürgen thomas jan erika maria dieter stefan stephan daniel paul david sarah sara helmut andrea tatjana
    markus otto sebastian alexander christoph robert tim georg herbert susanne susanna nikolai axel kim lisa marcel
    fritz roland rolf ralf ralph klaus claus manfred günter günther gerd gert gerhard horst heinz karl carl karlheinz
    werner walter walther wolfgang bernd bernhard frank michael michel martin matthias mathias andreas christian
    christina christine christiane stefanie stephanie steffi julia anna anne annette anja antje anke astrid barbara
    beate bettina birgit brigitte britta carmen claudia cornelia dagmar daniela doris elke elisabeth ellen emma eva
    evelyn franziska gabriele gabi gisela gudrun hannah hanna hannelore heidi heike helga hildegard ilse ina inge
    ingrid iris jana janina jasmin jennifer jenny jessica jessi johanna jutta karin karola katharina kathrin katrin
    katja kerstin laura lea lena leonie linda luisa luise manuela margarete margit margot marianne marie marina marion
    martina melanie mia michaela miriam monika nadine nadja natalie nele nicole nina petra pia regina renate rita
    rosemarie ruth sabine sabrina sandra saskia silke silvia sylvia simone sofia sophie sonja stella svenja sybille
    tanja tina ulla ulrike ursula ute vanessa vera verena veronika victoria waltraud yvonne achim adrian albert alex
    alfred anton armin arne arno arnold arthur bastian ben benjamin benno björn bodo boris bruno charlie christopher
    clemens cornelius daniele denis dennis detlef detlev dietmar dietrich dirk dominik eberhard eckhard edgar eddie
    edmund eduard egon elias emil enno eric erich erik erwin eugen ewald fabian felix ferdinand finn florian franz
    friedhelm friedrich gabriel gregor guido gustav hanno harald harry hartmut heiko heiner heinrich helge hendrik
    henning henry henrik hermann holger hubert hugo ingo jakob jakub jens jochen joachim joerg jörg johann johannes
    jonas jonathan joseph josef julian julius kai kay kevin kilian klemens konrad konstantin kurt lars leo leon
    leonard lorenz lothar louis lucas lukas ludwig lutz malte manuel marc marco marko marius mario max maximilian mike
    mirko moritz nico niklas niko nils norbert oliver olli oskar oskars ole pascal patrick philipp philip pierre
    rainer reiner raphael reinhard reinhold rené rene richard robin roger roman ronny rudi rudolf rüdiger samuel
    sascha siegfried sigmar simon steffen sven swen theo thilo thorsten torsten tobias tom toni tony udo ulf uli ulli
    ulrich uwe valentin viktor victor vincent volker volkmar wilfried wilhelm willi willy winfried xaver ahmed ali
    mehmet mustafa hassan ibrahim murat fatima aische ayse aysche yusuf omar achmed juliane charlotte greta mandy
    cindy chantal kevins jaqueline jacqueline enrico maik ronald juan carlos angelo antonio giovanni luca matteo ivan
    igor sergej dmitri olga svetlana natascha irina
  `,
};
