import type { WordClasses } from './word-class';

/** Tags of camps and broadcasts, stretched words, spelling slips, short forms, food, deception, loose talk and work of words. */
export const frequent6Classes: WordClasses = {
  'parole-tags': `
    nonazis nonazi nopegida nofragida nohagida nobagida nogida bagida fragida legida mvgida bärgida wügida
    hambibleibt* hambacherforst* hambacherwald klimastreik* klimawandeljetzt klimanotstand* allefürsklima endegelände
    endegelaende unteilbar wirsindmehr c0000 welcomeffm refugeeswelcome* refugeesnotwelcome rapefugees* seebrücke*
    seenotrettung* festungeuropa noborder nobordernonation* nonation* antifa antifaschist* fcknzs fcknafd fckafd
    fckpgda fuckafd niewiederafd afdverbieten* afdverbot* afdwirkt afdwaehlen afdwählen wähltafd nurafd nurdieafd
    deshalbafd deswegenafd traudichdeutschland trautsich* merkelmussweg merkelmussbleiben merkeldiktatur*
    merkelsommer* merkelgäste* migrationspakt* stopptmigrationspakt umvolkung* remigration* volksverräter*
    lügenpresse* luegenpresse* rettetdeutschland* deutschlandzuerst maga brexit* stopislam islamisierungst* nohijab
    identitär* europee* europawahl* ep0000 gehtwählen gehwählen* gehwaehl* meetoo metoo aufschrei gleichesrecht*
    ehefüralle* lovewins blacklivesmatter* blm zensursula* artikel00 saveyourinternet uploadfilter* niemehrcdu
    niewiedercdu niemehrspd nogroko spderneuern* klimaleugn* fridaysforfut* scientistsforf* parentsforf*
    omasgegenrechts rechtsrock* gegenrechts* kandelist* chemnitz0000 c0 köthen* wirsinddasvolk wirsindviele*
    stuttgart00 s00 s00bleibt* nazifrei* dresdennazifrei* rezo rezovideo zerstörungdercdu annegate nichtmeinkanzler*
    annewill* maybrit* hartaberfair* markuslanz tvduell* wahlarena* phoenixrunde* presseclub* tagesthemen* heuteshow*
    sonntagstrend* ibes dsds gntm esc0* followerpower* followfriday* fakenews* lasthet*
  `,
  dehnung: `
    sooo* jaa* neee* neiiin* nööö* nöö ohh* ooh oooh* ahh* aahh* aaa* ääh* äääh* ähhh* hmm* mhh* puhh* uff* boahh*
    boaa* booah* wooow* woow* oooo* ommm* hää* heee* heyy* halloo* haloo* biiitte* bittte* bitteee* dankee* süüü*
    süßß* gaaanz* gaanz* seeehr* seeeehr* sehrrr* vieeel* vieel* viiiel* viiel* laaang* laang* geiiil* geeeil* supiii*
    tooool* tolll* tooll* schööön* schöön* schönnn* naaa* naa najaa* tjaa* okaaay* okaay* omgg* looool* loool* lool*
    niemalsss* niiiie* niiie* nieee* immmer* immmmer* alleee* ewww* iiih* iiiih* igitt* pfuii* buuu* yeaah* yeah*
    yesss* nooo* noo pleaaase* whaaat* waaas* waas wiiie* duuu* duu ichhh* maaan* maan mannn* alterr* digga* ruuuhe*
    ruhee* raaaus* rausss* weeeg* hilfee* wiederrr* klaaar* klaar* genauu* endlichhh* guuut* guut* gutt guttt*
    besteee* liebeee* haha* hihi* hehe* höhö* muhaha* kreisch* seufz* gähn* würg* kotzwürg* schnarch* grins*
    schmunzel* zwinker* kopfschüttel* augenroll* facepalm* achselzuck* schulterzuck* trommelwirb* räusper* schluchz*
    flenn* grummel* knurr*
  `,
  falschschreibung: `
    eigendlich* eigentlih eigentich* eigntlich entlich endgütlig* entgültig* vorraus* standart* nähmlich* nehmlich*
    nämmlich* wiederlich* wiederspruch* wiederspricht* wiederstand* wiedersprech* wiederleg* wiederwärt* wiederrum
    immernoch schonwieder nochimmer garnicht garnichts garkein* garnie sovieles soviel soviele sovielen wieviel
    wieviele zuviel zuviele zuwenig vorallem* vorallendingen zumindestens* mindestends zumindes aufeinmal aufjedenfall
    aufkeinenfall zumglück desweiteren unteranderem imgegenteil imendeffekt währe währen währst währ wäred währt würd
    würdn würdest würdens wirt seiht vileicht* villeich* vielleich vieleich* viellt fieleicht* wahrscheinlch*
    warscheinl* wahrscheinlih* wahrscheinich* anscheinent* offensichtlch* tatsächlig* tatsachlich* natürlig*
    hoffentlch* hoffendlich* wesendlich* öffendlich* ordendlich* wöchendlich* gelegendlich* wissendlich* verständlig*
    eigends ebend ebenfals jedenfals keinesfals gegebenfalls desshalb* deshalp desswegen* wesshalb* weshalp bischen
    bisschien bißchen bissien ansonst ansonstens einzigste einzigsten einzigster einzigstes optimalste* maximalste*
    keinster keinsten agressiv* aggresiv* agression* aggresion* agresiv* agressor* intressant* interesant* intressier*
    interres* komplimment* karrikatur* lybien* lybisch* reperatur* reperier* rethorik* rethorisch* rhytmus* rytmus*
    terasse* tollerant* tolleranz* tolerans* tollerier* verständniss verhältniss ergebniss ereigniss gefängniss
    geheimniss erlaubniss zeugniss bündniss hinderniss ziehmlich* ziemlig* zimlich* zielmlich* addresse* apellier*
    apell assyl* asül* asilant* billiard* blammier* deutschlant* deutchland* deuschland* deutschlan deutsland dahmals
    damalls diskusion* diskution* disskussion* disskuti* eingehn existens* fiehl gallerie* gebuhrt gehöhr* gesammt*
    insgesammt* gewönlich* hällt hälst haltn hätts herraus* herrein* herrauf* imer irgentw* irgenwie irgenwann irgenwo
    ignorrant* ignorand* inteligen* intelegen* intilig* intelligents* inkompetet* jezt jetst karakter* katastrof*
    katastophe* komentar* kommentahr* komentier* komt komplet konnt kontrol korupt* krimminell* kriminel krimminal*
    lezte* letzlich* letzentlich* letzendlich letzen medijen menchen mennschen mittlerweil mitlerweil* mittlerweille
    nichmal nichtmal nichteinmal nurnoch nochnie nähmen nirgens nirgentwo* orginal* orginell* parralel* parrallel*
    paralell* parlarment* parlamment* perfeckt* persöhnlich* perönlich* pesönlich* poltik* politker* pollitik*
    politick presi* profesionell* profesor* reagirt regirung* regieung* regierug* rasissmus* rasisst* rassimus*
    rassistich* rasist* rasismus* relegion* religös* schreklich* schrecklig* schwirig* seperat* selbstverstänlich*
    sinlos* statistick* sympatisch* sympatie* symphatisch* trotzden trozdem* umbedingt* unbedigt* ungefär* unglaublig*
    unglaubich* unmögich* unmöglig* verbecher* verbrächer* verlihren verliehren* verlohr* verückt* verrükt*
    volksverrätter* volksferräter* wirklch* wircklich* wirklig* wirlich* wirkich* zerstöhr* ziehl ziehle* zustendig*
    zurük* zurrück* züruck* garrant* gesez* gesindl* tschuldigung* gibs wuste wusten grosartig* nict nciht nicth nihct
    ncht ihc cih dre dsa wiel imemr nohc dohc dcoh sihc scih acuh auhc danek menshcen mesnchen leuet abre alos aslo
    eienr keien mihc dihc ncoh schno wnen wegne unt undd
  `,
  kurzform: `
    ect etc ehem geb inkl incl ca ungef zb zbsp bspw bsp bzgl bez betr bzw dh evtl evt ggf ggfs ggü gem idr iv jhd
    jhdt lt mio mrd mill mind nr od sog std tel tsd ua uä uam uae usf usw uvm uswusf vgl vllt vlt vl viell wg zt zz
    zzt ztl zzgl ps pps nb fyi mfg lg vg hg gn glg bg hdl aka asap btw ka iwie iwas iwo iwann iwer mmn mm imho imo tbh
    tldr afaik iirc jmd jmdn jemd jedenf eig eigtl eigentl natürl wahrsch gg anm bd bl dr dipl hc jur rer nat mag msc
    bsc jun jr sen str hbf bhf pkt plz tgl wö mtl jährl km kmh kg cm ml kwh mwh gwh kb mb gb tb ghz fps hz kw volt
    watt grad eur usd chf dm tdm pct prz pp verm verh gesch mj jg sj nj sz hj kw00 qm m0 km0 co0 m00 m000 vs ft feat
    prof stv stellv gf eg og ug dg whg zi nk wm wbs hartz0 hartziv algii alg alg0 sgb0 sgbii gez kfz lkw pkw suv öpnv
    krh kh ts td po vds gg00 art00 abs0 stgb000 stpo mdb mdl mdep ob obm ov kv lv bv bdk jhv tg ag ak tops
  `,
  essen: `
    braten brät gebraten bratwurst* bratwürst* wurst würste würstchen leberwurst* leberkäs* schnitzel* wienerschnitzel
    schwein schweinefleisch* schweinebrat* rindfleisch* hähnchen* hühnchen* döner* kebab* kebap* falafel* pizza*
    pasta* spaghetti* nudel* reis kartoffel* pommes* burger* hamburger mcdonalds bratkartoff* knödel* kloß klöße
    spätzle* maultasch* brezel* breze brezn brot brote brötchen* semmel* weckle toast kuchen* torte torten keks kekse
    gebäck* plätzchen* schokolad* süßigkeit* bonbon* eis eisdiele* pudding* joghurt* quark käse käsebrot* butter
    milch* sahne ei eier eiern rührei* omelett* suppe suppen brühe soße sauce senf ketchup* mayo* salz salzig* pfeffer
    gewürz* curry* zwiebel* knoblauch* tomate* gurke* salat* paprika* möhre* karotte* kohl sauerkraut* rotkohl*
    spinat* spargel* pilzsuppe* bohne* erbse* linsen mais kürbis* apfel äpfel birne birnen banane bananen kirsche*
    erdbeer* traube* zitrone* orange* ananas* mango* avocado* beere* nuss nüsse honig marmelade* nutella* müsli*
    haferflock* tofu* vegan* vegetar* fleischlos* veggie* essen isst esse aß gegessen fressen frisst gefress* futter
    futtern füttern füttert gefüttert trinken trinkt trinke trank getrunken kochen kocht koche kochte gekocht koch
    köche köchin kochtopf* backen backt bäckt gebacken grillen grillt gegrillt grill grillparty* mittagess* abendess*
    frühstück* mahlzeit* imbiss gericht gerichte speise* menü buffet* appetit* hunger hungrig* satt satte durst
    durstig* lecker* köstlich* geschmack* kaffee* espresso* cappuccino* tee teetasse* kamillentee* wasser wassers
    mineralwasser* leitungswasser* saft säfte limo limonade* cola fanta bier* weißbier* pils wein* rotwein* weißwein*
    glühwein* sekt champagner* prosecco* schnaps schnäpse wodka* whisky* rum gin likör* cocktail* alkohol* prost
    prosit stammtisch* oktoberfest* wiesn popcorn* chips erdnüss* snack*
  `,
  'täuschen-ablenken': `
    ablenk* lenkt abgelenkt* abzulenk* täusch* getäuscht* enttäusch* vortäusch* vorgetäuscht* irreführ* irregeführ*
    verwirr* verunsicher* verblend* verdreh* verfälsch* verzerr* beschönig* schönred* schöngered* schönfärb*
    schöngefärbt* verharmlos* kleinred* kleingered* runterspiel* heruntergespiel* herunterspiel* bagatellis*
    relativier* verniedlich* verklär* verschlei* vertusch* vernebel* nebelkerz* augenwisch* blendwerk* blender*
    heuchel* heuchler* scheinheil* doppelmoral* doppelzüng* verlogen* vorgaukel* vorgegaukelt* vormach* vorgemacht*
    weismach* weisgemacht* einred* eingeredet* aufschwatz* schwindel* geschwindelt schummel* mogel* manipul*
    inszenier* fingier* erfind* erfunden* erfand fälsch* gefälscht* fake fakes gefakt* gefaked* faken attrapp*
    kulisse* fassade* maskerad* tarn* getarnt* verstell* trick* austricks* ausgetrickst* hereinleg* reinleg*
    reingefallen reinfall* hereinfall* hereingefallen falle köder* locken lockt gelockt lockvog* anlocken verführ*
    verleit* hinhalt* überlist* übertölp* verarsch* verkohl* foppen veräppel* verschaukel* vorwand vorwänd* ausrede*
    ausflücht* ausflucht* ausweichend* drumherumred* drumrumred* schwafel* schwurbel* geschwurbel* eiern rumeier*
    rumgeeier* herumeier* lavier* taktier* winden windet aalglatt* phrasendresch* worthülse* sprechblas* nebelwerf*
  `,
  'äußern-besprechen': `
    reden redet rede redete geredet redest mitred* mitgeredet* mitzureden besprech* besprochen* bespricht gespräche
    gesprächs* ansprechen anspricht angesprochen ansprache* absprache* aussprache* aussprechen fragst frage fragen
    fragt fragte gefragt nachfrag* nachgefragt* hinterfrag* befragen rückfragen anfragen antwort* geantwortet
    beantwort* erwider* entgegnet reagier* reaktion* erwähn* nannte nennst hinweis* hingewiesen verweis* verwiesen
    aufmerksam* betone betonen betont beton hervorheben unterstreich* unterstrich* anmerk* angemerkt* bemerkung*
    äußer* geäußert aussage* mitteil* mitgeteilt* bekanntgeb* bekanntgegeb* bekanntmach* verkünd* ausruf* erzähl*
    schilder* geschildert beschreib* beschrieb* wiedergeb* wiedergegeben* berichte berichtet meld* gemeldet vermeld*
    lautet lauten lautete diskut* ausdiskutier* streitgespräch* debattier* plauder* quatsch* schwatz* tratsch* klatsch
    gerücht* gerede flüster* geflüstert raunen raunt murmel* stammel* stotter* ruf rufen ruft rief gerufen aufruf*
    zuruf* schrei schreien schreit schrie geschrien geschrei* brüll* gebrüllt kreischen kreischt jubel* gejubelt
    klopfen loben lobt gelobt fluch fluchen versprech* verspricht versprach versprochen* zusag* zugesagt* zusicher*
    zugesichert* ankündig* angekündigt* prophezei* warn* gewarnt drängen anregen anregt angeregt anregung* vorschlag*
    rat rate raten rät geraten abrat* empfehl* empfiehlt empfohlen bitte bitten bittet gebeten bat flehen fleht
    verlang* einwand einwands einwänd* einwend* eingewendet* widersprich* widersprech* protestier* bezweifel* zugeben
    eingesteh* eingestanden* einräumen behaupt* zusammengefasst* schlussfolger* begründ* argument*
  `,
};
