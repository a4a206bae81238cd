import type { WordClasses } from './word-class';

/** Topics of public debate about the state, its borders, its courts, war and peace. */
export const societyOrderClasses: WordClasses = {
  zuwanderung: `
    einwander* zuwander* zugewandert* auswander* ausgewandert emigr* flüchten flüchtet geflüchtet*
    geflohen* fluchtursach* fluchtroute* schutzsuchend* schutzbedürft* schutzstatus abschieb*
    abgeschoben* abzuschieben ausreisepflicht* duldung* geduldet* bleiberecht* aufenthalt*
    staatsbürger* staatsangehörig* einbürger* eingebürgert doppelpass* passlos* ausländer*
    ausländisch* parallelgesellschaft* integration* integrier* sprachkurs* deutschkurs* multikult*
    leitkultur* kulturkreis* kulturfremd* herkunft* heimatland* heimatländer* drittstaat*
    obergrenze* grenzkontroll* grenzöffnung* grenzschließ* grenzschutz* außengrenze* schengen dublin
    frontex schlepper* schleuser* seenotrett* mittelmeer* lampedusa lesbos moria balkanroute*
    rackete carola seawatch seebrücke rettungsschiff* schlauchboot* familiennachzug*
    willkommenskultur* refugee* bamf aufnahmebereit* unterbring* containerdorf* sammelunterkunft*
    minderjährig* remigrier* überfremd* syrer* afghan* afrikan* gastarbeiter* fachkräfteeinwander*
    visum visa sozialtourismus* pullfaktor* messerangriff* clan clans clankriminalität* bezahlkarte*
    *flüchtling* asyl* *migrant* *migration* migrier* zuzug zuzüge zuzugs
  `,
  polizei: `
    bulle bullen cop cops ordnungshüter* kripo kriminalamt* lka bka spezialeinsatz* streife*
    einsatzkräfte* einsatzkraft* festnahme* festgenommen* festnehm* verhaft* fahnd* ermittl*
    ermittelt durchsuch* razzia* razzien anzeige angezeigt strafanzeig* zeugen zeuge täter*
    tatverdächt* tatverdacht verdächtig* straftat* straftäter* straffällig* kriminell* kriminalität*
    kriminalstatistik* pks verbrechen* verbrecher* delikt* gewalttat* gewalttät* gewaltverbrech*
    körperverletz* vergewaltig* sexualdelikt* sexualstraf* missbrauch* mord morde mörder* mordfall*
    totschlag* raubüberf* überfall* überfälle* einbruch einbrüche einbrecher* diebstahl* diebstähl*
    dieb diebe gestohlen klauen geklaut drogendealer* drogenhandel* dealer* messer messerattack*
    messerangriff* messerstech* waffe waffen bewaffn* schusswaffe* erschoss* erschiess* anschlag
    anschläge anschlags amok* amri breitscheidplatz attentat* attentäter* clan clans mafia* bande
    banden demo demos demonstration* demonstrier* demonstrant* krawall* randal* ausschreit* antifa
    linksextrem* rechtsextrem* wasserwerfer* tränengas pfefferspray* schlagstock* taser bodycam*
    überwachung* videoüberwach* gefährder* sicherheitsbehörd* sicherheitslage* silvesternacht
    böller* feuerwehr* rettungskräfte* notruf* blaulicht* strafverfolg* *polizei* *polizist*
    *terror*
  `,
  justiz: `
    justiz* gericht gerichte gerichts* richterin* richterlich* staatsanwalt* staatsanwält* anwalt
    anwält* rechtsanwalt* rechtsanwält* verteidiger* pflichtverteid* kläger* angeklagt* anklage*
    beschuldigt* prozeß* verfahren* verhandlung* urteile urteilen verurteil* freispruch*
    freigesprochen bewährung* strafe strafen bestraf* strafmaß* strafrecht* strafrahmen*
    höchststrafe* mindeststrafe* haft haftstrafe* haftbefehl* untersuchungshaft* knast gefängnis*
    jva häftling* insasse* lebenslang* lebenslänglich* todesstrafe* sicherungsverwahr* geldstraf*
    geldbuß* bußgeld* sozialstunden kuscheljustiz* kuscheljustitz* mildes jugendstrafrecht*
    strafmündig* schuldfähig* schuldunfähig* schuldig* unschuldig* unschuldsvermut* schuldspruch*
    tatbestand* beweislast* beweislage* zeuge zeugen zeugin meineid* gutachter* gutachten*
    psychiatrie* forensi* revision* berufung* instanz* amtsgericht* landgericht* oberlandesgericht*
    bgh olg bundesgerichtshof* bundesverfassungsgericht* verfassungsgericht* verwaltungsgericht*
    eugh rechtsstaat* rechtssystem* rechtsprech* paragraf* paragraph* stgb stpo volksverhetz*
    beleidigung* verleumd* nachrede rufmord* klage verklag* einstweilig* verfügung* abmahn*
    schadensersatz* schmerzensgeld* selbstjustiz* lynchjustiz* opferschutz* täterschutz* resozialis*
    rückfall* wiederholungstäter* vorbestraft* vorstraf* amnestie* begnadig* verjähr* richter
    richtern gerichtlich* menschenrechtsgericht* urteil
  `,
  verteidigung: `
    bundeswehr* militaris* armee* truppen wehrpflicht* wehrdienst* kriegsdienst* zivildienst* zivi
    reservist* generäle generale offizier* kaserne* nato natopartner* natoost* bündnisfall*
    verteidig* landesverteidig* aufrüst* abrüst* rheinmetall leopard gepard haubitze* drohne drohnen
    rakete raketen taurus himars patriot flugabwehr* luftabwehr* kampfjet* kampfflugzeug* tornado*
    eurofighter* munition* bombe bomben bombardier* bombardement* atombombe* nuklear* atomkrieg*
    atomschlag* sprengkopf* sprengköpfe* auslandseinsatz* auslandseinsätze* afghanistaneinsatz*
    blauhelm* friedensmission* veteran* zweiprozentziel kriegstüchtig* wehrhaft* abschreck*
    pistorius lambrecht strackzimmermann selenskyj selensky zelensky frontlinie* schützengrab*
    deserteur* söldner* manöver* rekrut* *soldat* rüstung* militär* panzer* *waffen* waffe
  `,
  'krieg-frieden': `
    krieg krieges angriffskrieg* weltkrieg* bürgerkrieg* stellvertreterkrieg* kriegstreiber*
    kriegsverbrech* kriegshetz* kriegspropaganda kriegsgefahr* kriegsgebiet* kriegspartei*
    kriegsmüde* frieden friedlich* friedensverhandl* friedensbeweg* friedensdemo* friedenspolitik*
    friedensvertrag* pazifis* verhandeln verhandlung* verhandelt ukraine* ukrainisch* selenskyj*
    selenskij* zelensky klitschko melnyk russland* russe russen russisch* putin* kreml* lawrow
    medwedew nawalny navalny moskau* kiew* kyjiw* krim donbas* donezk luhansk mariupol butscha bucha
    charkiw odessa cherson maidan minsker invasion* einmarsch* annex* besetz* besatzung* überfall*
    aggress* fronten gegenoffensive* sanktion* embargo* boykott* israel* palästin* gaza* hamas
    hisbollah* zionis* westjordanland* netanjahu* netanyahu* irakkrieg* syrien* assad* erdogan*
    kurden* peschmerga ypg isis taliban* alqaida afghanistan* kabul evakuier* drohnenangriff*
    raketenangriff* völkerrecht* völkermord* genozid* massaker* kriegsflüchtling* zivilist*
    zivilbevölkerung* gefallene gefallenen eskalation* eskalier* deeskal* provokation*
    osterweiterung* ostpolitik* jinping taiwan china* atommacht* supermacht* weltmacht* imperialis*
    regimechange diktator* despot* demilitar* entnazifizier* kapitulation* kapitulier*
    waffenstillstand* waffenruhe* feuerpause* kriegerisch* diplomat* iran*
  `,
  europa: `
    eu eurozone* eurokrise* eurorettung* brüssel brüsseler straßburg* kommissionspräsid* leyen uschi
    juncker timmermans barroso draghi lagarde ezb eurokrat* mitgliedsstaat* mitgliedstaat*
    mitgliedsland* mitgliedsländer* nettozahler* nettoempfänger* nationalstaat* brexit* briten
    britisch* england* engländer* großbritannien* cameron farage dexit öxit grexit griechenland*
    tsipras varoufakis italien* salvini meloni berlusconi spanien* spanier* frankreich* franzose*
    französisch* macron* lepen gelbwesten polen polnisch* kaczynski tusk ungarn ungarisch* orban*
    visegrad tschechien* österreich* strache kickl nehammer niederlande* holländ* wilders belgien*
    dänemark* schweden* schwedisch* norwegen* balkan* rumän* bulgar* kroat* serbien* portugal*
    baltikum* baltisch* schengen* binnenmarkt* freizügigkeit* zollunion* beitritt* erweiterung*
    türkeibeitritt* maastricht dsgvo uploadfilter* schuldenunion* eurobonds transferunion*
    rettungsschirm* esm bankenunion* troika agrarsubvention* zentralis* souveränität* binnengrenz*
    gurkenkrümmung* wertegemeinschaft* friedensnobelpreis friedensprojekt* völkerverständig*
    staatengemeinschaft* bürokratiemonster* europa*
  `,
  demokratie: `
    volksherrschaft* rechtsstaat* freiheitlich* fdgo grundrecht* meinungsfreiheit* meinungsdiktatur*
    pressefreiheit* zensur* zensier* wahlen wählen wählt wähle wählte wählten gewählt gewählte*
    wahlrecht* wahlkampf* wahlkämpf* wahlbetrug* wahlbeteil* wahlkreis* wahllokal* wahlplakat*
    wahlprogramm* wahlergebnis* wahlsieg* wahltag* briefwahl* kommunalwahl* neuwahl* abwähl*
    abgewählt stimmzettel* abstimm* volksentscheid* volksabstimm* volksbegehr* volksvertret*
    referendum* bürgerrat* bürgerbeteil* bürgerrecht* mitbestimm* parlament* bundestag* bundesrat*
    landtag* abgeordnet* opposition* koalition* koalier* fraktion* verbotsverfahren* regierung*
    regiert gewaltenteil* föderal* diktatur* diktator* totalit* faschis* sozialis* kommunis*
    monarchie* obrigkeit* untertan* systempartei* altpartei* einheitspartei* politikverdross*
    politisch* staatsform* repräsentant* pluralis* zivilgesellschaft* zivilcourage* brandmauer*
    sperrklausel* fünfprozent* legislatur* amtszeit* wiederwahl* hochrechnung* umfragewert*
    sonntagsfrage* bürgerin bürgerinnen bürger bürgern *wähler* *demokrat* grundgesetz* verfassung*
    partei* wahl
  `,
  'glaube-kirche': `
    kirchlich* gott gottes götter gottlos* göttlich* herrgott* allah jesus christus christ christen
    christin christlich* christentum* christenheit* bibel* evangel* protestant* katholisch*
    katholizismus* orthodox* ökumen* papst päpst* papstes franziskus benedikt ratzinger vatikan*
    bischof bischöf* kardinal* woelki pfarrer* pfarrei* priester* pastor* mönch* nonne nonnen
    kloster* klöster* zölibat* missbrauchsskandal* predigt* predigen gottesdienst* kommunion*
    konfirm* taufe taufen getauft beichte* gebet gebete beten betet bete betend gebetet gläubig*
    ungläubig* atheis* agnosti* religion* religiös* säkular* laizis* muslim* moslem* mohammed*
    koran* scharia* sharia* imam imame* moschee* muezzin* minarett* ditib halal* schächt* ramadan*
    fastenzeit* kopftuch* kopftücher* burka* nikab niqab hijab vollverschleier* salafis* dschihad*
    jihad* konvert* jude juden jüdin* jüdisch* judentum* synagoge* antisemit* rabbiner* thora kippa
    zionis* buddhis* sekte* scientolog* jehovas satan* sünde* sündig* heilige heiligen seelsorge*
    segen gesegnet amen halleluja nächstenliebe* barmherzig* gebote kruzifix* weihnachten ostern
    advent* abendland* abendländ* glaubensfreiheit* gottesstaat* theolog* käßmann hindu hindus
    hinduis* *kirche* *islam*
  `,
};
