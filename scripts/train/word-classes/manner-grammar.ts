import type { WordClasses } from './word-class';

/** Small words and verb forms: whom a comment speaks to or of, in which time and mood. */
export const mannerGrammarClasses: WordClasses = {
  'du-ihr': `
    du dich dir dein deine deinem deinen deiner deines deins deinetwegen deinesgleichen ihr euch
    euer eure eurem euren eurer eures euretwegen eich enk enker dei deim deina bist biste bistu hast
    haste hastu kannst kannste willst willste musst sollst sollste darfst darfste wirst wirste weißt
    weißte weiste machst machste gehst kommst siehst siehste hörst denkst denkste glaubst glaubste
    meinst meinste findest findste sagst sagste schreibst redest liest verstehst kennst kennste
    brauchst bekommst kriegst kriegste nimmst gibst tust tuste bleibst lebst arbeitest wohnst zahlst
    fährst isst magst möchtest könntest solltest würdest wärst wärest hättest müsstest dürftest
    wolltest warst hattest konntest wusstest dachtest wollt seid habt könnt müsst sollt dürft werdet
    wisst glaubt denkt meint habts seids könnts müssts wollts wissts
  `,
  'dritte-person': `
    er ihn ihm sein seine seinem seinen seiner seines seins sie ihnen ihr ihre ihrem ihren ihrer
    ihres dieser diese diesem diesen der die den dem denen deren dessen derjenige diejenige
    diejenigen denjenigen derselbe jener jene jenen jenem sich selber dieselben ersie desjenigen
    derjenigen ebendieser seinerseits ihrerseits seinesgleichen ihresgleichen seinetwegen ihretwegen
    deretwegen eahm eahna eana ihna dera dene dia dea dös hea dere derer einander
  `,
  zeigewort: `
    das dies diese dieser diesem diesen dieses da dort hier hierher dorthin dahin daher davon dafür
    dagegen damit daran darauf daraus darin darum darunter darüber dazu dazwischen dabei dadurch
    dahinter daneben danach davor drauf dran drin drum drunter drüber dazugehörig* derart derartig*
    solch solche solchem solchen solcher solches sowas soeben jener jene jenes jenem jenen dieselbe
    dieselben dasselbe denselben demselben selbig* folgend* obig* genannt* besagt* ebendies*
    ebenjen* hiermit hierzu hierfür hierbei hierin hiervon hieran hierauf hierunter hierüber dessen
    deren derer dorther dorten daselbst diesbezüglich* dergleichen derlei solcherlei allda drüben
    droben drunten herüben dadran dadrin dadrauf dadrüber dadrunter dodo dada detda ditte
  `,
  vergangenheit: `
    war warst waren wart hatte hattest hatten hattet wurde wurdest wurden wurdet gewesen gehabt
    geworden worden konnte konnten musste mussten wollte wollten durfte durften mochte ließ ließen
    gab gaben kam kamen ging gingen stand standen lag lagen saß saßen fand fanden nahm nahmen hielt
    hielten blieb blieben sah sahen las lasen schrieb schrieben sprach sprachen half halfen traf
    trafen trug trugen verlor verloren gewann gewannen begann begannen bekam bekamen starb starben
    zog zogen flog flogen fuhr fuhren lief liefen rief riefen schlug schlugen fiel fielen hing
    hingen fing fingen tat taten brachte brachten dachte dachten wusste wussten kannte kannten
    nannte nannten sagte sagten fragte fragten machte machten lebte lebten wohnte wohnten arbeitete
    arbeiteten zahlte zahlten kaufte kauften spielte spielten lernte lernten hörte hörten glaubte
    glaubten meinte meinten zeigte zeigten stellte stellten setzte setzten führte führten kostete
    kosteten reichte dauerte passierte passierten existierte regierte wählte wählten stimmte
    stimmten erzählte erzählten versuchte versuchten brauchte brauchten folgte folgten gemacht
    gesagt gesehen gegangen gekommen gegeben genommen gehört gelesen geschrieben gesprochen gefunden
    gedacht gewusst gelernt gelebt gearbeitet gezahlt gekauft gebaut gebracht geholfen getan
    geblieben gestanden gewählt gestorben passiert geschehen
  `,
  konjunktiv: `
    wäre wärst wärest wären wäret hätte hättest hätten hättet würde würdest würden würdet könnte
    könntest könnten könntet müsste müsstest müssten müsstet sollte solltest sollten solltet dürfte
    dürftest dürften dürftet möchte möchtest möchten möchtet wollte käme kämst kämen ginge gingen
    gäbe gäben stünde stünden stände läge lägen bliebe ließe ließen fände fänden nähme nähmen hielte
    sähe sähen täte täten bräuchte bräuchten wüsste wüssten brächte brächten dächte spräche sprächen
    hülfe schriebe verlöre begänne hieße hießen bekäme bekämen zöge zögen schlüge wär wärs wärn hätt
    hätts hättn könnt müsst dürft tät däd wött sött hätti wäri chönt sei seien habe werde könne
    müsse solle wolle dürfe möge gebe gehe komme stehe lasse bestehe handle gelte
  `,
  passiv: `
    wird werden wurde wurden worden geworden gemacht getan gesagt behauptet genannt gegeben genommen
    gebracht gebaut bezahlt finanziert gefördert unterstützt beschlossen entschieden eingeführt
    abgeschafft verboten erlaubt genehmigt abgelehnt geändert verändert verbessert erhöht gesenkt
    gekürzt gestrichen verschoben verhindert vermieden verursacht ausgelöst verkauft gekauft
    importiert exportiert produziert hergestellt verwendet benutzt genutzt eingesetzt ersetzt
    entlassen eingestellt kontrolliert geprüft untersucht getestet bewiesen belegt bestätigt
    widerlegt veröffentlicht verschwiegen vertuscht ignoriert vergessen erwähnt diskutiert
    kritisiert gelobt gewählt ernannt verurteilt bestraft verhaftet abgeschoben aufgenommen
    ausgenutzt betrogen belogen diskriminiert beleidigt bedroht angegriffen verletzt getötet
    ermordet vergewaltigt zerstört geschlossen geöffnet gesperrt gelöscht zensiert informiert
    gefragt gezwungen verpflichtet ausgegeben verschwendet eingezahlt besteuert subventioniert
    abgezockt ausgeschlossen behandelt geimpft operiert gepflegt betreut unterrichtet geschützt
    gerettet vernachlässigt
  `,
  verhältniswort: `
    in im ins an am ans auf aufs aus bei beim bis durch für gegen mit nach neben ohne seit über um
    unter von vom vor zu zum zur zwischen hinter außer entlang gegenüber innerhalb außerhalb
    oberhalb unterhalb diesseits jenseits trotz während wegen statt anstatt mithilfe anhand aufgrund
    infolge dank laut gemäß entgegen zufolge mittels seitens hinsichtlich bezüglich angesichts
    anlässlich binnen je pro per via ab samt nebst inklusive einschließlich ausschließlich zuzüglich
    abzüglich mangels zwecks zugunsten zulasten anstelle ungeachtet unbeschadet unweit nahe fern
    inmitten wider gen halber namens überm unterm hinterm vorm übers unters hinters vors
  `,
  redaktion: `
    redaktion* moderator* moderation* admin admins administrator* seitenbetreiber* sendung sendungen
    beitrag beiträge post posts posting* artikel überschrift* schlagzeile* titelbild* foto fotos
    grafik* video videos kommentarspalte* kommentar kommentare kommentaren kommentarbereich*
    kommentator* kommentier* netiquette nettiquette gelöscht löschen löscht gelöschte blockiert
    blockieren gesperrt zensur zensiert melden gemeldet gemeldete meldung forum diskussion
    diskussionen thread fragestellung gästeauswahl gästeliste gäste gast gastgeber* einladen
    eingeladen zuschauer* publikum sendezeit* sendetermin* wiederholung mediathek* livestream*
    stream* einschalten eingeschaltet ausschalten umschalten angeschaut anschauen geguckt gucken
    verfolgt berichterstattung* recherchier* recherche* quellenangabe* facebookseite* fanpage*
    follower* abonniert abonnent* entfolg* entfreund* gefällt like likes geliket teilen geteilt
  `,
};
