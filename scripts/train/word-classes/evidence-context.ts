import type { WordClasses } from './word-class';

/** When, where and by what rule: what ties a statement to the world. */
export const evidenceContextClasses: WordClasses = {
  zeit: `
    heute gestern morgen vorgestern übermorgen jetzt nun momentan derzeit derzeitig* grad grade
    aktuell* gegenwärtig* zurzeit zeit mittlerweile inzwischen bereits bald demnächst später früher
    damals einst ehemals seinerzeit neulich kürzlich letztens unlängst jüngst vorhin eben soeben
    sofort seit seitdem seither dann sobald solange tagelang* stundenlang* täglich* wöchentlich*
    jährlich* stündlich* morgens mittags abends nachts vormittag* nachmittag* mittag abend nacht
    nächte montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend* sonntag* januar
    jänner februar märz april mai juni juli august september oktober november dezember frühling
    sommer herbst winter ostern pfingsten weihnacht* silvester uhr letzte letzten letzter letztes
    vergangene* nächste nächsten nächstes kommende* vorige* zukunft zukünftig* künftig*
    vergangenheit* immer nie niemals oft manchmal selten dauernd ständig andauernd wieder erneut
    nochmal nochmals abermals zeitpunkt* zeitraum* fristen datum termin termine dauer dauert dauerte
    gedauert langfristig* vorübergehend* befristet* plötzlich zuletzt zuerst heutzutage heutige*
    heuer itz jetz jez jetzad zwischenzeitlich* nachträglich* rechtzeitig* frühzeitig* verspätet*
    pünktlich* *woche* *monat* *jahr*
  `,
  geschichte: `
    geschichte geschichtlich* geschichts* historisch* historie historiker* jahrhundert* mittelalter*
    römer römisch* steinzeit* kaiser kaiserreich* kaiserzeit monarchie* könig* weimar weimarer
    republik weltkrieg* krieg kriege nachkriegs* vorkriegs* nazi nazis nazizeit nazideutschland ns
    nszeit nationalsozialis* hitler adolf goebbels göring himmler eichmann holocaust shoa shoah
    auschwitz kz kzs konzentrationslager* judenverfolgung* pogrom* gestapo wehrmacht* stalin* lenin*
    mao bolschewi* sowjet* udssr ddr brd stasi sed honecker* ulbricht mielke mauer mauerfall
    mauerbau mauertote* wiedervereinig* besatz* alliierte* siegermacht* siegermächte dresden
    nürnberg nürnberger versailles marshallplan* wirtschaftswunder* trümmerfrau* flucht vertrieb*
    vertreibung* adenauer brandt schmidt strauss bismarck* napoleon* preuß* kolonial* kolonie*
    sklave* kreuzzug* kreuzzüge inquisition* reformation* luther revolution* aufklärung kalter
    kalten raf apo achtundsechziger zeitzeug* denkmal* denkmäler gedenk* archiv* epoche* zeitalter
    vergangen* erinnerungskultur* vorfahr* ahnen urgroß* traditionell* jahrtausend* spanische grippe
    tschernobyl fukushima vietnam* irakkrieg* jugoslawien*
  `,
  recht: `
    gesetz gesetze gesetzen gesetzes gesetzlich* gesetzeslage* gesetzentwurf* gesetzgeb*
    gesetzeswidrig* gesetzwidrig* grundgesetz* gg verfassung* paragraph* paragraf* stgb bgb stpo sgb
    stvo stvg dsgvo ifsg infektionsschutzgesetz* asylgesetz* aufenthaltsgesetz* aufenthaltsrecht*
    grundrecht* menschenrecht* völkerrecht* strafrecht* zivilrecht* arbeitsrecht* mietrecht*
    rechtens rechtlich* rechtmäßig* rechtswidrig* rechtsgrundlage* rechtslage* rechtssicher*
    rechtsstaat* rechtskräftig* rechtsprech* rechtsverordnung* verordnung* vorschrift*
    vorgeschrieben vorschreib* regel regeln regelung* regelwerk* richtlinie* satzung* erlass*
    bescheid bescheide widerspruch* klage klagt geklagt kläger* verklag* einklag* urteil urteile
    urteilen beschluss* beschlüsse gericht gerichte gerichtlich* gerichten illegal* legal legale
    legalen legalis* strafbar* straffrei* straftat* tatbestand* ordnungswidrig* erlaubt erlaubnis*
    verboten verbot verbote verbiet* verstöße verstößt verstoss* genehmig* zulässig* unzulässig*
    zugelassen zulassung* verpflicht* pflicht pflichten bußgeld* haftung* haftet vertrag verträge
    verträgen vertraglich* vertragsbruch* abkommen konvention* genfer vereinbarung* anspruch
    ansprüche berechtigt* befugnis* befugt zuständig* hausrecht* datenschutz* meinungsfreiheit*
    pressefreiheit* versammlungsrecht* versammlungsfreiheit* religionsfreiheit* gleichbehandlung*
    unschuldsvermut* notwehr eigentum* urheberrecht* wahlrecht* bleiberecht*
  `,
  behörde: `
    amt ämter ämtern amtlich* behördlich* rathaus* bürgerbüro* bürgeramt* stadt städte städten
    städtisch* gemeinde* kommune* kommunal* landkreis* landratsamt* bezirk* regierungspräsid*
    ländern bundeskriminalamt* bundesanstalt* landesamt* ministerium* ministerien innenministerium*
    finanzministerium* gesundheitsministerium* gesundheitsamt* gesundheitsämter* jugendamt*
    jugendämter* sozialamt* finanzamt* finanzämter* ordnungsamt* ordnungsämter* arbeitsamt*
    arbeitsagentur* jobcenter* ausländeramt* einwohnermelde* standesamt* bauamt* zulassungsstelle*
    straßenverkehrsamt* umweltamt* veterinäramt* schulamt* bauhof* stadtwerk* feuerwehr* thw
    polizei* bka lka bnd bamf rki pei stiko bfarm kba bsi zoll ezb kartellamt* rechnungshof*
    rentenversicherung* krankenkasse* ihk tüv stadtrat* kreistag* landtag* beamte beamter beamten
    beamtin verbeamt* sachbearbeit* mitarbeiter* zuständig* bürokrat* papierkram* antrag anträge
    formular* öffnungszeit* genehmigung* bescheid bescheide ausweis* personalausweis* reisepass*
    führerschein* beantrag* magistrat* staat staates staatlich* dienststelle* gmoa *behörde*
    *verwaltung*
  `,
  ort: `
    deutschland deutschlands deutschlandweit bundesweit landesweit europaweit österreich* schweiz
    schweizer* frankreich* italien* spanien* portugal* griechenland* polen tschechien* ungarn
    dänemark* schweden* norwegen* finnland* holland niederland* belgien* england* großbritannien*
    britisch* irland* russland* ukraine* türkei* syrien* irak iran* afghanistan* israel* gaza*
    palästina* libanon* ägypten* libyen* marokko* tunesien* algerien* nigeria* somalia* eritrea*
    afrika* asien* china* japan* indien* korea* vietnam* amerika* usa kanada* brasilien*
    argentinien* venezuela* mexiko* australien* neuseeland* rumänien* bulgarien* serbien* kroatien*
    slowenien* slowakei* albanien* kosovo* balkan* bosnien* weißrussland* belarus* estland*
    lettland* litauen* baltikum* skandinavien* osteuropa* westeuropa* südeuropa* nahost osten westen
    norden süden bayern sachsen thüringen brandenburg mecklenburg saarland niedersachsen berlin*
    hamburg* münchen* köln* frankfurt* stuttgart* düsseldorf* dortmund* leipzig* dresden* hannover*
    nürnberg* bremen* duisburg* bochum* bonn* mannheim* chemnitz* magdeburg* rostock* potsdam* wien*
    zürich* graz linz genf straßburg* paris* london* moskau* washington* peking* wuhan* istanbul*
    ankara* kiew* kyjiw* athen madrid nrw rlp ostdeutsch* westdeutsch* ossi ossis wessi wessis
    bundesländer* ruhrgebiet* land region* drüben überall nirgends nirgendwo irgendwo vorort orten
    gegend* ausland* inland* welt weltweit* kontinent* lampedusa lesbos moria mittelmeer*
  `,
  einrichtung: `
    unternehmen konzern* firma firmen betrieb betriebe betrieben behörde* organisation* verein
    vereinen verband verbände verbänden stiftung* gewerkschaft* verdi dgb metall gdl caritas
    diakonie awo drk malteser johanniter thw dlrg vdk tafeln greenpeace nabu wwf amnesty asyl
    proasyl unicef unhcr uno un vereinte nationen nato eu ezb iwf weltbank imf opec internationaler
    gerichtshof* eugh egmr bundesverfassungsgericht* bverfg bgh olg amtsgericht* landgericht*
    verwaltungsgericht* krankenhaus* krankenhäuser* klinik* altenheim* pflegeheim* schule schulen
    kita kitas kindergarten* kindergärten* universität* hochschule* kirche kirchen moschee*
    synagoge* polizei* feuerwehr* bundeswehr* verfassungsschutz* aldi lidl rewe edeka amazon google
    facebook meta twitter apple microsoft telekom bahn vw volkswagen daimler mercedes bmw audi
    siemens bosch basf biontech pfizer moderna astrazeneca johnson tesla rwe vattenfall enbw gazprom
    uniper lufthansa tui allianz wirecard blackrock commerzbank sparkasse* raiffeisen* schufa gez
    ard zdf wdr ndr mdr swr rbb orf srf bertelsmann springer dfb fifa uefa ioc rheinmetall thyssen
    thyssenkrupp monsanto nestle novartis
  `,
};
