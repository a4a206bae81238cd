/**
 * Words that citizens use for what an administration calls otherwise, by topic. Our own list, from knowledge
 * of the field; it grows with what teams see. One line: citizens' words, a sign, the authority's words; every
 * word on the left goes with every word on the right. `=`: means the same here; `~`: is about the same.
 * Single words only; inflection and compounds are bridged elsewhere.
 */
export const citizenWords: Readonly<Record<string, string>> = {
  identity: `
    Perso, Ausweis, ID = Personalausweis
    Pass = Reisepass
    Kinderpass, Kinderausweis = Kinderreisepass
    eID, Onlineausweis, Ausweisfunktion = Online-Ausweis, eID-Karte
    Passbild, Ausweisfoto, Foto, Passfotos = Lichtbild, Passfoto
    Fingerabdruck ~ Biometrie, biometrisch
    verloren, weg, geklaut, gestohlen ~ Verlust, Diebstahl, Verlustanzeige
    abgelaufen, ungültig ~ Gültigkeit, verlängern
    verlängern, erneuern ~ beantragen, Neuausstellung
    Staatsbürgerschaft, Einbürgern, Nationalität = Staatsangehörigkeit, Einbürgerung
    Führungszeugnis ~ Bundeszentralregister
    beglaubigen, Stempel ~ Beglaubigung, Unterschriftsbeglaubigung
    Visum, Visa ~ Aufenthaltstitel, Einreise
    Aufenthalt, Bleiberecht = Aufenthaltserlaubnis, Aufenthaltstitel
    Ausländeramt = Ausländerbehörde, Zuwanderung
    Asylheim, Flüchtlingsheim, Flüchtlingsunterkunft = Gemeinschaftsunterkunft, Unterkunft`,
  registration: `
    Umzug, umziehen, umgezogen, eingezogen, hergezogen = ummelden, Ummeldung, Wohnsitzanmeldung
    ausziehen, wegziehen, auswandern = Abmeldung, abmelden
    Meldeamt, Einwohneramt, Passamt, Rathaus = Einwohnermeldeamt, Bürgerbüro, Bürgeramt, Bürgerservice
    Adresse, Adressänderung, Anschrift ~ Wohnsitz, Ummeldung
    Meldezettel, Meldebestätigung, Anmeldebestätigung = Meldebescheinigung
    Vermieterbescheinigung, Vermieterbestätigung = Wohnungsgeberbestätigung
    Zweitwohnung = Nebenwohnung, Zweitwohnsitz
    Datensperre, Auskunftssperre ~ Melderegister, Übermittlungssperre`,
  waste: `
    Müll, Dreck = Abfall
    Mülltonne, Tonne, Mülleimer = Restmülltonne, Abfallbehälter, Restabfallbehälter
    Müllabfuhr, Müllmänner, Müllauto = Abfuhr, Leerung, Abfallentsorgung
    Müllkalender, Abfuhrtermine, Tonnenkalender = Abfallkalender, Abfuhrkalender
    Sperrgut, Möbel, Sofa, Couch, Matratze = Sperrmüll
    Gelbersack, Plastikmüll, Verpackungsmüll = Gelber, Leichtverpackungen, Wertstoffsack
    Biomüll, Essensreste, Küchenabfall = Biotonne, Bioabfall
    Altpapier, Pappe, Karton = Papiertonne
    Müllhalde, Deponie, Recyclinghof, Müllplatz = Wertstoffhof, Entsorgungszentrum
    Elektroschrott, Waschmaschine, Kühlschrank = Elektrogeräte, Elektroaltgeräte
    Farbe, Lack, Batterien, Giftmüll = Schadstoffe, Schadstoffmobil, Sondermüll
    Gartenabfall, Gartenabfälle, Laub, Hecke, Äste, Rasenschnitt = Grünschnitt, Grünabfall, Grüngut
    Altglas, Flaschen = Glascontainer, Altglascontainer
    Klamotten, Kleidersammlung = Altkleider, Altkleidercontainer
    Weihnachtsbaum, Tannenbaum = Christbaum, Christbaumsammlung
    Bauschutt, Schutt = Bauabfall
    Windeln ~ Windeltonne, Windelsack
    Müllkippe, hingeschmissen, abgeladen = Müllablagerung, illegal
    Hundekot, Hundehaufen, Kackbeutel = Hundekotbeutel, Verunreinigung`,
  traffic: `
    Knöllchen, Strafzettel, Ticket, Knolle = Verwarnungsgeld, Verwarnung, Bußgeld
    Blitzer, geblitzt, Radarfalle, Starenkasten = Geschwindigkeitskontrolle, Geschwindigkeitsüberwachung
    rasen, Raser, Tempo ~ Geschwindigkeit, Tempolimit, Verkehrsberuhigung
    Falschparker, zugeparkt, Falschparken = Parkverstoß, ruhender
    abgeschleppt, abschleppen ~ Abschleppmaßnahme, Sicherstellung
    Politesse, Ordnungshüter = Ordnungsamt, Verkehrsüberwachung
    Anwohnerparken, Anwohnerparkausweis, Anwohner, Parkausweis = Bewohnerparkausweis, Bewohnerparken
    Behindertenparkplatz, Behindertenausweis = Schwerbehindertenausweis, Parkerleichterung
    Parkplatz, parken ~ Stellplatz, Parkraum
    Umleitung, gesperrt, Straßensperre = Sperrung, Verkehrsführung
    Baustelle, Buddelei, aufgerissen = Bauarbeiten, Baumaßnahme
    Schlagloch, Schlaglöcher, Loch = Straßenschaden, Fahrbahnschaden
    Bürgersteig, Trottoir, Fußweg = Gehweg
    Radweg, Fahrradweg, Fahrradstreifen = Radverkehrsanlage, Radfahrstreifen
    Zebrastreifen = Fußgängerüberweg
    Ampel, Rotlicht = Lichtsignalanlage
    Laterne, Straßenlampe, Lampe, dunkel, Funzel = Straßenbeleuchtung, Straßenlaterne
    Schild, Verkehrsschild = Verkehrszeichen, Beschilderung
    Führerschein, Lappen, Fleppe = Fahrerlaubnis
    Auto, Karre, PKW, Wagen = Fahrzeug, Kraftfahrzeug, Kfz
    Nummernschild, Autokennzeichen, Kennzeichen = Wunschkennzeichen, Kfz-Kennzeichen
    Zulassung, anmelden ~ Zulassungsstelle, Kfz-Zulassung
    Bus, Straßenbahn, Tram, Öffis, Öffentliche = ÖPNV, Nahverkehr, Buslinie
    Fahrkarte, Busticket, Deutschlandticket = Fahrschein, Tarif
    Busfahrplan, Abfahrt = Fahrplan
    Vierer ~ Linie
    Stau ~ Verkehrsbehinderung
    E-Scooter, Roller ~ Elektrokleinstfahrzeug
    Ladesäule, Stromtankstelle = Ladeinfrastruktur, Elektromobilität`,
  townAndOrder: `
    Schnee, Glatteis, räumen, streuen, schippen, Salz = Winterdienst, Räumpflicht, Streupflicht
    Krach, laut, Lärm, Radau = Lärmbelästigung, Ruhestörung, Ruhezeiten
    Nachbar, Nachbarn ~ Ruhestörung, Nachbarschaft
    Rasenmäher, Rasenmähen, Laubbläser ~ Ruhezeiten, Gartengeräte
    Böller, Feuerwerk, Silvester, Knaller = Pyrotechnik, Feuerwerkskörper
    Ratten, Ungeziefer, Mäuse, Kakerlaken = Schädlinge, Schädlingsbekämpfung, Rattenbekämpfung
    Tauben ~ Fütterungsverbot
    Wespennest, Wespen ~ Artenschutz
    Köter, Hund, Vierbeiner = Hundehaltung, Hundesteuer
    Leine, freilaufend ~ Leinenpflicht, Anleinpflicht
    Katze, Tierheim, zugelaufen ~ Fundtier
    Fundsache, gefunden, verloren, Fund ~ Fundbüro
    Schmiererei, beschmiert = Graffiti, Vandalismus
    Mängel, kaputt, Defekt, defekte = Mängelmelder, Schadensmeldung, beschädigt
    reparieren, Reparatur, flicken = Instandsetzung, Sanierung
    Spielplatz, Rutsche, Schaukel = Spielgeräte, Spielgerät
    Obdachlose, Obdachloser = Wohnungslose, Wohnungslosenhilfe
    Demo, Kundgebung = Versammlung
    Grillen, Grillplatz ~ Grillverbot, Grillzone
    Lagerfeuer, Verbrennen ~ Verbrennungsverbot
    Baum, Bäume, fällen, absägen = Baumschutz, Fällgenehmigung, Baumfällung
    Friedhof, Grab, Beerdigung = Bestattung, Grabstätte, Friedhofsverwaltung
    Markt, Marktstand ~ Wochenmarkt
    Kirmes, Volksfest, Fest, Party ~ Veranstaltung, Stadtfest
    Toilette, Klo, WC = Sanitäranlage
    Trinkbrunnen, Wasserspender ~ Trinkwasserbrunnen`,
  children: `
    Kita, Kindergarten, Kiga, Krippe = Kindertagesstätte, Kindertageseinrichtung, Kinderbetreuung
    Kitaplatz, Kindergartenplatz = Betreuungsplatz
    Kitagebühr, Kindergartenbeitrag = Elternbeitrag, Kita-Gebühren
    Tagesmutter, Tagesvater = Kindertagespflege
    Hort, Nachmittagsbetreuung, Ganztag = Ganztagsbetreuung, Mittagsbetreuung
    Einschulung, Schulanfänger, Erstklässler = Schulanmeldung, Schuleingangsuntersuchung
    Schulbus = Schülerbeförderung
    Schulessen, Mittagessen, Mensa = Mittagsverpflegung
    Ferienprogramm, Ferienspaß = Ferienbetreuung, Ferienpass
    Schwänzen ~ Schulpflicht
    Klassenfahrt, Schulsachen = Bildungspaket, Teilhabepaket
    Unterhalt = Unterhaltsvorschuss
    Alleinerziehend ~ Unterhaltsvorschuss
    Jugendamt ~ Jugendhilfe
    Nachhilfe ~ Lernförderung
    schwanger, Baby ~ Schwangerschaft, Mutterschutz, Elternzeit
    Geburt ~ Geburtsurkunde, Geburtsanzeige
    Erziehungsgeld = Elterngeld
    Volkshochschule ~ VHS, Erwachsenenbildung`,
  familyOffice: `
    heiraten, Hochzeit, trauen, verloben = Eheschließung, Trauung, Standesamt
    scheiden, getrennt ~ Scheidung
    Geburtsschein = Geburtsurkunde
    Totenschein, Todesfall, gestorben, verstorben = Sterbeurkunde, Sterbefall
    Stammbuch ~ Familienbuch, Eheurkunde
    Namensänderung, umbenennen ~ Namensrecht
    Vaterschaft ~ Vaterschaftsanerkennung
    Kirchenaustritt, austreten ~ Kirchensteuer
    Erbe, erben ~ Nachlass, Erbschein
    Patientenverfügung ~ Vorsorgevollmacht, Betreuung`,
  social: `
    Hartz, Hartz4, ALG, Stütze, Grundsicherung = Bürgergeld, Arbeitslosengeld
    Sozialhilfe, Stütze, Sozi = Sozialleistung, Sozialamt
    Mietzuschuss, Wohnzuschuss, Mietbeihilfe = Wohngeld
    Miete ~ Wohngeld, Mietkosten
    Arbeitsamt = Jobcenter, Arbeitsagentur
    arbeitslos, Kündigung, gekündigt ~ Arbeitslosigkeit, arbeitsuchend
    Job, Arbeit ~ Beschäftigung, Arbeitsplatz
    Sozialwohnung, Wohnungsschein = Wohnberechtigungsschein, WBS
    Wohnung, Wohnungssuche ~ Wohnraum
    Tafel, Essensausgabe ~ Lebensmittelausgabe
    Rente = Altersrente, Rentenversicherung
    Pflege, Pflegeheim, Altenheim, Altersheim = Pflegestützpunkt, Seniorenheim, Pflegeeinrichtung
    Senioren, Oma, Opa ~ Seniorenberatung, Seniorinnen
    Behindert, Behinderung = Schwerbehinderung
    Rollstuhl, behindertengerecht, rollstuhlgerecht = barrierefrei, Barrierefreiheit
    Schulden ~ Schuldnerberatung, Schuldenberatung
    Sozialpass, Sozialticket ~ Familienpass
    Ehrenamt, freiwillig, Freiwilliger ~ ehrenamtlich, Ehrenamtskarte
    Sprachkurs, Deutschkurs = Integrationskurs
    Frauenhaus ~ Gewaltschutz
    Drogen, Alkohol, Sucht ~ Suchtberatung`,
  taxAndBusiness: `
    Grundsteuererhöhung, Häusersteuer = Grundsteuer, Hebesatz
    Steuern, Abgaben, Abzocke ~ Steuer, Hebesatz
    Hundemarke, Hundeanmeldung = Hundesteuer, Hundesteuermarke
    Zweitwohnungssteuer ~ Zweitwohnsitz
    Selbstständig, Firma, Betrieb, Gründung, Kleingewerbe = Gewerbe, Gewerbeanmeldung, Existenzgründung
    Gewerbeschein = Gewerbeanmeldung
    Kneipe, Gaststätte, Restaurant, Lokal ~ Gaststättenerlaubnis, Gastronomie
    Außensitzplätze, Tische ~ Sondernutzung, Außengastronomie
    Stadtkasse, Überweisung ~ Kasse, Zahlungsverkehr
    Mahnung ~ Vollstreckung
    Ratenzahlung, abstottern ~ Stundung`,
  building: `
    bauen, Hausbau, Anbau = Baugenehmigung, Bauantrag, Bauvorhaben
    Baugrund, Grundstück, Bauland = Bauplatz, Baugrundstück
    Gartenhaus, Carport, Garage ~ verfahrensfrei, Baugenehmigung
    Bauamt = Bauordnungsamt, Bauaufsicht
    Neubaugebiet = Bebauungsplan, Wohngebiet
    Denkmal ~ Denkmalschutz
    Heizung, Wärmepumpe ~ Wärmeplanung, Gebäudeenergiegesetz
    Solar, PV, Solaranlage, Balkonkraftwerk = Photovoltaik
    Abwasser, Kanal, Gully = Entwässerung, Kanalisation
    Internet, WLAN, DSL, Netz, Breitband = Glasfaser, Glasfaserausbau
    Handyempfang, Funkloch ~ Mobilfunk
    Strom, Gas, Wasser ~ Stadtwerke, Versorgung
    Leitungswasser, Kranwasser, Hahnwasser, abkochen = Trinkwasser, Abkochgebot
    Wasserrohrbruch, Rohrbruch = Störung, Leitungsschaden
    Stromausfall, Blackout = Versorgungsunterbrechung, Störung`,
  leisure: `
    Schwimmbad, Freibad, Badi ~ Bäder, Hallenbad
    Bademeister = Schwimmmeister, Badeaufsicht
    Eintritt, Eintrittskarte = Eintrittspreise, Tarif
    Saisonkarte, Dauerkarte = Jahreskarte, Saisonticket
    Frühschwimmer ~ Frühschwimmen, Frühbadetag
    Bücherei, Bibliothek = Stadtbibliothek
    Bücher, ausleihen, leihen ~ Ausleihe, Medien
    Turnhalle, Sporthalle ~ Hallenbelegung, Sportstätten
    Verein ~ Vereinsförderung
    Museum, Ausstellung ~ Kultur
    Jugendtreff, Juze = Jugendzentrum
    Hitze, heiss, Abkühlung ~ Hitzeschutz, Hitzeaktionsplan`,
};
