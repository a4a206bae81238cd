import type { WordClasses } from './word-class';

/** Topics of public debate that touch the household: health, money, work, old age, home. */
export const societyClasses: WordClasses = {
  gesundheit: `
    gesund gesunde gesunden gesunder gesundheit* ungesund* intensivstation* intensivbett*
    intensivpfleg* intensivmedizin* icu notaufnahme* notarzt* rettungsdienst* rettungswagen* arzt
    ärzte ärzten ärztin ärztinnen ärztlich* hausarzt* hausärzt* kinderarzt* kinderärzt* facharzt*
    fachärzt* amtsarzt* chefarzt* oberarzt* zahnarzt* mediziner* medizin medizinisch* arznei*
    tablette* pille pillen antibiotik* apotheke* pharma* therapie* therapeut* behandlung* behandelt
    operation* operier* ops pflege pflegekraft* pflegekräfte* pflegenotstand* pflegepersonal*
    pflegeheim* pflegestufe* pflegegrad* pflegeversicherung* altenpfleg* pfleger pflegerin krebs*
    tumor* chemo chemotherapie* diabetes diabetiker* herzinfarkt* schlaganfall* bluthochdruck
    depression* depressiv* psychisch* psychiat* psycholog* psychotherap* sucht süchtig* alkohol*
    droge* cannabis rauchen raucher* rauchverbot* übergewicht* adipös* ernähr* vitamin* immunsystem*
    allerg* asthma* grippe* erkältung* symptom* diagnos* behindert* behinderung* chronisch* schmerz*
    homöopath* heilprakt* gestorben verstorben* todesfall* sterblichkeit* übersterblichkeit*
    lebenserwartung* fallpauschale* praxen sprechstunde* wartezimmer* kur reha *krank* *patient*
    *medikament* *klinik*
  `,
  corona: `
    korona covid* sars pandemie* plandemie* epidemie* viren virolog* mutation* mutante* omikron
    omicron lockdown* shutdown* ausgangssperre* kontaktverbot* kontaktverfolg* quarantän* maske ffp
    mundschutz* mns alltagsmaske* abstand abstandsregel* hygiene* desinfektion* desinfizier* lüften
    testpflicht* schnelltest* selbsttest* pcr antigentest* testzentrum* testzentren impf* zweitimpf*
    erstimpf* booster* geboostert durchimpf* piks pieks mrna rna biontech moderna astra astrazeneca
    vektor* stiko rki wieler drosten streeck bhakdi wodarg kekulé inzidenz* infiz* infektion*
    ansteck* angesteckt hospitalisier* intensivbett* intensivstation* intensivpatient* triage beatm*
    genesen* antikörper* herdenimmunität* immun immunität* longcovid postvac querdenk* notbremse
    bundesnotbremse wuhan fledermaus* aerosol* ausgangsbeschränk* kontaktbeschränk* systemrelevan*
    homeschool* wechselunterricht* luftfilter* tracing fallzahl* neuinfektion* schwurbl* schwurbel*
    aluhut* hydroxychloroquin ivermectin impfung* schutzimpfung* coronaimpfung* covidimpfung* grippeimpfung* kinderimpfung* massenimpfung* zwangsimpfung* auffrischungsimpfung* boosterimpfung* *impfstoff* *geimpft* *virus* *masken* *corona*
  `,
  wirtschaft: `
    ökonom* konjunktur* rezession* wachstum* bip bruttosozialprodukt* bruttoinlandsprodukt*
    deindustrial* standort* firma firmen mittelstand* mittelständ* handwerk* betrieb betriebe
    betrieben betriebs* betrieblich* selbstständig* selbständig* freiberuf* gewerbe* gewerblich*
    einzelhandel* handel händler* großhandel* export* lieferkette* produktion* produzier* fabrik*
    markt märkte märkten wettbewerb* konkurren* kapitalis* neoliberal* globalisier* börse* aktie
    aktien aktionär* dividend* investor* heuschrecke* hedgefonds finanzmarkt* finanzkrise* banken
    bankenrettung* bankenkrise* insolvenz* insolvent* pleite pleiten konkurs* bankrott* umsatz
    umsätze gewinn gewinne verlust verluste inflation* geldentwertung* ezb zinsen leitzins* zoll
    zölle strafzoll* freihandel* ttip ceta gastronom* gastro hotel* kneipe* restaurant* wirte wirten
    friseur* frisör* touris* automobil* zulieferer* lobby* subvention* staatshilfe* kurzarbeit*
    arbeitsplatz* arbeitsplätze* jobverlust* kaufkraft* konsum konsument* verbraucher*
    bürokratieabbau* fachkräftemangel* schuldenbremse* staatsverschuld* staatsschulden
    haushaltsloch* privatisier* verstaatlich* enteign* vergesellschaft* monopol* kartell* amazon
    startup startups firmenpleite* wohlstand* bilanz* *unternehm* *konzern* *industrie* *wirtschaft*
  `,
  arbeit: `
    arbeit arbeiten arbeitet arbeite arbeitest arbeitete gearbeitet arbeits* arbeitgeber*
    arbeitnehmer* malochen malocher malocht schuften schuftet hackeln hackln job jobs jobben jobbt
    beruf berufe berufs* beruflich* ausbildung* azubi* lehrling* lehrstelle* geselle* gelernt*
    ungelernt* qualifiz* fachkraft fachkräfte* chef chefs chefin kollege kollegen kollegin
    kolleginnen angestellt* beschäftigt* beschäftigung* vollzeit* teilzeit* minijob* leiharbeit*
    zeitarbeit* werkvertrag* befrist* festanstellung* gehalt gehälter lohn löhne mindestlohn*
    niedriglohn* tarif* lohndumping* gewerkschaft streik* warnstreik* betriebsrat* betriebsräte*
    kündig* gekündigt entlassen entlassung* abfindung* feierabend überstunde* schichtarbeit*
    schichtdienst* nachtschicht* homeoffice büros pendler* pendeln urlaub* feiertag* krankmeld*
    krankschreib* krankgeschrieben bewerb* vorstellungsgespräch* viertagewoche fleißig* faule faulen
    faulenz* faulheit verdienst leistungsträger* steuerzahler* handwerker* maurer* paketbote*
    verkäufer* kassierer* pfleger* busfahrer* lokführer* akkord fließband* karriere* stundenlohn*
    vorgesetzt* werktätig* *arbeiter* *arbeitslos* schaffen
  `,
  steuern: `
    mehrwertsteuer* mwst umsatzsteuer* einkommenssteuer* einkommensteuer* lohnsteuer* grundsteuer*
    erbschaft* vermögenssteuer* vermögensteuer* reichensteuer* kfzsteuer* körperschaftsteuer*
    gewerbesteuer* hundesteuer* tabaksteuer* mineralölsteuer* energiesteuer* zuckersteuer*
    digitalsteuer* finanztransaktion* kapitalertrag* soli solidaritätszuschlag* solidaritätsbeitrag*
    spitzensteuersatz* freibetrag* freibeträge* progression* abgaben abgabenlast* sozialabgabe*
    finanzamt* finanzämter* finanzminister* fiskus* haushaltslage* bundeshaushalt* neuverschuldung*
    staatskasse* staatseinnahme* einnahmen ausgaben subvention* cumex warburg briefkasten* absetz*
    besteuer* versteuer* melkkuh gemolken abkassier* abzock* kassiert beitragszahler* gebühren maut
    rundfunkbeitrag* gez rundfunkgebühr* zwangsgebühr* diäten diätenerhöh* schwarzarbeit*
    schwarzbuch bundesrechnungshof* superreiche* milliardär* millionär* umverteil*
    ehegattensplitting* pendlerpauschale* steuer*
  `,
  rente: `
    rente renten rentenalter* renteneintritt* rentenkasse* rentensystem* rentenversicher*
    rentenniveau* rentenbeitrag* rentenbeiträge* rentenreform* rentenerhöh* rentenanspruch*
    rentenansprüche* rentenpunkt* rentenpaket* rentenlücke* grundrente* mütterrente* frührent*
    erwerbsminderung* betriebsrente* riester* rürup* aktienrente* altersarmut* altersvorsorge*
    altersgrenze* altersversorg* alterspräsident* alten senior* pension* beamtenpension*
    generationenvertrag* generationengerecht* demograf* demograph* geburtenrate* geburtenrückgang*
    babyboomer* lebensarbeitszeit* beitragsjahr* beitragsbemess* lebensleistung* flaschensammel*
    flaschensammler* pfandflasche* grundsicherung* altersheim* altenheim* pflegeheim* witwe*
    hinterblieben* oma opa großeltern ruhestand* vorruhestand* rentenabschlag* abschläge einzahl*
    eingezahlt umlage* versicherungsfremd* ostrente* rentenangleich* rentenkommission* rentenklau*
    gesparte* erspartes sparbuch* lebensversicherung* lebensabend* armutsrente* mindestrente*
    rentenbescheid* *rentner*
  `,
  soziales: `
    sozial soziale sozialen sozialer soziales sozialstaat* sozialsystem* sozialhilfe* sozialamt*
    sozialleistung* sozialwohnung* asozial hartz hartziv hartzer alg algii arbeitslosengeld*
    bürgergeld* jobcenter* sanktion* regelsatz* grundsicherung* grundeinkommen* bge kindergeld*
    kinderzuschlag* kindergrundsicherung* elterngeld* wohngeld* bafög armut* armen armer ärmer
    ärmste ärmsten bedürftig* hilfsbedürft* obdachlos* wohnungslos* bettler* betteln
    flaschensammler* tafeln geringverdien* niedriglohn* mindestlohn* ungerecht* gerechtigkeit*
    umverteil* ungleichheit* superreich* privilegiert* unterschicht* mittelschicht* oberschicht*
    mittelstand prekär* prekariat* existenzminimum* existenzangst* benachteilig* teilhabe*
    chancengleichheit* gemeinwohl* sozialneid* neiddebatte* transferleistung* leistungsempfäng*
    aufstocker* aufstocken alleinerziehend* kinderarmut* altersarmut* behindertenwerk* inklusion*
    schwerbehindert* pflegebedürft* sozialarbeit* streetworker* hilfsorganisation* ehrenamt* spenden
    spendet wohlfahrt* caritas diakonie suppenküche* frauenhaus* schuldnerberat* überschuld*
    zwangsräum* lebensunterhalt* lebenshaltungskost* bezuschuss* zuwendung* sozialtarif*
    sozialticket* schmarotz* hängematte alimentier* durchfütter* *versicherung* arm arme reich
    reiche reichen
  `,
  wohnen: `
    wohnraum* wohnen wohnt wohne wohnst wohnte wohnten wohnhaft wohnort* wohngebiet* wohnviertel*
    häuser häusern eigenheim* einfamilienhaus* einfamilienhäuser* mehrfamilien* hausbesitzer*
    hauseigentümer* hausbau* häuslebauer* nebenkosten* kaltmiete* warmmiete* vermiet* kaution*
    makler* grundstück* bauland* baugebiet* neubau* altbau* baustelle* baugenehmig* bauherr*
    baukosten* bauzins* kreditzins* eigentümer* genossenschaft* vonovia deutschewohnen sozialbau*
    obdachlos* umzug umziehen umgezogen einziehen auszieh* ausgezogen eingezogen nachbar*
    stadtviertel* kiez* siedlung* plattenbau* hochhaus* hochhäuser* dachgeschoss* balkon*
    schrebergart* kleingart* wg quadratmeter* leerstand* leerstehend* airbnb gentrifizier* sanier*
    dämmung* heizung* heizen eigenbedarf* räumung* zwangsräum* enteign* spekulant* bodenspekul*
    hausverwalt* untermiet* möblier* unbezahlbar* *wohnung* *immobilie* miet* eigentum*
  `,
  familie: `
    kind kindes kids kiddies baby babys säugling* kleinkind* enkel* sohn söhne söhnen tochter
    töchter töchtern mütter müttern mama mamas mami mutti muttis mum väter vätern papa papas papi
    vati eltern elternteil* elternzeit* elterngeld* großeltern oma omas omi omma opa opas opi oppa
    schwester schwestern bruder brüder geschwister* onkel tante tanten neffe neffen cousin* schwager
    schwägerin* schwiegereltern schwiegersohn* schwiegertochter* ehen ehefrau* ehemann* ehepaar*
    ehepartner* ehegatt* heirat* verheirat* hochzeit* scheidung* geschieden trennung* sorgerecht*
    umgangsrecht* alleinerziehend* partnerin* partnerschaft* lebensgefährt* freundin gatte gattin
    witwe witwer schwanger* geburten geboren entbind* hebamme* abtreib* adoption* adoptier*
    pflegekind* erziehung* erzogen kindheit* jugend jugendlich* teenager* teenie* nachwuchs*
    babysitter* kita kitas kitaplatz* krippe* tagesmütter* kindeswohl* verwandt* homoehe* ehefüralle
    patchwork* waise waisen nichte nichten *kinder* *mutter* *vater* *familie*
  `,
  schule: `
    schulisch* klassen klassenzimmer* klassenfahrt* lehrkraft* lehrkräfte* lehrplan* lehrpläne*
    pädagog* homeschooling* digitalpakt* hausaufgabe* zeugnis* abi abitur* matura gymnasium*
    gymnasien gymnasiast* realschul* hauptschul* gesamtschul* grundschul* förderschul* sonderschul*
    berufsschul* volksschul* waldorf* montessori* privatschul* internat* kita kitas kindergarten*
    kindergärten* krippe* vorschul* einschul* eingeschult universität* uni unis hochschul*
    fachhochschul* studis studierend* studieren studiert studium* studiengang* studiengebühr* bafög
    bildung ungebildet* gebildet* ausbildung* azubi* berufsausbildung* lehrling* lernen lernt lernte
    gelernt lernstoff* nachhilfe* prüfung* klausur* fächer mathe sexualkund* latein rechtschreib*
    pisa pisastudie* kmk kultusminister* schulpflicht* schwänz* schulschwänz* mobbing* pausenhof*
    schulhof* schulbus* schulweg* mensa sommerferien herbstferien ganztag* sprachtest* sprachkurs*
    elternabend* elternsprech* elternbeirat* *schule* lehramt* referendar* *lehrer* *schüler*
    *unterricht* bildungs* student*
  `,
};
