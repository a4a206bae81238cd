import type { WordClasses } from './word-class';

/** Conspiracy myths, antisemitic codes, National Socialism, revolutionary and Islamist vocabulary. */
export const orderMythsClasses: WordClasses = {
  verschwoerung: `
    verschwör* komplott* konspiration* verschworen* geheimplan* geheimpläne geheimgesell* geheimbund* geheimbünd*
    geheimloge* loge logen freimaurer* freimauer* illuminat* bilderberg* bohemian trilaterale atlantikbrück*
    thinktank* denkfabrik* davos wef weltwirtschaftsf* schwab schwabs klausschwab youngglobal* globalleader*
    globalist* globalismus agenden reset grossreset greatres* neueordnung weltordnung* neuewelt nwo newworldorder
    newworld weltregier* weltherrsch* weltelite* finanzelite* globalelite* machtelite* eliten elite deepstate
    tiefenstaat tieferstaat schattenreg* hintermänn* strippenzieh* drahtzieh* puppenspiel* marionett* fädenzieh*
    gesteuert* ferngesteuert* fremdgesteuert* inszenier* falsefl* fakeattack* krisendarst* krisenschausp*
    crisisactor* mkultra gedankenkontroll* mindcontrol haarp chemtrail* kemtrail* geoengin* wettermanip* wettermach*
    wetterwaff* kondensstreif* barium strontium flacherd* flatearth flacheerd* hohlerde innererde reptil* echsen
    echsenmensch* annunaki anunnaki ufo ufos alien aliens ausserird* mondlandung* mondlüg* roswell nineeleven
    insidejob wtc wtcsieben sprengung zwillingst* jfk pizzagate* adrenochrom* kinderblut* kinderhand* kinderhändl*
    kinderquäl* satan* teufelsanbet* luzifer* luciferian* qanon anon anons qanons wwgwga plandemi* trusttheplan
    thestorm stormis thegreatawakening greatawakening redpill* rotepille kaninchenb* rabbithole matrix schlafschaf*
    erwachte wahrheitssuch* wahrheitsbeweg* wahrheiten truther* systemling* mainstream* drosten wieler gates
    billgates melinda gatesstift* billundmelinda soros georgesoros rothschild* rockefeller* blackrock* vanguard*
    pharmamafia* pharmakartell* pharmalobb* pharmaindustr* bigpharma bigtech keinzufall cuibono wemnützt gladio
    hightreason symbolik pyramide allsehend* okkult* esoter* lichtarbeit* fünftedimension schwingung* frequenz*
    fünfg gstrahl* sendemast* mobilfunkm* strahlenwaff* mikrowellen* handystrahl* smartdust nanobot* nanochip*
    chippen gechippt* verchip* mikrochip* rfid bargeldabschaff* bargeldverbot* digitalgeld digitaleurope* cbdc
    grundeinkomm* enteignung* nichtsbesitzen insektenmehl fleischverbot fünfzehnminutenst* fünfzehnminuten
    heimgefängnis smartcity bevölkerungsred* entvölker* depopulat* eugenik* georgia guidestones transhuman*
    klaushorror
  `,
  impfmythos: `
    impf impfe impfen impft geimpft* ungeimpft* impfung* impfstoff* impfzwang* impfpflicht* impfdiktat* impfterror*
    impffasch* impfnötig* impfdruck* impfapartheid* impfnazi* impfjunk* impflüg* impfschwindel* impfagenda*
    impfkartell* impfmafia* impflobby* impfpropagand* impfwahn* impfsekt* impfreligion* impfexperiment* impfkampagn*
    impfzentr* impfbus* impfpass* impfausw* impfschad* impfschäd* impfopfer* impfgeschäd* impftot* impftod*
    impfmord* impfmörd* impfgift* impfbrüh* impfplörr* impfling* impfärzt* impfarzt* impfkritik* impfkritisch*
    impffrei* impfstatus* impfquot* impfdurchbr* impfneid* impfdrängl* impfskep* impfgegn* impfverweig* zwangsimpf*
    zwangsgeimpf* durchimpf* durchgeimpft* nachimpf* booster* geboostert* spritzen gespritzt* verspritz* giftspritz*
    todesspritz* genspritz* genplörr* gentherap* genbehandl* genexperiment* genmanip* gengift* mrna modrna rna dna
    spikeprot* spike spikes graphen* nanopart* lipid* biontech* pfizer* moderna astrazen* novavax sputnik bourla
    sahin türeci pei pauleh* nebenwirk* myokard* herzmuskel* thrombos* turbokrebs* plötzlichund übersterb*
    sterblichkeit* totgeimpft* versuchskanin* versuchsratte* laborratt* menschenversuch* menschenexper* notzulass*
    notfallzul* langzeitfolg* langzeitstud* postvac postvacc longcovid shedding auschwitz* holocaust judenstern*
    nürnbergkodex kodex corona coronawahn* coronadiktat* coronaregim* coronalüg* coronahyst* coronapanik*
    coronafasch* coronasekt* coronajüng* coronahörig* coronairr* coronaterror* coronamaßn* coronaregel*
    coronapolitik* coronahoax coronaschwind* coronaspinn* coronamafia* coronaverbrech* coronatot* coronatest*
    coronavirus* coronakrise* covid* sarscov grippechen plandemie* plandemic* scheinpandemie* testpandemie*
    fakepandemie* pandemie* inzidenz* rwert pcr pcrtest* falschpositiv* schnelltest* testpflicht* teststäbch* maske
    masken maskenpflicht* maskenzwang* maskenwahn* maskenball* maskentrott* maskendepp* maulkorb* maulkörb*
    gesichtswind* gesichtslapp* sklavenmaske* kindermask* maskenattest* lockdown* shutdown* ausgangssperr*
    ausgangsverb* kontaktverb* kontaktbeschr* abstandsregel* hygienekonz* zweig dreig zweigplus dreigregel gregel
    lauterbach* drosten* wieler* rki rkifiles charité streeck wodarg bhakdi* schiffmann homburg füllmich* ballweg*
    querdenk* ivermectin* chlordioxid* mms hydroxychlor* schlafschaf* spritzensucht* ärztepfusch schulmedizin*
    pharma* bigpharma virologe* zeugencoronas
  `,
  austausch: `
    umvolk* umgevolkt* bevölkerungsaust* volksaustausch* ausgetauscht* großeraustausch greatreplacement replacement
    replacementmigr* ersetzungs* ersatzbevölk* ersatzvolk bestandserhalt* umzücht* umgezücht* verdrängt*
    verdrängung* volkstod* volksmord* völkermordamdeut* genozidamdeut* weißergenozid whitegenocide deutschemind*
    minderheitimeig* aussterb* ausgerottet* ausrott* auslösch* ausdünn* ausgedünnt* vermisch* mischling* mischvolk*
    mischvölk* mischrasse* mischehe* rassenmisch* durchmisch* durchrass* rasse rassen rassisch* rassenkund*
    rassenlehr* rassengesetz* rassenhygien* rassenunterschied* rassenschand* artfremd* artgerecht arteigen* abstamm*
    blutlinie* blutsdeutsch* blutsfremd* reinblüt* reinrass* biodeutsch* ethnodeutsch* passdeutsch* volksdeutsch*
    stammdeutsch* urdeutsch* weißemenschen arisch* arier* herrenrass* herrenmensch* überlegenheit* untermensch*
    minderwertig* coudenhove* kalergi* hootonplan* hooton morgenthau* kaufmanplan* barnett sarrazin* sellner
    sarazzin pirinçci remigration* remigrier* reconquista identitär* volksidentit* volksgemein* volksgenoss*
    volkskörper* volksseele* volkstum* völkisch* volksempfind* volksfremd* volksschädl* fremdvölk* fremdrass*
    überfremd* unterwander* überrann* überflutet* geflutet* flutung* islamisier* eurabia* eurabien afrikanisier*
    verausländer* orientalisier* kalifat* geburtendschihad* geburtenjihad* geburtendjihad geburtenrate*
    geburtenüber* geburtenrück* gebärmasch* karnick* vermehrung* demograf* demograph* invasion* invasor* invadier*
    landnahm* siedlungspol* kolonisier* kolonisat* kolonisten erober* masseneinwand* massenzuwand* massenmigrat*
    migrationspakt* migrationswaff* migrationspl* migrantifa globalpact unpakt grenzöffn* heimatlos* heimatverlust*
    eigenemland fremdimeigen* fremdling* abendland* untergangdesabend* dermuttimord zersetz* schuldkult* ethnozid*
    selbstzerstör* selbstaufgab* deutschenhass* deutschenausrott* autorassis*
  `,
  judencode: `
    rothschild* rotschild* rothshild* rockefeller* soros georgesoros sorosknecht* sorosmafia* sorosbande* sorosgeld*
    sorosnetz* warburg* goldmann goldman kuhnloeb bilderberg* ostküste ostküsten* hochfinanz* finanzjud*
    finanzelite* finanzkapital* finanzmafia* finanzoligarch* geldelite* geldjud* geldverleih* geldsystem* bankster*
    bankenmafia* bankenkartell* bankerpack* zinsknecht* zinseszins* zinssystem* zinssklav* wucherer* wucherjud*
    schacher* raffend* schaffendes kosmopolit* wurzellos* weltjud* weltverschwör* weltherrsch* weltzion* zionis*
    zionazi* zio zios zog kasar* chasar* khazar* aschkenas* talmud* protokolleder weisenvonzion kabale kabbala*
    kabalist* kabalen gottesmörder* christusmörder* christusmord* brunnenvergift* ritualmord* ritualmörd* hostien*
    kinderblut* blutlegende* blutsaug* auserwählt* synagogedes satanssynagoge* davidstern* judenstern* judenpack*
    judenlobby* judenlüg* judenrepub* judenfrage* judenmafia* judenpresse* judenmedi* judensau judenknecht*
    judenhure* judenkind* judengeld* judenfreund* judenrein* judenfrei* judenboykott* judenprop* judensystem*
    judenstaat* judenvernicht* judenmord* judenverfolg* judenhass* judengegn* judenfeind* judenheit* judokratie
    verjudet* verjudung* judeobolsch* judäa judea judengenosse* halbjud* kryptojud* volljud* vierteljud* scheinjud*
    mossad mosad aipac adl israellobby* israelkritik* israelhass* israelboykott* israelknecht* kindermörder*
    frauenmörder* apartheidstaat* besatzerstaat* satanstaat* terrorstaatisr* siedlerkolon* fromtheriver riverto
    thesea intifada* palästinafrei freepalest* gazaholocaust holohoax holocough holocaustlüg* holocaustleugn*
    holocaustindustr* auschwitzlüg* auschwitzkeul* auschwitzmyth* auschwitzindustr* zyklon zyklonb leuchterreport
    zündel irving haverbeck* rudolfgutachten germarrudolf sechsmillion* sechsmio vergast* vergasung* gaskammer*
    duschkopf* krematori* lampenschirm* schuldkult* schuldkomplex* schuldneuros* schuldstolz* reparation*
    erinnerungskult* schandmal* denkmalderschande vogelschiss* hakennase* krummnas* schläfenlock* kaftan* kippaträg*
    itzig* mauschel* gemauschel* geldgier* geizhals* globalisten parasitärekaste kraken krakenarm* spinnennetz*
    puppenspieler*
  `,
  ns: `
    nationalsozial* nazi nazis nazideutsch* naziregime* nazizeit* nsdap nsdapler nsregime* nszeit* nsideolog*
    nsstaat* nsverbrech* nspropagand* nspartei* nsdapnachf* drittesreich tausendjährig* hitler* adolf adolfs dolfi
    dolf ahitler führer führers führerbunker* führerprinz* führerhauptqu* führerbefehl* führerkult* führergeburt*
    onkeladolf wolfsschanz* berghof obersalz* reichskanzl* reichsparteit* reichskristall* kristallnacht*
    reichspogrom* reichsführer* reichspropag* reichsminist* reichstagsbr* reichsarbeits* goebbels* goebels*
    sportpalast* totalenkrieg totalerkrieg göring görings himmler* heydrich* eichmann* mengele* höß hess bormann*
    freisler* ribbentrop* keitel jodl dönitz röhm riefenstahl* filbinger* globke* wessel horstwessel* sss waffenss
    sturmabteil* sturmbann* schutzstaff* obersturm* hauptsturm* rottenführ* scharführ* gruppenführ* brigadeführ*
    standartenf* gauleit* blockleit* kreisleit* ortsgruppenl* kdf bdm pimpf* hj werwolf* wehrwolf* wehrmacht*
    waffenbrüd* einsatzgrupp* gestapo* sicherheitsd* totenkopf* lebensborn* lebensraum* lebensunwert* unwertesleben
    euthanasi* rassenhyg* rassenlehr* rassengesetz* nürnberger rassenschand* arier* arisch* arisierung* germanen
    germania germanisch* walhall* odin thorsteinar* herrenmensch* herrenrass* untermensch* blutundboden bluteboden
    blutundehre blutehre bloodandhonour volksgemein* volksgenoss* volksschädl* volkskörp* volksfeind* volksempf*
    volksgericht* volkssturm* sippenhaft* endsieg* endlösung* entlösung* wannsee* sonderbehandl* deport*
    vernichtungslag* vernichtungskr* konzentrationslag* konzentrationär* kz kzs kazett* kzler ausschwitz* auschwitz*
    arbeitmachtfrei arbeitmacht jedemdasseine dasseine meinkampf seinekampf ehreundtreue meineehre ehreheißt
    allesfürdeut* deutschlanderwache siegheil heil heilhitler heilhilter hakenkreuz* swastika* schwarzesonne
    reichsadler* reichskriegsfl* siegrune* sigrune* wolfsangel* keltenkreuz* odal* braunhemd* uniformhemd
    achtundachtzig vierzehnwörter whitepower whitepride supremac* supremat* kukluxklan* klan kkk rahowa skinhead*
    skins hammerskin* glatze glatzen neonazi* altnazi* kameradschaft* npd npdler dieheimat derdrittew* drittewegs
    dritterweg dievolk dierechte dierechten identitäre jungenationale rassist* judenverfolg* judenvernicht*
    holocaust* shoah schoah schoa völkermord* kriegsverbr* nürnbergerproz* entnazifiz* widerstandskämpf* scholl
    stauffenberg* bonhoeffer* elser dreiunddreiß* machtergreif* machtübernahm* ermächtigungs* bücherverbrenn*
    fackelzug* fackelzüge fackelmarsch* gleichschalt* rechterarm armheben
  `,
  linksrevolution: `
    revolution revolutionär* weltrevol* klassenkampf* klassenkämpf* klassenfeind* klassengesell* klassenlos*
    klassenbewuss* klassenjust* klassenherr* arbeiterklass* arbeiterbeweg* arbeiterkampf* arbeitereinh* proletari*
    prolet proleten lumpenprol* bourgeois* kapitalis* spätkapital* turbokapital* raubtierkap* monopolkap*
    antikapital* imperialis* antiimp* kolonialis* antikolonial* dekolonial* ausbeut* ausgebeutet* produktionsmitt*
    verstaatlich* vergesellschaft* enteign* dwenteignen umverteil* reichensteu* eattheric* fresstdie superreich*
    milliardär* millionär* bonze bonzen bonzenschwein* bonzenkarre* bonzenvilla* miethai* mietwucher* immobilienhai*
    spekulant* großkonzern* profitgier* profitlogik* sozialismus sozialist* kommunis* marx marxist* marxismus
    marxens lenin* trotzki* stalinis* maois* mao kapd kpd dkp mlpd dielinke linksjugend* linksradikal* linksautonom*
    autonome* anarchis* anarchie anarcho* libertär* antiautor* antifa* antirassis* antideutsch* antinational*
    antistaat* genosse genossen genossin* internationalen internationalis* hochdieinternat* solidari* hochdie
    ausderlinken rätedemo* räterepub* rätesystem* volksfront* volkskommun* kommune* kommunard* guevara minh castro
    fidel siempre venceremos nopasaran pasaran rotfront* rotesarmee rotearmee raf rafler baader* meinhof* ensslin
    stadtguerill* guerill* partisan* barrikad* pflasterst* molli mollis molotow* hasskapp* vermumm* schwarzerblock
    schwarzenblock blockupy gzwanzig krawalle rigaer rigaerstr* rotefl* connewitz* kreuzberg* liebig* köpi
    hausbesetz* squat squats nochlangnicht staatsfeind* staatsgewalt schweinesystem* bullenschwein* bullenstaat
    scheißbullen acab allcops fckcops fcknzs fckcps fckafd killcops deutschlandverr* deutschlanddumieses
    niewiederdeut* bomberharris bomber harris dankeharris machtkaputt wasisteuchkaputt zerschlagt smash smashth*
    smashcapital* smashpatri* patriarchat* systemchange systemwandel endegelände umwälz* umsturz* generalstreik*
    kampftag erstermai revoluz* sandinist* zapatist* rojava pkk ypg hammerundsichel rotestern rotefahne aufstand
  `,
  islamismus: `
    islamist* islamismus dschihad* djihad* jihad* gihad mujahed* mudscha* gotteskrieg* heiligerkrieg salafi* wahhab*
    wahabit* muslimbrud* muslimbrüd* hizbut* tahrir hamas hisbollah* hizbollah* hezbollah* taliban* alqaida alkaida
    qaida daesh isis islamischerstaat isiskämpf* iskämpf* isrückkehr* isanhäng* isbraut* isterror* bokoharam haram
    shabaab nusra kalifat* kalif kalifen scharia* sharia gottesstaat* gottesgesetz* gottesrecht* islamischesrecht
    ungläubig* kuffar* kafir kuffr kufar murtad apostat* apostasie abtrünnig* takfir* taqiya taqiyya märtyrer*
    schahid shahid schahada zweiundsiebzig allahuakbar allahu akbar akba allahuekber inschallah inshallah mashallah
    maschallah subhanallah alhamdulillah bismillah wallah astaghfirullah ummah umma dawa dawah missionier*
    liesaktion koranverteil* hasspredig* imam imame pierrevogel svenlau abunagie abuwalaa generationislam
    realitätislam millî millîgörüş milligörüs* grauewölf* wolfsgruß* ülkücü ditibimam* zentralratdermus* mullah*
    ayatoll* ajatoll* khomeini chomeini chamenei khamenei revolutionsgard* pasdaran fatwa* steinigung* auspeitsch*
    peitschenhieb* handabhack* händeabhack* enthaupt* kopfabschneid* halsabschneid* ehrenmord* blutrache*
    zwangsheirat* kinderehe* zwangskonvert* konvertit* konvertier* vollverschlei* verschleierung burka* nikab*
    niqab* radikalisier* terrorverd* gefährder* schläferzell* selbstmordattent* selbstmordanschl* sprenggürtel*
    attentat* islamterror* islamkonf* antisemit* judenhass* intifada* schlachtet todden todjuden khaybar khaibar
    chaibar
  `,
};
