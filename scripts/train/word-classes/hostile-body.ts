import type { WordClasses } from './word-class';

/** Coarse words: sex, looks, animals, and names to call people that the lexicon of insults does not hold. */
export const hostileBodyClasses: WordClasses = {
  sexuellderb: `
    sex sexy sexgeil* sexspielz* sexsücht* sexpupp* sexstellung* sexkontakt* sexdate* sexdienst* sexsklav* fick
    ficke ficken ficker fickst fickt gefickt* ficks fickbar* fickgeil* fickloch* fickmatratz* fickschlitt*
    fickstück* fickfrosch* fickhas* durchfick* weggefickt* gfickt fuck fucking bums bumsen bumst gebumst* bumsbar*
    rammel* poppen poppt gepoppt* vögeln vögelt vögelst gevögelt* pimpern gepimpert durchknall* durchgeknall*
    durchnehm* durchgenomm* rannehm* rangenomm* flachleg* flachgeleg* nageln genagelt* begatt* besorgs abspritz*
    abgespritz* sperma* samenstau* samenraub* wichs* gewichst* abwichs* wixen wixt onanier* masturb* runterhol*
    rubbeln ständer ständern erektion* geil geile geilen geiler geiles geilheit* aufgeil* aufgegeilt* notgeil*
    dauergeil* megageil rattig* rattenschar* wuschig* schwanz schwänz schwanzgest* schwanzlos* schwanzvergl*
    schwanzträg* schwanzlutsch* pimmel* penis penise penisneid* penislänge* penisvergl* dödel* schniedel* schniepel*
    pullermann* pillermann* nille eichel* vorhaut* hoden hodensack* hodenlos* eierlos* eierschaukl* eierkraul*
    sackkratz* sackkraul* sackgesicht* sackratte* sacklos* fotz* votz* möse* muschi muschis muschihaar* pussy
    pussies vagina* kitzler klitoris schamhaar* schamlipp* titt titte titten tittenb* tittenmaus* möpse brüste
    busen* dekollet* ausschnitt* nippel* arschloch* arschlöch* arschfick* arschgefick* arschbohr* poloch* popo*
    analsex* anal analverkehr* analfissur* analphase* darmflor* reinsteck* reingesteckt* reinschieb* hinhalt* bück
    bücken bückst gebückt lutsch* gelutscht blas bläst geblasen blowjob* oralsex* oralverk* deepthroat dildo*
    vibrator* gummipupp* gummimuschi* kondom* porno* pornhub youporn redtube xhamster onlyfans hardcore gangbang*
    bukkake* orgie* swinger* puff puffs puffbes* puffmutter* puffmütt* bordell* laufhaus* straßenstrich* bordstein*
    domina dominas sado* masochis* fetisch* nutte* nuttig* hure* hurig* dirne* prostitu* callgirl* escort* stricher*
    zuhälter* luder* schlampe* schlampig* flittchen* milf milfs inzest* inzucht* inzüchtig* jungfrau* jungfräul*
    entjungf* spanner* exhibit* nackt* nackedei* dickpic* schwanzbild* strapse* stringtang* tanga* reizwäsch*
    lingerie minirock* miniröck* stöhn* gestöhnt versaut* schweinkr* ferkelei* ferkelig* unbefriedig* ungefick*
    untervög* eunuch* impoten* viagra* kastr* schlappschw* schlaffi* hängesack* rohrkrepier* blümchensex
  `,
  aussehen: `
    fette fetter fettes fetten fettest* fettarsch* fettärsch* fettbauch* fettberg* fettkloß* fettklops* fettklump*
    fettsau* fettsack* fettsäck* fettwanst* fettwänst* fetthaufen* fettmonst* fettleib* fettsucht* fettsücht*
    fettpolst* fettröll* fettschürz* fettgefress* fettie fettis fettel fatty dickes dickerch* dickmops dickmadam*
    dickwanst* dickarsch* dicksack dickbäuch* dicksau dickie speck speckrolle* speckröll* specknack* schwarte
    schwarten wampe wampen wampig* wanst plauze plauzen bierbauch* bierbäuch* bauchfett rettungsring* schwabbel*
    wabbel* doppelkinn* dreifachkinn* hamsterback* hängebusen* hängebrust* hängetitt* hängearsch* hängeback*
    hängebauch* moppel* mops möpschen pummel* übergewicht* adipös* adipositas abspeck* gefräßig* verfressen*
    vollgefress* vielfraß* nimmersatt* walross* walfisch* pottwal* seekuh* seeelefant* nilpferd* flusspferd*
    mastschwein* mastgans* presswurst* rollmops* tönnchen kugelblitz* kugelrund* kugelfisch* pfannkuchen*
    mondgesicht* pausback* klapperdürr* klappergestell* knochengestell* gerippe skelett bohnenst* hungerhak*
    magersücht* magersucht* spargeltarz* spindeldürr* hänfling* abgemagert* hässlich* hässlig* potthässlich*
    schirch* schiach* unansehnl* unattraktiv* reizlos* fratze* visage* fresse gesichtsba* gesichtskirm*
    gesichtsgrätsch* gesichtsunfall* gesichtsfünf* gesichtselfm* gesichtsgul* backpfeifeng* ohrfeigeng* feuermelder*
    arschgesicht* mopsgesicht* pferdegesicht* pferdegebiss* froschgesicht* fischgesicht* krötengesicht*
    rattengesicht* schweinegesicht* pickel* pockennarb* warze* warzig* hakennase* hexennase* knubbelnas* säufernas*
    knollennas* segelohr* glupschaug* glubschaug* froschaug* schielt schielend* schielaug* silberblick* schlupflid*
    triefaug* tränensäck* augenring* zahnlos* zahnlück* hasenzähn* pferdezähn* gelbezähn* mundgeruch* mundfäul*
    schweißfuß* schweißfüß* achselschw* stinkefuß* runzel* runzlig* faltig* schrumpel* schrumplig* verschrump*
    vertrocknet* verlebt* verwelkt* lederhaut* ledergesicht* mumie* zombie* untote* leichenblass* vampir* gespenst*
    monster* monstrum* monströs* frankenstein* quasimodo* gollum* ork orks gnom gnome gnomen zwerg zwerge zwergin
    giftzwerg* gartenzwerg* zwergwüchs* kleinwüchs* winzling* wicht hobbit* hüne schlumpf schlümpfe pumuckl*
    vogelscheuch* schreckgesp* schrapnell* glatze glatzen glatzkopf* glatzköpf* halbglatz* kahlkopf* toupet*
    perücke* topfschnitt* vokuhila* seitenscheit* fettighaar* fettigehaar* fusselbart* rotzbremse* pornobalk*
    ziegenbart* damenbart* zottel* strähnig* ungepflegt* ungewaschen* unrasiert* verwahrlost* zerzaust* schlampig*
    lumpig* hosenanzug* kostümchen* strumpfhos* minirock* aufgetak* aufgedonn* zugekleist* spachtelmass* geschminkt*
    überschmink* tuschkast* malkasten* botox* aufgespritzt* schlauchboot* silikon* geliftet* facelift* schönheitsop*
    piercings tattoos arschgeweih* brillenschl* brillenträg* aussehen aussieht unförmig* unappetit* körperklaus*
    quadratlatsch* plattfuß* krummbein* xbein* obein* buckel buckelig* bucklig* haarig* schulterhaar* rückenhaar*
    bodyshaming fatshaming
  `,
  tier: `
    tierisch* viech viecher viecherei vieh viehisch* viehherde* viehzeug* bestie bestien bestialisch* raubtier*
    ungetüm* untier* affe affen affenart* affenbande* affenbrut* affenhorde* affenkäfig* affenmensch* affenpack*
    affenstall* affentheat* affenzirk* affenzoo* affig* schimpans* pavian* gorilla* makak* primat primaten hund
    hunde hunden hündchen hündin* hundes hundesohn* hundesöhn* hundeblick* hundekot hundehauf* dreckshund*
    straßenhund* straßenköt* kampfhund* schoßhund* schoßhündch* pinscher* dackel dackeln pudel köter* kläff* töle
    tölen fiffi wauwau rüde welpe wolf wölfe wölfen wolfsrudel* rudel* meute meuten horde horden schakal* hyäne*
    kojote* schwein schweine schweinen schweins schweinchen* schweineb* schweinefress* schweinegrunz* schweinehauf*
    schweinehund* schweinepack* schweinepriest* schweinestall* schweinesyst* schweinisch* drecksschw* wildschwein*
    warzenschw* hausschwein* sau sauen säue säuen saubär* saubande* sauhund* ferkel ferkeln eber keiler borstenvieh*
    rüssel rüsseln grunz* ochse ochsen ochs ochsenfr* hornochs* rindviech* rindvieh* kuh kühe kuhstall* kälber esel
    eselei* eselohr* eselt* maulesel* gaul gäule schindmähr* klepper* ziege ziegen ziegenb* ziegenhirt* geiß
    geißbock* böcke sündenbock* sündenböck* zicklein schaf schafe schafen schafsk* schafherde* schäfchen
    schlafschaf* schlafschäf* hammel* lämmer herde herden herdentrieb* herdenvieh* herdentier* lemming* ratte ratten
    ratt rattenart* rattenbande* rattenbrut* rattenfäng* rattengift* rattenloch* rattennest* rattenpack* rattenpest*
    rattenplage* rattenscheiß* rattenschw* rattig* landratte* kanalratte* maulwurf* nager nagetier* karnickel*
    rammler angsthas* hasenfuß* hasenfüß* frettchen* wiesel* iltis stinktier* füchse faultier* nashorn* nilpferd*
    elefant* kamel kamele kamelen kameltreiber* dromedar* giraffe zebra krokodil* reptil* echse echsen schlange*
    natter* viper* kobra kröte* unke frosch frösche lurch lurche olm molch chamäleon* qualle quallen wirbellos*
    rückgratlos* wurm würmer würmern wurmfortsatz* bandwurm* bandwürm* regenwurm* schnecke* made maden madig*
    madenhaft* larve ungeziefer* geschmeiß* schädling* käfer kakerlak* küchenschab* schabe schaben wanze wanzen
    bettwanz* laus läuse filzlaus* filzläus* kopflaus* floh flöhe zecke zecken zeckenb* moskito* stechmück*
    schmeißflieg* scheißhausf* eintagsflieg* motte motten hornisse* wespe wespen wespennest* heuschreck* ameisen
    tausendfüßl* spinnennetz* skorpion* blutegel* blutsauger* parasit* schmarotz* geier* aasgeier* aas pleitegeier*
    krähe krähen papagei* sittich huhn hühner hühnerh* gockel* hähne gickel henne* gänse dummegans pute puten
    truthahn* truthähn* vogelhirn* stinkfisch hai haie haifisch* aalglatt* aalig* krake* piranha* brut bruten
    gebrüt* gezücht* gehege gehörnt* zwinger maulkorb* dressiert* abgerichtet* artgerecht auswilder* krallen pfoten
    pfote schnauze maul mäuler hufe huf schwanzwed* wiehern blöken miau muh mäh määh wuff oink
  `,
  schimpfname: `
    aggro aluhutträg* amöbe armleuchter* arschbratze* arschkeks* arschkopp arschtröte* arschkeule* backpfeif*
    banause* besserwisser* bettnässer* bierdimpfl* blindfisch* blindgänger* blindschleich* bananenbieg* bohnenhirn*
    bratze* brechmittel* breitmaulfrosch* brathuhn* brüllaff* brotgehirn* bremsspur* depperte* dampfplaud*
    dauernörgl* dickschädel* diktatorch* dorfproll* dorfpopp* dorfdödel* dorfheini* dorfkasp* dorftrottl*
    dreckspatz* drecksblag* dreikäse* dolm dotsch dubel dumbass dünnbrettbohrer* dünnschissgur* dummschaf*
    dummdeutsch* dünnhirn* eierbär* eierdieb* eierfeile* einzeller* eckensteh* erbsenkopf* ekelbolz* evolutionsbr*
    fehlbesetz* fehlgriff* fettfleck* filzlaus* flachwichs* flachzang* flachbirn* flachkopf* flitzpiep* fressfeind
    fatzke* faktenfurz* fuzzi* furzkn* furzkiss* gartenzwerg* gangster* gesichtskr* gehirnakr* gehirnzwerg*
    geistesgröß* giftspritz* giftzwerg* gesinnungsstr* grantler* grattler* grünschnab* großkotz* großmaul*
    grottenolm* halbaff* halbgar* halbhirn* halbidiot* halbstark* halodri* halsabschn* hammelherd* hampel hansel*
    hanswurscht* hasenfuß* haderlump* hallodri* hater hatern haters hetzer* heuchlerin heulboje* heulsus* hirnfurz*
    hirngeschäd* hirnzwerg* hirni* hohlblock* hohlbrot* hohlnuss* hohlraum* honk* hornvieh* hosenscheiß*
    hosenpisser* hosenpupser* hundsfott* jammerlapp* jauchegrub* kackn* kackbratz* kackfass* kackstift* kacktyp*
    kackwurst* kalkleist* kanaille* kartoffelkopf* kasperkopp* kellerkind* kellerassel* kindskopf* kindsköpf*
    kinderschr* klapperschl* kleingärtn* kleingeist* klemmi klobrille* klobürste* kloputz* klobesen knalldepp*
    knalleff* knallerb* knalltüt* knallfrösch* knilch* kotzgurke* kotzkrück* kretin* krawallbür* krawallbruder
    kriechtier* krümelkack* kümmerling* kulturbanaus* kuhfladen labertasch* labersack* lackaffe* lackl lallbacke*
    lauchkopf* lauch lauchs lappen laberheini* laffe laffen landei* lumpi lutscher* luftnummer* lusche* mäusemelk*
    mamasöhn* mammas maulaff* maulheld* meckerfritz* meckerheini* meckersack* milchtüte* minderleist* minusmensch*
    mistbiene* mistbock* mistfink* misthund* mistkäfer* mistkröte* mistratte* mistsau* mistschw* mitläufer*
    möchtegern* moralapost* moosbüffel* motzkuh* mondkalb* mullhirn mummelgreis* muffelkopf* nachgeburt*
    nachplapper* nachtwächter* nacktmull* narzisst* nasenbär* neidhammel* nervensäg* niete nieten nixblick* nixkönn*
    noob noobs nörgelsus* nulpe* nullchecker* nulldurchbl* nullinger nussknack* nusshirn* obermotz* oberaffe*
    oberarsch* oberclown* oberdepp* oberhonk* oberidiot* oberlump* obernull* oberpfeif* obertroll* oberschw*
    oberspin* obervollpf* opferkind* opfa opportunist* panikmach* papnase* pappkopp* pappnas* pappenheim*
    pfeifenkopf* pfeifenheini* pfosten* pfurz pissnelk* pisser* pissbacke* pissgesicht* pissgurk* pissnudel*
    pisspott* plagegeist* plappermaul* platzpatron* plinse* popel popelfress* poser* prinzipienr* proletenpack*
    pumpgenie* quadratschäd* quacksalb* quälgeist* quarktasch* quatschkopf* quatschköpf* querulant* querkopf*
    querdepp* rabenmutter* rabenaas* rattenarsch* rattenhirn* rattenpisser rotzbengel* rotzbub* rotzgör* rotzkoch*
    rotzlöff* saftheini* saftnas* saftsäck* saftsack* sackgesicht* sackgang* sackratt* sandler* saubär* saubauer*
    saubazi* saubeutel* saubub* saufbold* saufziege* sauhund* saukerl* saulump* sauweib* schaumschläg* scharlatan*
    schafsnase* scheißerle* scheißbrocken* scheißbirn* scheißidiot* scheißkopf* scheißopfer* scheißratte*
    scheißspast* scheißzecke* schießbudenf* schimpans* schisser* schlafmütz* schlammhirn* schlangenöl* schlaumei*
    schleimbeut* schleimscheiß* schleimspur* schlitzohr* schlaffi schluchtensch* schluri schmalspurd* schmalhans*
    schmeißflieg* schmock schmocks schmutzfink* schnarchnas* schnarchsack* schnarchzapf* schnepfe* schnösel*
    schnorrer* schrumpelgurk* schrumpfhirn* schrumpfkopf* schreihals* schrumpfgerm* schubladendenk* schundnickel
    schweinearsch* schweineback* schweinigel* schweinskopf* schwafelhans* schwätzer* schwachmat* schwellkopf*
    schwurbl* schrottkopf* seggl seckel sesselpups* simpels sitzpinkl* sitzpisser* sonderling* sonderschül* spackn*
    spackenk* spaßbremse* spaßvogel spätzünder* spargeltarzan spießer* spinatwacht* stänkerer* stänkerfritz*
    steinzeitm* stiesel stinker* stinkmorch* stoffeln streber* streithans* strizzi strolch* strauchdieb* struwwelp*
    stubenhock* stümper* sturkopf* suffnase* sumpfhuhn* sündenbock* tagträum* tastaturheld* taugenix* teppichratte
    teufelsbrat* tollpatsch* tölpel* torfkopf* torfnas* tranfunzel* transuse* trantüt* trampel* traumtänz* triefnas*
    trittbrettf* trollkind trollo trollos trottelbande* trottl* tuss unsympath* untermensch* unhold* urviech*
    versagerin* vierfünft* verräterschw* vollaffe* volldödel* vollblutid* vollhirni* vollhonk* vollkasper*
    vollknall* vollklops* volllapp* vollleuchte* vollloser* vollmeise vollmongo* vollnuss* vollopfer* vollpanne*
    vollpfeif* vollproll* vollspack* volltrampel* volltröt* vorstadtproll* wadlbeiß* wadenbeiß* waldschrat*
    warmdusch* waschlapp* waschweib* wanderhure weichbirn* weichei* weichkeks* wendehals* windbeutel* windei*
    windelpup* winkeladvok* wirrkopf* witzbold* witzpill* wurmfortsatz* wurstfach* wurstgesicht* wurstsemm* würstch*
    zahnlos* zausel* zickendraht* ziegenpet* ziegenbart* zipfelklatsch* zonenhirn* zonendödel* zuckerpupp* zumpel*
    zuhältertyp* zwackel zwiderwurz* zwergenhirn* zwergpinsch* zyniker*
  `,
};
