import type { WordClasses } from './word-class';

/** How people treat each other and what they are like: conduct, care, quarrel, mind and rank. */
export const frequent2Classes: WordClasses = {
  umgang: `
    umgang* umgeh* umging umgegangen verhalten verhält verhalte verhielt verhaltens* benehm* benimm* benahm benommen
    benommenheit* manier* betragen anstand anständig* unanständig* anstandslos* höflichkeit* unhöflich* umgänglich*
    beschäftig* befass* auseinandersetz* auseinanderzusetz* auseinandergesetzt* kümmer* gekümmert betreu* begleit*
    behandel* behandlung* pfleg* gepflegt erzieh* erzog* ungezogen* unterhalt* unterhält gesellig* gesellschaft
    zusammenleb* zusammenhalt* miteinander gegeneinander untereinander nebeneinander aneinander füreinander
    voneinander zueinander auseinander aufeinander ineinander nachsicht* rücksicht* tolerier* dulden duldet geduldet
    geduld geduldig* ungeduld* akzeptier* respektier* respektlos* respektvoll* achten achtet geachtet missacht*
    beacht* wertschätz* anerkenn* anerkannt* ignorier* vertrau* anvertrau* misstrau* trauen traut traue traute getraut
    verlassen begegnen begrüß* begrüss* empfangen verabschied* besuche befreund* freundschaft* feindschaft*
    feindselig* feindlich* anfeind* verfeind* abgrenz* abgegrenzt* ausgrenz* ausgegrenzt* distanz* meiden meidet
    gemieden vermeid* vermied* einbezieh* einbezogen* einbind* eingebunden* integrier* einfühl* zuwend* zugewandt*
    abwend* abgewandt* stehenlassen abweis* abgewies* zurückweis* zurückgewies*
  `,
  'helfen-schützen': `
    helfen hilft helfe half geholfen hilf helft aushelf* ausgeholf* mithelf* mitgeholf* weiterhelf* weitergeholf*
    verhelf* behilflich* hilfreich* hilfs* hilfe hilfen helfer* schützen schützt schütze schützte geschützt schutz*
    beschütz* absicher* abgesichert* sichern sichert gesichert sicherheit* sicheren sichere sicheres sicherer bewach*
    verteidig* retten rettet rettete gerettet rette rettung* retter* bergung* geborgen* befrei* pflege unterstütz*
    beistand* beisteh* beigestand* begünstig* förder* gefördert berat* berät anleit* angeleit* heilen heilt geheilt
    heilung* heilmittel* verarzt* verbinden vorsorg* vorgesorgt* fürsorg* versicher* entlast* trösten tröstet
    getröstet trost tröstlich* trostlos* ermutig* ermuntern ermuntert aufbauen stärken stärkt gestärkt bestärk*
    bewahren eintret* einstehen eingestand* fürsprech* patenschaft* pate paten ehrenamt* gemeinnützig* wohltätig*
    barmherzig* obdach* unterkunft* unterkünft* zuflucht* rückhalt*
  `,
  'streiten-kränken': `
    streit streite streiten streitet stritt gestritten streitig* streitsücht* zerstritten bestreit* bestritt*
    abstreit* abgestritt* zank zanken zankt gezankt zoff krach krachen kracht krachend* gekracht gezänk* hader*
    konflikt* konfrontier* konfrontation* eskalation* schlagabtausch* wortgefecht* beleidig* beschimpf* schimpf*
    geschimpft ausschimpf* pöbel* gepöbelt anpöbel* angepöbelt* rumpöbel* kränk* gekränkt verletzend* herabwürdig*
    herabsetz* herabgesetzt* diffamier* diskreditier* verleumd* verunglimpf* verhöhn* verspott* auslach* ausgelacht*
    lästern lästert gelästert ablästern hänsel* gehänselt mobben mobbt gemobbt mobbing* schikan* ärgern ärgert
    geärgert provozier* provokant* provokation* provokativ* reizen reizt gereizt sticheln stichelt gestichelt
    anschrei* angeschrie* anbrüll* angebrüllt* anmeck* anmaul* anzick* angezickt* anfahren zurechtweis* maßregel* rüge
    rügen gerügt schelte tadel tadeln getadelt ermahn* verwarn* bedroh* drohen droht gedroht drohung* einschüchter*
    erniedrig* demütig* gedemütigt bloßstell* bloßgestellt* blamier* blamage* entwürdig* unterstell* bezichtig*
    beschuldig* betitel* beschmutz* anprang* angeprang* brandmark* stigmatisier* vorverurteil* vorführen abkanzel*
    abqualifizier* abwert* abgewert* entgegn* nachtragend* rächen rächt gerächt rache racheakt* vergelt* heimzahl*
    heimgezahlt* hetze hetzen hetzt gehetzt aufhetz* aufgehetzt* hetzer* hetzkampagn* aufwiegel* anfeindung*
    anstachel* angestachelt* boshaft* bösartig* gehässig* hämisch* häme missgunst* niedertracht* niederträcht*
    schadenfreud* gemeinheit* hinterhältig* hinterfotz* hinterlist* heimtück* intrig*
  `,
  gesinnung: `
    gesinnung* mentalität* charakter* wesen wesens wesenszug* persönlichkeit* geist geistes geistig* geisteshaltung*
    geistlos* verstand verständig* menschenverstand* vernunft vernünftig* unvernünftig* einsicht* uneinsichtig*
    ansichten haltung haltungen einstellung* gemüt gemütlich* temperament* laune launen launisch* gelaunt* stimmung*
    mut mutig* mutlos* feige feigen feiger feigling* feigheit* stolz* eitel eitelkeit* ehrgeiz* fleiß* faul geizig*
    gier gierig* habgier* großzügig* bescheiden* demut* hochmut* hochnäsig* überheblich* selbstgefäll* selbstgerecht*
    selbstbewusst* selbstvertrau* selbstlos* egois* egomanisch* narziss* gutmütig* gutherzig* herzlich* herzlos*
    kaltherzig* warmherzig* kaltschnäuz* abgebrüht* skrupel* gewissen* pflichtbewusst* verantwortungsbewusst*
    verantwortungslos* zuverlässig* unzuverlässig* treu treue treuer untreu* loyal* illoyal* aufrichtig* unaufrichtig*
    ehrlich* unehrlich* ehre ehren ehrlos* ehrenhaft* ehrenwert* würde würdig* würdelos* unwürdig* würdevoll*
    motivier* motivation* motiv motive unmotiviert lebendig interessier* desinteress* neugier* leidenschaft*
    begeister* engagiert* engagement* ambition* disziplin* konsequent* entschlossen* zielstreb* stur sture sturer
    sturheit* dickköpf* querkopf* eigensinn* engstirn* verbohrt* borniert* kleingeist* kleinlich* spießig* spießer*
    intolerant* toleranz* weltoffen* aufgeschloss* konservativ* traditionsbewusst* weltanschauung* weltbild*
    ideologie* ideologisch* glaubenssatz* prinzipientreu* verroht* verrohung* abgestumpft* stumpf* gleichgült*
    lebensweise* lebensart* lebensstil* lebenseinstellung* lebensfreude* identität* identitär* identifizier*
    identifikation* vorbild* idol idole ideal ideale idealist* realist* pessimist* optimist* intelligenz* intelligent*
    klug* klüger schlau* gebildet* ungebildet* weise weisen weiser weisheit* gescheit* begabt* talent* genie genial*
    reif reife reifer unreif* erwachsen* kindisch* albern* naivität* empfindlich* überempfindlich* sensibel* sensibil*
    mimose* verletzlich* labil* stabil* ausgeglichen* zufrieden* unzufrieden* glücklich* unglücklich* gelassen*
    besonnen* nüchtern* hysterisch* unbequem* bequem* träge trägheit* einfallslos* ideenlos* phantasie* fantasie*
    kreativ* denker denkende* denkens querdenk*
  `,
  'leiten-führen': `
    leiten leitet leite leitete geleitet leiter leiterin leitern leitung leitend* führen führt führe führte geführt
    führend* führung* anführ* angeführt* vorsitz* chef chefs chefin boss bosse bossen direktor* direktion* präsident*
    präsidium* vorstand* vorstände* geschäftsführ* verwalt* koordinier* lenken lenkt gelenkt lenkung* steuern steuert
    gesteuert kontroll* beherrsch* herrschen herrscht geherrscht herrscher* macht mächte mächtig* machtlos* machthab*
    machtgier* machtgeil* machterhalt* machtmissbrauch* bestimmen bestimmt befehl befehle befehlen befiehlt befohlen
    befehlshab* anordnen angeordnet anweis* angewiesen* vorschreiben vorschreibt beauftrag* auftrag* aufträge beruf
    berufen ernenn* ernannt* einberuf* delegier* abordn* funktionär* amtsinhab* amtsträger* amtszeit* amtes
    amtsantritt* vorgänger* nachfolg* stellvertret* sprecher* pressesprech* generalsekretär* sekretär* schatzmeister*
    vertreten vertritt vertrat vertretung* gremium* gremien ausschuss* ausschüss* kommission* komitee* beirat*
    aufsicht* rang ränge hierarch* elite eliten elitär* obrigkeit* untertan* untergeben* gehorch* gehorsam* folgsam*
    hörig* unterordn* untergeordnet* unterwerf* unterworf* unterwürfig* durchsetz* durchzusetz* durchgesetzt* zwang
    zwänge zwangs zwangsweis* aufzwing* aufgezwung* erzwing* erzwung* verhäng* diener dienern dienst dienste dienen
    dient diente gedient bedienstet* kader kadern zentrale zentralen zentralkomitee* ressort* referat* abteilung*
    dezernat* dezernent* stab stäbe krisenstab* strateg* taktik* taktisch* planen plant plante geplant* planung* plan
    pläne planlos* konzept* agenda programm* positionspapier*
  `,
  'können-lernen': `
    ausbild* ausgebildet* auszubildend* azubi* lehrling* lehre lehren lehrt lehrte gelehrt* lehrgang* lehrplan*
    lehrstell* lehrstuhl* belehr* lernen lernt lerne lernte gelernt lern lernprozess* lernfäh* dazulern* dazugelernt*
    auswendig* üben übt übte geübt übung* trainier* training* bildung bildungs* schulbildung* schulabschluss*
    schulabschlüss* schulabbrech* schulsystem* schulpflicht* schulung* schule schulen geschult abitur* realschul*
    hauptschul* gymnas* gesamtschul* sonderschul* förderschul* berufsschul* volkshochschul* baumschul* grundschul*
    studier* studium* studien* student* semester* uni unis bachelor* diplom* doktor* ehrendoktor* promotion*
    promovier* habilit* professor* dozent* magister prof dr akademie* akademisch* akademiker* qualifizier*
    qualifikation* unqualifiziert* fachkraft* fachkräft* fachlich* fach fächer fachgebiet* fachmann* fachidiot*
    experte* expertin* expertise* kenntnis* kennen kennt kenne kannte gekannt auskenn* ausgekannt kundig* sachkundig*
    sachkenntnis* sachverstand* beherrscht fähig* unfähig* geschick* ungeschickt* gewandt* könner* befähig*
    beigebracht beibring* unterricht* prüfung* geprüft prüfling* klausur* zeugnis* noten notenschnitt* zensuren kurs
    kurse seminar* workshop* vorlesung* fremdsprach* sprachkurs* deutschkurs* integrationskurs* rechtschreib* grammat*
    analphabet* alphabet* buchstab* wortschatz* vokabel* orthograf* orthograph* hochdeutsch* dialekt* muttersprach*
    dolmetsch* übersetz* mathe mathematik* physik* chemie* chemisch* biologie* biologisch* erdkunde geografie*
    geographie* geschichtsunterricht* religionsunterricht* sportunterricht* sozialkunde* philosoph* soziolog*
    psycholog* pädagog* germanist* jurist* informatik* ingenieur* technik* handwerk* meisterprüf* gesellen*
    hintergrundwissen* allgemeinbildung* wissens wissenslücke* ratgeber*
  `,
  'person-rede': `
    persönlich personal personalie* personifiz* passant* mitbewohn* bewohner* besucher anwohner* einheimisch*
    ortsansässig* fremder fremden fremdes fremde fremdling* unbekannte* bekannter nachkomm* nachfahr* vorfahren erbe
    erben erbt geerbt zwilling* geschwister* kumpan* gefährt* gefangene* häftling* geisel* zeuge zeugen augenzeug*
    gast gäste gästen gastgeb* gastfreund* mitglied* teilnehm* teilzunehm* teilgenomm* teilnimm* beteilig* mitstreit*
    mitläuf* anhäng* fan fans fanatisch* jünger verfechter* fürsprecher* held helden heldin heldentat* heldenhaft*
    gründer* erfinder* täter* opfer* sieger* gewinner* verlierer* rivale* konkurrent* feinde feind feinden gegenspiel*
    widersacher* partner* ehemann* ehefrau* gatte gattin bräutigam braut verlobt* witwe witwer waise waisen single
    singles junggesell* dame damen herrn mädel mädels mädchen bub buben bengel kerlchen bursch jüngling* opa opas oma
    omas greis* senior* veteran* rentnerin* baby babys säugling* kleinkind* kindlein bürgerlich* zivil* unzivilisiert*
    adel adelig* adlig* graf gräfin grafen baron freiherr* fürst* prinz prinzen prinzessin* königin krone kronen
    gekrönt user userin follower leser leserin lesern leserschaft schreiber* verfasser* autor autoren autorin
    kommentator* absender* empfänger profil pseudonym* klarnam* spitznam* nachnam* vornam* namens namentlich*
    namenlos* benannt benenn* genannt betitelt adressat* ansprech* anspricht angesproch* gesprächspartn* zuhörer*
    interessent* kandidat* bewerb* anwärter* freiwillig* ehrenamtlich* aushilfe* vertretungen gemeinschaft* kollektiv*
    gruppierung* gruppe* vereine vereins* vereinen bündnis* bund bünde allianz* koalition* lobby* klüngel* cliquen*
    milieu* schicht schichten klasse klassen klassenkampf* rand randgruppe* unterschicht* mittelschicht* oberschicht*
  `,
};
