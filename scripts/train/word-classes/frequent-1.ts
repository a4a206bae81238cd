import type { WordClasses } from './word-class';

/** What people do in everyday speech: moving, taking, holding, beginning, dealing with one another. */
export const frequent1Classes: WordClasses = {
  'tun-machen': `
    machen mach mache macht machte machten gemacht machbar* machs tun tu tue tut tust tuen tuend getan taten tätig
    tätigkeit* tätigen betätig* agier* handeln handelt handle handelte gehandelt handhab* betreiben betreibt betreibe
    betrieben betreiber* betrieb unternimm* unternehmen unternommen unternahm ausführ* ausgeführ* vollzieh* vollzog*
    vollbring* vollbracht* leisten leistet leiste leistete geleistet leistung* verricht* anstell* angestellt treiben
    treibt trieb getrieben bewerkstellig* aktiv aktive aktiven aktiver aktivität* aktivier* aktion aktionen
    praktizier* praxis praktisch* praxisnah* erledigen anwend* angewend* anwandte angewandt* verwend* verwandt benutz*
    nutze nutzt nutzten gebrauch gebrauche gebrauchen gebraucht gebrauchte* bedien* einsatz einsätze einsetz*
    einzusetz* eingesetz* ausüb* ausgeübt* vorgehen vorging vorgeht vorzugehen vorgegangen vorgehensweise* maßnahm*
    umsetz* umzusetz* umgesetz* probier* ausprobier* versuch* schaffen schafft schaffte geschafft schaff schaffbar*
    hinkrieg* hingekriegt* hinbekomm* zustande zustandekomm* fertigbring* fertiggebracht* durchzieh* durchgezogen
    durchzog* abarbeit* bearbeit* erarbeit* verarbeit* aufarbeit* mitarbeit* ausarbeit* mitmach* mitgemacht* nachmach*
    nachgemacht* anmach* angemacht* ausmach* ausgemacht* weitermach* weitergemacht* selbermach* übernehm* übernimm*
    übernahm* übernommen* betraut vornehm* vorgenommen vornahm walten waltet umtun wirken werkeln basteln bastelt
    gebastelt experiment* praktik praktiken
  `,
  bewegung: `
    gehen geht gehe gehst ging gingen gegangen gehn geh gehende* kommen kommt komme kam kamen komm gekommen laufen
    läuft lauf laufe lief liefen gelaufen laufend* losgeh* losgegangen loszugeh* loslauf* losgelauf* rennen rennt
    renne rannte gerannt überrenn* überrannt springen springt sprang gesprungen sprung sprünge hüpf* gehüpft fliegen
    fliegt flog flogen geflogen flug abflug abflieg* einflieg* ausflieg* rausflieg* wegflieg* fahren fahre fährt fuhr
    gefahren losfahr* hinfahr* mitfahr* wegfahr* abfahr* abgefahren ausgeh* ausgegangen umhergeh* hingehen hingeht
    hingehe hingegangen hinzugeh* hinging weggeh* weggegangen mitgeh* mitgegangen vorbeikomm* vorbeigeh* vorbeigegang*
    vorbeigekommen vorbeischau* rauskomm* rausgekommen reinkomm* reingekommen rauskam reinkam rausgeh* rausgegang*
    reingeh* reingegang* raufgeh* runtergeh* runterkomm* runtergekommen hochgeh* hochgegangen hochkomm* zurückkehr*
    zurückkomm* zurückgeh* zurückgegang* zurückgekommen zurückgekehrt heimkehr* heimkomm* heimgeh* heimgegang*
    umkehren umkehrt umkehr umgekehrt* bewegen bewegt bewege bewegte beweg beweglich* bewegung* fortbeweg* rutsch*
    gerutscht abrutsch* kriechen kriecht kroch gekrochen schleich* schlich geschlichen geklettert kletter* steigen
    steigt stieg gestiegen einstieg einsteig* eingestieg* aussteig* ausgestieg* ausstieg umsteig* absteig* abgestieg*
    aufsteig* aufgestieg* aufstieg abstieg wander* gewandert spazier* marschier* reise* reist gereist anreis*
    angereist* abreis* abgereist* ausreis* ausgereist* einreis* eingereist* weiterreis* durchreis* schreiten schreitet
    schritt schritte schritten tritt auftret* auftritt auftritte aufgetret* ström* geströmt eile eilig* eilen eilt
    geeilt herbei herbeieil* tauchen taucht tauchte getaucht auftauch* aufgetaucht* untertauch* untergetaucht*
    abtauch* schwimm* schwamm geschwomm* reiten reitet ritt geritten reiter ritter kehren kehrt kehrte folgen folgt
    nachlauf* nachgelauf* hinterherlauf* weglauf* weggelauf* davonlauf* entkomm* entgeh* entging entgangen flüchten
    gelangen gelangt gelangte eintreff* eingetroffen ankunft ankomm* ankam angekommen ankünft* verlassen verlässt
    verließ verlasse zugehen zugeht zuging zugegangen umzug umzieh* umgezog* auszug auszieh* ausgezogen einzug
    einzieh* eingezog* durchgang begeb* landet landen gelandet landung* schweb* kreisen kreist gekreist schlepp*
    gleit* rollen rollt rolle rollte gerollt drehen dreht drehte gedreht umdreh* umgedreht* verdreh* wenden wendet
    wendete wende gewendet weitergeh* weitergegangen weiterfahr* weiterlauf* nahekomm* näherkomm* herkomm* hergekommen
    herkam hinkomm* hinkam vorankomm* vorangeh* vorankam voran vorwärts rückwärts bremsen bremst gebremst bremse
    abbrems* ausbrems* beschleunig* trampeln trabt tänzel* torkel* humpel* stolper* ausweich* ausgewich*
  `,
  'nehmen-bringen': `
    nehmen nimmt nehme nimm nahm nahmen genommen nehmt mitnehm* mitnimm* mitgenommen mitnahm wegnehm* wegnimm*
    weggenomm* abnehm* abnimm* abgenomm* annehm* annimm* angenomm* hinnehm* hinnimm* hingenomm* hernehm* herausnehm*
    rausnehm* rausgenomm* aufnehm* aufnimm* aufgenomm* entnehm* entnimm* entnomm* wahrnehm* holen holt hole hol holte
    geholt abhol* abgeholt* herhol* hergeholt* reinhol* reingeholt* rausholen rausholt rausgeholt zurückhol*
    zurückgeholt* nachhol* nachgeholt* überhol* bringen bringt bringe bring brachte brachten gebracht mitbring*
    mitgebracht* mitbracht* herbring* hergebracht* hinbring* einbring* eingebracht* anbring* angebracht* aufbring*
    unterbring* untergebracht* unterzubring* wegbring* weggebracht* vorbring* vorgebracht* zurückbring*
    zurückgebracht* verbring* verbracht* tragen trägt trage trug getragen eintrag* eingetrag* austrag* ausgetrag*
    vortrag* vorgetrag* schicken schickt schicke schick schickte geschickt geschickte* abschick* hinschick* losschick*
    zurückschick* zurückgeschickt* rausschick* verschick* senden sendet sandte gesendet gesandt* entsend* entsandt*
    zusend* empfänger* empfang* empfing empfängt liefer* geliefert einliefer* abliefer* nachliefer* stecken steckt
    stecke steckte gesteckt reinsteck* reingesteckt* wegsteck* einsteck* eingesteckt* legen legt lege legte gelegt
    hinleg* hingelegt* ableg* abgelegt* zuleg* zugelegt* anleg* angelegt* reinleg* reingelegt* beileg* vorleg*
    vorgelegt* verleg* nahelegen zurückleg* zurückgelegt* stellen stellt stelle stellte gestellt hinstell*
    hingestellt* hinzustell* aufstell* aufgestellt* einstell* eingestellt* abstell* abgestellt* vorstell* vorgestellt*
    reinstell* umstell* umgestellt* bereitstell* zusammenstell* gegenüberstell* stellungen setzen setzt setze setzte
    gesetzt hinsetz* hingesetzt* absetz* abgesetzt* zusetz* besetz* versetz* beisetz* entgegensetz* greifen greift
    griff griffe gegriffen zugreif* zugegriff* zugriff* eingreif* eingegriff* eingriff* ergreif* ergriff* aufgreif*
    aufgegriff* griffbereit* packen packt packte pack gepackt anpack* angepackt* einpack* eingepackt* auspack*
    ausgepackt* zupack* packung* fassen fasst fasste gefasst erfass* anfass* angefasst* zusammenfass* werfen wirft
    werfe warf geworfen wegwerf* wegwirf* weggeworf* reinwerf* reingeworf* rauswerf* rausgeworf* rauswurf* rauswirf*
    einwerf* hinwerf* hingeworf* hinwirf* vorwerf* umwerf* wurf würfe schmeiß* schmeiss* schmiss* geschmiss*
    hinschmeiß* hinschmeiss* rausschmeiß* rausschmiss* rausgeschmiss* wegschmeiß* wegschmeiss* weggeschmiss* ziehen
    zieht ziehe zog zogen gezogen anzieh* angezogen* zuzieh* abzieh* abgezogen* abzog entzieh* entzog* entzug*
    hochzieh* hochgezogen* heranzieh* herangezogen* schieb* schob geschoben verschieb* verschob* reinschieb* drücken
    drückt drückte gedrückt drück abdrück* andrück* durchdrück* heben hebt hob gehoben anheb* angehoben* abheb*
    abgehoben* aufheb* aufgehoben* hochheb* erheben erhebt erhebe erhob* laden lädt lade lud geladen beladen entlad*
    einlad* einzulad* auflad* aufgelad* vorlad* vorgelad* ausgelad* reißen reißt riss gerissen reiß reissen reisst
    herausreiß* abreiß* abreiss* abgeriss* abriss* wegreiß* einreiß* eingeriss* losreiß* hinreiß* räum* geräumt
    aufräum* aufgeräumt* wegräum* weggeräumt* ausräum* ausgeräumt* einräum* eingeräumt* abräum* abgeräumt* stütz*
    gestützt schüttel* geschüttelt* kippen kippt gekippt hängen hängt hing gehangen aufhäng* aushäng* kleben klebt
    klebte geklebt aufkleb* sammel* gesammelt einsammel* schütten schüttet geschüttet ausschütt* füllen füllt füllte
    gefüllt ausfüll* ausgefüllt* auffüll* aufgefüllt* abfüll* überfüll* erfüllen erfüllt erfüllung*
  `,
  überlassen: `
    geben gibt gebe gib gab gaben gegeben abgeben abgibt abgab abgegeben abzugeben hergeben hergegeb* hergibt
    herausgeb* herausgegeb* rausgeb* rausgegeb* rausrück* übergeb* übergab* übergibt weitergeb* weitergegeb*
    weitergib* zurückgeb* zurückgegeb* zurückgib* mitgeben mitgibt mitgegeb* angeben angibt angab angegeben angabe*
    vorgeb* vorgegeb* vorgib* vorgab ausgeben ausgebe ausgegeb* ausgib* ausgab aufgeb* aufgegeb* aufgib* nachgeb*
    nachgegeb* nachgib* zugeb* zugegeb* zugib* begeb* vergib* vergab vergabe* vergeben schenk* geschenk* verschenk*
    beschenk* spende spenden spendet gespendet überlass* überließ anbiet* anbot angebot* bieten bietet bot geboten
    biete vermittel* vermittlung* verteil* austeil* zuteil* zugeteilt* teilen teilt teilte geteilt teile gewähr* gönn*
    gegönnt verleih* verlieh* ausleih* ausgelieh* leihen leiht geliehen borgen borgt reichen reicht reichte gereicht
    überreich* einreich* eingereicht* darreich* bekommen bekommt bekomm bekam bekomme kriegen erhält erhalt erhielt*
    erhalten empfangen entgegennehm* annahme* beantragen erstatt* vergüt* belohn* entschädig* bescher* beraub* rauben
    raubt überbring* zukomm* zuweis* zugewiesen* zusteh* zugestand* zugesteh* abtret* abgetret* verzicht* tauschen
    tauscht tauschte getauscht umtausch* eintausch* teilhab* bereitgestellt versorg* ausstatt* ausgestatt*
  `,
  wahrnehmen: `
    sehen sieht sehe siehst seht sah sahen gesehen ansehen ansieht ansah angesehen* anzuseh* anseh zusehen zusieht
    zusah zugeseh* hinsehen hinsieht hingeseh* hinzuseh* wegseh* weggeseh* wegsieht schauen schaut schaue schau
    schaute geschaut schauts anschau* angeschaut* anzuschau* zuschau* zugeschaut* hinschau* hingeschaut* wegschau*
    weggeschaut* nachschau* nachgeschaut* umschau* reinschau* reingeschaut* vorbeigeschaut aufschau* raufschau* gucken
    gucke guck guckt geguckt anguck* angeguckt* zuguck* zugeguckt* hinguck* weggucken reinguck* kucken kuckt blicken
    blickt blick blicke anblick* ausblick* überblick* durchblick* hinblick* rückblick* einblick* erblick* augenblick*
    beobacht* besichtig* betracht* entdeck* erkenn* erkannte* erkannt bemerk* wahrnehmen starren starrt anstarr*
    gestarrt glotz* lausch* hören hört höre hörte gehört hör anhör* angehört* anzuhör* zuhör* zugehört* hinhör*
    hingehört* weghör* reinhör* reingehört* gehör mithör* überhör* überseh* übersieht übersah sichten sichtbar* sicht
    sichtweise* unsichtbar* sichtlich* übersicht* ansicht ansichten spüren spürt spürte gespürt riech* roch gerochen
    schmeck* tasten fühlt lesen liest lese lest gelesen las durchles* durchgelesen* nachles* nachgelesen* vorles*
    vorgelesen* mitles* mitgelesen* verles* reinles* überlesen zeigst zeigten zeigen zeigt zeigte gezeigt vorzeig*
    herzeig* aufzeig* aufgezeigt* anzeig* angezeigt* vorführ* vorgeführ* präsentier* präsentation* darstell*
    dargestell* darzustell* darbiet* dargeboten* gezeigte* auffall* auffällig* aufgefallen auffällt auffiel*
    hervorheb* veranschaulich*
  `,
  'anfangen-enden': `
    anfang* anfäng* angefangen anfing anfingen anzufangen fängt fange beginn* begann begonnen start* gestartet losleg*
    losgelegt* loszuleg* eröffn* einleit* eingeleit* entsteh* entstand* auftakt* ursprung* ursprüng* anpfiff gründ*
    gegründet neugründ* ausgangs* ausgang ende enden endet endete endlich* endgültig* endeffekt* beend* aufhör*
    aufgehört* aufzuhör* abschließ* abschliess* abgeschloss* abschluss* abschlüss* abbrech* abgebroch* abbruch*
    einstellen schluss schlussend* schließen schließt schliesse schliesst schloss geschlossen* fertig fertige*
    fertigmach* fertigstell* vollend* auslauf* ausgelaufen ablauf* abgelaufen abläuft abläufe verlauf verläuft
    verlaufen enthüll* finale* vorbei vorüber vorbeisein erlosch* erlisch* verstumm* stopp* gestoppt stop unterbrech*
    unterbroch* pausier* pause pausen fortsetz* fortgesetzt* fortfahr* fortführ* weiterführ* weitergeführt* einstampf*
    aufgelöst auflös* vergeh* verging vergangen* verschwind* verschwand* verschwund* ausklingen vorbereit* auslösen
    letztlich* ausgestorb* aussterb* erstmal* zunächst schlussstrich* schlussfolg* anlauf* angelaufen entfall*
    entfällt wegfall* wegfällt weggefallen erübrig* vorläufig*
  `,
  'bleiben-halten': `
    bleiben bleibt bleibe bleib blieb blieben geblieben hierbleib* dableib* dabeibleib* dabeigeblieb* wegbleib*
    weggeblieb* ausbleib* ausgeblieb* stehenbleib* stehengeblieb* sitzenbleib* sitzengeblieb* übrigbleib* halten hält
    halte hielt hielten gehalten halt festhalt* festgehalt* festhält festzuhalt* aushalt* ausgehalt* auszuhalt*
    aushält fernhalt* ferngehalt* fernzuhalt* durchhalt* durchgehalt* durchhält dagegenhalt* dagegengehalt* vorhalt*
    vorgehalt* einhalt* eingehalt* einzuhalt* einhält innehalt* inhalten stillhalt* zurückhalt* zurückgehalt*
    aufrechterhalt* aufrechten aufrecht erhalten behalt* behält behielt beibehalt* beibehält bewahr* aufbewahr*
    verwahr* dauern dauert dauerte gedauert andauer* fortdauer* dauer dauerhaft* beständig* stetig* beharr* verharr*
    verweil* warten wartet warte gewartet abwart* abgewart* abzuwart* erwart* sitzen sitzt sitze saß gesessen rumsitz*
    dasitz* absitz* abgesess* aussitz* ausgesess* sitz stehen steht stehe stand standen gestanden stehst dasteh*
    dagestand* dazusteh* rumsteh* rumgestand* bereitsteh* feststeh* stillsteh* liegen liegt liege lag gelegen
    liegende* rumlieg* daliegt liegengeblieb* hocken hockt gehockt rumhock* lehnen wohnhaft* ruhen ruht ruhe ausruh*
    ausgeruht* schlafen schläft schlief geschlafen verschlaf* ausschlaf* ausgeschlaf* einschlaf* wachen wacht
    überwach* verankert verankern* befind* befand befanden vorhanden* beruhen beruht bestehen besteht bestand
    bestanden bestünd* existier* lebendig*
  `,
  'suchen-finden': `
    suchen sucht suche suchte gesucht such aussuch* ausgesucht* raussuch* rausgesucht* untersuch* durchsuch* absuch*
    besuch* suchmaschin* finden findet finde fand fanden gefunden find finder rausfind* rausgefund* rauszufind*
    herausfind* herausgefund* vorfind* vorgefund* wiederfind* wiedergefund* befind* auffind* aufgefund* zurechtfind*
    abfind* abgefund* einfind* fundort* fundstück* fundbüro* aufspür* aufgespürt* ermittel* feststellen festgestellt
    ausfindig erforsch* nachforsch* recherch* spur spuren spurlos* stöber* wühl* graben grabung* gräbt kramen
    entziffer* ergründ* fahnd* verloren verlorene* verlier* verlust* vermiss* verlegt verschütt entdecker* auswähl*
    ausgewählt* auswahl* wählerisch* treffen trifft treffe traf getroffen antreff* angetroffen* vorzufinden stoßen
    stößt stieß begegn*
  `,
  'bauen-ändern': `
    bauen baut baue baute gebaut bau bauten bauwerk* aufbau* aufgebaut* aufzubau* abbau* abgebaut* abzubau* ausbau*
    ausgebaut* auszubau* einbau* eingebaut* umbau* umgebaut* wiederaufbau* neubau* anbau* angebaut* verbau* erbaut*
    bebau* errichten errichtet errichtung* bilden bildet bildete gebildet bilde bildung* umbild* herausbild* formen
    formt formte geformt form formier* umform* gestalt* umgestalt* herstell* hergestellt* erzeug* produzier* anfertig*
    angefertigt* erstell* fabrizier* konstruier* generier* entwerf* entwirf* entwurf* entwürf* entworf* entwickl*
    entwickel* modernisier* renovier* sanier* reparier* reparatur* instandsetz* ausbesser* erneuer* änder* geändert
    abänder* verändern verändert veränderung* umwandel* umgewandelt* verwandel* wandel wandeln wandelt gewandelt
    anpass* angepasst* anzupass* umstellen erweiter* vergrößer* verkleiner* kürze kürzt kürzung* kürzen gekürzt
    verkürz* verlänger* ergänz* hinzufüg* zufügen zugefügt einfüg* ersetz* austausch* ausgetauscht* auswechsel*
    ausgewechselt* wechsel* gewechselt abwechs* korrigier* optimier* verbesser* verschlimm* verschlecht* verdreifach*
    verdopp* etablier* einricht* eingericht* einzuricht* organisier* organisation struktur* umstrukturier* neugestalt*
    reformier* umkrempel* zerleg* zerbrech* zerbroch* zerbrich* brechen bricht brach gebrochen zerreiß* zerriss*
    kaputt* demolier* zerfall* zerfällt zerfiel einsturz* einstürz* verfall* verfällt verformt* schneid* geschnitten
    zuschneid* abschneid* abgeschnitt* ausschneid* schnitt schrumpf* wachsen wächst wuchs gewachsen wachsend*
    wachstum* anwachs* heranwachs* zuwachs* zunehm* verlager* trenn* getrennt* abtrenn* verbind* verbunden* verbündet
    verknüpf* koppel* gekoppelt* mischen mischt mischte gemischt* mischung* vermisch* einmisch* eingemischt*
    einzumisch* zusammenführ* zusammengeführt* zusammenfüg* zusammensetz* zusammengesetzt* öffn* geöffnet aufmach*
    aufgemacht* zumach* zugemacht*
  `,
};
