import type { WordClasses } from './word-class';

/** Names of people by sex, love, body, means, age, region, calling and conviction, neutral and degrading. */
export const groupsPeopleClasses: WordClasses = {
  geschlecht: `
    frau frauen frauens frauenrecht* frauenquot* frauenbild* frauenhaus* frauenhäus* frauenanteil* frauentag*
    frauenpolitik* frauenfeind* frauenhass* frauenbewegung* frauenpower* weiblich* dame damen mädchen mädels mädel
    tochter töchter mutter mütter mama mamas schwester ehefrau* hausfrau* karrierefrau* powerfrau* freundin
    freundinnen großmutter* oma omas mann männer männern mannes männlich* jungs junge jungen bub buben vater väter
    papa sohn söhne bruder brüder ehemann* ehemänner ehe ehen heirat* verheirat* scheidung* geschieden*
    alleinerzieh* mutterschaft* elternzeit* schwanger* abtreib* gebären gebärt verhütung* kopftuchfrau* feminismus
    feminist* emanze* emanzip* gleichberecht* gleichstell* quotenfrau* quote quoten paygap gender* geschlecht
    geschlechts* geschlechter* rollenbild* patriarch* matriarch* macho* sexismus* sexist* misogyn* metoo mansplain*
    toxischemänn* incel incels alphamann* alphamänn* alpha feminin* maskulin* binär* bundeskanzlerin* kanzlerin*
    ministerin* politikerin* ärztin* lehrerin* journalistin* moderatorin* sprecherin*
  `,
  frauenspott: `
    weib weiber weibs weibern weibchen weibervolk* weiberhauf* weiberkram* weiberwirtsch* weibergeschwätz*
    weibsvolk* weibsbild* weibsstück* weibsperson* tussi* tusse tussen trulla trullas trutsche* trutsch schnepfe
    schnepfen schickse* schrulle schrullen schreckschraub* schabrack* alteschachtel keife* keifzang* zicke zicken
    zickig* zickenkrieg* zickenterr* rumzick* rumgezick* ziege pute puten hühnerstall* hühnerhauf* henne hennen kuh
    schlange natter nattern giftschlang* giftspritz* giftnudel* gifthex* hexe hexenjagd* furie furien xanthipp*
    megäre hausdrach* kratzbürst* krähe krähen nebelkräh* eule schleiereul* schnattergans* gackern gackert gegacker*
    schnattern geschnatter* hyster* heulsus* heulboj* jammertant* meckertant* meckerliese* meckerziege* klatschtant*
    klatschweib* waschweib* tratschtant* tratschweib* trampel trampeltier* bauerntrampel* landpomeranz*
    dorfpomeranz* mauerblüm* blondine* blondchen blondi blonde blondes dummchen dummerchen naivchen püppchen püppi
    puppe barbie* modepüpp* zuckerpüpp* schminkpupp* herzchen schätzchen mäuschen mausi süße hasi häschen bienchen
    mieze miezen miez ische flittchen luder ludern dreckslud* biest biester miststück* schlampe* schlampig* matratz*
    dorfmatratz* wanderpokal* bückstück* betthäschen bettgesch* hochgeschlaf* hochschlaf* hochbum* hochgebum*
    hochgevög* quotenfrau* quotentuss* quotenweib* quotentant* quotenmäd* quotenmausi quotenhuhn* quotenschw*
    quotendumm* emanze emanzen emanzenhaft* kampfemanz* kampflesb* kampffeminist* feminaz* femifasch* femanz*
    feminist* genderweib* gendertant* gleichstellungstant* hausfrau* kochtopf* kochlöff* schürze bügelbrett* putze
    kinderkriegen gebärmasch* muttertier* mannweib* mannsweib* jungfer* altejungf* frigid* prüde ungefick* untervög*
    unterfick* unbefriedig* unbemannt* menstru* regelblut* wechseljahr* klimakter* hormonstör* penisneid*
    frauenlogik* frauenquotent* damenkränz* kaffeekränz* kaffeetant* omi schwiegermutt* schwiegermonst* karen
    prinzessch* diva diven zimtzick*
  `,
  queer: `
    queer* lgbt lgbtq lgbtiq* lgbtqi* lsbt* schwul schwule schwulen schwuler schwules schwulenehe* schwulenrecht*
    schwulsein homosex* homo homos homoehe* homophob* lesbe lesben lesbisch* bisex* trans transsex* transgend*
    transmensch* transperson* transfrau* transmann* transmänn* transident* transition* transrecht* transphob*
    transfeind* nonbinär* nichtbinär* nonbinary enby enbys intersex* intergeschl* geschlechtsidentit*
    geschlechtsumw* geschlechtsangleich* geschlechtseintrag* selbstbestimmungsg* drittesgeschlecht divers diverse
    diversit* cis cisgender* cismann* cismänn* cisfrau* hetero heteros heterosex* heteronorm* asexuell* pansexuell*
    polyam* regenbogen* pride pridemonth pridemonat* csd csds christopherstr* comingout outing geoutet* outen
    dragqueen* drag travestie* transvest* ehefüralle eheöffnung* adoptionsrecht* pronomen pronomina deadname*
    misgender* genderfluid* genderident* genderstern* binneni gendern gegendert gendert gendergerecht*
    genderneutral* genderpolitik* genderstud* genderforsch* genderideolog* genderlobby* translobby* unisex*
  `,
  queerspott: `
    schwuchtel* schwulette* schwulibert* schwuppe* schwuler schwulis schwulenpack* schwulenlobby* schwulenpropag*
    schwulenwahn* schwulenparad* schwulenagenda* schwulensau* schwulenschw* schwulenseuch* tunte tunten tuntig*
    tuntenball* tuck tucke tucken tuntenhaft* transe transen transenpack* transenwahn* transwahn* transideolog*
    translobby* transkult* transgenderwahn* transgenderid* homolobby* homoagenda* homopropag* homopack* homoseuch*
    homowahn* homoperv* homoterror* homofasch* lesbenpack* kampflesb* lesbenfot* mannweib* arschfick* hinterlad*
    arschpirat* poporitt* analritt* analfetisch* stricher* strichjung* schwanzlutsch* pimmellutsch* sodomie
    sodomist* sodomit* sodom gomorrha pervers* abartig* abnormal* unnormal* widernatürl* unnatürlich* krankhaft*
    entartet* entartung dekadent* dekadenz* verschwult* verschwulung* verweiblich* verweichlich* weichei*
    warmduscher* warmebrüder vomanderen andersrum geschlechtsverwirr* geschlechtskrank* genderwahn* gendergaga*
    genderirr* genderist* gendergedöns* genderquatsch* gendermist* genderkram* genderscheiß* genderunfug*
    genderunsinn* gendersprech* genderdreck* genderideolog* genderfasch* gendernazi* gendersekt* gendersprache*
    genderpoliz* sprachvergewalt* sprachverhunz* sprachpanscher* frühsexualis* sexualisier* umpol* umgepolt*
    umoperier* schnippel* schnippschnapp* verstümmel* kinderverstümm* kindeswohl kinderverderb* kinderseelen
    groomer* groomen pädolobby* pädopropag* buchstabensupp* buchstabensalat* abcxyz alphabetm* alphabetleut*
    regenbogenfasch* regenbogenkult* regenbogenpropag* regenbogensekt* regenbogenlapp* regenbogenwahn* bunteflagg*
    zweigeschlecht* esgibtnurzwei kampfhubschr* einhorn* einhörn* mannimkleid männerinfrauen männerimkleid ladyboy*
    shemale* zwitter* eierstöck* xxundxy
  `,
  behinderung: `
    behindert behinderte behinderten behinderter behindertes behinderung* behindertenausw* schwerbehind*
    körperbehind* gehbehind* geistigbehind* mehrfachbehind* behinderteng* behindertenparkpl* behindertenwerk*
    beeinträcht* handicap* barrierefrei* inklusion* inklusiv* rollstuhl* rollstühle rolli rollator* blind blinde
    blinden blinder sehbehind* gehörlos* taub taubstumm* schwerhörig* stumm gebärden* querschnittsg* querschnittgel*
    gelähmt* lähmung* spast* spacko* spacken spaßt spackig* mongo mongos mongoloid* downsynd* trisomie* autist*
    autismus asperger adhs tourette epilep* krüppel* verkrüppel* invalid* missgeburt* missgebild* fehlgeburt* debil*
    schwachsinn* kretin* imbezil* zurückgebl* minderbemitt* geisteskrank* geistesschw* nervenkrank* psychischkrank*
    depressiv* depression* demenz* alzheimer* sonderschul* förderschul* hilfsschul* sonderschüler* behindertenheim*
    heimbewohn* pflegefall* pflegefäll* pflegebedürf* pflegegrad* pflegestuf* pflegeheim* wohnheim* krebskrank*
    suchtkrank* aidskrank* aids hiv koma dialys* vorerkrank* risikogrupp* selektion* lebensunwert* euthanas*
    ballastexist* erbkrank* behindi behindis behindigung hirnschaden* hirngeschäd* schwerstbehind* rolligang
  `,
  armreich: `
    armut* arbeitslos* langzeitarbeitsl* erwerbslos* hartz* bürgergeld* grundsicher* sozialhilf* sozialschmar*
    transferempf* leistungsbez* leistungsempf* aufstocker* geringverdien* niedriglohn* niedriglöhn* mindestlohn*
    minijob* leiharbeit* zeitarbeit* tagelöhn* prekär* prekariat* unterschicht* bildungsfern* assi assis asi asis
    asozial* assipack* assiviertel* assitoaster* plattenbau* ghetto* brennpunkt* problemviert* problembezirk*
    obdachlos* wohnungslos* penner* stadtstreich* landstreich* berber clochard* bettler* bettelband* bettelmaf*
    flaschensamml* pfandsammler* pfandflasch* suppenküch* kleiderkamm* proll* proleten prolet prolo prolos
    proletarisch* proletenhaft* rtl rtlzwei rtlii hauptschul* flodder* tattoo* jogginghos* jogginganzug* alkis alki
    trinkerszen* drogenszen* junkie* rentner rentnern rentnerin* kleinrent* altersarm* kleineleut* mittelschicht*
    mittelstand* normalverd* normalo* normalbürg* arbeiter arbeitern arbeiterin* malocher* besserverd* gutverdien*
    reiche reichen reicher reichtum* superreich* vermögend* millionär* milliardär* oberschicht* großverdien*
    topverdien* erbschaft* elite bonze bonzen bonzenkind* manager* aktionär* konzern* miethai* spekulant*
    immobilienh* banker* heuschreck* kapitalist* villenviert* porsche* yacht* golfplatz*
  `,
  alter: `
    altes älter* rentner* rente renten pensionär* pensionist* senior senioren seniorin* seniorenheim* altenheim*
    altersheim* oma omas omi opa opas opi großelt* großvater* greis greise greisin* greisenh* tattergreis* mumie*
    gruftie* grufti gruftis dinosaur* scheintot* tattrig* klapprig* senil* verkalkt* verkalkung* verbittert*
    vertrocknet* verschrumpel* vergreist* alzheimer* dement demente dementer altersstarr* alterssenil* alterschwach*
    altersschw* altersmild* altesack altersack alteschachtel altersäcke boomer* okboomer babyboom* nachkriegsgen*
    achtundsechzig* wirtschaftswunder* trümmerfrau* junger jugend jugendlich* teenager* teenie* kids kleinkind*
    bengel bengels rotznas* rotzlöff* rotzgör* göre gören gör blag blagen bälger plag halbstark* halbwüchs* pubert*
    grünschnabel* grünschnäb* jungspund* milchbubi* milchbart* milchgesicht* bubi studi studis student* studienabbr*
    studiert studierte akademiker* schüler schülerin* schülern abiturient* azubi* lehrling* genz generationenv*
    generationenger* generationenkonfl* millenial* millennial* snowflake* schneeflöck* schneeflocke*
    generationschneefl* generationz wohlstandskind* wohlstandsverw* wohlstandsgör* verwöhnt* verweichl* helikopter*
    fridaysforf* fff klimakind* klimajug* gretagener* schulschwänz* influencer* tiktoker* youtuber* handygener*
  `,
  ostwest: `
    ossi ossis ostler* ostdeutsch* osten ostalg* ostzone* ossiland* jammerossi* dunkeldeutsch* dunkelossi* zoni
    zonis zonen zonengabi zonenkind* zonenpack* ddr ddrbürg* ddrler* exddr mauerfall* mauerbau* wendezeit*
    wendeverl* wiedervereinig* nachwende* vorwende* beitrittsgeb* neuebundesl* bundesländ* abgehängt* sachse sachsen
    sächs* sachsensumpf* sachsenpack* sachsenmob* dresdner* leipziger* chemnitz* bautzen* freital* pirna* görlitz*
    hoyerswerd* rostock* lichtenhagen clausnitz* heidenau* cottbus* brandenburg* thüring* mecklenb* vorpommern
    anhalt sachsenanh* meckpomm* säxit* saxit talderahnung* wessi wessis westler* westdeutsch* westen altbundesl*
    besserwess* altebundesländer soli solizuschlag* solidaritätszuschl* treuhand* abwickl* abgewickelt*
    plattgemacht* blühend* banane begrüßungsg* trabi trabant plattenbau* bayer* bayrisch* bajuwar* saubayer* seppel*
    seppl franken fränkisch* schwabe schwaben schwäbisch* schwabenland* badener* württemberg* hessen hesse hessisch*
    rheinländ* ruhrpott* ruhrgebiet* pott westfalen westfäl* saarland* saarländ* pfalz pfälz* niedersachs*
    fischkopp* fischköpp* bremen* holstein* friese friesen ostfries* norddeutsch* süddeutsch* preuß* preiß*
    saupreiß* piefke* berlinern kölner* münchner* provinznest* hinterwäld* landei* dorfdepp* dorftrott* kuhdorf*
    kaff kaffs kuhkaff* pampa landbevölk* großstädt* großstadt* stadtmensch* prenzlauer* prenzlberg* kreuzberg*
    neukölln*
  `,
  deutschsein: `
    deutsch deutsche deutschen deutscher deutsches deutschem deutschland* deutschtum* deutschsein deutschstämm*
    biodeutsch* urdeutsch* volksdeutsch* stammdeutsch* einheimisch* ureinwohn* eingeboren* alteingesess* hiergebor*
    inländ* heimat heimatland* heimatverbund* heimattreu* heimatschutz* heimatvert* heimatlieb* vaterland*
    mutterland* patriot* nation nationen nationale nationalen nationalstolz* nationalstaat* nationalflagg*
    nationalhymn* nationalist* nationalmannsch* nationalspiel* volk volks volkes völker volksnah* volkszugeh*
    volksgenoss* volksempfind* volksseele bevölkerung* bürger bürgern bürgers bürgerin* mitbürger* steuerzahl*
    eigenesvolk landsleut* landsmann* stolz stolze stolzer fahne fahnen schwarzrotgold* schwarzrotgeil* flagge hymne
    leitkultur* kulturgut* brauchtum* abendland* christlichabend* kartoffel kartoffeldeutsch* kartoffelfress* alman
    almans almanis krauts piefke* michels michelmensch* deutschmichel* köterrass* drecksdeutsch* scheißdeutsch*
    dreckskartoff* hurendeutsch* deutschenhass* deutschfeind* deutschenfeind* dumpfdeutsch* saudeutsch* arier ariern
    bleichgesicht* kolonialherr* herrenmensch* herkunftsdeutsch* passdeutsch* europäer* abendländ* autochthon*
  `,
  berufsziel: `
    polizei polizeibeamt* polizist polizisten polizistin* polizeiführ* polizeipräs* polizeigewerk* polizeieinsatz*
    polizeischül* sek bundespol* kommissar* schutzmann* streife streifenwag* streifenpol* beamte beamten beamter
    beamtin* einsatzkräft* einsatzkraft rettungskr* rettungsdienst* sanitäter* feuerwehr* notarzt* ersthelf* soldat
    soldaten soldatin* bundeswehrs* richter richtern richterin* staatsanw* anwalt anwält* jurist* justizvollzugsb*
    politiker* abgeordnet* minister* bürgermeist* stadträt* lokalpolit* kommunalpolit* ehrenamtler* beamtenschaft
    sachbearb* mitarbeiter* angestellte* amtsleit* lehrer lehrern lehrerin* lehrkraft lehrkräfte erzieher*
    professor* dozent* wissenschaftl* forscher* experten virolog* klimaforsch* arzt ärzte ärztin* ärzten mediziner*
    pfleger* pflegekräft* pflegepersonal krankenschw* journalist* redakteur* redaktion* reporter* presse
    pressevertr* medienvertr* moderator* korrespond* kommentator* publizist* autor autoren autorin* kolumnist*
    blogger* influencer* künstler* schauspieler* kabarettist* komiker* comedian* sänger* musiker* aktivist*
    klimaaktiv* umweltschütz* tierschütz* seenotrett* ngo ngos flüchtlingshelf* sozialarbeit* sozialpädag*
    gewerkschaft* unternehmer* manager* banker* landwirt* bauer bauern bäuerin* lkwfahr* busfahr* taxifahr*
    handwerker* politesse* linke linken linker linksextremist* linksradikal* autonome autonomen antifa* rechte
    rechten rechter rechtsextremist* rechtsradikal* konservativ* liberale liberalen sozialdemokr* christdemokr*
    sozialist* kommunist* grüne grünen grüner afdler* afdwähl* cduler* spdler* fdpler* grünenwähl* linkenwähl*
    impfgegner* geimpfte ungeimpfte querdenker* reichsbürger* nazi nazis demonstrant* spaziergänger* veganer*
    vegetarier* radfahr* radler* autofahr* fußgänger* raucher* jäger hundehalt* vermieter* touris tourist*
    gutmensch* wutbürger*
  `,
};
