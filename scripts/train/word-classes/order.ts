import type { WordClasses } from './word-class';

/** Agitation against the democratic order: the enemy's names for state, elections and media, overthrow and reckoning. */
export const orderClasses: WordClasses = {
  systemfeind: `
    system systems systemling* systempartei* systempolitik* systempresse* systemmedi* systemhur* systemknecht*
    systemwechs* systemfeind* systemkritik* systemkritisch* systemsturz* systemstürz* systemjournal* systemlink*
    systemjusti* systemricht* systemverräter* systemversag* systemtreu* systemschaf* systemsklav* systemzersetz*
    systemopposition* scheißsystem* drecksystem* unrechtssystem* regime regimes regimewechs* regimekritik*
    regimegegn* regimetreu* regimemedi* regimepresse* merkelregime* ampelregime* unrechtsregime* terrorregime*
    coronaregime* brdregime* parteienregim* linksregim* altpartei* kartellpartei* parteienkartell* parteienoligarch*
    parteiendiktatur* parteienherrsch* parteienstaat* einheitspartei* blockpartei* kartell kartelle establishment*
    etabliert* elite eliten globalist* machthab* machtelite* machtapparat* machtclique* machtkartell* clique cliquen
    politkaste* politikerkaste* obrigkeit* dieda daoben herrscher* herrschend* unterdrück* unterjoch* geknechtet*
    knecht* versklav* sklave* lohnsklav* arbeitssklav* zinssklav* steuersklav* schuldsklav* untertan* entrecht*
    entmünd* bevormund* drangsalier* geknebelt* knebel* mundtot* maulkorb* maulkörb* mundverbot* redeverbot*
    sprechverbot* denkverbot* meinungsverbot* meinungsdikt* meinungskorridor* meinungsmonopol* meinungsterror*
    gesinnungsdikt* gesinnungsstaat* gesinnungsterror* gesinnungsschnüff* gesinnungspoliz* überwach* bespitzel*
    spitzel* schnüffelstaat* denunzi* blockwart* volksfern* volksfeind* volkswill* volksverrat* volksverräter*
    volksschädl* volkszertret* volksverdumm* umerzieh* umerzogen* gleichschalt* gleichgeschalt* indoktrin*
    propaganda* gehirnwäsch* marionett* vasall* statthalter* strippenzieh* hintermänn* hintermann drahtzieh*
    unrechtsstaat* schurkenstaat* failedstate verbrecherstaat* schurkenregier* verbrecherregime* verbrecherregier*
    verbrechersyst* verbrecherpartei* kinderschänderst* terrorstaat* bananenstaat* bananenrep* abgekartet* gelenkte
    gelenktedemokr* scheindemokrat* pseudodemokr* fassadendemokr* demokratiesimul* demokratur* demokratiedarst*
    demokratieverräter* demokratieabbau* demokratiefeind* demokratieversag* postdemokr* ausgehöhlt* aushöhl*
    korruptokrat* idiokrat* plutokrat* kakistokrat* ochlokrat* oligarch* mafiastaat*
  `,
  reichsbuerger: `
    reichsbürg* reichsdeutsch* selbstverwalt* brd brdgmbh brdfirma brdsystem* brdling* brdler* brdlüg* brdregim*
    brdmarionett* brdjusti* brdrepub* deutschlandgmbh bundesgmbh bundesrepublikgmbh finanzagentur* handelsregist*
    firmensitz* geschäftsführerin* bediensteter staatsangehörigkeitsau* staatenlos* gelberschein gelbenschein
    abstammung* rustag reiches deutschesreich deutschenreich kaiserreich* bismarck preußen preußisch* königreich*
    fürstentum* fitzek* reuß heinrichxiii reichsreg* reichskanzl* reichsverf* reichsflagg* reichsadl* reichsgrenz*
    reichsgesetz* reichsführ* reichskriegsfl* grundgesetz friedensvertr* waffenstillst* kapitul* shaef shaefgesetz*
    smad haager landkriegsord* hlko alliiert* siegermacht* siegermächt* besatzer* besatzung* besetztesland ramstein
    feindstaat* kanzlerakt* souverän* fremdherrsch* fremdbestimm* fremdgesteuert* fremdverwalt* verwaltungseinh*
    verwaltungskonstr* verwaltungsgeb* zwangsverwalt* konkursverw* treuhand* treuhänd* staatssimul* scheinstaat*
    scheinbeamt* scheinurt* scheingericht* scheinregier* scheinparlam* privatgericht* ausnahmegericht* seerecht
    völkerrecht* naturrecht* menschausfleisch fleischundblut natürlicheperson juristischeperson strohmann*
    strohpers* lebenderklär* beamtenstatus beamtenausw* beamteneid* amtsausweis* legitimation* legitimier*
    illegitim* nichtig* rechtsungült* ungültig* rechtsunwirk* hoheitlich* hoheitsrecht* hoheitsgebiet* hoheitszeich*
    geltungsbereich* gerichtsverfass* bereinigungsges* staatshaftung* staatlichesgericht gerichtsvollz* gelbebriefe
    rechtsfähig* ucc zwangsvollstr* remonstr* ratag gebietskörper* verfassungsgeb* verfassunggeb* verfassungslos*
    provisorium präambel gemeinwohl* heimath* ewigerbund vaterländ* bundesrath* volksstaat* freiestaat exilreg*
  `,
  diktatur: `
    diktatur* diktator* diktat diktate diktatfrieden ökodiktat* merkeldiktat* eudiktat* coronadiktat* impfdiktat*
    gesundheitsdiktat* hygienediktat* klimadiktat* meinungsdiktat* gesinnungsdiktat* parteiendiktat* linksdiktat*
    grünendiktat* grünediktat* genderdiktat* finanzdiktat* ddr ddrzwei ddrzweipunkt ddrmethod* ddrverhältn* ddrzeit*
    ddrniveau ddrreload* neueddr stasi stasimethod* stasispitzel* stasistaat* stasischerg* stasioma* stasiakt*
    stasimann* mielke mielkes honecker* ulbricht* krenz sed sedregim* sedkader* sedpropag* sedstaat* fdj fdjler*
    politbüro* zentralkomitee zk volkskammer* mauerschütz* mauertot* todesstreifen* schießbefehl* ostzone*
    kommunist* kommunismus* sowjet* udssr stalin* gulag* lenin* mao maos maoist* polpot nordkorea* kimjong*
    chinesischeverh* sozialkredit* socialcredit* lukaschenk* assad ceausescu* ceaucescu* pinochet* mussolini*
    hitler* drittesreich driittesreich nsdap nazideutschl* nazistaat* nazimethod* nazizeit* dreiunddreißig
    neunzehnhundertdreiunddreißig machtergreif* ermächtig* notstandsgesetz* notverordn* notstandsregim*
    ausnahmezust* kriegsrecht* gestapo* goebbels* freisler* mengele* volksgericht* gleichschalt* gleichgeschalt*
    reichskanzl* reichspropag* blockwart* blockwärt* denunz* judenstern* sophiescholl stauffenberg* weißerose
    annefrank neunzehnhundertvierundachtzig orwell* bigbrother großerbruder wahrheitsminist* neusprech* doppeldenk*
    gedankenpoliz* gedankenverbrech* gedankenkontr* huxley schöneneuewelt totalitär* totalitar* autokrat* autoritär*
    despot* tyrann* alleinherrsch* allmacht* willkürherrsch* gewaltherrsch* schreckensherrsch* terrorherrsch*
    polizeistaat* überwachungsst* militärdikt* junta faschis* gesundheitsfasch* hygienefasch* ökofasch* coronafasch*
    impffasch* covidfasch* klimafasch* totalekontr* sklavenstaat* apartheid* segregation internierungsl*
    umerziehungsl* konzentrationsl* arbeitslager* unfreiheit* unfrei impfzwang* maskenzwang* zwangsimpf* zensur
    zensiert zensieren zensor* zensurgesetz* zensurbehörd* netzdg zensurstaat* löschorg* meinungsfreiheitsk*
    überwachungskam* unterdrück* knechtschaft*
  `,
  umsturz: `
    umsturz* umstürz* staatsstreich* putsch* geputscht militärputsch* coup staatskrise* revolution* konterrevol*
    weltrevol* kulturrevol* volksrevol* revolt* revoluzz* aufstand aufständ* volksaufst* volkserheb* aufruhr*
    rebell* bürgerkrieg* rassenkrieg* straßenschlacht* straßenkampf* straßenkämpf* bewaffnet* bewaffnen bewaffnung*
    gewaltsam* stürzen gestürzt stürzt regierungssturz* sturmauf stürmen gestürmt reichstagssturm* kanzleramtsst*
    kapitol* capitol machtübernahm* machtergreif* machtwechs* absetz* abgesetzt* entmacht* hinwegfeg* hinweggefegt*
    wegfegen weggefegt* davonjagen davongejagt* verjagen verjagt wegjagen rausjagen zerschlagen zerschlagung*
    beseitigen beseitigt beseitigung* überwinden umkrempel* umwälz* neugründ* systemwechs* systemsturz* regimechange
    regimewechs* tagx dertag stundenull zusammenbruch* zusammenbrech* zusammenkrach* kollaps* systemcrash* crashen
    untergang* untergeh* untergrund* miliz* bürgerwehr* freikorps* wehrsport* prepper* blackout* feindesliste*
    todeslist* waffenlager* munition* schießtraining* kampfbereit* kampfverb* ksk hannibal nordkreuz uniter
    kameradschaft* schattenarmee* schattenreg* schattenkabin* notregier* übergangsreg* militärregier* einmarsch*
    befreiungskr* befreiungsschl* befreier* köpferoll* flammen inflammen lichterloh mistgabel* heugabel* fackeln
    forken guillotin* robespierre* jakobin* bastille* versaill* sturmaufdiebastille wutbürg* volkszorn* volksmob*
    mob überkoch* explodier* pulverfass* zündfunk* eskalier* eskalation* kipppunkt* ungemütlich* heißerherbst
    wutwinter* radikal radikale* radikalisier* militant* gewaltbereit*
  `,
  tribunal: `
    tribunal* volksgericht* volkstribunal* nürnberg* kriegsverbrech* menschheitsverbr* verbrechengegendiem* denhaag
    internationalergericht* gerichtshof* militärger* militärtribun* standgericht* standrecht* kriegsgericht*
    kriegsrecht* vorgericht anklag* angeklagt* ankläger* verurteil* aburteil* bestraf* höchststraf* todesstraf*
    hinricht* hingericht* exekutier* exekution* erschieß* wandstell* andiewand laternen laterne laternenmast*
    galgen* strick stricke baumeln baumelt aufknüpf* aufgeknüpft* aufhängen aufgehängt* gehängt guillotin* schafott*
    fallbeil* kopfkürzer knast gefängnis* zuchthaus* kerker* lebenslang lebenslänglich* wegsperren weggesperrt*
    einsperren eingesperrt* einbuchten einlochen eingelocht* verhaft* massenverhaft* festnehmen festnahm*
    handschell* abführen abgeführt* guantanamo* gitmo gulag* bautzen arbeitslager* steinbruch* sibirien straflager*
    zwangsarbeit* umerziehungslag* rechenschaft* haftbar* privatvermög* enteignen enteignet* aberkannt* aberkennen
    büßen sühne sühnen abrechn* zahltag* vergelt* rache tagderabrechnung abgerechnet* namenslist* fahndungslist*
    gesuchtelist* kopfgeld* steckbrief* vogelfrei* geächtet* ächten vaterlandsverräter* hochverrat* hochverräter*
    landesverrat* landesverräter* volksverrat* volksverräter* verrat verräter* vaterlandsverrat* heimatverrat*
    heimatverräter* rasseverr* rassenverr* kollaborat* quisling* judas dolchstoß* meineid* amtseid* eidbruch*
    eidbrech* verfassungsbruch* verfassungsbrech* rechtsbruch* rechtsbrüch* rechtsbrecher* rechtsbeug*
    gesetzesbruch* amtsmissbr* strafvereit* hochstrafbar landfriedensbr* schwerverbrech* massenmörd* völkermörd*
    völkermord* genozid* kindermörd* kriegstreib* volkstod* volksmord* giftmörd* impfmörd* blutanihren mitschuld*
    schuldig* mittäter* mitläufer* entnazifizier* aufarbeit* coronaaufarb* untersuchungsaus*
  `,
  illegitim: `
    wahlbetrug* wahlbetrüg* wahlfälsch* wahlmanip* wahlschwindel* wahlfarce* wahltheat* wahllüg* wahlshow*
    wahlskandal* wahlpanne* scheinwahl* stimmenklau* stimmendieb* stimmenraub* gefälscht* fälschen fälschung*
    manipulier* manipulation* geschoben* schiebung auszähl* nachzähl* nachgezählt* briefwahlbetr* dominion
    wahlcomput* wahlbeobacht* ungültig* nichtig* annullier* rückgängig* anfecht* angefochten* wahlanfecht*
    verfassungswidr* verfassungsfeind* verfassungsbruch* grundgesetzwidr* grundgesetzbruch* menschenrechtswidr*
    völkerrechtswidr* rechtswidr* gesetzwidr* illegitim* unrechtmäß* unrechtssta* unrechtsreg* rechtsbruch*
    rechtsbeug* rechtlos* gesetzlos* rechtsfrei* willkür* politjusti* schauprozess* scheinprozess* gesinnungsjusti*
    gesinnungsurt* gesinnungsricht* parteirichter* merkelricht* harbarth verfassungsger* bverfg weisungsgeb*
    gewaltenteil* rechtsstaat* selbsternannt* ungewählt* nichtgewählt undemokrat* antidemokr* demokratiefeind*
    demokratieabbau* demokratiever* demokratieabschaff* ausgehebelt* aushebel* abgeschafft* abschaffen außerkraft
    entmacht* entkernt* farce kasperletheat* demokratietheat* scheindemokr* simuliert* simulation scheindebatt*
    alibiver* alibidemokr* feigenblatt* abnick* abgenickt* durchgewunk* durchwink* durchgepeitscht* durchpeitsch*
    durchgedrückt* durchdrück* durchgeprügelt* hinterzimmer* gemauschelt* hinterrücks überköpfe ohneuns ohnevolk
    nichtinmeinemnamen notinmyname nichtmeine nichtmeinekanzler* nichtmeineregierung* nichtmeinpräs* merkelmussweg
    ampelmussweg regierungmussweg allemüssenweg abtreten anmaß* angemaßt* amtsanmaß* ermächtig* selbstermächt*
    mandatsmissbr* machtmißbr* amtsmissbrauch* wählerwill* wählerverrat* wählertäusch* volkswille* mehrheitswill*
    brandmauer* parteiverbot* afdverbot* ausgrenz* ausgegrenzt* ausschluss* nichtanerkenn* legitim legitimität*
    legitimation*
  `,
};
