import type { WordClasses } from './word-class';

/** The state and its order named soberly, and lawful criticism of those who govern. */
export const orderStateClasses: WordClasses = {
  grundordnung: `
    demokratie demokratien demokratisch* demokrat demokraten demokratin* demokratieverständnis* demokratisier*
    grundordnung* freiheitlich* fdgo rechtsstaat* rechtsordnung* sozialstaat* verfassung verfassungen
    verfassungsgemäß* verfassungskonform* verfassungsrecht* verfassungstreu* verfassungspatriot* verfassungsschutz*
    verfassungsorgan* verfassungsänder* grundgesetz* gg grundrecht* bürgerrecht* menschenrecht* menschenwürd*
    unantastbar* freiheit freiheiten freiheitsrecht* meinungsfreiheit* meinungsäußer* redefreiheit* pressefreiheit*
    kunstfreiheit* versammlungsfreih* religionsfreih* glaubensfreih* wissenschaftsfreih* gewissensfreih*
    berufsfreih* reisefreiheit* vertragsfreiheit* gleichheit* gleichberecht* gleichstell* gleichbehandl*
    diskriminier* antidiskrim* minderheitenschutz* minderheitenrecht* persönlichkeitsrecht* datenschutz*
    unverletzlich* briefgeheimnis* selbstbestimm* körperlicheunv* unversehrtheit* verhältnismäß* gewaltenteil*
    legislativ* exekutiv* judikativ* föderal* bundesstaatl* subsidiar* parlamentaris* pluralis* pluralität*
    mehrheitsprinz* mehrheitsentsch* kompromiss* konsens* debatte debatten diskurs* diskussionskult* streitkultur*
    opposition* wahlrecht* wahlfreiheit* volkssouver* repräsentativ* fraktionszwang* immunität* direktedemokr*
    basisdemokrat* mitbestimm* partizip* bürgerbeteilig* volksentscheid* tolerant* toleranzgrenz* rechtstaat*
    paragraph paragraf paragrafen paragraphen gesetz gesetze gesetzen gesetzes gesetzgeb* gesetzlich* gesetzestext*
    gesetzeslag* rechtlich* rechtens rechtsgrundl* rechtsprech* rechtslage* rechtskräftig* strafgesetzb* stgb bgb
    stpo europarecht* völkerrecht* eugh egmr unocharta charta unkonvention genferkonv* asylrecht* wertegemein*
    wertordn* zivilgesellsch* rechtsfrieden* rechtssicher* unschuldsvermut* wehrhaftedemokr* wehrhafte extremismus*
    hufeisen* parteiverbot* parteiengesetz* neutralität* minderheitsreg* brandmauer*
  `,
  staatsorgan: `
    staat staaten staates staats staatlich* staatsbürg* staatsangehörig* staatsoberh* staatsdienst* staatsorgan*
    staatshaushalt* staatskasse* staatsschuld* bundesrepubl* bund bundes bundesland* bundesländ* kommune kommunen
    kommunal* gemeinde gemeinden landkreis* bundestag* bundesrat* landtag* kreistag* stadtrat* stadträt*
    gemeinderat* gemeinderät* bürgerschaft* senat senator* parlament* europaparl* eu eukommission* brüssler
    straßburg* ezb kommission* bundespräsid* bundeskanzl* kanzler kanzlerin kanzlers kanzleramt* vizekanzl* minister
    ministerin ministern ministers ministerium* ministerien ministerpräs* innenminist* außenminist* finanzminist*
    gesundheitsmin* wirtschaftsmin* verteidigungsm* verkehrsminist* familienminist* umweltminist* bildungsminist*
    arbeitsminist* landwirtschaftsm* kultusminist* staatssekret* staatskanzl* kabinett* regierung regierungen
    regierungs* bundesregier* landesregier* koalition* groko fraktion* oppositionsf* abgeordnet* mdb mdbs mdl mdep
    landrat* landrät* bürgermeister* oberbürgerm* dezernent* amtsträg* ausschuss* ausschüss* untersuchungsaus*
    enquete* plenum plenarsaal* plenarsitz* sitzung* rathaus* verwaltung verwaltungs* behörde behörden behördlich*
    amt ämter ämtern amtlich* ordnungsamt* gesundheitsamt* gesundheitsämt* jugendamt* sozialamt* finanzamt*
    ausländeramt* ausländerbehörd* bamf jobcenter* arbeitsagentur* bundesagentur* bundesamt* landesamt* rki pei
    bundesbank* rechnungshof* bundesrechnungsh* gericht gerichte gerichts gerichtshof* gerichtsurt* amtsgericht*
    landgericht* oberlandesger* olg bundesgerichtsh* bgh verfassungsger* bverfg bundesverfassungsg* richter
    richterin richtern staatsanwalt* staatsanwält* justiz* generalbundesanw* generalstaatsanw* polizei* polizist*
    bundespolizei* landespolizei* bereitschaftspol* kripo kriminalpol* lka bka verfassungssch* bnd mad nachrichtend*
    geheimdienst* bundeswehr* bundeswahlleit* wahlleiter* steuerbehörd* zöllner* partei parteien parteitag*
    parteichef* parteivors* parteiprogr* cdu csu spd fdp grüne grünen linke linken linkspartei afd bsw npd
    freiewähler unions sozialdemokrat* christdemokr* liberale liberalen jusos öffentlichedienst beamte beamten
    beamter beamtin* tvöd
  `,
  politikername: `
    merkel* scholz habeck baerbock lindner merz söder laschet spahn lauterbach seehofer schäuble maas gabriel schulz
    nahles steinmeier gauck wulff köhler schröder adenauer trittin künast özdemir hofreiter kretschmann kretschmer
    ramelow woidke haseloff bouffier wüst tschentscher giffey wowereit dreyer schwesig faeser esken kühnert
    klingbeil walterborjans stegner barley karliczek klöckner altmaier scheuer dobrindt aiwanger kramp karrenbauer
    leyen vonderleyen uvdl demaizière maizière schavan guttenberg oettinger bosbach maaßen linnemann amthor ploß
    röttgen wadephul connemann prien dobrindts pistorius paus buschmann wissing wagenknecht lafontaine gysi kipping
    riexinger bartsch wissler reichinnek weidel gauland höcke storch meuthen chrupalla petry lucke poggenburg
    pretzell kalbitz curio krah bystron tillschneider sellner festerling sarrazin steinbach kubicki strackzimm*
    hirschhausen chebli chebly özoguz özoğuz ströbele nouripour reker palmer klitschko obama trump* biden clinton
    bush putin* medwedew lawrow selenskyj selenskij zelensky zelenskyy erdogan* macron lepen orban* kaczynski
    strache kickl salvini berlusconi meloni netanjahu netanyahu assad jinping lukaschenko lukaschenka tsipras
    varoufakis juncker tusk timmermans bolsonaro milei musk bezos zuckerberg gates soros schwab drosten wieler
    streeck kekule bhakdi snowden assange thunberg neubauer rackete gretas
  `,
  regierungskritik: `
    versag* totalversag* staatsversag* politikversag* regierungsversag* kontrollverlust* staatskrise* unfähig*
    inkompeten* überfordert* überforderung* dilettant* stümper* amateur* laienhaft* fehlentscheid* fehlplanung*
    fehlpolitik* fehlentwickl* missmanag* misswirtschaft* missstand* missständ* mangelwirtsch* planwirtschaft*
    flickschuster* flickwerk* stückwerk* schnellschuss* schnellschüss* aktionismus* symbolpolitik* klientelpolitik*
    hinhaltetakt* verschlepp* verschlafen* verpennt* versäumt* versäumnis* untätig* tatenlos* aussitz* ausgesessen*
    ideologie* ideologisch* ideologe* realitätsfern* realitätsverlust* weltfremd* bürgerfern* abgehoben* volksfern*
    ignorier* ignoranz* gleichgültig* planlos* konzeptlos* ideenlos* kopflos* ratlos* hilflos* orientierungslos*
    chaos* chaotisch* wirrwarr* hickhack* hühnerhaufen* zickzack* schlingerkurs* eiertanz* rumeier* herumeier*
    kehrtwend* umgefallen* wendehals* wortbruch* wahlversprech* versproch* gebrochen* enttäusch* vertrauensverl*
    unglaubwürd* glaubwürdigkeit* unseriös* verantwortungslos* unverantwort* skandal* affäre* rücktritt*
    zurücktreten zurücktritt neuwahl* misstrauensvot* vertrauensfrag* untersuchungsaus* lobbyis* vetternwirtsch*
    klüngel* filz korrupt* verschwend* steuerverschw* geldverschw* milliardengrab* millionengrab* prestigeprojekt*
    prestigeobj* leuchtturmproj* schildbürg* schuldenberg* schuldenmach* schuldenpolitik* sondervermög*
    haushaltsloch* haushaltslöch* kaputtgespart* kaputtspar* kaputtgemacht* sparwahn* sparpolitik* kürzung*
    sozialabbau* sozialkahlschl* kahlschlag* umverteil* ungerecht* unsozial* benachteilig* ungleich* schikan*
    gängel* bevormund* bürokrat* regulierungswut* verbotspolit* verbotskultur* steuerlast* abgabenlast* abzocke*
    abkassier* belastung* mehrbelast* teuerung* kostenexplos* preisexplos* steuererhöh* gebührenerhöh*
    beitragserhöh* wirtschaftsflau* deindustrial* abwandern abwanderung* insolvenz* pleitewell* pleite ruin ruinier*
    herunterwirtsch* runtergewirt* heruntergewirt* abgewirtschaft* niedergang* abstieg* abgehängt* zerrissen*
    spaltung* spaltet gespalten* spalter* kritik* kritisch* kritisier* bemängel* beanstand* rüge* gerügt hinterfrag*
    fragwürd* bedenklich* zweifel zweifeln zweifelt zweifelhaft* unverständl* unbegreifl* kopfschüttel*
    armutszeugnis* trauerspiel* blamabel* blamage* peinlich* unwürdig* unzumutbar* zumutung* unhaltbar* untragbar*
    inakzeptab* unakzeptabel* unterlass* murks* pfusch* stillstand* reformstau* investitionsst* sanierungsst*
    personalmang* lehrermangel* pflegenotst* wohnungsnot* wohnungsmang* bildungsmis* rentenlücke* altersarmut*
    kinderarmut* zweiklassenmed* fachkräftemang* funkloch* funklöch*
  `,
};
