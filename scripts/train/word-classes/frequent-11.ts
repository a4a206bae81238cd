import type { WordClasses } from './word-class';

/** Frequent words of thinking, showing, caring, keeping off and belonging that the other classes leave out. */
export const frequent11Classes: WordClasses = {
  benennen: `
    name namen namens nachname* vorname* spitzname* beiname nennen nenne nennst benenn* benannt
    umbenann* umbenenn* titel titulier* betitel* betiteln betitelt beschimpf* beschimpft
    bezeichne bezeichnest beschreib* beschrieben umschreib* formulier* ausdruck ausdrücke
    ausdrücken ausdrückt ausgedrückt aussprechen ausspricht ausgesprochen auszusprechen
    ansprechen anspricht angesprochen absprechen abgesprochen abspricht artikulier* thematisier*
    erwähn* unerwähnt* überschrift* schlagzeile* slogan* spruch sprüche sprüchen sprüchlein
    parole parolen zitat* zitier* wortlaut wort wörter worte worten wortwahl vokabel* begriff
    floskel* phrase* redewendung* sprichwort* sprachgebrauch alias genannt sogenannte
    sogenannten sogenannter abstempel* abgestempelt schublade* stempel brandmark* diffamier*
    stigmatis* diskreditier* verunglimpf* denunzier* anschwärz* verleumd* disqualifizier*
    herabwürdig* herabsetz* unterstell* unterstellung* vorwurf vorwürfe vorwerfen vorwirft
    vorgeworfen beschuldig* bezichtig* nachsagen nachgesagt
  `,
  'sprache-schrift': `
    sprache sprachen sprachlich* fremdsprache* muttersprache* hochdeutsch* dialekt* mundart*
    plattdeutsch* akzent* deutschkurs* sprachkurs* sprachkenntn* übersetz* dolmetsch* hebräisch
    latein* altgriechisch grammatik* rechtschreib* orthograph* zeichensetzung komma kommas
    kommata satzzeichen punkt buchstabe* silbe silben alphabet* schrift schriften schriftlich*
    mündlich* schreiben schreibe schreibt schreibst schrieb schrieben geschrieben aufschreib*
    aufgeschrieben abschreib* abgeschrieben verfasst verfassen verfasser* autor autoren autorin
    schriftsteller* dichter dichtern dichtung poesie poesen lyrik gedicht* roman romane märchen
    geschichte geschichten erzähl* sage buch bücher büchern brief briefe briefen briefkasten
    post postkarte* zettel blatt blätter papier papiere papieren seite seiten heft akte akten
    ordner stift stifte pen tinte kuli füller aufschrift* beschrift* inschrift* unterschrift*
    plakat* flugblatt* flyer text texte texten kontext* absatz absätze zeile zeilen entwurf
    protokoll* bericht* zusatz anmerkung* fußnote* lesen lese liest las gelesen durchlesen
    durchgelesen nachlesen vorlesen leser leserin lesern lesbar* lektüre auswendig* buchstabier*
    verbal verbale verbalen rhetorik* rede redebeitrag* reden redet redner* vortrag* dialog*
    monolog* gespräch* unterhalten unterhaltung* konversation zeichen sonderzeichen symbol*
    botschaft* botschaften nachricht* mitteil* mitgeteilt lauten lautet lautete unzensiert
  `,
  'kunst-unterhaltung': `
    singen singt sing sang gesungen sänger* lied lieder song songs gesang chor musik* melodie
    band bands konzert* oper operette theater* bühne bühnen schauspiel* kino* film filme filmen
    drehbuch serie serien regisseur* publikum zuschauer* star stars promi promis prominent*
    hollywood netflix show shows unterhaltsam* comedy* komiker* satire* satirisch* kabarett*
    witz witze joke jokes pointe* parodie* karikatur* comic* trick tricks zauber* zirkus* techno
    hiphop rap rapper* rock punk schlager* disco discos club clubs party partys feiern tanz
    tänzer* kunst künste künstler* künstlerisch* gemälde* bild bilder bildern maler galerie*
    museum museen ausstellung* skulptur* denkmal* goethe schiller heine brecht kafka mann grass
    beethoven mozart bach wagner dichter denker philosoph* rolle figur figuren inszenier*
    aufführ* aufführt auftritt auftritte auftreten vorgeführt vorführ* vorstellung programm
    trailer podium dschungelcamp bachelor casting kandidat* jury gewinnspiel* karneval*
    fasching* maskottchen feuerwerk* pfeifen pfeift gepfiffen trommel* gitarre klavier geige
    orchester
  `,
  'denk-arbeit': `
    denker denkern denkend* denkende denkenden denkender denkens denkweise* denkmuster*
    denkanstoß nachdenk* nachgedacht überdenk* überdacht bedenken bedenkt bedacht erdacht
    ausdenk* ausgedacht vordenker* querdenker* mitdenk* umdenk* gedanke gedanken gedankengang*
    gedankengut philosophie philosophisch* philosophier* theorie theorien theoretisch* praxis
    praktisch* logik logisch* unlogisch* analyse* analysier* interpretier* interpretation*
    auslegen ausgelegt auslegung* deuten deutet deutung* begreif* begriffen erfassen erfasst
    einschätz* eingeschätzt unterschätz* unterschätzt überschätz* überschätzt vermut* vermute
    annehm* annehmen anzunehmen annimmt angenommen ahnen geahnt ahnt erinner* gedächtnis
    vergess* vergessen schlussfolger* folgern folgert gefolgert ableiten abgeleitet ergeben
    ergibt ergab ergeht geist geister geistes geistige geistigen geistiger geistreich* verstand
    hirn köpfchen intellektuell* intelligenz* weitsicht* weitblick* fantasie* phantasie*
    vorstellen vorstellbar* einreden einredet eingeredet überzeug* beeinfluss* einfluss
    einflüsse einflussreich* manipul* indoktrin* ideologi* weltanschau* weltbild* gesinnung*
    mentalität* einstellung* ansicht identität* identitätspolitik* identifizier* lehre lehren
    lehrt gelehrt lehrte belehr* lernen lernt lern gelernt dazulern* verlern* wissens unwissen*
    erkenntnis* erkennen erkannt befassen befasst befass auseinandersetz* beschäftigen
    beschäftigt beschäftige informieren informier* aneignen überprüf* prüfen prüft geprüft
    kontrolle kontrollen kontrollier* unkontrolliert* erfinden erfindet erfand erfunden
    erfinder* erfindung* interessant
  `,
  'zeigen-darstellen': `
    zeigen zeigt zeige zeigst zeigte zeigten gezeigt aufzeig* aufgezeigt darstell* dargestellt
    darzustellen darstellung* präsentier* präsentiert präsentation* vorzeigen vorgezeigt
    vorführen vorweisen hinweis* hinweisen hingewiesen hinweist verweis* verweise verweisen
    verwiesen weist wies weisen gewiesen aufweisen aufweist beweisen bezeug* zeugt zeuge zeugen
    zeugin demonstrier* abbild* abgebildet bilden bildet gebildet bildete ausbild* ausgebildet
    ausgebildete gestalt gestalten gestaltet gestaltung* umgestalt* figur figürlich* schein
    scheine scheinst scheint schien scheinbar* anschein* erschein* erschienen auftauch*
    aufgetaucht verschwind* verschwunden entstell* verzerr* verfälsch* beschönig* schönred*
    schöngeredet verharmlos* verharmlost* aufbausch* aufgebauscht dramatisier* übertreib*
    übertrieben überspitz* überspitzt überspitzung instrumentalisier* benutz* vorgib* vorgibt
    vorgeben vorgegeben vorwand vorwände ausrede* ausreden vortäusch* vorgetäuscht vorspiel*
    vorgaukel* simulier* inszeniert spielen spielt spiele gespielt spielte aufspiel* nachmach*
    nachahm* kopier* personifizier* verkörper* repräsentier* repräsentativ* vertritt vertreten
    vertrete vertreter* symbolis* erkennbar
  `,
  'schutz-sorge': `
    schutz schützen schützt geschützt beschütz* beschützt bewahr* bewahren aufbewahr* wahren
    wahrt gewahrt behüt* hüten obhut sicher sichern sichert gesichert sicheres sichere sicheren
    absicher* sicherheit* security sorge sorgen sorgt sorgte besorgt fürsorge* versorg*
    versorgen versorgt versorgung* betreu* betreuen betreut betreuung* pflegen pflegt gepflegt
    pflege kümmern kümmere umsorg* nähr* ernähr* fütter* füttert futter erziehen erzieht erzogen
    erziehung* aufziehen großziehen großgezogen begleit* begleitet begleiter* beistehen
    beigestanden unterstütz* stütz* stützt stützen unterstützt hilf verhelf* rett* überleb*
    überleben überlebt überlebende* unterhalt unterkunft unterkünfte unterbring* untergebracht
    unterkomm* unterschlupf zuflucht* asyl aufnehmen aufgenommen aufzunehmen aufnimmt beherberg*
    bewirt* gastfreund* heilen heilt geheilt heilung heilbar* trösten tröst* trost beruhig*
    kuscheln kuschel* umarm* streichel* wärme verhüten verhütung vorsorge* vorsorgen vorbeug*
    präventi* schonen schont geschont verschon* ersparen erspart behindern gewähr* gewähren
    gewährt gewährleist* garantier* garantie* zusicher* zugesichert versicher* versichert
    versichern zugesagt zusag* versprech* versprochen verspricht organspende* spenden spender*
    ehrenamt* lebensrett*
  `,
  abwehren: `
    abwehr* abwehren verhinder* verhindert hindern hindert gehindert behinder* abweis*
    abgewiesen ablehn* abgelehnt abzulehnen lehnen lehnt lehne verweiger* verweigert zurückweis*
    zurückgewiesen widerset* widersetzen widersteh* trotzen fernhalt* ferngehalten distanzier*
    distanzieren distanziert distanz* abgrenz* abgegrenzt ausgrenz* ausgegrenzt isolier*
    isoliert ausschließ* ausgeschlossen ausschluss* absonder* abgesondert meid* meiden gemieden
    vermeid* vermieden umgeh* umgehen umgeht umgangen umzugehen entzieh* entziehen entzogen
    entzug weigern weigert geweigert abschaff* abgeschafft aufgeben aufgegeben aufgibt loswerden
    losgeworden wegfallen wegfällt wegfall streich* gestrichen abstell* beseitig* beseitigt
    ausmerz* verdräng* verdrängt bremsen bremst gebremst ausgebremst ausbremsen abbrems*
    blockier* sperr* gesperrt absperr* abgesperrt verbiet* verboten verbot* untersag* verhängen
    verhängt hürde hürden hindernis* barriere* gegenwind gegenzug gegenwehr gegner* gegenseit*
    gegeneinander kontra contra gegenteil* konfrontier* konfrontation* konflikt* streit*
    feindlich* feindselig* rivale* konkurren* widerspr* widersprech* beklagen beklagt klagen
    klagt klagte geklagt klage beschwer* beschwert bemängel* reklamier* ungebeten* ungefragt*
    unerwünscht* unbequem* aufzwing* aufgezwungen erzwing* erzwungen zwingen zwingt gezwungen
    aufdräng* einmisch* eingemischt dulden ertragen ertrage erträgt ertrug erdulden erleiden
    erlitten hinnehm* hingenommen aushalten aushält auskommen schlucken
  `,
  zugehörigkeit: `
    zugehörig* dazugehör* gehöre gehörst gehörte angehör* mitglied* mitgliedschaft* vertreter
    gruppe gruppen gruppier* gruppierung* grüppchen kreis kreise kreisen umfeld milieu* szene
    szenen klub klubs verein vereins vereine verbund bund bündnis* bündnisse allianz* pakt pakte
    union gemeinschaft* gesellschaft* gemeinsam* zusammen team teams crew bande truppe clique
    mannschaft anhäng* anhängerschaft sympathisant* sympathie* sympathien gefolge gefolgschaft*
    gefolgsleute mitläufer* jünger anführer* anführerin führerin führer führern führung*
    führend* führende führenden vorreiter* vorgänger* nachfolger* nachfolge ableger* abkömml*
    nachkommen nachwuchs vorfahren vorfahr ahnen abstamm* generation* mitbewohner* nachbar*
    partner* paar kumpel* freund freunde freunden freundin kamerad* kollegen genossen genosse
    bruder brüder schwester geschwister verwandt* bürger bundesbürger* einwohner* bewohner*
    bevölkerung* population* überbevölker* volke volkes schland beitreten beigetreten beitritt*
    austreten ausgetreten austritt* teilnehm* teilzunehmen teilgenommen teilnahme beteilig*
    mitmach* mitreden mitzureden einbezieh* einbring* eingebracht integrier* vereint vereinen
    vereinig* verbünd* zulauf zuspruch rückhalt identifikation personal belegschaft* amt posten
  `,
};
