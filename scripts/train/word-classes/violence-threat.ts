import type { WordClasses } from './word-class';

/** What surrounds violence: threats and revenge, war, fire, terror, crime reports, rape, slaughter, victims, expulsion. */
export const violenceThreatClasses: WordClasses = {
  drohung: `
    droh drohend* bedroh* androh* angedroh* morddroh* bombendroh* gewaltandroh* warn warne warnen warnung* gewarnt
    vorgewarnt verwarn* einschüchter* eingeschüchter* nötigen nötigt genötigt erpress* wehe weh wehdir aufpassen
    aufgepasst* hüte hütet nimmdich gnade gnad gnadegott gnadeeuch gottgnade bete betet schutzweste* schusssich*
    personenschutz* bodyguard* leibwächter* personenschütz* polizeischutz* untertauch* abtauch* versteck* verkriech*
    flieh flieht fliehen renn rennt rennen entkomm* entgeh* davonkomm* davongekomm* ungestraft* ungeschoren*
    wiederseh* begegn* triff treffe kriegst erwisch* aufspür* aufgespür* ausfindig* jag jagen jagt jage gejagt jagd
    jagdsaison* jagdzeit* abschussliste* todeslist* feindeslist* feindlist* namenslist* adresslist* namentlich
    hausbesuch* vorbeikomm* vorbeischau* klingeln wohnort* wohnhaft wohnst privatadress* aufenthaltsort* autokennz*
    arbeitsstell* rache rächen rächt gerächt räch rächer* rachsucht* rachefeldzug* rachefeldzüg* racheakt*
    racheengel* rachegelüst* vergelt* vergolten revanch* heimzahl* heimgezahl* zurückzahl* zurückgezahl*
    zurückschlag* abrechn* abgerechn* zahltag* tagx bezahl bezahlst büß büßen büßt bereu* bluten blutet konsequenz*
    nachspiel* bestrafung* lektion* denkzettel* quittung* irgendwann stündlein* abgezählt ultimatum* countdown*
    dransein fällig überfällig* geliefert erledigt erlebst fürcht* zitter* bibber* schlotter* ungemütlich* knallt
    knallen krach kracht krachen scheppert scheppern rappelt rumms rums donnert
  `,
  krieg: `
    krieg kriege krieges kriegs kriegsbeil* kriegserklär* kriegstreib* kriegsverbrech* kriegshetz* kriegsgeil*
    kriegsgeb* kriegsführ* kriegslüstern* kriegstrommel* kriegstüchtig* kriegsrecht* kriegsende* kriegsgefahr*
    kriegspropagand* kriegsgefang* kriegsrat* kriegszust* bürgerkrieg* weltkrieg* religionskrieg* rassenkrieg*
    glaubenskrieg* kulturkrieg* atomkrieg* angriffskrieg* stellvertreterkr* guerilla* partisan* vernichtungskrieg*
    blitzkrieg* kampf kämpf* gekämpft bekämpf* kampfansag* kampfbereit* kampfgeist* kampflos* kampfmaschin*
    kampftrupp* kampfhandlung* straßenkampf* straßenkämpf* straßenschlacht* nahkampf* endkampf* überlebenskampf*
    klassenkampf* verteidigung* verteidigt frontkämpf* fronten ostfront* heimatfront* schlacht* gefecht*
    scharmützel* feldzug* feldzüge gegenoffens* vormarsch* einmarsch* aufmarsch* marschier* marschbefehl* rückzug*
    kapitul* waffenruh* waffenstillst* friedensverh* feind feinde feinden feindes feindbild* erzfeind* todfeind*
    verbündet* alliiert* koalitionstr* armee* heer wehrmacht* bundeswehr* luftwaff* militär* militarist*
    militarisier* paramilitär* miliz* bürgerwehr* freikorps* söldner* soldat* offizier* generäl* feldwebel*
    leutnant* kommandeur* kommando* kommandier* befehl befehle befehls befehlshab* truppe* trupp trupps bataillon*
    brigade* regiment* stoßtrupp* sturmtrupp* einsatztrupp* einsatzgrupp* einsatzkommand* spezialeinheit* sek gsg
    ksk elitetrupp* reservist* veteran* rekrut* wehrpflicht* wehrdienst* einberuf* einziehen eingezog* mobilmach*
    generalmobil* zwangsrekrut* volkssturm* landsturm* panzer* leopard taurus marschflug* haubitz* artillerie*
    geschütz geschütze geschützen kanone kanonen kanonenfutter* kampfjet* kampfflug* bomber bombard* bombenhagel*
    luftangriff* luftschlag* luftschläg* beschuss* rakete* drohnenangr* atomschlag* erstschlag* bunker*
    schützengrab* schützengräb* barrikad* verschanz* belager* blockad* besatzer* besatzung* okkupier* okkupation*
    erober* annektier* annexion* unterwerf* plünder* brandschatz* verwüst* nato ukrainekrieg* russlandkrieg*
    putinkrieg* vietnamkrieg* irakkrieg* stalingrad* hiroshima verdun landser* helm helme stahlhelm* kaserne*
    feldlag* lazarett* gefallene* aufrüst* abrüst* rüstung* waffenliefer* waffenexport* säbelrass* eskalier*
    eskalation* deeskal*
  `,
  feuer: `
    feuer feuers gefeuert feuert feuerchen feuersbrunst* feuerteuf* feuerlegen befeuer* brandanschlag*
    brandanschläg* brandstift* brandleg* brandgelegt brandbeschleun* brandherd* brandbomb* brandsatz* brandsätz*
    brandmark* gebrandmarkt* brandroden niederbrenn* niedergebrann* abbrenn* abgebrann* anbrenn* angebrannt*
    ausbrenn* ausgebrann* brenn brenne brennt brennst brannte brannten brennend* verbrenn* verbrannt* flammen flamm
    flamme flammenmeer* inflammen entflamm* lodern lodert lichterloh* glut zünd zünde zünden zündet zündel*
    gezündel* zündler* anzünd* angezünd* zündschnur* zündhölz* streichholz* streichhölz* feuerzeug* fackel*
    abfackel* abgefackel* benzin* spiritus übergieß* übergoss* molotow* molotov* pulverfass* lunte zunder zündstoff*
    explodier* explosion* explosiv* detonier* detonation* spreng sprengen sprengt gesprengt sprengst sprengung*
    sprengmeist* sprengladung* weggespreng* wegspreng* hochjag* hochgejag* luftjag* hochgeh* indieluft inbrand
    rauchbomb* rauchgranat* ascheregen einäscher* eingeäscher* niedermach* dachstuhl* flüchtlingsheimbr* heimbrand*
    brandruin* schwarzpulver* böller* kaputtmach* kaputtgemach* kaputtschlag* kaputthau* demolier* randal* krawall*
    ausschreit* plünder* geplündert* vandal* sachbeschädig* beschädig* einschmeiß* eingeschmiss* einwerf* eingeworf*
    fensterscheib* steinewerf* zertrümmer* einreiß* eingeriss* niederreiß* niedergeriss* umstürz* umreiß* plattwalz*
    abbruchbirn* abrissbirn* bulldozer* dampfwalz* schlachtfeld* sabotier* sabotage* lahmleg* lahmgeleg* beschmier*
    besprüh* graffiti* farbbeutel* farbanschl* buttersäur* reifenstech* autosabfack* autozünd* aufheiz* anheiz*
    angeheizt* schüren geschürt schürt anfach* angefacht*
  `,
  terror: `
    terror* anschläge anschlägen anschlags* selbstmordattent* selbstmordanschl* attentat* attentät* lkwanschl*
    autoanschl* messerattack* messerangr* messeranschl* bombenanschl* bombenattent* bombenbast* bombenleg*
    giftanschl* giftgasanschl* brandanschl* überfall* überfälle geiselnahm* geiselnehm* geisel geiseln entführ*
    flugzeugentf* amok* gefährder* einzeltät* einzelfälle* psychischgestört islamist* islamischerstaat isis daesh
    alqaida alkaida qaida taliban hamas hisbollah bokoharam dschihad* djihad* jihad* gotteskrieg* märtyrer*
    breitscheid* amri bataclan hebdo christchurch utoya utøya breivik breiviks nsu mundlos böhnhardt zschäpe
    rechtsterror* raf baader meinhof ensslin linksterror* rotearmee pkk nationalsozialistischer untergrund*
    wehrsportgrupp* combatacht atomwaffendiv* hammerband* linae antifaost bekennerschr* bekennervid* sprengfall*
    sprengsatz* polizeischutz* antiterror* verfassungsschutz* gefahrenlage* merkelpoller* betonpoller* betonsperr*
    unterstützerszen* sympathisant* radikalis* extremis* fanatik* hassprediger*
  `,
  verbrechen: `
    verbrechen verbrecher* schwerverbrech* gewaltverbrech* berufsverbrech* krimin* ausländerkrimin* bandenkrimin*
    clankrimin* jugendkrimin* straftat* straftät* mehrfachtät* intensivtät* wiederholungst* täter täterin* tätern
    täterschutz* tatort* tatverdächt* tatverdacht* tatwaffe* tathergang* tatzeit* mittäter* komplize* haupttät*
    verdächtig* verdacht* beschuldigt* festnahm* festgenomm* fahndung* fahnden gefahndet öffentlichkeitsf* flüchtig
    vorbestraf* vorstraf* polizeibekannt* aktenkundig* einschläg* dieb diebe dieben diebstahl* diebstähl*
    diebesbande* diebesgut* taschendieb* ladendieb* stehlen stiehlt gestohlen* beklau* klauen klaut geklaut* klauer
    langfing* raub raube rauben raubt geraubt* ausrauben ausgeraubt* räuber* raubüberf* raubmord* bankraub*
    bankräub* handtaschenr* einbruch* einbrüch* einbrech* eingebroch* wohnungseinbr* hehler* gauner* ganove*
    gangster* gangs bande banden bandenkrieg* bandenmäß* unterwelt* mafia* mafiös* drogendeal* drogenhand*
    drogenboss* rauschgifthand* schmuggel* schmuggler* menschenhand* menschenhänd* zwangsprost* zuhält* waffenhand*
    waffenhänd* schwarzmarkt* betrüger* betrugsmasch* enkeltrick* trickbetrüg* hochstapl* urkundenfälsch*
    geldfälsch* identitätsbetr* fahrerflucht* unfallflucht* raser rasern autorennen* schlägerei* massenschläg*
    messerstech* messerattack* messerangr* messermord* messerverbot* messerkrimin* körperverletz* sachbeschädig*
    hausfriedensbr* landfriedensbr* nötigung* verleumd* rufmord* rufschäd* volksverhetz* verunglimpf* stalk*
    gestalkt nachstell* gefährder* verbrechensb* justizopfer* kapitalverbr* kapitaldel* delikt* sexualdel*
    sexualstraf* mordfall* mordopfer* mordverd* mordprozess* mordkommiss* vermisst* leichenfund* tötungsdel*
    täterbeschr* phantombild* südländisch* haftbefehl* ermittl* ermittelt* kripo lka bka polizeiber* polizeimeld*
    polizeieins* zeugenaufr* notruf* nogo nogoarea* nogozone* rechtsfrei* angstraum* angsträum* unsicherheit*
    kuscheljust* bewährung* wiederholungsgef* rückfällig* resozial*
  `,
  sexuellegewalt: `
    vergewaltig* gruppenvergewalt* massenvergewalt* vergewohltät* rape raped rapist* rapefug* schänd* geschänd*
    kinderschänd* missbrauch* kindesmissbr* sexualstraft* sexualverbr* sexualdel* sexualtrieb* sexattack* sextäter*
    sexmob* sexübergr* übergriff* belästig* begrabsch* begrapsch* begrabbel* grabsch* grapsch* angrabsch* angrapsch*
    antatsch* befummel* fummel* fummler* betatsch* antänz* antanz* bedräng* spanner* exhibit* entblöß* lüstling*
    lustmolch* lüstern* triebtät* triebgest* sexbest* sexsücht* notgeil* geilheit* perversl* perverse* pädo pädos
    pädophil* pädokrimin* pädosex* pädonetz* pädoring* päderast* kinderporno* kinderfick* kinderlieb* kinderbefumm*
    kinderhändl* kinderhandel* kinderprost* kindersex* kinderbraut* kinderbräut* edathy epstein epsteins minderjähr*
    jungfrauen freiwild* fickvieh* fickstück* gefügig* betäub* kotropf* sextropf* silvesternacht* domplatt*
    kölnerhbf metoo opferschutz* schutzlos* wehrlos* zwangsprost* zwangsheir* zwangsverh* sexsklav* versklav*
    leihmutt* zuhält* freiern inzest* inzucht* blutschand* genitalverst* unzucht* unzüchtig* nötigung* sexuellenöt*
    bumsen gebumst durchgebumst rannehm* rangenomm* durchnehm* durchgenomm* durchfick* durchgefick* reinsteck*
    reingesteckt* besteig* bestiegen rammel* wegfick*
  `,
  schlachten: `
    schlacht* geschlacht* abschlacht* abgeschlacht* hinschlacht* niederschlacht* schlächter* metzger* fleischer
    fleischerei* fleischerhaken* fleischwolf* fleischermess* fleischverarb* verwurst* wurstfabrik* hackfleisch*
    mettwurst* tiermehl* tierfutter* hundefutter* katzenfutter* schweinefutter* verfütter* schächt* geschächt*
    kehlschnitt* kehlen durchschneid* durchgeschnitt* durchtrenn* kopfab halsab abschneid* abgeschnitt*
    aufgeschnitt* auseinandernehm* ausweid* ausgeweid* ausbluten ausgeblut* abstech* abgestoch* bolzenschuss*
    einschläf* eingeschläf* keulung* notschlacht* tierquäl* tierschänd* tierversuch* versuchstier* versuchskanin*
    versuchsobj* versuchslabor* menschenversuch* menschenopfer* ritualmord* opferlamm* opferlämm* opfertier* opfern
    geopfert* häut häuten gehäutet fellabzieh* häcksel* gehäcksel* häcksler* geschreddert* schredder* verschredder*
    küken kükenschred* zerhack* zerstückel* zerleg* zerteil* filetier* tranchier* schweinestall* mastvieh* pferch*
    eingepferch* viehtransp* viehwag* waggons viehherde* abdecker* kadaver* tierkörper* verenden verendet erlegt
    jagdtroph* ausgestopf* ausstopf* kastrier* eingefang* einfang*
  `,
  opferleid: `
    opfer opfern opfers opferschutz* opferzahl* opferfamil* todesopf* kriegsopf* gewaltopf* verbrechensopf*
    terroropfer* justizopfer* leiden leidet litt gelitten leidtragend* leidensw* schmerz* qual qualen qualvoll*
    elend elendig* grausam* bestialisch* bestialität* barbar barbaren barbarei barbarisch* unmensch* brutal* blutig*
    sadis* gnadenlos* erbarmungslos* unbarmherzig* skrupellos* eiskalt* kaltblütig* feig feige feiger hinterhältig*
    hinterrücks heimtückisch* niedergestreckt* erstochen* ermordet* getötet* erschlagen* geschändet* misshandelt*
    gequält* gefoltert* vergewaltigt* totgeschlag* totgeprüg* verletzt* schwerverletzt* lebensgefährl* lebensgefahr*
    notoperat* notop intensivst* koma trauma* trauer trauern trauert trauernd* tränen träne weinen weint geweint
    schock schockier* schockstarr* entsetzt* entsetzen* entsetzlich* fassungslos* sprachlos* unbegreifl*
    erschüttert* erschüttern* erschreck* betroffenheit* bestürzt* mitgefühl* mitleid* bemitleid* anteilnahm*
    beileid* kondol* mahnwach* gedenk* schweigemin* schweigemarsch* hinterblieb* angehörige angehörigen witwe*
    waise* verwaist* hilflos* schutzlos* wehrlos* ausgeliefert* verängst* ängste ängsten ängstlich* fürcht*
    albtraum* alptraum* horror* grauen grauenvoll* gräuel* greuel* tragöd* tragisch* tragik unglück* überlebend*
    notarzt* sanitäter* ersthelfer* zivilcourag* mord kleinkind* säugling* seniorin* ehefrau* exfreund* exfrau*
    beziehungstat* familiendrama* eifersucht* blutbad* messeropf* mordopfer* tote toten todesfall* todesfäll*
    verunglück*
  `,
  vertreibung: `
    raus rausschmeiß* rausgeschm* rausschmiss* rauswerf* rauswurf* rausgeworf* rausekel* hinauswerf* hinausjag*
    rausjag* rausprügel* verjag* davonjag* davongejag* fortjag* fortgejag* wegjag* weggejag* wegekel* vertreib*
    vertrieben* abschieb* abgeschob* massenabschieb* zwangsabschieb* deportier* deportation* zwangsdeport* remigr*
    ausweisen ausgewiesen* ausweisung* ausschaff* ausgeschafft* ausflieg* ausgeflog* ausbürger* ausgebürg* verbann*
    heimschick* heimgeschick* zurückschick* zurückgeschick* zurückführ* rückführ* rückgeführt* heimkehr* heimreis*
    heimflug* freiflug* rückflug* ausreisen ausreisepfl* zurückweis* zurückgewies* zurückschiff* zurückdräng*
    pushback* einwegticket* verfracht* verschiff* dichtmach* dichtgemach* grenzschließ* grenzzaun* grenzzäun*
    mauerbau* selbstschussanl* schießbefehl* stacheldraht* aussperr* ausgesperr* aussortier* aussieb* ausgesieb*
    selektier* selektion* aussonder* ausgesonder* absondern absonderung segregier* getto ghetto* internier* einzäun*
    eingezäunt* umzäun* kasernier* umsiedel* umgesied* zwangsumsied* entsorg* wegschaff* weggeschafft* wegräum*
    weggeräumt* ausmist* ausgemist* säubern säubert säuberung* gesäubert* auskehr* ausgekehrt* hetzjagd*
    menschenjagd* treibjagd* gejagt jagen hinterherjag* pogrom* lynchmob* loswerd* loszuwerden verpiss* unerwünscht*
    unwillkommen* verschwinde* wegmüss* auswander* herkomm* hergekomm* hingehör* heimatland anatolien timbuktu
    sibirien madagaskar
  `,
};
