import type { WordClasses } from './word-class';

/** How people look down on others: judgements of character, mind and speech, ridicule and disgust. */
export const hostileClasses: WordClasses = {
  verachtung: `
    abscheu* abstoßend* abgrundtief* niederträchtig* niedertracht* schäbig* schändlich* schandhaft* verachtenswert*
    verachtet verachten verachte verachtung verächtlich* verabscheu* würdelos* gewissenlos* skrupellos* rückgratlos*
    rückgrat schamlos* gesinnungslos* herzlos* kaltherzig* gefühllos* empathielos* erbärmlich* jämmerlich* kläglich*
    armselig* unwürdig* ehrlos* ehrenlos* ruchlos* rücksichtslos* gnadenlos* unmenschlich* menschenverachtend*
    menschenunwürdig* barbarisch* grausam* grauenhaft* grauenvoll* abartig* widernatürlich* krankhaft* entartet*
    verkommen* verdorben* verderbt* verroht* verrohung verlottert* heruntergekommen* minderwertig* unterirdisch*
    niveaulos* geschmacklos* stillos* kulturlos* unkultiviert* unzivilisiert* primitivling* primitivst*
    proletenhaft* prollig* vulgär* ordinär* pöbelhaft* asozial* unsozial* abgehalftert* abgewrackt* abgetakelt*
    zwielichtig* dubios* fragwürdig* halbseiden* schmierig* schleimig* kriecherisch* unterwürfig* duckmäuser*
    speichellecker* arschkriech* kriecherei feigheit feigling* mutlos* memmenhaft* charakterschwein* charakterlos*
    charakterschwach* opportunist* wendehals* wendehäls* gesinnungslump* unmensch unmenschen scheusal* widerling*
    fiesling* mistkerl* kotzbrocken* lumpen lump kreatur kreaturen subjekte gestalten konsorten sippschaft* bagage
    mischpoke* mischpoche* klientel elend* jammergestalt* schandfleck* schande schandtat* schandmaul* schandweib*
    möchtegern* wannabe* sogenannt* selbsternannt* angeblich* nichtsnutzig* unnütz* nutzlos* wertlos* überflüssig*
    bedeutungslos* unbedeutend* nullen nulpe* nichtse nixnutz* unbelehrbar* unerträglich* untragbar* ungenießbar*
    unsympath* unsäglich* unverschämt* unverfroren* impertinen* dreist dreiste* dreistigkeit* frechheit* boshaft*
    bösartig* böswillig* gehässig* hinterhältig* heimtückisch* perfid* tückisch* gemeinheit* fies fiese fieser
    fieses mies miese mieser mieses miesen
  `,
  dummheit: `
    dumm dumme dummen dummer dummem dümmer dümmere dümmeren dümmste* dümmlich* dummheit* dummerweise dummdreist*
    dummfrech* saudumm* saudämlich* strunzdumm* strunzdoof* stockdumm* stinkdumm* strohdoof* sackdoof* sackdämlich*
    saublöd* saudoof* dämlich* dämlack* doofheit* doofi doofis doof doofe doofen doofer doofes doofste* blödheit*
    blöd blöde blöden blöder blödes blödeste* blödsinnig* schwachsinnig* debil* imbezil* kretin* hirnlos*
    hirnverbrannt* hirnrissig* hirntot* hirn hirne gehirn gehirne hirnzelle* gehirnzelle* hirnmasse hirnschmalz
    hirnschiss* hirnfurz* hirnfürze hirnschaden hirnschäden hirnschwund* hirndefekt* hirnvernagelt* hirnbefreit*
    hirnweich* weichbirne* hohl hohlen hohler hohlköpf* dumpf dumpfe dumpfen dumpfheit dumpfback* geistlos*
    geistesarm* geistig geistige geistigen unterbelichtet* minderbemittelt* unterbemittelt* zurückgeblieben*
    beschränkt* begriffsstutzig* kapee* kapier kapiert kapieren kapierst kapierts schnallt schnallen schnallst
    checkst rallt raffst rafft raffen begreift begreifst verstehst merkst merkbefreit* merkbefreiung* lernresistent*
    beratungsresistent* bildungsresistent* faktenresistent* denkresistent* denkfaul* denkunfähig* denkbefreit*
    gedankenlos* gehirnbefreit* unwissen* ungebildet* bildungsfern* halbgebildet* halbwissen* unbildung*
    bildungslücke* analphabet* legasthen* sonderschul* hilfsschul* förderschul* hauptschule hauptschüler*
    hauptschulabschluss schulabbrecher* studienabbrecher* ungelernt* intelligenz* intelligent iq verstand verstandes
    vernunft unvernunft unvernünftig* naiv* einfältig* einfalt* ahnungslos* planlos* ignoran* ignorier* stumpfsinn*
    stumpf stumpfe engstirnig* kleingeist* kleinkariert* borniert* verbohrt* verblendet* verblendung* scheuklappe*
    verblödet* verblödung* verdummt* verdummen verdummung* volksverdummung* idiotie* idiotisch* deppenhaft*
    trottelhaft* tölpelhaft* stupide* stupidität idiocracy idiokratie* birne birnen oberstübchen pisa pisastudie*
    abitur baumschule klippschule* zimmertemperatur* knäckebrot* dumbo dummbrot* hirnie*
  `,
  gerede: `
    gelaber* laber labern laberst labert laberei* rumlaber* rumgelaber* geschwafel* schwafel* geschwätz* schwätz*
    schwatz* gefasel* fasel faseln faselst faselt geseier* gesülz* sülz* gesabbel* sabbel* gesabber* sabber*
    gequassel* quassel* gequatsch* quatsch* geplapper* plapper* nachplapper* nachgeplapper* nachbet* nachäff*
    geplärr* plärr* gejammer* jammer jammern jammert jammerst jammerei* rumjammer* geheul* heul heule heulen heulst
    heult heulerei* rumheul* rumgeheul* gejaul* jaul jaulen jault gewinsel* winsel* gewimmer* wimmer* lamentier*
    gemecker* mecker meckern meckert meckerei* meckerer* rummecker* genörgel* nörgel* nörgler* gemotze* motzen motzt
    motzerei* gemaule* maulen mault gemurre* gezeter* zeter* gekeife* keif keifen keift gekreisch* kreisch* gebrüll*
    brüll brüllen brüllt geschrei schreien schreist schreit krakeel* gegröle* grölen grölt gröl grölerei* geblök*
    blök* gegrunze* grunz* gebell* bellen bellt gekläff* kläff* geknurr* gefauche* geifer* gegeifer* gift giften
    giftet gestammel* stammel* gestotter* stotter* gelalle lallen lallt geschreibsel* geschmier* schmierst schmiert
    geschmonze* geschwurbel* schwurbel* blödgelaber* dummgelaber* dünnpfiff dünnschiss* stuss humbug* mumpitz*
    kokolores* firlefanz* unfug unsinn* blödsinn* schwachsinn* bullshit* bockmist* käsekram schmarrn* schmarren
    schmonzes larifari* blabla* bla papperlapapp* tralala* wischiwaschi* phrasen* phrase worthülse* floskel*
    geschwollen* sprechblase* sermon hetztirade* tirade* hasstirade* hetzerei* gehetze gepöbel* pöbel pöbeln pöbelt
    pöbelei* rumpöbel* anpöbel* stänker* gestänker* stichel* gestichel* läster* geläster* mimimi* mimose*
    schneeflocke* snowflake* opferrolle* selbstmitleid* angerotzt* rumtöne* getöse palaver* ammenmärchen*
    märchenstunde* hirngespinst* räuberpistole* spinnerei* rumspinn* fantaster* phantaster* geblubber* blubber*
    gequake quaken quakt
  `,
  wahn: `
    verrückt* irrsinn* irrwitzig* irrenhaus* irrenanstalt* irrenarzt irrer irre irren irres wahn wahnhaft* wahnsinn*
    wahnvorstellung* wahnwitz* wahnideen durchgeknallt* durchgedreht* durchgebrannt* durchdreh* übergeschnappt*
    abgedreht* ausgetickt* austick* ausgeflippt* ausrast* ausgerastet* klapse klapsmühle* klappsmühle* klappse
    psychiatri* psychiater* psychisch* psychose* psychoterror* psychotisch* psychopat* psycho psychos soziopath*
    soziophat* narziss* narzist* borderline* neuros* neurot* hyster* paranoi* schizo* manisch* depressiv*
    depression* größenwahn* verfolgungswahn* kontrollwahn* regulierungswahn* zwangsjacke* zwangseinweis* einweisen
    eingewiesen einliefern eingeliefert gummizelle* nervenklinik* nervenarzt* nervenheilanstalt* nervenbündel
    therapie* behandlungsbedürftig* hirnkrank* geisteskrank* gemütskrank* gestört* geistesgestört*
    verhaltensgestört* verhaltensauffällig* verwirrt* verwirrung umnachtet* umnachtung unzurechnungsfähig*
    zurechnungsfähig* tickt ticken tickst plemplem gaga balla ballaballa meschugge* bekloppt* behämmert* bescheuert*
    beknackt* bematscht* gehirnwäsche* gehirngewasch* hirngewasch* hirnwäsche* verstrahlt* weichgekloppt* meise
    dachschaden* sockenschuss* lattenzaun kopfkrank* krank kranke kranken kranker krankes krankhaft* hirntumor*
    tumor tumore gehirntumor* alzheimer* demenz* dement demente dementer senil* verkalkt* tattrig* tollwut*
    tollwütig* tobsucht* tobsüchtig* massenhysterie* massenpsychose* wirr wirre wirren wirrer wirrkopf* wirrköpf*
    wirres fanatisch* fanatiker* fanatismus besessen* obsession* sektenhaft* sekte sekten ritalin valium
    neuroleptik* elektroschock* lobotom*
  `,
  rausch: `
    besoffen* betrunken* angetrunken* volltrunken* sturzbetrunken* stockbesoffen* versoffen* suff suffkopp*
    suffkopf* säufer* saufen sauft saufe gesoffen säuft säufst saufgelage* sauferei* sauforgie* saufnase* trinker*
    alkohol* alki alkis promille* delirium delirier* rausch rauschzustand* berauscht* nüchtern ausnüchter*
    ernüchter* schnaps* wodka* bierchen bierdose* bierselig* stammtisch* kneipe* fusel* flasche flaschen
    weinflasche* suchti suchtis sucht süchtig* drogensüchtig* drogenabhängig* drogenopfer* droge drogen
    drogenkonsum* drogenrausch* drogendealer* drogenhandel* dealer* dealen dealt gedealt rauschgift* kokain* koks
    koksen gekokst kokst kokser* koksnase* crystal* chrystal* meth speed heroin* crack fixer* junkies junkie
    haschisch* hasch cannabis* gekifft kiffen kifft kiffst kiffer* bekifft* zugekifft* zugedröhnt* zugekokst* joint*
    lsd entzug* entziehungskur* klebstoff geschnüffelt schnüffel* dröhnung überdosis*
  `,
  schmutz: `
    dreck dreckig* drecks* dreckloch* drecklöch* dreckarbeit* verdreckt* versaut* schmutz schmutzig* beschmutz*
    nestbeschmutz* verschmutz* schmutzkampagne* schmuddel* schmuddlig* schmierfink* schmierig* siffig* siff
    versifft* versiffen versyfft* syff müll müllhaufen* müllhalde* müllkippe* mülltonne* müllmensch* vermüllt*
    zugemüllt* abfall abfälle abschaum* bodensatz* auswurf* unrat unflat* unflätig* jauche* gülle* kloake*
    klobürste* kloschüssel* kanalratte* kanalisation gosse gossen gossensprache* gossenniveau* gossenjargon*
    rinnstein* sumpf sümpfe versumpf* morast vermodert* schlamm schlammschlacht* pfuhl sündenpfuhl* sündenbabel*
    lasterhöhle* schweinestall* schweinerei* saustall* sauerei* sauhaufen* rattenloch* rattennest* rattenplage*
    bruchbude* shithole* dunstkreis gestank stinkt stinken stinkst stinkend* stinkig* stinke stank stinker*
    stinkstiefel* mief miefig* miefen mieft modrig* muffig* ranzig* vergammelt* gammlig* faulig* verfault* verwest*
    verwesend* verrottet* verrottend* verseucht* verseuchen seuche* pest pestbeule* pestilenz* verpest* cholera
    krebs krebsgeschwür* geschwür geschwüre metastas* eiter* pickel warze warzen bazille* verlaust* laus läuse
    verfloht* floh krätze* krätzig* ungewaschen* ungepflegt* ungeduscht* kot exkrement* fäkal* scheißhaufen*
    kackhaufen* pisse* erbrochen* schleim schleimig* schleimspur* rotz rotzig* spucken bespuck* anspuck* angespuckt
    gift giftig* vergiftet* toxisch* schimmel verschimmelt* desinfizier* aufräumen ausmisten ausgemistet wegputzen
    kehricht* kehrbesen* entlausen
  `,
  ekel: `
    ekel ekelt ekelst ekeln ekelerregend* ekelhaft* ekelig* eklig* ekelpaket* ekelgefühl* angeekelt* anekel*
    angewidert* anwidern anwidert widert widern widerlich* widerwärtig* widerwille* widerling* abstoßend* abscheu
    scheußlich* scheusal* grässlich* grausig* gruselig* grusel gruselt grauen grauenhaft* schauderhaft* schaudern
    schauder fürchterlich* furchtbar* schrecklich* entsetzlich* entsetzt* kotz kotze kotzen kotzt kotzübel*
    kotzgrenze* ankotz* angekotzt* auskotz* ausgekotzt* kotzeimer* kotztüte* kotzwürg* kotzreiz brechreiz* erbrech*
    erbricht erbrochen brechmittel* brechen speien spei speit speib* speiübel* würg würgt würgen würgereiz* übel
    übelkeit* übelriechend* galle gallig* göbel* reihern kübel kübeln abgestoßen* pfui pfuideifi* pfuiteufel*
    pfuideibel* bah bäh bähh baah igitt* iih iiih iiieh ih uäh uärgs* würgs bläh bäääh örks puh yuck ugh buäh bäks
    unappetitlich* unästhetisch* fremdschäm* fremdscham* schaudert gänsehaut* unerträglich* zumutung* zumkotz*
    eckelhaft* eckelig* ekelhafft* wiederlich* widderlich* wiederwärtig* 🤮 🤢 💩
  `,
  spott: `
    lächerlich* lachhaft* lachnummer* lachplatte* lachfigur* lacher lachanfall* lachkrampf* lachen lachst lacht
    lachte gelacht totlach* totgelacht* kaputtlach* kaputtgelacht* schlapplach* schlappgelacht* ablach* auslach*
    ausgelacht* weglach* weggelacht* zerlach* lächle lächeln belächel* kicher* grins grinse grinsen grinst gröhl
    prust* gähn* schnarch* lol loool* lool* rofl* lmao* lmfao* haha* ahaha* muahaha* muhaha* bwahaha* hihi* hehe*
    höhö* hoho* xd xdd xddd kek omg omfg facepalm* stirnklatsch* kopfschüttel* kopftisch* tischkante augenroll* witz
    witze witzig* witzbold* witzfigur* witzblatt* witzlos* scherz* clown* hofnarr* narr narren närrisch* narrenhaus*
    narrenschiff* narrenfreiheit* kasper* hanswurst* harlekin* pappnase* zirkus* manege affentheater* affenzirkus*
    schmierentheater* schmierenkomöd* komödie* komödiant* komiker* lustspiel* bauerntheater* posse possenspiel*
    possenreißer* farce* trauerspiel* tragikomö* realsatire* satire satirisch* slapstick* treppenwitz* schildbürger*
    absurdistan* schlaraffenland* wolkenkuckucksheim* muppet* mupp mupps teletubbie* micky* disneyland* entenhausen*
    büttenrede* brüller* schenkelklopf* knüller popcorn* bravo applaus* applaudier* chapeau spott* spötter*
    verspott* höhnisch* hohn* verhöhn* hämisch* häme* ironie* ironisch* sarkasmus* sarkastisch* zynisch* zynismus*
    zyniker* veräppel* verulk* verhohnepip* verballhorn* veralber* vergackei* ulkig* drollig* putzig* niedlich*
    amüsant* amüsier* urkomisch* peinlich* blamabel* blamage* blamier* loser* looser* nullnummer* rohrkrepier*
    schlaflied* 😂 🤣 🤡 😆 😹 🙄 🤦 😜 🤪 😝 😏
  `,
  verkleinerung: `
    bürschchen* bürschlein* bübchen* bubi bubis bübe bub buben jüngelchen* jungchen* jungspund* grünschnabel*
    rotznase* milchgesicht* milchbart* milchbubi* kindchen kindlein kinderlein kindisch* kindergartenniveau*
    infantil* unreif* pubertär* pubertier* männchen* männlein* männeken herrchen frauchen weiblein weibchen
    püppchen* puppe püppi mädel mädels dirndl deern schätzchen schätzelein schatzi süße süßer süßi mäuschen mausi
    hasi häschen hascher* herzchen liebchen schnucki schnuckel* täubchen engelchen prinzesschen freundchen*
    kerlchen* bürscherl typchen* würstchen* wicht wichtel* zwergenaufstand* zwerglein persönchen figürchen
    gestältchen fräulein frollein madame madam mademoiselle gnädigste gnädige dämchen tantchen onkelchen opi omi
    opachen omachen alterchen digger digga diggah brudi bruder bro kleingeist* mitläufer* zaungast* randfigur*
    lichtgestalt* leuchte leuchten lichtlein koryphäe* experte experten expertin* experden* expertchen* superhirn*
    superheld* superschlau* oberschlau* überflieger* intelligenzbestie* blitzmerker* schnellmerker* schlaumeier*
    schlauberger* schlaukopf* schlaubi schlauer schlaue schlaues besserwiss* neunmalklug* neunmalgescheit*
    siebengescheit* klugscheiß* klugschwätz* klugschnack* gscheithaferl* oberlehrer* einstein einsteine sherlock
    genie genies held helden heldin* sofaheld* maulheld* pantoffelheld* tastaturheld* internetheld* möchtegernheld*
    hobbyjurist* hobbypolitiker* hobbyvirolog* hobbydetektiv* küchenpsycholog* fernpsycholog* youtubeuni*
    telegramuni* youtubeprofessor* professorchen doktorchen politikerchen ministerchen mininazi* naivchen dummerchen
    dummchen dümmerchen tröpfchen troll trolle trollen trollt trollig* trolls bot bots fakeprofil* fakeacc*
  `,
};
