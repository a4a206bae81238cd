import type { WordClasses } from './word-class';

/** Topics of public debate that touch the household: health, money, work, old age, home. */
export const societyClasses: WordClasses = {
  gesundheit: `
    gesund gesunde gesunden gesunder gesundheit* ungesund* krank kranke kranken kranker krankheit*
    erkrank* krankenhaus* krankenhäuser* krankenkasse* kassenpatient* privatpatient*
    krankenversicher* klinik* intensivstation* intensivbett* intensivpfleg* intensivmedizin* icu
    notaufnahme* notarzt* rettungsdienst* rettungswagen* arzt ärzte ärzten ärztin ärztinnen
    ärztlich* hausarzt* hausärzt* kinderarzt* kinderärzt* facharzt* fachärzt* amtsarzt* chefarzt*
    oberarzt* zahnarzt* mediziner* medizin medizinisch* medikament* arznei* tablette* pille pillen
    antibiotik* apotheke* pharma* therapie* therapeut* behandlung* behandelt operation* operier* ops
    patient* pflege pflegekraft* pflegekräfte* pflegenotstand* pflegepersonal* pflegeheim*
    pflegestufe* pflegegrad* pflegeversicherung* altenpfleg* krankenpfleg* krankenschwester* pfleger
    pflegerin krebs* tumor* chemo chemotherapie* diabetes diabetiker* herzinfarkt* schlaganfall*
    bluthochdruck depression* depressiv* psychisch* psychiat* psycholog* psychotherap* sucht
    süchtig* alkohol* droge* cannabis rauchen raucher* rauchverbot* übergewicht* adipös* ernähr*
    vitamin* immunsystem* allerg* asthma* grippe* erkältung* symptom* diagnos* vorerkrank*
    behindert* behinderung* chronisch* schmerz* homöopath* heilprakt* gestorben verstorben*
    todesfall* sterblichkeit* übersterblichkeit* lebenserwartung* fallpauschale* praxen
    sprechstunde* wartezimmer* kur reha
  `,
  corona: `
    corona* korona covid* sars pandemie* plandemie* epidemie* virus viren virolog* mutation*
    mutante* omikron omicron lockdown* shutdown* ausgangssperre* kontaktverbot* kontaktverfolg*
    quarantän* maske maskenpflicht* maskenverweiger* ffp mundschutz* mns alltagsmaske* abstand
    abstandsregel* hygiene* desinfektion* desinfizier* lüften testpflicht* schnelltest* selbsttest*
    pcr antigentest* testzentrum* testzentren impf* geimpft* ungeimpft* zweitimpf* erstimpf*
    booster* geboostert durchgeimpft* durchimpf* piks pieks mrna rna biontech moderna astra
    astrazeneca vektor* stiko rki wieler drosten streeck bhakdi wodarg kekulé inzidenz* infiz*
    infektion* ansteck* angesteckt hospitalisier* intensivbett* intensivstation* intensivpatient*
    triage beatm* genesen* antikörper* herdenimmunität* immun immunität* longcovid postvac querdenk*
    notbremse bundesnotbremse wuhan fledermaus* aerosol* ausgangsbeschränk* kontaktbeschränk*
    systemrelevan* homeschool* wechselunterricht* luftfilter* tracing fallzahl* neuinfektion*
    schwurbl* schwurbel* aluhut* hydroxychloroquin ivermectin
  `,
  wirtschaft: `
    ökonom* konjunktur* rezession* wachstum* bip bruttosozialprodukt* bruttoinlandsprodukt*
    industrie* deindustrial* standort* unternehmen* unternehmer* firma firmen konzern* mittelstand*
    mittelständ* handwerk* betrieb betriebe betrieben betriebs* betrieblich* selbstständig*
    selbständig* freiberuf* gewerbe* gewerblich* einzelhandel* handel händler* großhandel* export*
    lieferkette* produktion* produzier* fabrik* markt märkte märkten marktwirtschaft* wettbewerb*
    konkurren* kapitalis* neoliberal* globalisier* börse* aktie aktien aktionär* dividend* investor*
    heuschrecke* hedgefonds finanzmarkt* finanzkrise* banken bankenrettung* bankenkrise* insolvenz*
    insolvent* pleite pleiten konkurs* bankrott* umsatz umsätze gewinn gewinne verlust verluste
    inflation* geldentwertung* ezb zinsen leitzins* zoll zölle strafzoll* freihandel* ttip ceta
    gastronom* gastro hotel* kneipe* restaurant* wirte wirten friseur* frisör* touris*
    autoindustrie* automobil* zulieferer* chemieindustrie* rüstungsindustrie* lobby* subvention*
    staatshilfe* kurzarbeit* arbeitsplatz* arbeitsplätze* jobverlust* kaufkraft* konsum konsument*
    verbraucher* bürokratieabbau* fachkräftemangel* schuldenbremse* staatsverschuld* staatsschulden
    haushaltsloch* privatisier* verstaatlich* enteign* vergesellschaft* monopol* kartell* amazon
    startup startups firmenpleite* wohlstand* bilanz* wirtschaft*
  `,
  arbeit: `
    arbeit arbeiten arbeitet arbeite arbeitest arbeitete gearbeitet arbeiter* arbeits* arbeitgeber*
    arbeitnehmer* malochen malocher malocht schuften schuftet hackeln hackln job jobs jobben jobbt
    beruf berufe berufs* beruflich* ausbildung* azubi* lehrling* lehrstelle* geselle* gelernt*
    ungelernt* qualifiz* fachkraft fachkräfte* chef chefs chefin kollege kollegen kollegin
    kolleginnen angestellt* beschäftigt* beschäftigung* vollzeit* teilzeit* minijob* leiharbeit*
    zeitarbeit* werkvertrag* befrist* festanstellung* gehalt gehälter lohn löhne mindestlohn*
    niedriglohn* tarif* lohndumping* gewerkschaft streik* warnstreik* betriebsrat* betriebsräte*
    kündig* gekündigt entlassen entlassung* abfindung* feierabend überstunde* schichtarbeit*
    schichtdienst* nachtschicht* homeoffice büros pendler* pendeln urlaub* feiertag* krankmeld*
    krankschreib* krankgeschrieben bewerb* vorstellungsgespräch* viertagewoche fleißig* faule faulen
    faulenz* faulheit verdienst leistungsträger* steuerzahler* bauarbeiter* handwerker* maurer*
    paketbote* verkäufer* kassierer* pfleger* busfahrer* lokführer* stahlarbeiter* akkord fließband*
    karriere* stundenlohn* vorgesetzt* werktätig* schaffen
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
    rente renten rentner* rentenalter* renteneintritt* rentenkasse* rentensystem* rentenversicher*
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
    rentenbescheid*
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
    sozialticket* schmarotz* hängematte alimentier* durchfütter*
  `,
  wohnen: `
    wohnung wohnungen wohnungs* wohnraum* wohnen wohnt wohne wohnst wohnte wohnten wohnhaft wohnort*
    wohngebiet* wohnviertel* häuser häusern eigenheim* einfamilienhaus* einfamilienhäuser*
    mehrfamilien* hausbesitzer* hauseigentümer* hausbau* häuslebauer* nebenkosten* kaltmiete*
    warmmiete* vermiet* kaution* makler* immobilie* grundstück* bauland* baugebiet* neubau* altbau*
    baustelle* baugenehmig* bauherr* baukosten* bauzins* kreditzins* eigentümer* genossenschaft*
    vonovia deutschewohnen sozialwohnung* sozialbau* obdachlos* umzug umziehen umgezogen einziehen
    auszieh* ausgezogen eingezogen nachbar* stadtviertel* kiez* siedlung* plattenbau* hochhaus*
    hochhäuser* dachgeschoss* balkon* schrebergart* kleingart* wg quadratmeter* leerstand*
    leerstehend* ferienwohnung* airbnb gentrifizier* sanier* dämmung* heizung* heizen eigenbedarf*
    räumung* zwangsräum* enteign* spekulant* bodenspekul* hausverwalt* untermiet* möblier*
    unbezahlbar* miet* eigentum*
  `,
  familie: `
    familie kind kinder kindern kindes kids kiddies baby babys säugling* kleinkind* enkel* sohn
    söhne söhnen tochter töchter töchtern mutter mütter müttern mama mamas mami mutti muttis mum
    vater väter vätern papa papas papi vati eltern elternteil* elternzeit* elterngeld* großeltern
    oma omas omi omma opa opas opi oppa großmutter großvater schwester schwestern bruder brüder
    geschwister* onkel tante tanten neffe neffen cousin* schwager schwägerin* schwiegermutter*
    schwiegervater* schwiegereltern schwiegersohn* schwiegertochter* ehen ehefrau* ehemann* ehepaar*
    ehepartner* ehegatt* heirat* verheirat* hochzeit* scheidung* geschieden trennung* sorgerecht*
    umgangsrecht* alleinerziehend* partnerin* partnerschaft* lebensgefährt* freundin gatte gattin
    witwe witwer schwanger* geburten geboren entbind* hebamme* abtreib* adoption* adoptier*
    pflegekind* pflegefamilie* erziehung* erzogen kindheit* jugend jugendlich* teenager* teenie*
    nachwuchs* babysitter* kita kitas kitaplatz* krippe* kindergarten* kindergärten* tagesmutter*
    tagesmütter* kinderbetreu* kinderwunsch* kinderreich* kinderlos* kindeswohl* kindergeld*
    verwandt* homoehe* ehefüralle regenbogenfamilie* patchwork* waise waisen rabenmutter* nichte
    nichten familien*
  `,
  schule: `
    schulisch* schüler* klassen klassenzimmer* klassenlehrer* klassenfahrt* lehrer* lehrkraft*
    lehrkräfte* lehrplan* lehrpläne* pädagog* unterricht* homeschooling* fernunterricht*
    präsenzunterricht* wechselunterricht* distanzunterricht* digitalpakt* hausaufgabe* zeugnis* abi
    abitur* matura gymnasium* gymnasien gymnasiast* realschul* hauptschul* gesamtschul* grundschul*
    förderschul* sonderschul* berufsschul* volksschul* waldorf* montessori* privatschul* internat*
    kita kitas kindergarten* kindergärten* krippe* vorschul* einschul* eingeschult universität* uni
    unis hochschul* fachhochschul* studis studierend* studieren studiert studium* studiengang*
    studiengebühr* bafög bildung ungebildet* gebildet* ausbildung* azubi* berufsausbildung*
    lehrling* lernen lernt lernte gelernt lernstoff* nachhilfe* prüfung* klausur* fächer mathe
    deutschunterricht* geschichtsunterricht* religionsunterricht* ethikunterricht* sportunterricht*
    schwimmunterricht* sexualkund* latein rechtschreib* pisa pisastudie* kmk kultusminister*
    schulpflicht* schwänz* schulschwänz* mobbing* pausenhof* schulhof* schulbus* schulweg* mensa
    sommerferien herbstferien ganztag* sprachtest* sprachkurs* elternabend* elternsprech*
    elternbeirat* *schule* lehramt* referendar* bildungs* student*
  `,
};
