import type { WordClasses } from './word-class';

/** Frequent words of the sea, tools, freedom and force, misspellings, clipped talk and amount that the other classes leave out. */
export const frequent12Classes: WordClasses = {
  seefahrt: `
    schiff schiffe schiffen schiffs boot boote booten bootsfl* schlauchboot* rettungsschiff*
    seenot* seenotrett* schiffbrüch* schiffbruch kapitän* kapitänin crew matrose* steuermann
    reeder* schlepper* schleuser* marine marinesold* küstenwach* frontex seawatch sea watch
    lifeline aquarius rackete carola mittelmeer* überfahrt* ertrink* ertrunk* ertrank kentern
    gekentert untergeh* untergegangen hafen häfen anlegen angelegt ablegen anker rettungsring*
    rettungswest* schwimmwest* titanic dampfer kreuzfahrt* fähre leuchtturm* flaschenpost strand
    gestrandet bord deck see meer ozean fluten flut wellen welle versenk* libysch* leinen segel
    segeln* ruder rudern paddel* floß
  `,
  'wetter-natur': `
    wetter sonne sonnen sonnst mond sterne stern himmel wolke wolken regen regnet schnee schneit
    wind winde stürme orkan* gewitter* blitz blitze donner donnerwetter donnert nebel hagel
    frost luft erde welt weltall universum planet planeten kosmos natur naturgewalt* tier tiere
    tieren baum bäume bäumen ast äste blatt blätter wurzel gras wiese rasen weizen hopfen malz
    korn getreide rosen strauch busch hecke dünger boden wasser quelle wild wildnis feuer brand
    brände brenner brennen brennt brannte verbrannt rauch raucht qualm funken glut asche dampf
    licht lichter schatten sommer winter frühling herbst jahreszeiten
  `,
  'technik-gerät': `
    gerät geräte geräten maschine maschinen motor motoren automat* roboter technik techniken
    technisch* technologie* technisier* elektro* elektronik* elektrisch* strom akku chip chips
    chipkarte* sensor* schalten schaltet schaltung ausschalten ausgeschaltet einschalten
    eingeschaltet abschalten abgeschaltet funktion funktionen funktioniert fehlfunktion*
    instrument instrumente werkzeug* apparat* anlage anlagen mechan* installier* eingeben
    eingabe ausgabe speicher* datei dateien daten datenbank* software hardware programm* update*
    version* modell modelle modul* prototyp* test tests testen testet getestet piepser* piept
    funk funkt funkgerät antenne sender signal* netz netze netzwerk* verbindung* leitung
    leitungen kabel anschluss* system betrieb autopilot drohne* satellit* rakete* airport
    flughafen* fallschirm* gasflasche* bogen hebel rad räder getriebe bremse bremsen fingerabdr*
    scan scannen scanner drucker druckt gedruckt
  `,
  'frei-eigen': `
    frei freie freien freier freies freiem freiheit freiheiten freiheitlich* freigelassen
    freilass* freigab* freigeg* freiwillig* freisprech* freispruch befrei* befreit unfrei* eigen
    eigene eigenen eigener eigenes eigeninteress* eigennutz* eigennütz* eigeninitiative
    eigenständ* eigenverantwort* selbstbestimm* selbständig* selbst selber autonom* autark*
    souverän* unabhäng* privat private privaten privater privates privatleb* privatsache*
    privatperson* privatsphäre individuell* individu* persönlich* allein alleine alleinig*
    einsam einsame einsamen einsamer einsamkeit einzeln einzelne einzelnen einzelner solo
    exklusiv* extra separat* intern interne internen anonym willkür* unkontrolliert* unbegrenzt*
    unbeschränkt* grenzenlos* bedingungslos*
  `,
  'zwang-macht': `
    macht mächte machthab* machtgier* machtgeil* machterhalt* machtverlust* machtmissbr*
    machtpolitik* machtergreif* machtlos* ohnmacht* ohnmächtig* mächtig* bemächtig* entmachtet*
    beherrsch* beherrscht herrsche herrschen herrscht herrschaft* herrscher* vorherrsch*
    gewaltregime* gewaltdiktat* gewaltherrsch* regime regimes regimewechsel* regimechange*
    repression* repressalie* repressiv* unterwerf* unterworfen unterwürf* unterjoch* knecht*
    knechtschaft* sklav* versklav* gehorsam* gehorch* befehl* befohlen kommando* diktier* diktat
    diktate kontroll* überwach* bespitzel* spitzel* gezwungen zwang zwänge zwangs* aufgezwung*
    nötigung* nötigen nötigt fessel* gefesselt gefangen gefangene gefangenen einsperr*
    eingesperrt festnehm* beschlagnahm* enteign* entrecht* beraubt berauben entwaffn* gängel*
    bevormund* entmündig* gleichmach* gleichschalt* gleichgeschalt* ausbeut* drangsalier*
    schikan* druckmittel* eisern* harte unerbittlich* rücksichtslos* skrupellos*
  `,
  falschschreibung: `
    sympatisch* scheis mus nich eigendlich entlich entgültig* vieleicht viellleicht villeicht
    vielleich veilleicht warscheinlich* wahrscheinlch nähmlich ausversehen garnicht garnichts
    garkein* garnie nurnoch nurmal nurmalso soviele soviel wieviele wiso wesegen weshab soo sooo
    soooo immernoch immerwieder aufjedenfall jedenfals zuhauf ebend einzigste einzigster
    einzigsten größt standart* intress* interressant* intressant* agressiv* agression* aggresiv*
    addresse adressse rythmus maschiene* terasse karrikatur* krittik* kritick* akkustik komisar*
    komision* kommision* kapput kaput entäuscht* enttäucht wiederlich* wiederlegt* wiederspruch*
    wiedersprech* wiederspiegel* wiederstand* wiederwärtig* wäret währe währen währst währt hätt
    hatt häte hette must muste müste müsten konte könte könten solte wolte wolln solln würd wurd
    wirt bischen nazie nazies natzi natzis rassisst* rasist* rassit* rassisen fachist* faschit*
    facist* faschischt* demokratt* demokartie politker* polittik* poltiker* regirung* regierug*
    kanzelerin kanslerin deuschland* deutchland* deutshland deutschlnd deutschn deutschalnd
    flüchlinge* flüchtinge* flüchlting* assylant* asilant* assyl* asül migrannt* emigrannt*
    ausländr* auslända auslender* mdchen mädchn fur uber fuer ubers dan einfch enfach enifach
    einach schei scheise scheisse scheissse sheiße idot idiott idioot arshloch arschloh wixxer
    wixer fikk fik fikken hurren hurenson* hurnsohn* hundesön* misgebur* spasty behindat
    veraschen verascht verarschn politiek tollerant* tolleranz* intollerant* symphat* anderst
    ehr mer ham hamse hamwa hams sach sagn machn gehn stehn sehn gebn lebn schreibn kommn wärn
  `,
  'kurz-gesprochen': `
    gabs gibts gehts wars ists hats habs habens hams machs machts sags sagts wirds würds kanns
    könns solls wills weils wenns obs ers ichs dus wies sos ums fürs übers durchs unters hinters
    son sone sonen sonem nen nem nee nö jo joa ehm ähm äh öhm hmm hm mhm tja tjo naja nunja nu
    na oh ohh ohhh ooh uh uff puh boah boa wow ui huch hach ach och achso aha oho soso jaja jaaa
    neee neeee oje ojemine ohje omg ohgott gottchen göttchen mannomann menno manno alda ey eyy
    hey heda he hö hä häh hää wat dat det ditt kiek nüscht icke ick dit ooch jut jenau
  `,
  'menge-allerlei': `
    plus minus anteil allermeist* allermeisten jeglich* manch manche mancher manches manchem
    etliche etlichen etliches diverse diversen diverser sämtliche zahlreich* unzählig* zig
    zigtausend* haufenweise massenhaft* massenweise reihenweise scharenweise tonnenweise
    weiteres weitere weiteren weiterer letzteres letztere letzteren letzterer ersteres erstere
    ersteren übrige sonstige sonstiges anderem anderes andere anderer solche solcher solchen
    derart derartige derartigen derlei dergleichen jenige jenigen diejenigen derjenige
    denjenigen gewisse gewissen gewisser irgend irgendjemand* irgendein* irgendwas irgendwer
    irgendwelch* irgendwann besserer bessere besseren kräftig kräftige kräftigen intensiv*
    extrem extreme extremen extremer genügt genügen genüge genug ausreichen ausreicht
    ausreichend überwiegend* mehrheitlich* größtenteils vorwiegend* insgesamt zusätzlich*
    ergänz* meilenweit* weitgehend* umfassend* vollständig* lückenlos* restlos* komplett*
  `,
  'gelingen-taugen': `
    taugt taugen tauglich* untauglich* taugenichts* leisten leistet leistete geleistet leistung
    leistungen leistungsfähig* schaffen schafft schaffe schaffst schaffte geschafft erschaffen
    erschafft erschuf verschaffen verschafft anschaffen gelingen gelingt gelang gelungen
    misslingen misslingt misslang misslungen erreichen erreicht erreichte erfüllen erfüllt
    erfüllte erfüllung* bewirken klappen klappts hinkriegen hinbekommen hinbekommt zustande
    zustandekommen zuwege zurechtkommen zurechtkommt zurecht meistern gemeistert bewältig*
    übertreffen besiegen besiegt sieger siegen siegt siegte gesiegt sieg siege gewinner gewinnen
    gewinnt gewann gewonnen verlierer* verlieren verliert verlor verloren aufstieg aufsteigen
    absteigen abstieg scheitern scheitert gescheitert scheiterte fehlschlag* fähig fähige
    fähigen fähigkeit* unfähig* begabt* talent talente talentiert* potenzial* potential* profi
    profis laie laien amateur* könner* meister* anstreng* mühe mühen mühsam* bemühen aufwand
    aufwänd* aufwend* ehrgeiz* motivier* motiviert motivation* antrieb antreib* herausforder*
    herausforderung* hochtouren anlauf eigentor* rückschlag* fehlgriff* fehltritt* fehl fehlern
    fehler fehlerhaft* patzer versagen versagt trainier* üben übt geübt übung* gewöhnen gewöhnt
    gewöhnung* gewohnheit* routine*
  `,
  'tun-gegenseitig': `
    reagieren reagiert reagierte reaktion reaktionen antworten erwider* richten richtet
    gerichtet ausrichten anrichten angerichtet regeln regelt geregelt regelung* sorgen verfolge
    verfolgen verfolgt verfolgte verfolgten verfolgung* nachgehen nachgegangen verüben verübt
    verhelfen durchgehen hervor hervorgehen hervorgeht hervorheb* vorlieg* vorliegt vorliegen
    verlassen verlässt verließ treffen trifft traf getroffen kennenlern* kennengelernt besuch*
    besuche besuchen besucht besucher* begegn* begegnen begegnet einladen einlädt eingeladen
    einzuladen begrüßen begrüßt begrüßung* verabschied* verabschiedet empfang empfangen empfängt
    empfänger* bewirten gastgeb* beraten berät beratung* berater* besprech* besprochen
    absprache* absprach* vereinbar* vereinbart verhandel* einigen einigt geeinigt einigung*
    übereinkomm* übereinstimm* überein verraten verrät verriet verräter* bekennen bekennt
    bekannte bekenntnis* schwören schwört geschworen schwur eid verpflicht* verpflichtet
    vermitteln vermittelt vermittlung* übergeben übergibt übergab übergabe übernehmen übernimmt
    übernahm übernommen übernahme überlass* überlassen weitergeb* weitergegeben zugehen zukommen
    zukommt zugewandt abwend* abgewandt wenden wende wendet gewandt wendt beanspruch*
    beansprucht zustehen zusteht rechtfertig* rechtfertigt verantwort* entschädig* belohn*
    belohnung* aussuchen ausgesucht auswahl* auswählen wählen suchen sucht gesucht suche finden
    findet fand gefunden finder fundstück angetan antun antut reinlassen reingelassen zulassen
    zulässt zugelassen einlassen eingelassen fangen fängt fing gefangen lecken leckt locken
    lockt angelockt verlock* ablenken abgelenkt ablenkung* provozier* einbrocken eingebrockt
  `,
  'glaube-kirche': `
    synode* altkathol* geweiht weihen weihe templer* tempelritter* ritual* rituale geistliche
    geistlichen geistlicher geistlichkeit himmel ewig ewigen ewiger ewigkeit paradies* hölle
    teufel* engel* segen* thor odin zeus buddha tempel schrein reliquie* dom dome kapelle*
    kloster klöster abt pilger* wallfahrt* jenseits
  `,
  medien: `
    cnn bbc dwn jf bildzeitung stern focus spiegel chefredakteur* redaktionell* blatt blätter
    gazette* boulevard* artikel kolumne* kolumnist* leitartikel* infotainment ticker* sendung*
    sendeplatz programmdirekt* auflage* verlag verlage verlages verlags verlegt herausgeb*
    leser* leserbrief* kreuzfeuer newsticker*
  `,
  recht: `
    urheber* geltendes geltende geltenden geltender verwirkt verwirken verhängt verübt
    beschlagnahm* aufzeichn* klausel* pakt unterzeichn* signier* ratifizier* rechtsbruch*
    rechtsgültig* gültig* ungültig* wirksam* unwirksam* wahlberecht* berechtig* unberecht*
    befugt* unbefugt*
  `,
  partei: `
    positionspapier* mitgliederentscheid* urabstimm* parteitag* jamaika* jamaikakoal* euwahl*
    sondierung* sondier* votum ortsverband* fraktion* parteilinie* parteibuch* parteiprogramm*
    grundsatzprogramm* programmatik* volkspartei* splitterpartei* unpolitisch* entpolitisier*
    politisier* agitation* agitier* agitator*
  `,
};
