import type { WordClasses } from './word-class';

/** How people meet each other in a comment: courtesy, thanks, praise, laughter, mockery, short forms. */
export const mannerToneClasses: WordClasses = {
  dank: `
    danke dank danken dankt dankte gedankt dankend dankbar* dankeschön dankeschöön dankööö dankee
    dankeee dankö dankesehr vielendank bedank* herzlichst vielmals merci merce mersi thx thanks
    thank thankyou grazie gracias spasiba vergelts vergeltsgott anerkenn* würdigung* wertschätz*
    geschätzt schätze chapeau respektvoll hochachtung* dankesworte verbunden dankschön donk donksche
    dangge dangschee verdanken verdankt verdanke glücklicherweise gottseidank seidank gsd gsdank
    engagement hilfsbereitschaft* unterstützung* bemüh* aufopfer* ehrenamtlich* helferin* retter*
    lebensretter* einsatzkräft* pflegekräft* ersthelfer* herzlichen herzlichsten respekt
    verdienstvoll*
  `,
  lob: `
    gut gute guten guter gutes gutgemacht super supa suuper toll tolle tollen toller tolles klasse
    prima spitze spitzenmäßig* top topp hervorragend* ausgezeichnet* großartig* fantastisch*
    phantastisch* wunderbar* wundervoll* genial* brillant* brilliant* exzellent* perfekt*
    einwandfrei* tadellos* vorbild* beispielhaft* bemerkenswert* beeindruck* eindrucksvoll*
    beachtlich* lobenswert* löblich* bewunder* respekt chapeau bravo applaus beifall hochachtung
    weiterso mutig* starke stark starker kompetent* kluge klug klugen kluger intelligent*
    sympathisch* symphatisch* sympatisch* authentisch* aufrichtig* glaubwürdig* souverän* fundiert*
    informativ* aufschlussreich* lehrreich* interessant* spannend* sehenswert* lesenswert*
    hörenswert* empfehlenswert* gelungen* treffend* schön schöne schönen schöner schönes herrlich*
    köstlich* lustig* unterhaltsam* angenehm* wohltuend* erfrischend* nett nette netten netter
    liebevoll* freundlich* hilfsbereit* hilfreich* sinnvoll* vernünftig* fair faire lob lobe loben
    gelobt kompliment* gratul* glückwunsch* beglückwünsch* mega geil geile cool wichtige wertvoll*
    best beste besten bester bestes lieblings* heldin heldenhaft* ehrenmann ehrenfrau anständig*
    anstand leiwand weltklasse sahne erstklassig* hochwertig* erfolgreich*
  `,
  höflich: `
    sie ihnen ihre ihrem ihren ihrer ihres geehrte geehrter geehrten geehrtes werte werter werten
    wertes verehrte verehrter herr herrn damen herren lieber liebe liebes kollege kollegin bitte
    bitten danke dank gerne gruß grüße grüßen freundlichen freundlichem freundliche freundlich
    freundlicher herzlichen herzliche herzlichem höflich* mfg lg vg bg hg entschuldig* verzeih*
    pardon sorry bedaure bedauer* erlauben erlaube gestatten gestatte verständnis nachsicht respekt*
    rücksicht* wertschätz* geschätzt verbindlich* zuvorkommend* anständig* anstand taktvoll*
    diskret* bescheiden* demütig* umgangsform* benimm benehmen manieren freundlichkeit* gepflegt*
    zivilisiert* gesittet* sachlich* gelassen* geduldig* geduld tolerant* versöhn* entgegenkomm*
    zuhör* zugehört korrigier* irrtum vermutlich persönlich selbstverständlich mitbürger* zuschrift
    rückmeldung stellungnahme auskunft
  `,
  gruß: `
    hallo hallöchen hallöle hi hey heyho hej hello moin moinsen moinmoin servus servas griaß grias
    grüß gruß grüße grüßle gruezi grüezi tach mahlzeit nabend gutenmorgen gutentag huhu juhu tschüss
    tschüssi tschüs tschö tschau ciao ade adieu baba pfiat pfiati pfüat wiedersehen wiedersehn bye
    goodbye salut salü sali lg vg mfg mbg hg bg vlg herzliche herzlichen freundliche freundlichen
    sonnige sonnigen liebste grüßen nächtle gutenacht willkommen allerseits community geehrte
    geehrter geehrten werte lieber gude gudn tagchen tachchen habedere glückauf ahoi namaste shalom
    salam
  `,
  wunsch: `
    wünsch* gewünscht wunsch glück erfolg besserung genesung* bleibt gesunde zuversicht hoffnung*
    hoff hoffe hoffen hofft hoffentlich daumen drück drücke drücken gedrückt frohe frohes fröhliche
    fröhlichen besinnliche feiertage* weihnacht* ostern osterfest neujahr rutsch geburtstag*
    glückwunsch* glückwünsche gratulier* gratulation* prost toi segen gesegnet* behüte schütze
    beschütze schutzengel* beileid anteilnahme mitgefühl rip ruht ruhet möge mögest möget schönen
    schönes appetit vergnügen erhol* durchhalt* weitermach* gönn gönne gönnen gönnt bleib
    aufeinander zusammenhalt*
  `,
  entschuldigung: `
    entschuldig* verzeih* sorry sry sorri sori pardon tschuldigung tschuldige schuldigung leider
    leidtut bedauer* bedaure missverständnis* missverstanden versehentlich* irrtum irrtümlich* irrte
    geirrt vertan vertippt tippfehler* rechtschreibfehler* schreibfehler* autokorrektur* korrektur*
    korrigier* zurücknehm* zugegeben eingeständnis* eingesteh* reue bereu* schäm* nachsicht
    verständnis unangenehm ungewollt* unabsichtlich* unbeabsichtigt* ausrutscher* klarstell*
    richtigstell* präzisier* wiedergutmach* versöhn* einsicht einsichtig* übelnehm* nahetreten
    unsererseits meinerseits mea culpa vergeben vergebung zugeben
  `,
  lachen: `
    haha hahaha hahahaha hahah haahaha hahha harhar hehe hehehe hihi hihihi hoho höhö höhöhö lol
    lool looool rofl lmao lmfao xd xdd xddd grinz *grins* ggg zwinker schmunzel* lach lache lachen
    lacht lachte gelacht lachflash lachanfall totlach* kaputtlach* schlapplach* totgelacht
    kaputtgelacht brüller* schenkelklopf* kicher* gekicher gelächter witz witze witzig* witzfigur*
    witzbold* witzlos* gag gags scherz* spaß spaßig* spaßvogel* lustig* humor humorlos* ulk ulkig*
    komisch* komik* komödie* comedy kasperle* kabarett* satire* satirisch* parodie* karikatur*
    realsatire* muppet* lächerlich* albern* alberei* kurios* amüsant* amüsier* köstlich* heiter*
    gaudi lachnummer* lachplatte lächelnd lächeln lächelt smiley* lachkrampf
  `,
  ironie: `
    ironie* ironisch* sarkas* zynis* satire* ach achja achso soso sooo jaja jaaa najaklar klaro
    natürlicherweise logo prima großartig bravo glückwunsch gratuliere gratulation wunderbar
    köstlich erstaunlich* verwunderlich* überraschung* überrascht wunder oha aha ups hoppla huch
    upsi sogenannt* sog vermeintlich* selbsternannt* expertin fachmann fachleute superexperte*
    spezialist* genie genies schlaue schlauen schlaumeier* schlauberger* leuchte intelligenzbestie*
    heldin heldentat* heilsbringer* messias halleluja prophet göttlich* majestät* hoheit* prinz
    prinzessin weltverbesserer* gutmensch* volksvertreter volksnah* lupenrein* unfehlbar*
    heiligsprech* nobelpreis* bundesverdienstkreuz* medaille* preisverdächtig* oscar* bambi popcorn
    märchen märchenstunde* märchenonkel* märchentante* rosarot* zufall zufällig* zufälle
    komischerweise merkwürdigerweise interessanterweise seltsamerweise lustigerweise witzigerweise
    dummerweise blöderweise bezeichnend* wers selig applaus standing ovations
  `,
  kürzel: `
    lol rofl xd omg wtf lg vg mfg hg bg ps pps nb btw imho imo afaik fyi asap tbh afk ka kp vllt vlt
    evtl evt ggf bzw usw etc uvm uä ua zb bsp bspw dh sog bzgl inkl exkl zzgl ca mind mrd mio tsd nr
    tel std vgl insb insbes allg allgem ud zt zzt iwie iwas iwo iwer iwann jmd jmdn jmdm jdn jdm eig
    eigtl eigentl eigtlich iwi wg wgn dtl aufm ausm aufn inner mitm mitn fürn nem nen ner son sone
    isso isses gehts gibts hats habs wars wies wers obs obse schonma erstma nochma malwieder
    garnicht garkein garkeine garkeinen garnichts zumindestens wiso wesshalb vorallem aufjedenfall
    aufgarkeinenfall aufkeinenfall aufeinmal zurzeit zumbeispiel undzwar amwenigsten nähmlich
    standart wahrscheinl wahrsch tatsächl persönl natürl ehrl plz pls bidde thx wayne lmaa fck hdf
    stfu gtfo nvm idk sry np gm gn cu hdl hdgdl ily jop jo jup jep nop nope yep yolo mimimi bla
    blabla blablabla
  `,
  ausruf: `
    ach ah aha ahaha au autsch aua ey hey halloo hallooo heda hä häh hää hm hmm hmmm huch hui hurra
    hurraa igitt iiih iih ihh juhu juhuu jippie yippie yeah yuhu menno ogott ohgott omg herrgott
    herrje herrjemine jesus jessas jessasmaria sakra sapperlot donnerwetter verdammt verflixt
    verflucht mist scheiße shit fuck kacke oh oha ohje oje ojemine oho oops ups upps uff puh pfui
    pfff pff pst psst papperlapapp potzblitz tja tjaa tjo tss tz tztz tststs uiuiui ui ohlala wow
    woah woww nanu nana schwamm basta unfassbar unglaublich wahnsinn krass hammer bittesehr
    sapperment kruzifix kruzitürken zefix leck leckts leckomio leckmich oida alta bravo bäh bähh
    würg kotz gähn schnarch schluck seufz stöhn räusper kopfschüttel* augenroll* facepalm kopfkratz
    staun grübel schnief lechz knuddel zack bum bumm peng boom tata tadaa
  `,
  verneinung: `
    nicht nich net ned nit nie niemals nimmer nein nee nö nichts nix nischt nüscht garnicht
    garnichts garnix kein keine keinen keinem keiner keines keins keinerlei keineswegs keinesfalls
    keinster niemand niemanden niemandem nirgends nirgendwo nirgendwohin weder mitnichten unmöglich*
    unnötig* unfähig* unwillig* unklar* ungültig* unwichtig* unerwünscht* unbekannt* unverständ*
    ungern ungerne unzulässig* verneint verneinen abgelehnt ablehnen verweigert verweigern verboten
    verbieten dagegen contra anti nichteinmal nichtmal nichtmehr nochnie niewieder entfällt
    entfallen vergeblich* vergebens aussichtslos* sinnlos* zwecklos* wertlos* erfolglos*
    ergebnislos* wirkungslos* grundlos* ahnungslos* planlos* ratlos* hilflos* hoffnungslos*
    bedeutungslos*
  `,
  'können-müssen': `
    kann kannst können könnt konnte konnten konntest konntet gekonnt könne muss müssen müsst musst
    musste mussten musstest müsse gemusst soll sollst sollen sollt solle sollte sollten solltest
    darf darfst dürfen dürft durfte durften durftest dürfe gedurft wolle gewollt mag magst mögen
    mögt mochte mochten möge lässt lassen lasst ließ ließen gelassen brauche brauchst braucht
    brauchen brauchte brauchten möglich unmöglich notwendig erforderlich erlaubt verboten gezwungen
    verpflichtet zwingend zwang kannste willste sollste darfste könn müssn solln wolln derf derfst
    deaf muas muass mua kascht kasch cha chan channsch mues söll sött wott
  `,
};
