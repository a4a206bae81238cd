import type { WordClasses } from './word-class';

/** How surely, how strongly and in which register something is said. */
export const mannerClasses: WordClasses = {
  abschwächung: `
    vielleicht vllt vlt villt viellt villeicht vieleicht evtl evt eventuell eventuel möglicherweise
    möglich womöglich wahrscheinlich* warscheinlich* wahrsch wohl mutmaßlich* anscheinend*
    scheinbar* offenbar scheint scheinen schien schienen dürfte dürften könnte könnten glaub glaube
    glauben glaubt denk denke finde schätze schätz vermut* ungefähr etwa circa ca zirka rund
    sozusagen gewissermaßen quasi irgendwie iwie irgendwo iwo irgendwann iwann irgendwas iwas
    irgendein* irgendwelche* irgendwer iwer ziemlich relativ halbwegs einigermaßen eher bisschen
    bischen bissl bisserl bissel etwas teilweise teils manchmal mitunter zuweilen gelegentlich*
    meist meistens normalerweise tendenziell gefühlt* persönlich* meinerseits imho empfinde
    empfinden eindruck kaum fraglich* unsicher unsicherheit* ahne ahnung keineahnung ka kp soweit
    zumindest jedenfalls wenigstens kanns theoretisch angeblich* vermeintlich* hypothetisch*
    annähernd nahezu sowas soetwas dergleichen usw etc hoffentlich grob grobgesagt durchaus
    meinesachtens imo mmn meinererachtens
  `,
  verstärkung: `
    sehr total völlig vollkommen absolut absolute absoluten absoluter extrem extreme extremen
    äußerst höchst überaus unglaublich* wahnsinnig* unheimlich* furchtbar* schrecklich* ungemein
    ungeheuer* enorm* riesig* gewaltig* massiv* gigantisch* kolossal* immens* unfassbar* unendlich*
    unerträglich* brutal* krass* echt wirklich wahrhaftig* richtig derart dermaßen derartig*
    besonders insbesondere außerordentlich* außergewöhnlich* ausgesprochen ausdrücklich* verdammt*
    scheiß mega hyper ultra super urgeil sau saumäßig* saublöd sauteuer hammer komplett* gänzlich
    restlos durchweg grundlegend* zutiefst hundertprozentig* tausendprozentig* weitaus wesentlich*
    erheblich* bedeutend* beträchtlich* garnicht keineswegs jemals endlos* allerbeste* allerletzt*
    allergrößt* schlicht* geradezu regelrecht* förmlich fürchterlich* abartig* abgrundtief*
    bodenlos* grenzenlos* maßlos* heftig* vollends verflucht* verflixt* arg sakrisch narrisch
    gscheit urviel ziemlich reichlich schwerst* zehnmal tausendmal hundertmal millionenfach übelst*
    übels hardcore mords* allzu zuviel megageil megateuer riesengroß* riesenproblem* stinkfaul
    stinksauer stockkonservativ* bitterernst bitterböse
  `,
  abtönung: `
    ja doch halt eben mal schon wohl denn eigentlich bloß eh sowieso ruhig etwa überhaupt immerhin
    übrigens jedenfalls ohnehin schließlich ausgerechnet na tja naja nunja jo joa ach och ah oh ähm
    hm hmm mhm äh öh gell gelle gä ge woll wa nä ne oda odr odda stimmts fei hoit eha aha soso oho
    hui puh uff boah boa wow ui uiui ohje oje ojemine ohmann omann ohmei mei herrje jesses jessas
    tss pfff pff tz tztz naund nanu hä hää häh he hey ey alda dochmal malwieder ebenso ebend
    freilich jawohl ehrlichgesagt isses einfach
  `,
  gewissheit: `
    sicher sichere sicherlich gewiss gewissheit zweifellos zweifelsohne zweifelsfrei* unzweifelhaft*
    fraglos unbestritten* unbestreitbar* unstrittig* eindeutig* klar klare klaren klarer glasklar*
    offensichtlich* offenkundig* augenscheinlich* ersichtlich* selbstverständlich* natürlich
    selbstredend logisch definitiv* definitv definitif garantier* bestimmt tatsächlich* wirklich
    wahr wahrheit wahrlich wahrhaftig* fakt fakten tatsache* nachweislich* erwiesen* bewiesen*
    belegt bekanntlich* bekanntermaßen zwangsläufig* unweigerlich* unvermeidlich* unausweichlich*
    niemals keinesfalls keineswegs jedenfall aufjedenfall absolut prozentig todsicher* bombensicher*
    felsenfest* überzeug* wusste gewusst feststeht feststell* unumstößlich* unwiderlegbar*
    unmöglich* endgültig* basta versprochen versprech* wette wetten weisst wohlwissend* wahre wahren
    exakt korrekt faktisch* nachlesbar* unleugbar* unverkennbar* unübersehbar* sonnenklar
    hundertpro*
  `,
  verallgemeinerung: `
    alle allen aller alles allesamt allgemein* allg immer immerzu ständig* dauernd andauernd
    fortwährend* permanent* stets nie niemals nimmer nirgends nirgendwo überall allerorts jeder jede
    jedes jeden jedem jedermann jederzeit jedesmal sämtliche sämtlichen sämtlicher niemand niemanden
    niemandem keiner keine keinen keinem kein keins nichts nix nüscht garnichts garnix überhaupt
    ausnahmslos* durchweg generell* grundsätzlich* prinzipiell* pauschal* typisch* üblich* wiedermal
    immerwieder gesamte gesamten ganze ganzen ganzer ganzes komplett* völlig einzige einziger
    einzigen ausschließlich* lediglich bloß man gesellschaft* meisten meiste weltweit jahrelang*
    jahrzehntelang* täglich* tagtäglich* sowieso selbe selben dasselbe solchen solcher solches sowas
    soner sone derartige derartigen dergleichen jeglich* jedwed* ewig ewiggestrig* allzeit rundum
    sonders
  `,
  'vage-leute': `
    man leute leuten leut menschen mensch personen person jemand jemanden jemandem irgendwer
    irgendjemand keiner niemand manche mancher manchen andere anderen anderer solche solchen
    diejenigen derjenige diejenige dieselben typ typen kerl kerle kerlen bursche burschen
    herrschaft* gruppe gruppen mehrheit minderheit masse massen publikum bürger bürgern bürgerin
    bürgerinnen mitbürger* mitmensch* volk bevölkerung* einwohner* zuschauer* gesellschaft*
    allgemeinheit normalo* normalbürger* normalverbraucher* durchschnittsbürger* nachbar nachbarn
    kumpel kumpels bekannte bekannten freund freunde verwandte* kollege kollegen zeitgenosse*
    konsorten clique sippschaft klientel kreisen dieda diedaoben anhänger* gegner* befürworter*
    unterstützer* kritiker* vertreter* betroffene betroffenen schuldige schuldigen beteiligte*
    verantwortliche verantwortlichen experten fachleute wähler* steuerzahler* rentner* arbeiter*
    arbeitnehmer* jugendliche jugendlichen
  `,
  amtlich: `
    bezüglich hinsichtlich diesbezüglich betreffend betreff seitens mittels gemäß zwecks anlässlich
    zufolge zugunsten zulasten ungeachtet unbeschadet vorbehaltlich* nachstehend* vorstehend*
    untenstehend* genannt* obig* beiliegend* anbei beigefügt* derzeitig* etwaig* jeweilig*
    entsprechend* maßgeblich* maßgebend* sachgemäß* sachgerecht* sachverhalt* sachlage*
    sachbearbeit* tatbestand* gegenständlich* verfahrens* vorgehensweise* vorgang vorgänge
    umsetzung* durchführ* durchgeführt veranlass* inanspruchnahme* beantragung* antragsteller*
    antragstellung* bewillig* genehmig* gewährleist* sicherstell* sichergestellt berücksichtig*
    erforderlich* unerlässlich* zulässig* unzulässig* verpflichtend* obliegt obliegen zuständig*
    befugnis* verfügung* anordnung* vorschrift* vorgabe* richtlinie* rahmenbeding* regelung*
    festleg* festgelegt festgesetzt fristgerecht* fristen zeitnah* umgehend* unverzüglich* nunmehr
    nunmehrig* sodann alsbald dahingehend demzufolge mithin insoweit soweit sofern respektive bzw
    beziehungsweise ggf gegebenenfalls zzgl inkl inklusive exklusive bzgl sog ferner weiters
    überdies demgemäß mitgeteilt kenntnisnahme* stellungnahme* rückmeldung* rückfrage* anfrage*
    auskunft* hochachtungsvoll einwohner* erfolgt erfolgen erfolgte wahrnehm* wahrgenommen
    obgenannt*
  `,
  fremdwort: `
    absurd* adäquat* affin* agenda aktionismus akzeptanz akzeptier* ambivalen* analog* anachronis*
    arrogan* ambition* argumentation* aspekt* attitüde* banal* bigott* chaotisch* definition*
    definier* defizit* dekaden* demagog* desaströs* desaster* dialektik* differenzier* dilettant*
    diskredit* diskrepanz* diskurs* dogma* doktrin* dominan* effektiv* effizien* egozentr* eklatant*
    elitär* emotional* empathie* empirisch* eskalier* essenz* ethik* ethisch* euphemis* evident*
    exemplarisch* existenziell* explizit* faktor* fanatis* fatal* fiktion* fiktiv* fokus* fragil*
    frustration* fundamental* hegemon* heterogen* homogen* hysterie hysterisch* ignoran* illusion*
    immanent* implizit* indoktrin* inflationär* infantil* initiative* inkompeten* instrumentalisier*
    integrität* intellekt* intention* interpret* intrigan* ironie* irrelevan* kausal* kohärent*
    kompensier* kompetent* kompetenz* komplex* konsens* konsequenz* konstrukt* kontext*
    kontraproduktiv* konträr* kontrovers* korrupt* legitim* marginal* moralisier* narrativ* naiv*
    normativ* obsolet* obskur* opportun* paradigm* paradox* perfide* phänomen* phrase* plausib*
    polarisier* polemik* pragmat* präzis* prekär* primär* primitiv* priorität* privileg* profan*
    propag* radikalisier* rational* reflexion* relevant* relevanz* resignier* respektive
    ressentiment* restriktiv* rhetorik* rudimentär* sarkas* sekundär* signifikant* skepsis
    skeptisch* souverän* spekulativ* subtil* suggerier* symptom* synonym* tendenziös* transparent*
    transparenz* trivial* utopie* utopisch* vehement* verifizier* zynis*
  `,
  englisch: `
    the and you yes why what who how this that with your they have can just like love fuck fucking
    fucked shit bullshit fake news fact facts real reality check sorry please thanks thank thx ok
    okay cool nice great good best strong big new men people women guys boy girl boys life live
    world freedom peace money time out down go home leader* manager* management business meeting*
    mindset feeling* happy birthday fun joke joker kidding lol lmao rofl wtf omg btw imho imo fyi
    asap tbh af bro brother digga dude sister crazy creepy weird awkward random safe easy clean
    hardcore highlight* lifestyle trend trendy story stories style stylish song songs statement*
    support* update* upgrade* download* feedback* deals fail fails win loser* looser* winner*
    player* hater* gaslighting bashing framing mobbing whataboutism cringe based woke boomer*
    snowflake* karma deep state mainstream main stream reset follow welcome refugees never again
    black lives matter standing say goodbye bye hello hi hey dear sir well done right wrong left
    truth rip respect next level one two forever power girlpower sexy shame come them hype hypes
    hyped
  `,
  dialekt: `
    ick icke ik dit det dat dös dees döi ned nit nid nüt nüscht nischt nedda ko koa koan koane koi
    kei mia miar eana eahna eich enk enka hosd hams hamma homs hob hobi håb habts isch ischt san
    sans sama samma wor wea woas woaß woiß waas woisch woasst kimmt kimm kummt ganga gemma gohn goht
    lossn mas lossts schaug schaugts schaugn gugg gugge luag lueg luege schwätz schwätza schwätzt
    babbel* gebabbel klön* schnacken snacken moi amoi nomol oamoi imma imme allweil oiwei oiweil
    ollas ois allet allens joa jup jau jawoi fei hoid hoit gäll gö gä woll wonnich nech moin servus
    servas grüezi griaß gruezi pfiat pfiati pfüati tschö tschüss tschau tschüssi uff uffe auffi aufi
    owi obi eini aussi aussa ume ummi rüba drübn herobn dahoam dohoam dahoim drhoim drheim heit heid
    heuer heia gestan morn hüt hüür grod jetzad itz jetz nimma nimmer nemma nemme wengerl wengla
    wäng bissla bissle bisserl bissi bätz büdde büsschen lütt lütte lütten kloa kloane kloan grouß
    gscheid gscheit gsagt gmacht gseh gsi gwesn gwen gweng gwe gfreit gfallt gspannt gschicht
    gschissen oarsch oida oide oid oids deppert deppat gschert gscheitert leiwand ge owa oba aba
    abba awwer awer aaner anner annere aach ooch ouch unsa unsre tät täten däd dean duat tuat tua
    ditte kieken kieck macha mecha meecht mecht ham hom hamse hatse weeßte weeß jut jute jans janz
    jibt jeht jenau jing jesacht nuu nor nisch
  `,
  umgangston: `
    nich net ned nix isses isn ises has habn ham hams haste hats hatter hätt hättn wars warn wär
    wärs gehts gings kanns kannste könnts mussde müsst müssts darfs wills solls sollste biste bistu
    seids werds machste machts machn sach sachma sags sagste saachte weisste weiste meinste siehste
    kriegste kriegn kriegt kriegen gekriegt findste glaubste denkste guck gucken guckt geguckt kuck
    kucken gugg nen ner nem son sone sonen soner sowas solln wolln könn müssn ebn ebnd grad nochn
    nochma nomma schomma schonmal nochmal mitm mitn aufm aufn inne inner ausm fürn fürs ausn vonner
    vorm übern untern durchn ums rumm drum geil geile geiler cool krass krasser megamäßig lecker
    doof doofe blöd blöde blöder behämmert* kacke mist labern labert gelaber quatschen quatscht
    kohle knete zeugs zeug krempel dings dingsda bums pennen gepennt saufen gesoffen glotzen glotze
    motzen meckern mecker gemecker jammern gejammer heulen geheule rumheul* rumjammer* rummecker*
    rumhack* reinzieh* abzock* abhauen abhau verpissen kapier* raff rafft checken checkt peilen
    peilt blicken blickt schnall* tickt ticken spinnt spinnen juckt joah jep jup nö nee ok okay oki
    okidoki yo ey digga diggah diggi typ typen kerl kerle olle ollen rumgeheul* rumgejammer*
  `,
};
