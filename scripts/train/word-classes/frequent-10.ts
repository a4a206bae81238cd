import type { WordClasses } from './word-class';

/** Frequent words of trade, law-like dealings, work of the mind, order and belonging that the other classes leave out. */
export const frequent10Classes: WordClasses = {
  gleichgültig: `
    egal schnurz schnuppe wurst wurscht wumpe piepegal scheißegal scheissegal latte
    schnurzpiepegal gleichgültig* einerlei interessiert uninteressiert* juckt juckts juckst
    kümmert kratzt kratzen schert scheren schulterzuck* pff meinetwegen vonmiraus sowieso
    hauptsache nebensache nebensächlich* belanglos* unwichtig* unerheblich* irrelevant*
    unbedeutend* wenauch gleichwohl spielt rolle rollen teilnahmslos* apathi* ignorier*
    ignorant* desinteress* wegducken weggucken weghören langeweile langweil* gelangweilt* öde
    öder
  `,
  wichtigkeit: `
    wichtig wichtige wichtigen wichtiger wichtiges wichtigste wichtigsten wichtigeres
    wichtigkeit wesentlich* bedeutend* bedeutsam* bedeutung entscheidend* maßgeblich* relevant*
    relevanz zentral* grundsätzlich* grundlegend* elementar* essenziell* essentiell*
    existenziell* existentiell* unverzichtbar* unerlässlich* notwendig* nötig nötige nötigen
    unabdingbar* vorrangig* priorität* prioritär* hauptsächlich* vordringlich* dringend*
    schwerwiegend* gravierend* drastisch* ernst ernste ernsten ernsthaft ernsthafte ernsthaften
    ernstzunehm* ausschlaggebend* kern kernfrage kernpunkt kernthema schwerpunkt* hauptproblem*
    hauptgrund hauptthema hauptaufgabe wert werte stellenwert gewicht gewichtig* besonders
    besondere besonderen besonderer besonderes wichtigtuer*
  `,
  'deutlich-genau': `
    deutlich deutliche deutlichen deutlicher direkt direkte direkten direkter indirekt indirekte
    unmittelbar* mittelbar* konkret konkrete konkreten konkreter konkretes genau genaue genauen
    genauer genaues genaueste präzis* exakt* eindeutig* unmissverständlich* unzweideutig*
    klartext klipp unverblümt* ungeschminkt* ungeschönt* wörtlich* wortwörtlich* buchstäblich*
    sinngemäß* ausdrücklich* explizit* implizit* impliziert implizieren gezielt gezielte
    gezielten gezielter spezifisch* speziell* detail* details detailliert* ausführlich*
    ausführungen konsequent* strikt* streng strenge strengen offen offene offenen offener
    offenes offenbart offenbaren offensichtlich* offenkundig* anschaulich* bildlich*
    verdeutlich* veranschaulich* klarstell* klargestellt richtigstell* klärt klären klärte
    geklärt abklären aufschluss ungenau* unklar* unscharf* schwammig* vage vagen mehrdeutig*
    zweideutig* pauschal*
  `,
  schlimm: `
    schlimm schlimme schlimmen schlimmer schlimmes schlimmeres schlimmsten schlimmstenfalls übel
    üble üblen übler übles übelste übelsten übels arg arge argen ärger ärgste fatal* fatale
    verheerend* katastroph* furchtbar* fürchterlich* schrecklich* entsetzlich* grauenhaft*
    grauenvoll* grausig* beängstigend* besorgniserreg* erschreck* bedrohlich* bedenklich*
    misslich* misere desaster* debakel* fiasko* unheil* unheilvoll* elend* miserabel* desolat*
    katastrophal* schlecht schlechte schlechten schlechter schlechtes schlechtest* mies miese
    miesen mieser bitterböse verkommt verkommen verkommene verkommenen verfall verfällt zerfall
    zerfällt niedergang* untergang* abgrund abgründe absturz abstürz* zugrunde ruin ruinen
    ruinier* ruiniert kollaps zusammenbruch* zusammenbrech* verwüst* trümmer* schutt asche
  `,
  'haus-ding': `
    haus hause hausen zuhause daheim heim heime heimen wohnung zimmer küche küchen bad bäder
    keller tür türen türe tor tore fenster balkon garten gärten zaun zäune dach treppe stuhl
    stühle tisch tische bett betten sofa couch sessel schrank regal lampe spiegel spiegelt
    spiegeln teppich* vorhang ofen öfen herd heizung kamin kasten kästen kiste kisten karton
    eimer tonne tüte tüten tasche taschen rucksack koffer kofferraum beutel korb dose dosen
    flasche flaschen glas gläser tasse teller topf töpfe pfanne löffel gabel besteck kanne
    handtuch decke kissen kerze* besen staubsauger waschmaschine wäsche seife schwamm bürste
    nagel hammer schraube leiter seil kette ketten schnur leim kleber pflaster verband schlüssel
    schloss schlösser riegel steckdose kabel batterie* akku akkus stecker knopf knöpfe schalter
    scheibe scheiben rad räder karre karren karten karte kärtchen ball bälle luftballon*
    schaukel puppe puppen spielzeug* blumen blume strauß vase zelt zelte bude buden hütte hütten
    schuppen baracke* container nest nester käfig* burg burgen dom kapelle turm türme brücke
    brücken mauer mauern wiege fahne fähnchen flagge flaggen wimpel paravent balken dorn dornen
    holz stock stöcke stöckchen stein steine steinen brett bretter stange stangen stab stäbe
    rohr rohre ventil ventile ding dinge dingen dinger dings dingens zeug zeugs kram krempel
    sachen
  `,
  kleidung: `
    schuh schuhe schuhen stiefel stiefeln stiefelletten sandalen turnschuh* sneaker*
    springerstiefel socke socken strumpf strümpfe hose hosen jeans jogginghose* unterhose* rock
    röcke kleid kleider kleidung bekleidung klamotten klamotte shirt shirts tshirt* pulli
    pullover pulli* hemd hemden bluse jacke jacken mantel mäntel anzug anzüge kostüm* krawatte*
    schlips mütze mützen hut hüte kappe kopftuch* schleier burka* nikab* niqab* kragen ärmel
    knopf kapuze* hoodie* schal schals handschuh* gürtel bh slip unterwäsche uniform* tracht
    trachten lederhose* dirndl mode modisch* outfit* schick schicke schicken schicker anziehen
    angezogen ausziehen ausgezogen umziehen verkleid* tragen trägt modell model models
  `,
  handel: `
    kaufen kaufe kauft kaufte gekauft verkaufen verkaufe verkauft verkaufte verkäufer* verkauf
    verkäufe ankauf einkauf einkäufe einkaufen einkaufs* shoppen shopping* shop shops laden
    läden geschäft geschäfte geschäften kaufhaus* supermarkt* aldi lidl rewe edeka netto penny
    kaufland ikea ebay amazon zalando otto händler* handel handeln gehandelt markt märkte ware
    waren produkt produkte produkten produktion* produzier* angebot angebote anbieten anbietet
    angeboten anbieter* nachfrage bieten bietet bot geboten bestellen bestellt bestellte
    bestellung* bestelle bestelln liefern liefert geliefert lieferung* lieferant* auslieferung
    ausliefern ausgeliefert versand versenden versandt gesendet senden sendet zusenden zugesandt
    einsenden lager paket kunden kunde kundin kundschaft kasse kassen quittung* rechnung*
    rechnen rechnet rechne gerechnet abrechnen abrechnung* umgerechnet umrechnen gutschein*
    rabatt* schnäppchen* billig* teuer teure teuren teurer sonderangebot* preiswert* werbung
    werbe werben wirbt warb geworben beworben bewirbt bewerben* werbespot* reklame marke marken
    firma gmbh ag kg gbr ug konsum konsumier* konsument* verbraucher* vertrieb vertreiben tausch
    tauschen tauscht getauscht eintauschen umtausch* verschenken verschenkt schenken schenkt
    geschenk geschenke geschenkt leihen verleihen verleiht ausleihen mieten vermieten pacht
    besitz besitzer* besitzen besitzt besaß eigentum* eigentümer* agentur agenturen
    buchhandlung* verlag verlage
  `,
  'plan-vorhaben': `
    plan pläne plänen planen plant plane planst geplant geplante geplanten geplanter planung*
    verplant* vorhaben vorhat absicht konzept* strategie* taktik* taktisch* taktier* programm*
    projekt* entwurf entwürfe entwerfen entworfen idee vorgehen vorgeht vorging vorgegangen
    vorgehensweise* verfahren maßnahme* maßnahmen aktion aktionen aktionismus initiative*
    kampagne* auftrag aufträge auftraggeber* beauftrag* angewiesen anweisung* anweisen anordn*
    angeordnet aufgabe aufgaben ziel motto leitlinie* richtlinie* richtlinien schritt vorbereit*
    organisier* orga orgateam organisator* veranstalt* umsetzen umsetzt umgesetzt umsetzung*
    durchsetzen durchsetzt durchgesetzt durchzusetzen durchführ* durchgeführt durchziehen
    durchzieht durchgezogen ausführen ausführt ausgeführt ausführung* verwirklich* realisier*
    erledig* abarbeiten abgearbeitet unternehmen unternommen unternimmt vollzieh* vollzogen
    verwenden verwendet verwendung* nutzen anwenden angewandt angewendet anwendung* einsetzen
    eingesetzt einsetzt einzusetzen einsatz einsätze bedienen bedient bedienung* gebrauch
    gebrauchen gebraucht gebrauchte gebrauchten betreiben betreibt betrieben errichten errichtet
    errichtung* etablier* gründen gründet gegründet gründer* gründung* neugründung* einrichten
    eingerichtet erweitern erweitert erweiterung* umbauen umgebaut umbau ausbauen ausbau aufbau
    aufbauen aufgebaut wiederaufbau* bau bauen baut baute gebaut abbau abbauen abriss abreißen
    abgerissen fertig fertige fertigen fertigstell* vollend* einführen eingeführt einführung*
    eingreifen eingriff eingriffe
  `,
  'beginn-ende': `
    anfang anfänge anfangen anfängt anfangs anfing angefangen anzufangen anfänger* beginn
    beginne beginnt begonnen start starten startet startete gestartet startschuss auftakt
    einstieg einsteigen eröffn* öffnen öffnet geöffnet öffnung* schließen schließt schloss
    geschlossen schluss ende endlich endgültig* endeffekt endergebnis endet enden endete beenden
    beendet ausgang ausgeht ausgehen ausging abschluss abschlüsse abschließen abschließend*
    abgeschlossen finale final finalen aufhören aufhört aufgehört aufhörn hör abbrechen abbruch
    abgebrochen stopp stoppen stoppt gestoppt stop pause pausen pausieren unterbrech*
    unterbrochen fortsetz* fortgesetzt fortführ* weiterführ* weitergehen weitermachen
    weitergemacht verlauf verlaufen verläuft ablauf abläufe ablaufen abgelaufen dauer dauert
    dauern dauerhaft* andauer* langfristig* kurzfristig* mittelfristig* vorübergehend*
    vorläufig* vorerst zunächst zuvor vorher nachher hinterher daraufhin anschließend* anschluss
    zeitgleich gleichzeitig* derweil währenddessen unterdessen einstweilen bislang bisher
    bisherige bisherigen bisheriger künftig* seither seitdem fortan früh frühe frühen früher
    frühere früheren früherer frühestens spät späte späten später spätere späteren spätestens
    verspät* rechtzeitig* pünktlich* diesmal nochmal erneut* wiederum wiederhol* neuerdings
    neulich kürzlich jüngst* damals damalige damaligen damaliger ehemals ehemalige ehemaligen
    ehemaliger ehem vormalig* einstig* einstige gegenwart* vergangenheit* zukunft tageslicht
    mitternacht mittag mittags abend abends abende morgens nachts tagsüber vorabend anno
    jahreszeit*
  `,
  'lage-zustand': `
    situation situationen lage lagen zustand zustände zuständen umstand umstände umständen
    verhältnis* status stand stadium phase phasen stufe stufen niveau* ebene ebenen position
    positionen positionier* positionspapier* stellung stellungen rolle haltung form formen
    format formate formell* modus art arten weise weisen manier muster beschaffen* struktur*
    strukturell* aufbau system systeme systematisch* rahmen rahmenbeding* bedingung* voraussetz*
    basis basiert basieren grundlage grundlagen grundlos* fundament* kern substanz*
    substanziell* inhalt inhalte inhaltlich* inhaltsleer* gegenstand element elemente
    bestandteil* faktor faktoren aspekt aspekte komponente* teil teile teilen teils teilweise
    anteil anteile anteilig* hälfte drittel viertel rest reste übrig übrigen übrige übriges
    abschnitt* kapitel bereich bereiche bereichen feld felder sektor sparte* kategorie* klasse
    sorte sorten typ typen gattung spezies merkmal* eigenschaft* eigenart* eigenheit* charakter*
    qualität* kriterium kriterien standard standards maßstab maßstäbe norm normen normal*
    durchschnitt* mittel mittelmaß extrem option optionen variante* möglichkeit* möglichkeiten
    alternative gelegenheit* chance* zusammensetz* zusammengesetzt zusammenhang zusammenhänge
    verbindung verbindungen bezug bezüge bezog beziehe beziehen bezieht bezogen beziehung
    beziehungen wechselwirkung* abhängig* unabhängig* ursache* ursprung* herkunft wurzel wurzeln
    quelle quillt resultat* resultier* ergebnis* folge auswirkung* effekt* effektiv* wirkung*
  `,
};
