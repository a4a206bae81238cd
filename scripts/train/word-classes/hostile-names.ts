import type { WordClasses } from './word-class';

/** Mocking names and fighting words: for politicians, parties, media, the state's people, left and right. */
export const hostileNamesClasses: WordClasses = {
  spottname: `
    merkill murksel murkselin merkelin merkela merkels merkelregime* merkelland* merkeldeutschland* merkelist*
    merkelianer* merkeldiktatur* merkelmuß* merkelweg merkelgast merkelgäst* merkelpoller* merkellego* merkelstein*
    merkelpack* merkelclique* merkelfan* merkeljünger* merkelanbeter* merkelbande* merkeljugend* merkelpolitik*
    merkelpartei* merkelsystem* merkelwahn* merkelhörig* merkelknecht* merkelversteher* merkelversagen*
    merkelwinter* merkelismus imerkel stasimerkel* ferkelmerkel* mutti muttis muttichen muddi zonenwachtel*
    zonenmutti* zonenuschi* raute rautenhex* rautenfrau* rautenkönigin* hosenanzug* pfarrerstochter* fdjsekretärin*
    scholzomat* scholzi oläfchen schlumpf* cumolaf wirecardolaf olaf vergesskanzler* wummskanzler* doppelwumms*
    wumms kinderbuchautor* kinderbuchminister* kinderbuchonkel* märchenbuchautor* habeckchen schwachkopfminister*
    wirtschaftsvernicht* wirtschaftszerstör* küchenkabinett* habecks habeckpleite* habeckwahn* heizungshammer*
    heizhammer* heizungsrobert* bärbock* baerböck* annalena annalenchen annalehna plappermaul* plapperlena*
    völkerballspieler* trampolinmädchen* außenministerdarsteller* völkerrechtlerin* fressefreiheit kobold* fritze
    fritzchen pinocchiomerz blackrock* merzel lügenfritze* fotzenfritz* mittelstandsflieger* klabauter* lauterwahn*
    karlchen panikkarl* panikminister* gesundheitsdiktator* talkshowkarl* karlauer kassandra södolf södolfs maggus
    söderchen södler* bratwurstsöder* spahnferkel* villenspahn* maasmännchen* maaslos* heikomaas heikochen
    zensurminister* zensurheiko* maasschneider* siggi siggipop* sigi grüßaugust* grüßonkel* grußaugust* gaukler*
    gauckler* gauckel* bundesgauckler* bundespräser* bundesgrüß* bundesuhu* steini frankwalter gottkanzler*
    schulzzug* schulzeffekt* chulz martinchen würselen* säuferschulz* flintenuschi* zensursula* pfizeruschi*
    pfizerursel* uschi ursel röschen vonderleine vdl leyen spritzenuschi* drehhofer* vollhorst* horsti crazyhorst
    heimathorst heimatmuseum* rolli schäubles nahlesin bätschi pippi claudi klaudia fatima warzenroth*
    empörungsbeauftrag* kge künastin göringeckardt cem özdemirs nancy faeserin antifananc* verfassungsfeindin*
    ricarda kugelblitz eskenin saskia eskens kevin kevins kühnerts stegnerin pöbelralle* pöbelralf* ralle laschi
    luschet türkenarmin* laschetlacht akk püttenkarr* minimerkel* karrenbauerin annegret altmaierin fettmaier
    petermaier peterchen lindnerchen porschefahrer* porschelindner* christianlindner bambilindner weidelalice
    nazialice* steueralice* bernd björn höckler* höckenazi* höckejugend* bernadette landolf* gauleiter* gaulandleit*
    gauland hundekrawatt* vogelschiss* storchenfrau* beatrix mausrutsch* mausabrutsch* petryschal* frauke
    poggenburger* kalbitzer maxit erdowahn* erdogahn* erdolf* erdolph* erdogans sultan* bosporus* kalif kalifat*
    ziegenfreund* putler* vlad wladimir zar zarenreich* trumpel* donald twitterkönig* trumps drumpf bidens selenski*
    gretel* heiligegreta gretajünger* klimagreta* klimagretel* gretachen zopfmädchen* schulschwänz*
    langstreckenluisa* drostenjünger* billgates sorosknecht* lockdownkarl* ministerdarsteller* kanzlerdarsteller*
  `,
  parteispott: `
    altpartei* systempartei* systempolitik* kartellpartei* parteienkartell* parteienfilz* parteiendiktatur*
    parteienoligarch* parteienstaat* blockpartei* blockflöt* einheitspartei* einheitsbrei* nationalefront
    versagerpartei* verliererpartei* verbotspartei* verräterpartei* volksverräterpartei* scharia schariapartei*
    islampartei* kriegspartei* kriegstreib* kinderfickerpartei* pädopartei* pädophilenpartei* pädogrün* päderast*
    umfaller* mövenpick* lobbypartei* klientelpartei* besserverdienerpartei* mauermörder* mauerschütz* sed
    sedpartei* sednachfolg* sedkader* sederben kommunistenpartei* stasipartei* nazipartei* faschistenpartei*
    faschopartei* rassistenpartei* nafd nsafd afnd afdiot* afdler* afdep* afdoof* afdummheit* afdpack* afdnazi*
    afdverbot* noafd fckafd fuckafd fickafd fkafd afdp afdversteh* afdjünger* afdfan* afdtroll* afdbashing*
    alternazi* alternatief* blaunen blaune blaubraun* braunblau* blaunazi* höckepartei* pegidapartei* putinpartei*
    russenpartei* kremlpartei* sozen sozi sozis sozialdemokröt* spezialdemokrat* espede esspede spdler* spdioten*
    spdumm arbeiterverräter* arbeiterverrat* jusos juso scharping* noske* cdusu csdu cdiot* cduler* cdler csuler*
    niewiedercdu niewiederspd niemehrcdu niemehrspd niewiedergrün* csuff unionspack* christenpartei* merkelpartei*
    werteunion grünling* grüninnen* grünpack* grünenpack* grünenwähl* grünenbashing* grünengift* grünensekt*
    grünsekt* grünspinn* grünversifft* grünfaschis* grünfascho* grünnazi* grünkommunis* grüngeschiss* grünschnäb*
    grünterror* grüntrottel* grünidiot* grünlinks* olivgrün* melonenpartei* ökopartei* ökosekt* gretapartei*
    rotrotgrün* linksgrün* ampelversag* ampelchaos* ampelmurks* ampelregim* ampelmännchen* ampelpack* ampelirre*
    ampelwahn* ampelaus* ampelclown* ampelkoma* ampelkoalition* ampelidiot* ampelmussweg ampelweg grokotz* kotzgroko
    grokodeal* grokodil* grokokratz* merkelgroko trümmertrupp* versagertrupp* chaostrupp* gurkentrupp* laienspiel*
    laientrupp* laienschauspiel* laiendarstell* schauspieltrupp* kasperletrupp* clownstrupp* deppentrupp*
    dilettantenstadl* dilettantentrupp* dilettantenverein* selbsthilfegruppe* splitterpartei* kleinpartei*
    protestpartei* linkspartei* linkspack* linkenpack* fdpisser* fdpleite* fdplobby* fdpler* liberalala
    pseudoliberal* gelbsucht bsw wagenknechtpartei*
  `,
  medienspott: `
    lügenpresse* lügenmedi* lügenblatt* lügenblätt* lügensend* lügenfernseh* lügenjournal* lückenpresse* lückenmedi*
    systempresse* systemmedi* systemjournal* systemblatt* mainstream* msm leitmedi* staatsfunk* staatsfernseh*
    staatssend* staatsmedi* staatspresse* staatsjournal* staatspropagand* staatsrundfunk* regierungssend*
    regierungsfunk* regierungspresse* regierungssprachrohr* regierungstreu* regierungsnah* rotfunk* grünfunk*
    linksfunk* linkspresse* linksmedi* linksjournal* merkelfunk* merkelpresse* merkelmedi* zwangsfunk* zwangsgebühr*
    zwangsbeitrag* zwangsbeiträge zwangsabgab* zwangsfinanz* zwangsfernseh* gez gezmafi* gezzahl* gezgebühr*
    gezverweig* gezboykott* geznein* gezwang* gezscherg* gezfunk* ardzdf* ardundzdf* ardlüg* zdflüg* zdfmafi*
    öffentlichrecht* öffrecht* örr örrbashing örmedien tagesschund* tagesshow* tagesschrott* tagesschlau* heutelüg*
    aktuellekamera schwarzerkanal schnitzler* schwarzkanal* qualitätsmedi* qualitätspresse* qualitätsjournal*
    qualitätsfernseh* wahrheitsmedi* wahrheitspresse* presstituier* pressstituier* presstitut* pressetituier*
    journaille* journalunk* schmierenjournal* schmierblatt* schmierblätt* schmutzblatt* schundblatt* schundblätt*
    käseblatt* käseblätt* hetzblatt* hetzblätt* hetzpresse* hetzmedi* drecksblatt* drecksblätt* drecksmedi*
    revolverblatt* revolverblätt* boulevardblatt* boulevardpresse* klatschblatt* klopapier* toilettenpapier*
    blödzeitung* blödblatt* bildzeitung* bildblöd bildleser* springerpresse* relotius* spiegelein lügel tazi prawda*
    alpenprawda* pravda* neuesdeutschland dunkeldeutschlandfunk* schreiberling* schmierfink* schreibtischtät*
    zeilenschind* hofbericht* hofschreib* hofschranz* hofjournal* hofmedi* hofpresse* haltungsjournal* haltungsmedi*
    erziehungsjournal* aktivistenjournal* gesinnungsjournal* belehrungsfernseh* erziehungsfernseh* betreutesdenken
    betreutes gleichgeschalt* gleichschalt* meinungsmach* stimmungsmach* panikmach* angstmach* framing* geframt*
    nudging* faktenfind* faktencheck* faktenfuchs faktenverdreh* correctiv* correktiv* volksverdumm* volksverblöd*
    volksverarsch* verblödungs* hirnwäschesend* propagandasend* propagandamedi* propagandafunk* propagandaschau*
    propagandaschleud* propagandist* propagandablatt* propagandamaschin* propagandaminist* propagandapresse*
    goebbelsschnauz* goebbelspress* volksempfäng* sudelede* karlede* böhmi kleberclaus lanzer dunja dödelfunk*
    desinform* tendenziös* tendenzjournal* kampagnenjournal* hörige höriger gesteuert* gelenkt* gekauft* mietmaul*
    mietmäul*
  `,
  amtsspott: `
    bullen bulle bullerei bullenpack* bullenstaat* bullenschwein* bullenterror* bullenkarre* bullenstress* cops
    bullizei* polypen schupo schupos trachtentrupp* trachtengrupp* knüppelgard* knüppeltrupp* prügelgard*
    prügelpoliz* prügelbull* prügelcop* prügeltrupp* schlägertrupp* schlägerbande* staatsdien* staatsbüttel* büttel
    büttels bütteln scherge schergen häscher henker henkersknecht* knecht knechte knechten handlang* handlager*
    erfüllungsgehilf* helfershelf* steigbügelhalt* befehlsempfäng* befehlsgeb* uniformträg* robocop* darthvader acab
    acabs polizeistaat* polizeigewalt* polizeiwillkür* polizeischikan* polizeiterror* staatsgewalt* staatsmacht*
    staatsterror* staatswillkür* behördenwillkür* behördenwahn* behördenirrsinn* behördenversag* behördenterror*
    behördendschungel* amtsmissbrauch* amtswillkür* amtsschimmel* amtsarsch* amtsidiot* amtsstub* amtsträg*
    beamtenarsch* beamtenärsch* beamtenpack* beamtenschädel* beamtenstaat* beamtenmikado* beamtenapparat*
    beamtendeutsch* beamtenfurz* bürohengst* bürokrat* paragraphenreit* paragrafenreit* paragraphendschung*
    paragrafendschung* prinzipienreit* papiertig* stempelkiss* stempelschwing* aktenschub* aktenschieb* sesselkleb*
    sesselfurz* postenkleb* sesselpup* korinthenkack* wegelager* straßenräub* abzockbehörd* abzockamt* abkassier*
    blitzerabzock* blitzermafi* parkplatzmafi* knöllchenmafi* knöllchenjäg* hilfssherif* hilfspoliz* hilfscop*
    sheriff* ordnungsamtmensch* blockwart* blockwärt* kuscheljusti* kuschelricht* kuschelpädagog* kuschelkurs*
    kuschelurteil* bewährungsstraf* skandalurteil* fehlurteil* schandurteil* gesinnungsjusti* gesinnungsricht*
    gesinnungsurteil* gesinnungspoliz* klassenjusti* politjusti* systemjusti* regierungsjusti* siegerjusti*
    zweiklassenjusti* justizskandal* justizirrtum* justizwillkür* justizversag* unrechtsjusti* unrechtsstaat*
    unrechtsregim* unrechtssystem* robenträg* rechtsbeug* rechtsverdreh* weisungsgebund* politkast* politikerkast*
    politikerpack* politikerbande* politikergesocks* politikergesind* politikerdarstell* politikversag* politclown*
    politmafi* politverbrech* politdarstell* politganov* politgangst* politbonz* politbüro* politversag* politidiot*
    politpack* politschranz* politnutt* polithure* politzirkus* politkasper* politkomiker* politmarionett*
    politproll* volkstreter* volkszertret* volksverarsch* volksverkäuf* abnick* marionett* puppenspiel* hampelmann*
    hampelmänn* strippenzieh* fädenzieh* strohmann* strohpupp* vasall* statthalt* schwätzerrund* quasselbude*
    schwatzbude* quatschbude* schwafelrund* laberverein* laberbude* kasperbude* kasperlbude* schnarchtrupp*
    schlaftablett* stadtverschandel* rathausfilz* rathausclown* rathauskasper* bürgermeisterlein* dorfschulz*
    dorffürst* dorfkönig* provinzfürst* provinzpolitik* provinzposs* lokalfürst* stadtfürst* landfürst*
    regionalfürst*
  `,
  kampfwortrechts: `
    linksgrün* linksversifft* linksradikal* linksextrem* linksfasch* linksterror* linkspopulis* linksideolog*
    linkslastig* linksgedreht* linksverdreht* linksverseucht* linksversyff* linksbunt* linkschaot* linkskrimin*
    linksspinn* linksaußen* linksruck* linksliberal* linksgesinn* linksgestört* linksirr* linksdreh* linksdrall*
    linksverstrahlt* linksblind* linksintellektuell* linksmob* linksbazill* rotfasch* rotgrünversifft* rotfront*
    rotzgrün* rotlackiert* antifa antifant* antifaschlag* antifaterror* antifagesocks* antifapack* antifazecke*
    antifaschläg* antifaschist* anarcho* autonome autonomen chaot chaoten steinewerf* steineschmeiß*
    schwarzvermummt* vermummt* zecke zecken zeckenpack* zeckenbiss* zeckenbrut* linkszeck* linkezecke*
    bahnhofsklatsch* bahnhofklatsch* teddybärwerf* teddywerf* teddybärenwerf* gutmensch* weltverbesser*
    sozialromant* willkommensklatsch* willkommenskult* willkommensjubl* willkommenswink* refugeeswelcome refugees
    toleranzbesoff* toleranzbesess* toleranzfanat* toleranzromant* multikult* buntland* buntrepublik* buntistan*
    buntschland* buntisten bereichernd* ökofasch* ökodiktat* ökoterror* ökospinn* ökosozialis* ökowahn* ökonazi*
    ökotaliban* ökohyster* ökobolschew* klimaspinn* klimaterror* klimakleb* klimachaot* klimahyster* klimawahn*
    klimareligion* klimasekt* klimajüng* klimaidiot* klimapanik* klimaschwindel* klimalüg* klimadiktat* klimahype*
    klimakirch* klimakinder* klimaextremis* klimafanat* klimafasch* klimapopulis* klimakatastrophist* klimaapostel*
    klimaretter* weltuntergangs* gretajüng* freitagshüpf* hüpfkind* hüpferkind* schulschwänz* schwänzer* fridaysfor*
    lastenfahrrad* lastenrad* lastenräd* veganerpack* vegannazi* veganfasch* veggieday* veggienazi* grünkohlfress*
    müslifress* körnerfress* batikhem* latzhos* wollsock* birkenstock* sojalatte* sojabub* lattemacchiat*
    lattetrink* bionade* prenzlau* prenzlberg* kommunist* kommunismus* sozialist* sozialismus* bolschewist*
    bolschewik* stalinist* maoist* trotzkist* marxist* kulturmarxis* neomarxis* stasi* kahane* amadeu* genderwahn*
    gendergaga* genderideolog* genderist* gendergedöns* gendersprech* gendersprach* genderstern* gendertoilett*
    gendermist* genderscheiß* genderquatsch* genderirr* genderfasch* genderterror* gendern gendert gegendert*
    genderei* woke woken woker wokeness* wokismus* wokist* wokewahn* wokies wokie regenbogenfahn* regenbogenfasch*
    frühsexualisier* sexualisier* transwahn* translobby* transideolog* homolobby* homopropagand* schwulenlobby*
    cancelculture* gecancelt* sprachpoliz* sprachverhunz* sprachdikt* meinungspoliz* tugendterror* tugendwächt*
    gesinnungsterror* gesinnungsdiktat* meinungsterror* moralkeul* nazikeul* rassismuskeul* faschismuskeul*
    antisemitismuskeul* auschwitzkeul* schuldkult* schuldkomplex* selbsthass* deutschenhass* deutschenfeind*
    deutschlandhass* deutschlandfeind* deutschfeind* antideutsch* vaterlandsverrät* vaterlandslos* vaterlandshass*
    heimathass* nestbeschmutz* volksfeind* volksfern* gesinnungsethik* haltungsmensch* haltunghab* bessermensch*
    moralisier* hypermoral* weltrett* seenotschlepp* schlepperkönig* schlepperhelf* schlepperbeihilf* wassertaxi*
    rackete* lifeline* asyllobby* asylindustr* flüchtlingslobby* migrationslobby* flüchtlingshelf*
    flüchtlingsindustr* empörungsindustr*
  `,
  kampfwortlinks: `
    nazi nazis nazipack* nazischwein* nazisau* nazibrut* nazidreck* nazimist* nazischeiß* nazischlamp* nazikack*
    nazidepp* naziarsch* naziärsch* naziidiot* nazipropagand* nazisprech* nazisprache* nazivergleich* nazimethod*
    naziparol* naziaufmarsch* nazidemo* nazisymbol* nazigedankengut* naziideolog* nazivokabular* naziwähl* nazihur*
    nazischläg* naziversteh* nazifreund* nazifrei* nazimob* naziterror* nazizeit* nazigröß* nazioma* nazienkel*
    nazikind* nazikader* nazijäger* nazihass* nazibraut* nazibande* neonazi* altnazi* jungnazi* oberfascho*
    obernazi* kleinnazi* vollnazi* drecksnazi* scheißnazi* edelnazi* kryptonazi* salonnazi* krawattennazi*
    naziflagg* naziskin* skinhead* skins hooligan* hools hool faschis* fascho* protofasch* neofasch* klerikalfasch*
    kryptofasch* rechtsextrem* rechtsradikal* rechtspopulis* rechtsruck* rechtsaußen* rechtsterror* rechtsnational*
    rechtskonservativ* rechtslastig* rechtsdrall* rechtsdreh* rechtsversifft* rechtsverstrahl* rechtsesoter*
    rechtsoffen* rechtsgesinn* rechtsgericht* rechtsrock* rechtsblind* rechtskrimin* rechtsfasch* rechtshetz*
    rechtsspinn* rechtsidiot* rechtspack* rechtenpack* rechtsum braun braune brauner braunen braunes braunhemd*
    braunenpack* braunpack* braungesinn* braunesoße braunfasch* kackbraun* tiefbraun* dunkelbraun* braunversifft*
    braunauer ewiggestrig* gestrig* rückwärtsgewandt* reaktionär* vorgestrig* rassis* alltagsrassis* rassedenk*
    fremdenfeind* fremdenhass* ausländerfeind* ausländerhass* xenophob* islamfeind* islamophob* muslimfeind*
    islamhass* moslemhass* islamhetz* menschenfeind* menschenverachtend* menschenhass* gruppenbezogen*
    demokratiefeind* verfassungsfeind* hetzer* hetze hetzt hetzen hetz hetzmedi* hetzpartei* hetzkampagn* hetzred*
    volksverhetz* aufhetz* aufgehetzt* verhetzt* brandstift* brunnenvergift* menschenfäng* rattenfäng* demagog*
    populis* aluhut* aluhüt* alubommel* schwurbl* schwurbel* covidiot* coronaleugn* coronaidiot* pandemieleugn*
    virusleugn* klimaleugn* klimawandelleugn* leugner* leugnen leugnet querdenk* querdepp* querdoof* querdummkopf*
    quergedacht* querlenk* querspinn* quarkdenk* denkquer* impfgegn* impfidiot* impfverweig* impfleugn*
    impfschwurbl* maskenverweig* maskengegn* maskenleugn* verschwörungstheor* verschwörungsmyth*
    verschwörungserzähl* verschwörungsideolog* verschwörungsspinn* verschwörungsgläub* wutbürg* besorgtbürg*
    besorgte besorgten besorgter angstbürg* hassbürg* dunkeldeutsch* dumpfdeutsch* pegida* pegidiot* pegidist*
    dügida legida bärgida glatze glatzen glatzkopf* springerstief* bomberjack* stammtischparol* stammtischniveau*
    stammtischproll* deutschtüm* deutschnational* völkisch* nationalis* ultranational* chauvinis* reichsbürg*
    reichsdepp* reichsidiot* reichsspinn* identitär* neurecht* putinversteh* putinfreund* putintroll* putinknecht*
    putinarsch* putinfan* putinpropagand* putinist* russentroll* russenbot* russlandversteh* kremltroll*
    kremlpropagand* trumpist* trumpfan* trumpanhäng* maga trumpversteh* boomer* altweiß* patriarch* sexis*
    frauenfeind* frauenhass* macho* incel* antifemin* homophob* homofeind* transphob* transfeind* queerfeind*
    schwulenfeind* schwulenhass* antisemit* judenhass* judenfeind* antiziganis* ableis* turbokapital* kapitalist*
    raubtierkapital* neoliberal* marktradikal* sozialdarwin* porschefahr* wendehals* schwarzbraun* blaubraun*
    demokratiegefähr* afdwähl* afdler*
  `,
};
