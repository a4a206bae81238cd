import type { WordClasses } from './word-class';

/** Frequent words of manner, attack, tribe and time-keeping that the other classes leave out. */
export const frequent13Classes: WordClasses = {
  angriffslust: `
    front fronten frontal* offensive offensiv* attacke* attackier* angriff* angreif* angegriffen
    stich sticht stiche stechen gestochen zustechen zugestochen knall knallt knallen knallhart*
    geknallt abknall* abgeknallt krach kracht krachen krachend* loechern löchern gelöchert
    durchlöcher* platzen platzt geplatzt zerplatz* explodier* explosion* schuss schüsse schießen
    schießt schmieren schmiert beschmier* anmach* angemacht anpöbel* angepöbelt anfeind*
    angefeindet anfahren angefahren anbrüll* angebrüllt anspuck* angespuckt bespuck* beleidige
    beleidigst provozier* provokation* hetz hetze hetzt hetzten aufhetz* aufgehetzt aufstachel*
    aufgestachelt aufwiegel* scharfmach* stänker* gestänkert pöbel* gepöbelt mobben mobbt
    gemobbt mobbing nachtreten nachgetreten draufhauen draufgehauen
  `,
  menschlich: `
    menschenleben menschenverach* menschenwürd* menschenrecht* menschenfeind* menschenmass*
    menschheit* menschlichkeit* menschenverstand* menschenfreund* unmensch* unmenschlich* leib
    leibe leibes leiblich* seele seelen seelisch* herz herzen herzens herzlos* gewissen
    gewissenlos* gewissenhaft* leben lebens lebenszeit* lebenslauf vita schicksal* geburt
    geboren gebären sterblich* sesshaft* atem atemzug atmen atmet geatmet gelebt gelebte
    gelebten dasein existenz* erwachsen erwachsene erwachsenen erwachsener jung junge jugend*
    kindheit schulzeit* alltag* freizeit* anliegen arbeitende arbeitenden arbeitender mitmensch*
    mitbürger zeitgenoss* artgenoss*
  `,
  'gerecht-berechtigt': `
    gerecht gerechte gerechten gerechter gerechtigkeit* ungerecht* gerechtfertigt gerechterweise
    fair fairen faire fairness unfair unfaire unfairen ausgewogen* gleichbehandl* gleichwertig*
    gleichberech* ungleich* ungleichheit* gleichheit* gleichmäßig* verdient verdiente verdienten
    unverdient* redlich* unredlich* ehrlich* anständig* unanständig* rechtschaffen* rechtens
    rechtmäßig* unrechtmäßig* unrecht unrechts zurecht angebracht unangebracht* angemessen
    legitim* illegitim* sachlich* sachlichkeit sacharbeit* salonfähig* gesellschaftsfähig*
    hoffähig* länderfinanzausgleich* finanzausgleich* umverteil* verteil* verteilung* ausgleich
    ausgleichen
  `,
  lob: `
    grandios* munter* harmlos* heilfroh* glücklich* edel edle edlen wohl wohle prächtig* famos*
    starkes schicke beliebt beliebte beliebten beliebter beliebteste* passend passende passenden
    passender gutem
  `,
  politiklager: `
    neo neos neoliberal* konservativ* liberal* progressiv* reaktionär* gemäßigt* radikal*
    zentrist* mitte mittig bürgerlich* gutbürgerlich* spießbürger* kleinbürger* globalist*
    globalismus* globalisier* antiglobal* patriot* patrioten patriotisch* patriotismus
    nationalist* nationalistisch* nationalismus international* internationalist* westen westlich
    westliche westlichen westlicher östlich* östliche ostblock abendland* morgenland* orient*
    reichs reichsflagg* reichskriegs* reichsbürg* reichskanzl* reichstag* volksgemeinsch*
    korrektness correctness politcorrect* pc femen pegidist* konform* nonkonform*
    regierungskonform* systemkonform* linientreu* staatstreu* regierungstreu* regimetreu*
    gleichschritt mainstream* anpass* angepasst unangepasst* mitläufer* globalen globaler
    globales globale weltweit*
  `,
  'fragen-umfrage': `
    fragen frage fragst fragt fragte fragten gefragt anfrage* anfragen befragen befragt befragte
    befragten befragung* umfrage* umfragen nachfragen nachgefragt hinterfrag* hinterfragt
    fraglich* fragwürdig* infrage erkundig* erkundigt rückfrage* interviewt ermitteln ermittelt
    erheb* erhebung* stichprobe* auswert* ausgewertet statistik* rate raten quote quoten
    prozentual* hochrechn* tendenz* trend trends einschätzung* rätsel* rätseln rätselhaft*
    erraten
  `,
  'eigenschaft-mensch': `
    munter wach müde schläfrig fleißig* fleiss fleiß faul ruhig* hektisch* nervös* lebhaft*
    schüchtern* feige feigen feiger feigling* mutig* tapfer* edelmütig* großzügig* geizig*
    gierig* neugierig* wissbegierig* eifrig* emsig* gründlich* schlampig* ordentlich*
    unordentlich* pünktlich* unpünktlich* zuverlässig* unzuverlässig* treu treue treuen treulos*
    ausgeprägt* grob* stur sture sturheit* starrsinn* starrköpf* dickköpf* hartnäckig*
    nachtragend* rechthaber* pingelig* penibel* kleinlich* engstirnig* aufgeschloss* weltoffen*
    offenherzig* verschloss* zugeknöpft* extravertiert introvertiert launisch* mürrisch*
    griesgräm* grantig* schlechtgelaunt* gutgelaunt* humorvoll* humorlos* witzig* ernst schlau
    schlaue schlauen schlauer gewitzt* gerissen* ausgebufft* clever* raffiniert* durchtrieben*
    verschlagen* hinterlistig*
  `,
  'ansagen-verkünden': `
    ansage ansagen angesagt ansagt ankünd* angekündigt verkünd* verkündet bekanntgab*
    bekanntgeb* bekanntgegeben ausruf* ausgerufen aufruf* aufgerufen proklamier* proklamation*
    deklarier* erklär* erkläre erklärung* versicher* beteuer* beteuert beschwör* beschwört
    geloben gelobt gelübde behaupt* schwadronier* predig* gepredigt verlautbar* verlauten
    kundtun kundgetan kundgeb* kundgabe* melden meldet meldete gemeldet vermeld* verbreit*
    posaun* rausposaun* hinausposaun* ausplauder* ausgeplaudert anmerk* angemerkt anführ*
    angeführt anführen angeben angibt angegeben angab angaben einwerf* eingeworfen einwand
    einwände einwend* eingewandt ergänz* hinzufüg* betonen betont betonung* hervorheb*
    unterstreich* bekräftig*
  `,
  zeit: `
    moment momente momentan* augenblick* solang* gange schnell schnelle schnellen schneller
    schnellstens schnellstmöglich* rasch rasche raschen rascher zügig* sofort* sofortig*
    umgehend* prompt* instant plötzlich* jäh* schlagartig* abrupt* allmählich* schrittweise*
    langsam* vorfeld* jederzeit* zeitlebens vorzeitig* zeitnah* uralt* uralte uralten nimmer*
    stets* stetig* ständig* permanent* pausenlos* unaufhörlich* fortwährend* fortlaufend*
    anhaltend*
  `,
  körper: `
    leibe leiblich* arm arme armlänge* füßen rippe* ellbogen bäuche brüste po schoß sohle ferse*
    haaren bärte glatze* stirn wange* kinn blutes bluten leber blase blasen sinn sinne
  `,
  essen: `
    brühe* brühwürfel* braten brät gebraten gebratene* hopfen malz mus grütze pudding soße sosse
    saucen würstchen* ei eier milch* müsli* haferflock* nudel* reis birne* orange* zitrone*
    keks* bonbon* chips eis zucker* salz* pfeffer* bier* wein* schnaps* wodka* limo*
  `,
  'sport-spiel': `
    liga bundesliga league champions championsleague pokal pokale finale halbfinale
    viertelfinale endspiel* spielen spiel spiele spielers spieler* mitspiel* abpfiff* anpfiff*
    halbzeit* verlängerung elfer elfmeter foul fouls rote gelbe karte torwart* torhüter*
    stürmer* verteidiger* abseits schiedsrichter* schiri stadion* fans fan ultras derby
    auswärtsspiel* heimspiel* viktoria viva bvb fcb hsv schalke bayern werder hertha
    nationalelf* jogi löw loew özil bierhoff marathon* rennen läufer* sprint* turnier* tennis*
    golf* boxen boxer* ringen ring ringe runde runden punkten punktet medaille* gold silber
    bronze
  `,
  behörde: `
    gesundheitsamt meldeamt* ausländerbehörd* amtes amtszeit* anliegen registrier* registriert
    registratur* erfassen erfassung* befragung* station stationen zustell* zugestellt bescheid*
    bescheinig* beglaubig* vorlage* vorlegen vorgelegt einreich* eingereicht unzuständig*
    dienststell* dienstweg* dienst dienste dienstes dienstleist* diener beamtenap*
  `,
  'kurz-gesprochen': `
    is iss isses hamse kannste willste musste biste haste siehste weißte denkste glaubste
    sollste machste gehste kommste hörste meinste kriegste
  `,
  landschaft: `
    land länder ländern ländereien hinterland umland flachland tiefland hochland inland ausland
    wege weges feldweg* wüsten sumpf sümpfe dickicht
  `,
  buchstabe: `
    iv az xi vii viii ix iii mio mrd les van von bla
  `,
  'gelingen-taugen': `
    passen passt passte gepasst unpassend* hinhauen hinhaut verpassen verpasst verpasste
    versäum* verpennt verpennen vermassel* vergeig* verbock* verkack*
  `,
  widerstand: `
    unterkriegen kleinkriegen kleinbeigeben standgehalten durchhalten aufrecht aufrechte
    aufrechten aufrechter rückgrat*
  `,
  verstärkung: `
    doll sonderlich wahrsten haargenau meilenweit* höllisch* tierisch
  `,
  medien: `
    ör öffi öffentlichrecht* rundfunkrat* intendant* gebührenfunk*
  `,
  'krieg-frieden': `
    friedens friedensnobel* friedenspreis* friedenstaube* friedfertig* unfrieden weltfrieden*
    general generals generäle
  `,
  'name-union': `
    kohl kohls helmutkohl birne oggersheim adenauer strauß ludwig erhard stoltenberg
  `,
  verbrechen: `
    begehen begeht beging begangen begangene begangenen verüben verübt verübte tatsache tatwaffe
  `,
  'parole-tags': `
    nieder niedermit hoch
  `,
  farbe: `
    grünes grünlich*
  `,
  nation: `
    niger nigeria* nigerian* nordländ* südländ*
  `,
  'beginn-ende': `
    aufmachen aufgemacht aufzumachen zumachen zugemacht dichtmachen dichtgemacht losgehen
    losging
  `,
  sexuellderb: `
    porn pornos pornograf* pornograph*
  `,
  geschehen: `
    geschehnis* begebenheit* zwischenfall* zwischenfäll* ergeben
  `,
  schule: `
    schul schulamt* schulhöf* schulklass* schulkind* schulgebäude*
  `,
  forderung: `
    geforderten gefordertes geforderter eingeforderten
  `,
  'kunst-unterhaltung': `
    zeichnen zeichnet gezeichnet zeichner* zeichnung* saal säle tanzsaal festsaal
  `,
  demo: `
    mobilisier* mobilisieren mobilisiert mobilmach*
  `,
  'haus-ding': `
    glashaus* gewächshaus* saal maus mäuse mausefalle*
  `,
};
