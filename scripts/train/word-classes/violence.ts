import type { WordClasses } from './word-class';

/** Violence done, wished, threatened or reported: deeds, weapons, bodies, punishment. */
export const violenceClasses: WordClasses = {
  toeten: `
    töten tötet tötete töte getötet* tötung* tot töter totmach* totgemacht* totschlag* totgeschlag* totprügel*
    totgeprügel* tottret* totgetret* totschieß* totgeschoss* totfahr* totgefahr* totbeiß* totgebiss* umbring*
    umgebracht* umbrachte umlegen umgelegt umleg umniet* umgeniet* umhau* umgehauen ermord* mord morde morden mordet
    mordete gemordet mörder* mordlust* mordlüstern* mordbrenn* mordanschlag* mordanschläg* mordaufruf* morddroh*
    mordfantasi* mordphantasi* mordversuch* mordserie* mordopfer* massenmord* massenmörd* serienmörd* selbstmord*
    selbstmörd* kindermord* kindermörd* frauenmord* femizid* völkermord* völkermörd* genozid* holozid* erschieß*
    erschoss* schieß schieße schießen schießt schoss schossen geschossen schießbefehl* schießerei* schießstand*
    abschieß* abgeschoss* abschuss* niederschieß* niedergeschoss* niederstreck* niedergestreck* beschieß* abknall*
    abgeknallt* niederknall* wegknall* weggeknall* wegpust* weggepust* wegball* ballern geballert ballert abballer*
    ausknips* ausgeknips* auslösch* ausgelöscht* erstech* erstich* erstach* erstochen* abstech* abgestoch* absticht
    niederstech* niedergestoch* zustech* zugestoch* einstech* eingestoch* aufschlitz* aufgeschlitz* schlitzen
    erschlag* erschlug* erdross* erwürg* strangul* ersäuf* ertränk* ertrink* ertrunken* ertrank* ersoffen* ersaufen*
    absauf* absoffen vergas* verbrannt* verbrenn* vergift* abfackel* abgefackel* anzünd* angezünd* liquidier*
    exekutier* exekution* eliminier* vernicht* ausrott* ausgerott* ausmerz* ausgemerz* massakrier* massaker*
    niedermetz* niedergemetz* gemetzel* metzel* abmurks* abgemurks* kaltmach* kaltgemach* kaltgestell* kaltblüt*
    erledig* plattmach* plattgemach* plattfahr* überfahr* überroll* steinig* gesteinig* lynch* gelyncht* meuchel*
    gemeuchel* attentat* attentät* ausschalt* ausgeschalt* beseitig* unschädlich* entleib* dahinmeuch* einschläfer*
    eingeschläf* gekeult abspritz* todesspritz* giftspritz* kill kille killen killt killte gekillt killer* blutbad*
    amok*
  `,
  pruegeln: `
    schlag schläge schlägt schlägst schlagen schlage geschlagen schlug schlugen schlagt schläger* zuschlagen
    zuschlage zugeschlag* einschlag* eingeschlag* losschlag* draufschlag* draufgeschlag* zurückschlag*
    zurückgeschlag* niederschlagen niedergeschlag* zusammenschlag* zusammengeschlag* zusammentret* zusammengetret*
    kaputtschlag* zerschlag* prügel prügeln prügelt prügelei* geprügel* verprügel* durchprügel* rausprügel*
    reinprügel* einprügel* zusammenprügel* prügelstraf* verhau* hauen gehauen draufhau* reinhau* reingehau* zuhauen*
    vermöbel* verdresch* gedrosch* dresch dreschen draufdresch* einzudresch* eindresch* eingedrosch* versohl*
    verkloppe* verkloppt* kloppt gekloppt klopp verdroschen vertrimm* vertobak* verwamms* verwems* durchwalk*
    windelweich* tret tritt tritte treten trete tretet getreten nachtret* nachgetret* eintret* eingetret* wegtret*
    arschtrit* fußtrit* reintret* reingetret* stoß stoßen stößt gestoßen schubs* geschubst runterstoß* runterschubs*
    box boxen boxt geboxt boxhieb* faust fäuste fausthieb* faustschlag* faustschläg* faustrecht* kinnhaken*
    leberhaken* nasenbein* nasenstüb* ohrfeig* geohrfeigt backpfeif* watsch* gewatscht schelle schellen klatsche
    klatschen klatscht geklatscht abklatsch* wegklatsch* tachtel* maulschell* maulsperr* kopfnuss* kopfnüss*
    kopfstoß* knüppel* niederknüppel* geknüppelt peitsch* auspeitsch* ausgepeitsch* hieb hiebe rohrstock* polier
    polieren poliert fresspolier* verletz* körperverletz* schwerverletz* misshandel* misshandlung* malträtier* quäl
    quälen quält gequält* quälerei* folter* gefoltert* drangsalier* traktier* peinig* gepeinigt würg würgen gewürgt
    würgt würgegriff* würgemal* zupack* schüttel rupf rupfen gerupft kratz beiß beißen gebissen beisst reiß zerreiß*
    zerriss* zerfetz* zerleg* zerhack* zerstück* zerquetsch* zermalm* zertret* zermatsch* zerfleisch* zertrümmer*
    zerschmetter* zerstamp* verstümmel* aufmisch* aufgemischt* verbeul* plätten fertigmach* fertiggemacht*
    drankrieg* drangekriegt* vorgeknöpft vorknöpf* handgreif* handgemeng* tätlich* angreif* angriff* angegriff*
    attacke* attackier* überfall* überfiel überwältig* gewaltsam* gewalt gewalttät* gewalttat* gewaltbereit*
    gewaltfantas* gewaltphantas* gewaltexzess* gewaltorgie* gewaltverbrech* gewaltverherrlich* brutal* rohheit* rohe
    raufen rauferei* keilerei* kloppe* massenschläg*
  `,
  waffe: `
    waffe waffen* bewaffn* entwaffn* schusswaff* feuerwaff* kriegswaff* schreckschuss* pistol* revolver* gewehr*
    sturmgewehr* maschinengewehr* maschinenpistol* jagdgewehr* luftgewehr* knarre* wumme wummen ballermann* flinte
    flinten schrotflint* schrotgewehr* kalaschnikow* kalaschnikov* kalaschnikoff* uzi luger karabin* munition*
    patrone patronen kugel kugeln kugelhagel* projektil* geschoss* schuß schüsse schüssen kopfschuss* genickschuss*
    blattschuss* gnadenschuss* schusslinie* warnschuss* warnschüss* todesschuss* finalerrettungsschuss*
    heckenschütz* scharfschütz* zielfernroh* fadenkreuz* zielscheib* durchgeladen* durchladen entsichern entsichert*
    messer* klappmesser* küchenmesser* buttermesser* springmesser* butterfly* kampfmess* klingen dolch* stilett*
    schwert* säbel* degen machete* axt axte äxte beil beile fallbeil* hackebeil* sense sensen lanze speer* harpun*
    armbrust* vorschlaghammer* schlagring* schlagstock* schlagstöck* gummiknüpp* knüppel* keule keulen baseball*
    teleskopschlag* brecheisen* brechstang* eisenstang* dachlatt* zaunlatt* mistgabel* forke* fackel* heugabel*
    rasierkling* skalpell* kettensäg* motorsäg* schraubendreh* pfefferspray* tränengas* reizgas* elektroschock*
    taser* wasserwerf* steinschleud* zwille* katapult* molotow* molotov* molli mollis brandsatz* brandsätz*
    brandbomb* bombe bomben* bomb bombt sprengsatz* sprengsätz* sprengstoff* dynamit* tnt handgranat* granat* minen*
    tretmine* nagelbomb* rohrbomb* paketbomb* autobomb* sprenggürtel* panzerfaust* panzerfäust* rakete* bazooka*
    flammenwerf* napalm* giftgas* nervengift* zyklon* zyankali* arsen* atombomb* kampfgas* atomwaff* kernwaff*
    wasserstoffbomb* chemiewaff* biowaff* drohne drohnen* bolzenschuss* bolzenschneid* stacheldraht* elektrozaun*
    selbstschuss* wurfstern* nunchak* böller* pyro pyrotechnik* bengalo* stahlkugel* pflasterstein* steinwurf*
    ziegelstein*
  `,
  koerper: `
    kopf köpfe köpfen kopfes schädel* hirn gehirn genick* nacken hals hälse kehle kehlkopf* gurgel* gesicht* fresse
    visage* maul mäuler mund lippen zähne zahn zähnen kiefer kieferbruch* nase nasen nasenbein* ohr ohren augapfel*
    stirn haare knochen* gebeine rippe rippen* rückgrat* wirbelsäul* rücken schulter* arm arme finger fingern faust
    bein beine knie kniesche* fuß füße zeh bauch bauchnabel* darm gedärm* eingeweid* därme leber niere nieren milz
    lunge herz herzen brüste eier hoden hodensack* schwanz schwänze penis* genital* arsch ärsche hintern gesäß*
    hinterteil* unterleib* weichteil* körper* leib leiche* leichnam* kadaver* gerippe* skelett* fleisch muskel*
    sehnen adern pulsader* schlagader* halsschlag* gliedmaß* extremitä* innerei* blut* verblut* geblutet wunde
    wunden* wundmal* platzwund* schnittwund* stichwund* stichverletz* schusswund* schussverletz* kopfverletz* narbe
    narben* hämatom* veilchen prellung* krankenwagen* notarzt* intensivstat* rollstuhl* invalid* entstellt*
    verstümmel* querschnitt* koma bewusstlos* ohnmächtig* ohnmacht lebensgefahr* lebensgefährl* schwerverletz*
    verletzt* verletzung* todesopf* sarg särge grab gräber friedhof* beerdig* begräb* begraben bestatt* einäscher*
    urne massengrab* massengräb* verscharr*
  `,
  strafe: `
    strafe strafen* bestraf* abstraf* abgestraft* strafbar* straftat* straftät* strafverfahr* strafverfolg*
    strafanzeig* strafantrag* strafgesetz* strafrecht* strafmaß* geldstraf* haftstraf* freiheitsstraf* höchststraf*
    bewährung* straffrei* knast knäste knasti knastis knastbrud* knastbrüd* einknast* eingeknast* gefängnis*
    zuchthaus* zuchthäus* kerker* eingekerk* kittchen einzelhaft* einzelzell* gitter gittern gitterstäb* haft
    haftbefehl* haftanstalt* inhaft* untersuchungshaft* uhaft festnahm* festnehm* festgenomm* verhaft* einbucht*
    eingebuchtet* einloch* eingelocht* einsperr* eingesperr* wegsperr* weggesperr* aussperr* einkerker* einkassier*
    abführ* abgeführt* handschell* handfessel* anketten angekett* fesseln gefesselt* justizvollzug* jva lebensläng*
    lebenslang* sicherheitsverwahr* sicherungsverw* zwangsarb* arbeitslag* straflag* steinbruch* gulag* sibirien*
    sibirer bautzen hohenschönhaus* workuta guantanamo* alcatraz isolationshaft* schutzhaft* beugehaft* urteil*
    verurteil* abgeurteil* aburteil* freispruch* freigesproch* schuldig* schuldspruch* unschuld* anklag* angeklagt*
    ankläg* anzeig* angezeig* verklag* vorgericht* richter* staatsanwalt* staatsanwält* rechenschaft* belangen
    belangt ahnd* geahnd* sühn* gesühnt büß büßen büßt gebüßt verbüß* vergelt* denkzettel* lektion* abrechn*
    strafbataillon* strafgericht* selbstjusti* faustrecht* volksjusti* volkszorn* pranger* anprang* angeprang*
    teeren geteert federn gefedert spießruten* auspeitsch* kastr* zwangskastr* sterilisier* zwangssteril* entmann*
    schwanzab* rübeab kopfab handab entmünd* berufsverb* ausbürger* ausgebürg* enteign* entlassen* gefeuert*
    rauswerf* rausschmiss* rausschmeiß* suspendier* disziplinar* unehrenhaft* aberkenn*
  `,
  hinrichtung: `
    hinricht* hingericht* exekution* exekutier* erschießungskomm* standrecht* standgericht* volksgericht*
    kriegsgericht* tribunal* todesstraf* todesurteil* todeskandid* todeszell* todestrakt* galgen* henker*
    scharfricht* strick stricke strang schlinge schlingen hanfseil* hängen hängt hängst gehängt* gehangen* erhäng*
    aufhäng* aufgehäng* aufgehang* aufhang* aufknüpf* aufgeknüpf* aufbaum* baumel* laterne laternen* dachbalken*
    fleischerhak* wandstell* anwandstell* schafott* guillotin* giljotin* fallbeil* köpf köpfen köpft geköpft*
    enthaupt* kopfab kopfkürz* rüberab rübeab rübeabma* kürzermach* schierling* giftbecher* giftspritz* todesspritz*
    gaskammer* gasdusch* scheiterhauf* scheiterhäuf* verbrennen rädern gerädert vierteil* gevierteil* pfähl*
    gepfähl* kreuzig* gekreuzig* ersäuf* steinig* gesteinig* auspeitsch* genickschuss* kopfschuss* peloton* salve
    salven augenbinde* massengrab* verscharr* zersäg* häuten gehäutet abhack* abgehackt* abschneid* abgeschnitt*
    schneidet abtrenn* abgetrennt* ausweid* ausgeweid* teeren schmoren schmor geschmort verfütter* schweinetrog*
    löwenkäfig* betonschuh* betonklotz* versenken versenkt kielhol*
  `,
  tod: `
    tod tode todes* tödlich* tot tote toten toter totes sterb sterbe sterben stirb stirbt stirbst sterbt starb
    starben starbst gestorben* verstorben* wegsterb* aussterb* ausgestorb* absterb* abgestorb* krepier* verreck*
    abkratz* abgekratz* abnippel* abgenippel* draufgeh* draufgegang* ableb* hopsgeh* hops verblut* ausblut* erstick*
    ersoff* ersauf* ertrink* verhunger* verdurst* erfrier* erfror* verfaul* verrott* verwes* vermoder* dahinsiech*
    dahinvegetier* siech* verend* umkomm* umgekomm* umkam* verglüh* entschlaf* dahinscheid* himmelfahrt*
    höllenfeuer* schmor* fegefeuer* grab gräber radieschen sarg holzkist* sensenmann* gevatter* schnitter*
    totenglöck* totengräb* totenschein* totenmess* friedhof* leiche* grabstein* ruhet rip krebs krebstod*
    herzinfark* schlaganfall* schlaganfäll* hirnschlag* infarkt* aids ebola seuche pest cholera impftod* impftot*
    autounfall* flugzeugabst* erhäng* erschieß suizid* selbstmord* selbstmörd* selbsttötung* freitod* strick
    überdosis* umfall* überlebt* weiterleb* lebensmüd* lebenszeit* lebensende* lebenslicht* letztestünd* stündlein*
    lebensunwert* abtreib* abgetrieb* ungebor* missgeburt* totgeburt* euthanas* sterbehilf* erlöst* erlösen
    erlösung*
  `,
};
