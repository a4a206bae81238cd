import type { WordClasses } from './word-class';

/** Feelings and judgements that a word carries by itself. */
export const mannerFeelingClasses: WordClasses = {
  angst: `
    angst ängste ängsten ängstlich* angsthase* angstmach* angsteinflöß* verängstig* ängstig* furcht
    fürcht* befürcht* furchtbar* furchterregend* gefürchtet panik* panisch* erschreck* erschrocken*
    schreck* grauen grauenhaft* grauenvoll* grusel* horror* alptraum* albtraum* alpträum* sorge
    sorgen besorgt* besorgnis* sorgenvoll* beunruhig* unruhig* nervös* gefahr gefährlich* gefährd*
    bedroh* drohung* droht drohen drohend* drohte risiko risiken riskant* riskier* unsicher*
    verunsicher* hilflos* machtlos* ohnmächtig* ausgeliefert bange bangen bammel schiss muffensausen
    zitter* hysterie* hysterisch* phobie* paranoia paranoid* misstrau* argwohn argwöhn* katastroph*
    apokalyp* untergang* weltuntergang* schlimmste schlimmsten unheimlich* bedenklich* alarm* warnt
    warne warnen warnung* vorsicht* flucht eskalation* warnsignal*
  `,
  ärger: `
    ärger* geärgert verärger* wut wüt* wutbürger* zorn* stinksauer angepisst* angefressen*
    aufgebracht* aufreg* aufgeregt empör* entrüst* entsetz* fassungslos* unfassbar* unglaublich*
    unverschämt* frech* impertinen* zumutung* unzumutbar* unerhört* unerträglich* sauerei*
    schweinerei* schande* unmöglich* ungeheuerlich* hass hasse hassen gehasst verhasst* hassvoll
    aggress* genervt* nerv nervt nerven nervig* nervensäge* kotzen kotzt ankotz* kotz gereizt*
    grantig* granteln schimpf* gemecker* mecker* motz* nörgel* maulen wettern toben tobt rasend
    reichts langts verdammt verflucht scheiße scheiß scheißt kacke verarsch* veräpple* reizt
    provozier* provokation* ausrast* ausgerastet durchdreh* wahnsinn wahnsinnig verbitter* frust*
    unmut groll beschwer* wutausbruch* bodenlos* kopfschüttel* dreist dreiste dreisten dreistigkeit*
    *skandal*
  `,
  freude: `
    freue freuen freut freust freute gefreut freude freuden freudig* erfreu* glück glücklich* glückl
    überglücklich* froh frohe frohen fröhlich* frohsinn heiter* begeister* jubel* euphor* spaß
    vergnüg* genuss genieß* genossen lachen lächeln gelächelt strahlen strahlt wonne wohlfühl*
    zufrieden* erleichter* wunderschön* herrlich* wunderbar* traumhaft* liebevoll* herzig*
    herzerwärm* süße süßer süss niedlich* goldig* putzig* knuffig* schnuckel* lieblich* hurra juhu
    yeah jippie feier feiern feiert gefeiert jubiläum* prost gratul* glückwunsch* sonnenschein*
    lebensfreude* lebensfroh* lebenslust* zuversicht* hoffnung* optimis* angenehm* gemütlich*
    harmon* friedlich* entspannt* erholsam* gutgelaunt* gelaunt schmunzel* rührend* gerührt
    berührend* bewegend* dankbar* wohltuend* entzück* verzauber* fasziniert* fasziniere*
    fantastisch* phantastisch* highlight* lichtblick* schönheit*
  `,
  trauer: `
    traurig* trauer* betrauer* betrübt* betrüblich* bedrück* deprim* depress* niedergeschlag*
    schmerz* leidet litt gelitten leidvoll* elend* kummer* kümmerlich* tränen träne weine weinen
    weint weinte geweint heulen heule heult geheult schluchz* verzweif* hoffnungslos* aussichtslos*
    trostlos* untröstlich* tragisch* tragödie* dramatisch* dramen unglück* vermiss* einsam einsame
    einsamen einsamkeit* gestorben starb verstorben* tödlich* todesopfer* todesfall* beerdig*
    begräbnis* gräber* friedhof* abschied* beileid* anteilnahme* mitgefühl* hinterbliebene*
    angehörige* erschütter* bestürz* betroffen* fassungslos* sprachlos* herzzerreiß* bittere
    bitteren armselig* bemitleid* bedauer* jammerschade enttäusch* resign* melanchol* wehmut*
    wehmütig* sehnsucht* seufz gedenk* schweigeminute kerze kerzen rip schicksal* trist* düster*
    perspektivlos* sinnlos* suizid* selbstmord* selbstmörd* schade
  `,
  abscheu: `
    ekel* eklig* widerlich* widerling* widerwärt* abscheu* abstoß* angewidert* anwider* grauslich*
    greislich* kotz* würg* brechreiz* erbrech* übel übelkeit* speiübel igitt igittigitt bäh pfui bah
    iiih scheußlich* schauderhaft* schauderlich* gruselig* garstig* schleimig* schmierig* schmutz*
    dreck* versifft* siff siffig* stink* gestank* verfault* faulig* modrig* vergammel* gammel*
    gammlig* versaut* verdreckt* vermüll* unhygien* ungepflegt* unappetit* perfid* niederträchtig*
    abartig* pervers* verkommen* verdorben* unrat* kloake* jauche* gosse* pfuhl fäkal* pisse*
    müllhalde* ratten* ungeziefer* schimmel* eiter* seuche* verseucht* giftig* toxisch* vergift*
  `,
  scham: `
    scham* schäm schäme schämen schämt schämst schämten geschämt fremdschäm* fremdscham* beschäm*
    verschäm* unverschämt* schande* schandfleck* schändlich* peinlich* oberpeinlich* unangenehm*
    blamab* blamier* blamage* lächerlich* bloßstell* bloßgestellt erniedrig* demütig* gedemütigt
    entwürdig* unwürdig* würdelos* ehrlos* armutszeugnis* jämmerlich* erbärmlich* kläglich*
    armselig* gesichtsverlust* gewissenlos* gewissensbiss* reue bereu* schuldgefühl* schuldbewusst*
    selbstkritik* verlegen* kleinlaut* ehrenlos* anstandslos* niveaulos* stillos* geschmacklos*
    plump* fremdgeschämt kopfschüttel* fassungslos unreif* kindisch* infantil* pubertär* kinderkram
    unprofessionell* dilettant* stümper* amateur* unsäglich* untragbar* facepalm fauxpas* entgleis*
    ausrutscher* tiefpunkt* trauerspiel* witzfigur* lachnummer*
  `,
  hoffnung: `
    hoffnung* hoff hoffe hoffen hofft hoffte gehofft hoffentlich hofnung* hoffntlich erhoff*
    zuversicht* optimis* vertrauen* vertraue zutrauen mut mutig* ermut* mutmach* courage
    zivilcourage* couragiert* tapfer* stärke kräfte kraftvoll* durchhalt* zusammenhalt* gemeinsam*
    miteinander solidarität* zukunft* perspektive* chance chancen aufbruch* neuanfang* neubeginn*
    neustart* verbesser* besserung fortschritt* innovation* aussicht* lichtblick* silberstreif*
    traum träume träumen vision* ideal ideale idealis* rettung* retten gerettet wuppen gelingen
    gelingt gelungen siege siegen wünsch* wunsch beten gebet friedlich* versöhn* heilung* genesung*
    aufwärts bergauf aufschwung* erhol* kämpf weitermach* weiterkämpf* erfolg erfolge
  `,
  mitgefühl: `
    mitgefühl* mitfühl* mitleid* anteilnahme* beileid* empath* einfühl* verständnis verständnisvoll*
    nachempfind* nachvollzieh* nachfühl* rücksicht* nächstenliebe* barmherzig* gnädig* gütig* herzen
    herzlich* herzensgut* warmherzig* menschlich* mitmensch* human* hilfsbereit* hilfsbedürft*
    bedürftig* trost tröst* getröstet umarm* solidar* fürsorg* kümmern kümmert schutzlos*
    schutzbedürft* wehrlos* schwache schwachen schwächsten schwächere schwächeren ärmsten
    leidtragend* leidet betroffene betroffenen betroffen angehörige angehörigen hinterbliebene*
    genesung* besserung spenden spende spendet gespendet großzügig* selbstlos* uneigennütz*
    aufopfer* ehrenamt* retten gerettet lebensretter* dankbar* ärmster traurig menschenwürde*
    menschenwürdig* würdevoll* respekt verzeih* versöhn* liebevoll* zuwendung* wärme geborgen*
    vergeben vergebung gnade
  `,
  überraschung: `
    überrasch* erstaun* staun staune staunen staunt verblüff* verwunder* wunder wundere wundern
    wundert wunderte gewundert unerwartet* unverhofft* plötzlich* unglaublich* unfassbar*
    unvorstellbar* unbegreif* unerklärlich* rätselhaft* seltsam* komisch* merkwürdig* sonderbar*
    eigenartig* kurios* skurril* bizarr* absurd* grotesk* verrückt* wahnsinn* krass* heftig* wow oha
    huch hui boah nanu schock* baff perplex* sprachlos* fassungslos* verdutzt* entgeister* verstört*
    irritier* verwirr* befremd* stutzig* stutzt skeptisch* gespannt spannend* ausgerechnet zufall
    zufällig* aufeinmal schlagartig* jäh auffällig* auffallend* bemerkenswert* beachtlich*
    interessant* einzigartig* ungewöhnlich* außergewöhnlich* beispiellos* dagewesen*
  `,
};
