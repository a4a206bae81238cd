import type { WordClasses } from './word-class';

/** What people are blamed for: lies, bribery, idleness, arrogance; and how they are sworn at and sent away. */
export const hostileJudgementClasses: WordClasses = {
  luege: `
    lüge lügen lügst lügt lügner* lügenbold* lügenmaul* lügenbaron* lügenbande* lügenpack* lügengebäude*
    lügengeschicht* lügenmärchen* lügengespinst* lügenkampagne* lügenpropaganda* lügenpolitik* lügenkanzler*
    lügenfritz* lügenmerz lügenverein* lügensender* lügenpartei* lügenkonstrukt* lügerei* dauerlügner* dauerlüge*
    berufslügner* notlüge* lebenslüge* wahllüge* wahlkampflüge* steuerlüge* rentenlüge* klimalüge* impflüge*
    coronalüge* kriegslüge* log logen gelogen belüg* belog* anlüg* angelogen verlogen* vorgelogen* vorlüg* erlogen*
    erstunken* vorgegaukelt vorgaukel* gaukel* gaukler* schwindel schwindeln schwindelei* schwindler* schwindelt
    geschwindelt erschwindel* flunker* geflunkert* täusch* getäuscht vortäusch* vorgetäuscht* betrug betrugs*
    betrüg* betrog* wahlbetrug* wahlbetrüger* volksbetrug* hintergangen hintergeh* irreführ* irregeführt* verarsch*
    volksverarsch* verascht verschaukel* veräppel* vergackeier* verschleier* vertusch* verheimlich* verschweig*
    verschwieg* totschweig* totgeschwiegen* verharmlos* verdreh* tatsachenverdreh* verfälsch* gefälscht* fälsch*
    zahlentrick* zahlendreh* schöngered* schönred* schöngerechnet* schönrechn* schönfärb* manipul* fake fakes faked
    gefaked gefakt faken fakenews* fakebild* fakevideo* fakekonto märchen* ammenmärchen* münchhausen* pinocchio*
    pinoccio* lügendetektor* heuchel* heuchler* geheuchelt scheinheilig* doppelmoral* doppelzüngig* doppelstandard*
    pharisäer* bigott* moralheuchel* krokodilsträn* wortbruch* wortbrüchig* wortbrecher* versprochen gebrochen
    wahlversprechen* wählertäusch* wählerbetrug* lippenbekenntnis* halbwahr* unehrlich* unaufrichtig* unredlich*
    unlauter* hinterfotz* hinterlist* hinterrücks arglist* falschspiel* falschmeldung* falschaussage* falschbehaupt*
    falschinformation* desinformation* fehlinformation* trickser* tricksen trickst getrickst ausgetrickst*
    taschenspieler* schummel* geschummelt* mogel* gemogelt blender* blendwerk* blendgranate* augenwischerei*
    nebelkerze* nebelgranat* schaumschläg* hochstapl* hochstapel* scharlatan* rosstäuscher* bauernfänger*
    rattenfänger* seelenfänger* quacksalb* plagiat* abgeschrieben abschreib* scheinargument* ausrede* herausred*
    rausred* schutzbehauptung*
  `,
  korruption: `
    korrupt* korrumpier* antikorruption* bestech* bestochen besticht unbestechlich* schmiergeld* geschmiert*
    gekauft* käuflich* lobby* klüngel* geklüngel* filzokrat* filz verfilzt* verfilzung* parteienfilz* parteifilz*
    vetternwirtschaft* vetterleswirtschaft* cousinenwirtschaft* nepotis* amigo* spezl* seilschaft* kumpanei* kungel*
    gekungel* mauschel* gemauschel* geschacher* schacher* postenschacher* postengeschacher* pöstchen* postenjäger*
    günstling* parteisoldat* parteibuch* versorgungsposten* mafia* mafios* mafiös* politmafia* clanwirtschaft*
    bananenrepublik* selbstbedien* selbstbereicher* bereicher bereichern bereichert bereicherung* vollgestopft*
    vollstopf* absahn* abgesahnt* abzock* abgezockt* abkassier* kassier kassieren kassiert kassierst abgreif*
    abgegriffen* einsteck* eingesteckt einstreich* eingestrichen einsack* eingesackt* raffgier* raffke* raffzahn*
    geldgeil* geldgier* gierig* gierhals* gierhäls* gier profitgier* profitgeil* profiteur* profitier*
    krisengewinnler* kriegsgewinnler* machtgier* machtgeil* machtbesessen* machterhalt* machthungrig* diäten
    diätenerhöhung* pfründe* pensionen luxuspension* ruhegehalt* übergangsgeld* dienstwagen* privatjet* privilegien*
    privileg privilegiert* plünder* geplündert* ausplünder* ausgeplündert* ausbeut* ausgebeutet* aussaug*
    ausgesaugt* ausgesogen blutsauger* ausnehmen ausgenommen ausgepresst* auspress* schröpf* geschröpft* melkkuh*
    gemolken veruntreu* untreue hinterzieh* hinterzogen steuerhinterzieh* steuerbetrug* steuerflucht* steueroase*
    steuervermeid* steuerräuber* unterschlag* schwarzgeld* schwarzkonto* geldwäsch* briefkastenfirm* offshore*
    maskendeal* maskenaffäre* maskenskandal* maskenmillion* maskengeschäft* cumex* wirecard* warburg* parteispend*
    spendenaffäre* spendenskandal* beraterhonorar* beratervertr* berateraffäre* nebenverdienst* nebeneinkünft*
    nebenjob* vorteilsnahme* vorteilsannahme* gegenleistung* hinterzimmer* geldkoffer* schweigegeld* judaslohn*
    judas kleptokrat* oligarch* drehtür* aufsichtsrat* aufsichtsräte* pharmalobby* waffenlobby* autolobby*
    atomlobby* ölmulti* großkonzern* bonze bonzen bonzenpack* verräter* verrat verraten* wählerverrat*
    arbeiterverräter* verhökern verhökert* verscherbel* verramsch* verschacher* verschleuder* verprass* verpulver*
    verzock* verschwend* steuerverschwend* geldvernicht* geldverbrenn*
  `,
  faulheit: `
    faul faule faulen fauler faules faulste* faulheit* faulenz* faulpelz* faulsäck* faulsack* stinkfaul* stinkefaul*
    arbeitsscheu* arbeitsunwillig* arbeitsverweiger* arbeitsfaul* leistungsverweiger* leistungsunwillig*
    totalverweiger* unproduktiv* trägheit* bequemlichkeit* schlafmütz* schnarchnas* schnarchlad* tranfunz* trantüt*
    lahmarsch* phlegmat* dauerschläf* sesselfurz* sesselpups* sesselhock* sesselkleb* bürohengst* beamtenmikado*
    schmarotz* schmarozer* sozialschmarotz* asylschmarotz* rentenschmarotz* parasit* nassauer* blutegel* made maden
    zecken durchfütter* durchgefüttert* mitfütter* mitdurchfütter* füttern gefüttert alimentier* alimentation*
    durchschlepp* mitschlepp* ausgehalten hängematte* couchpotato* chillen chillt chillig* gechillt rumchill*
    gammel* gammler* rumgammel* vergammel* rumlung* herumlung* lunger* rumsitz* herumsitz* rumhäng* herumhäng*
    rumhock* rumlieg* rumsteh* herumsteh* nichtstun* nichtstuer* nichtsnutz* taugenichts* tunichtgut* tagedieb*
    tagträum* tagelöhner* müßiggang* müßiggäng* drückeberg* simulant* krankfeier* krankgefeiert blaumach*
    blaugemacht abzock* absahn* abstaub* schnorr* geschnorrt bettel* bettler* stütze stempeln hartz* harzer gehartzt
    bürgergeld* bürgergelt grundsicherung* grundeinkommen* sozialhilfe* sozialgeld* sozialleistung* sozialbetrug*
    sozialbetrüg* sozialtourist* sozialtourismus* asyltourismus* asyltourist* sozialkasse* sozialsystem*
    sozialstaat* sozialindustrie* asylindustrie* leistungsempfäng* leistungsbezieh* transferempfäng*
    transferleistung* staatsknete* staatskohle steuerzahler* steuergeld* nettosteuerzahl* nettozahl* melkkühe*
    vollkasko* vollversorg* rundumversorg* rundumsorglos* vollpension* vollalimentier* versorgungsmentalität*
    anspruchsdenken* anspruchshaltung* anspruchsmentalität* nehmermentalität* mitnahmementalität*
    versorgungssuchend* wirtschaftsflüchtling* wirtschaftsmigrant* wohlstandsflüchtling* kostgäng* trittbrettfahr*
    mitesser* ausnutz* ausgenutzt* ausnütz* ausgenützt* handaufhalt* pamper* gepampert* hinterherwerf*
    hinterhergeworf* nachgeworf* reinschieb* reingeschob* malocht maloche* schuften schuftet rackern buckeln buckelt
  `,
  arroganz: `
    arrogan* aroganz* überheblich* hochnäsig* hochmut* hochmütig* hoffärtig* eingebildet* einbildung*
    selbstgefällig* selbstherrlich* selbstgerecht* selbstüberschätz* selbstverliebt* selbstzufrieden* selbstsüchtig*
    selbstdarstell* selbstbeweihräucher* selbstinszenier* eigenlob* ichbezogen* egois* egozentr* egoman* egotrip*
    geltungssucht* geltungssüchtig* geltungsdrang* geltungsbedürf* mediengeil* profilneuro* profilier* wichtigtu*
    aufspiel* aufgespielt aufplust* aufgeplust* abgehoben* realitätsfern* realitätsverlust* realitätsfremd*
    realitätsverweiger* weltfremd* lebensfremd* lebensfern* praxisfern* bürgerfern* volksfern* elfenbeinturm*
    elfenbeintürm* elitär* elite eliten eliteuni* funktionselite* möchtegernelite* pseudoelite* machtelite*
    finanzelite* oberschicht* establishment* etabliert* schickeria* hautevolee bourgeois* spießbürger* spießig*
    spießer* snob* dünkel* standesdünkel* akademikerdünkel* herablass* herabschau* herabgeschaut herabblick*
    geringschätz* abschätzig* naserümpf* großkotz* großmaul* großmäul* großspurig* großtuer* dicktuer* protz*
    angeber* prahl* aufschneid* eitel eitle eitler eitlen eitelkeit* borniert* anmaß* angemaßt* vermessen*
    dreistigkeit* unverfroren* unverschämt* ungehörig* ungeheuerlich* respektlos* schnippisch* patzig* pampig*
    ruppig* rotzfrech* frech freche frecher frechen frechheit* allüren starallüren* gottgleich* gottkönig* halbgott*
    halbgötter* majestät* gutsherr* feudal* kurfürst* sonnenkönig* hofstaat* hofschranz* hofnarr* lakai* untertan*
    leibeigen* fronvogt* obrigkeit* obertan* herrscher* herrschaft* dekaden* champagner* kaviar* lachshäppchen*
    luxus* belehr* oberlehrer* schulmeister* zeigefing* moralisier* moralapostel* moralin* moralist* hypermoral*
    übermoral* moralkeule* moralwächt* tugendbold* tugendwächt* sittenwächt* sittenpolizei* bevormund* gängel*
    gegängelt* umerzieh* volkserzieh* volkspädagog* nanny* erklärbär* allwissend* alleswisser* alleskönner*
    besserwiss* besserwessi* besserverdien* gutverdien* herrenmensch*
  `,
  fluchen: `
    scheiß* schais* scheise scheisz* scheiz* sheiße schice schyce beschiss* verschissen* angeschissen* verscheiß*
    bescheiß* zusammenschiss anschiss klugschiss geschissen kack kacke kacken kackt kacka kackdreist* kackbraun*
    verkackt* verkacken abgekackt* bekackt* kackscheiß* mist mistdreck* mistding* mistkerl* miststück* mistbock*
    miststall* mistvieh* mistig* mistverein* mistbande* bockmist* verdammt* verdammnis* gottverdammt* gottverdammi*
    verfluch* verflixt* verfickt* vefickt* vermaledei* hölle höllisch* teufel teufels zumteufel donnerwetter*
    himmelherrgott* herrgott* herrje* sakra sakrament* sapperlot* sapperment* kruzifix* kruzitürk* kruzinesen*
    zefix* kreuzkruzifix* himmelarsch* himmelherrschaft* verreck* potzblitz* deifi deibel gopfertami gopferdammi
    heilandsack* heilandzack* heilandsakra* huerä huere gschiss* schas oida heast fuck fucks fuckin fucking* fuckyou
    fuckoff fuckup fck fckn fick ficken fickt fickst ficke gefickt* gfickt* abfuck* abgefuckt* abgefucked* unfuck*
    fuckfuck wtf wth stfu gtfo ffs omfg goddamn damn damned shit shits shitty bullshit* shitshow* shitstorm* crap
    bloody bastards bitch merde putain cazzo puta mierda kurwa kurva cyka blyat suka arsch arschs ärsche arschig*
    arschkalt amarsch verarsch* arschtritt* arschkriech* arschlecken leckmich* leckts leck leckt götzzitat piss
    pisst pissen pissig* angepisst* verpisst* pissnelk* pissverein* furz* fürze gefurzt pups* popel* rotz rotzen
    rotzt verrotzt* hingerotzt* hinrotz* drecksding* dreckszeug* dreckskram* drecksverein* dreckstall* drecksladen*
    drecksstaat* dreckstag* drecksnest* drecksland* mannomann* boah boa boaah alder altaa ey eyy maaan mannmannmann
    menno orr orrr grr grrr grrrr argh aargh arrgh hrgh kotz zumkotz* sauerei* schweinerei* sauladen* sauhaufen*
    schrott* murks* verhunz* versau* vermurkst* zefünferl verhagel* schei sch scheixxe scheixx scheibenkleister
    scheibenhonig schietz schiet schiete schitt schweinebacke saftladen* saftsack* saubande*
  `,
  anherrschen: `
    halts schnauze schnautze schnauzen fresse klappe maul mäuler gosch gosche goschn babbel schnabel kauleiste
    maulhalten schnauzehalten fressehalten klappehalten haltdiefresse haltdieschnauze haltsmaul hdf hdm verpis*
    verzieh verzieht verziehdich abhauen hau hauab hauabe abzisch* zisch zischt schwirr* abschwirr* troll trollt
    trolldich schleich schleicht schleichdi schleichts schieb schiebt leck leckt leckmich fick fickt fickdich
    fickteuch fuckyou küss lutsch lutscht blas schäm schäme schämt schämst schämen schämteuch schämdich schandeuch
    schweig schweigt schweige stopf stopft kusch kuscht pfui raus rauss weg fort hinfort abmarsch marsch abtreten
    abtritt abdanken dankab tritt tretet zurücktreten rücktritt verschwinde verschwindet verschwindt verschwind
    verduft* verdünnisier* verkrümel* verkriech* verzupf* schwing schwingt geh gehts gehste zieh leine mach spar
    spart schluck schluckt lern lerne nachlern* nachsitzen wach erwachsen schalt schaltet einschalten denk
    nachdenken lest lies informier bilde such kauf friss fresst frisst kotz kotzt heul heult jammer jammert weint
    flenn flennt flennen plärr erstick krepier nerv nervt nerve nervst nervensäge* laber labert sabbel hör höre guck
    guckt schau schaut glotz glotzt gaff gafft kümmer kümmert kümmere bleib pack packs packts einpacken wag wagt
    wage wehe wehret trau traust entschuldige entschuldig entschuldigt knie kniet setz hock hockt husch huschhusch
    dalli hopp pronto basta schluss feierabend sense heimgehen nachhause still stillgestanden lass lasst unterlass
    unterlasst verschon verschont erspar erspart beherrsch reiß reißt zusammenreißen benimm benehmt beruhig beruhige
    beruhigt chill komm runterkommen runter reg abregen fahr schieß scher schert scherdich schertt sprich rede red
    quatsch quatscht behalt behaltet steck kneif wisch wischt wasch wascht dusch rasier rück rückt gib nimm
    verschone bestell frag
  `,
};
