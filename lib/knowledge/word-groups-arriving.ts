/**
 * Word groups as in `word-groups-life.ts`: arriving and living in a place, from the first registration to the club in
 * the evening; how people say it beside how pages of towns do.
 */
export const wordGroupsOfArriving: Readonly<Record<string, string>> = {
  staying: `
    Papiere, Ausweis, Ausweise, Aufenthaltsdokument, Aufenthaltsdokumente, Aufenthaltspapiere
    Aufenthaltskarte, Aufenthaltsgestattung, Ankunftsnachweis, Aufenthaltstitel, Ausweis
    Daueraufenthaltsgenehmigung, Daueraufenthaltserlaubnis, Niederlassungserlaubnis, Wohnsitz, dauerhafter
    bleiben, Bleiberecht, Bleibeperspektive, Aufenthalt, Aufenthaltsrecht
    immer, dauerhaft, unbefristet, Niederlassungserlaubnis
    Fiktionsbescheinigung, Übergangsbescheinigung, vorläufig
    Blue, Blaue, Fachkräfte, Hochqualifizierte
    Touristenvisum, Besuchervisum
    D-Visum, Visum, Einreisevisum, nationales
    Botschaft, Konsulat, Auslandsvertretung, Generalkonsulat
    Abschiebung, abgeschoben, ausgewiesen, Rückführung, Ausweisung
    Heimreise, Rückkehr, zurückkehren, Heimatland, Rückkehrberatung
    Heimatland, Heimat, Herkunftsland, Herkunft
    Asylbescheid, Bescheid, Entscheidung, BAMF, Ablehnungsbescheid
    Asylantrag, Asylgesuch, Schutzgesuch, Antragstellung
    Anhörung, Asylinterview, Interview, Befragung
    Ersteinrichtung, Erstaufnahme, Aufnahmeeinrichtung, Ankerzentrum, Ankunftszentrum
    Flucht, geflohen, geflüchtet, fliehen, Fluchterfahrung
    Kriegsflüchtling, Ukrainer, Ukraine, ukrainisch, Ukrainerin
    Bürgerkriegsflüchtling, subsidiär, Schutzberechtigte, Schutzstatus, Flüchtlingseigenschaft
    anerkannt, Anerkennung, Schutzstatus, Flüchtlingsanerkennung
    Rechtsgrundlage, Gesetz, Paragraf, Artikel, Aufenthaltsgesetz, Asylgesetz
    Berufungsverfahren, Klageverfahren, Klage, Rechtsmittel, klagen
    Rechtsbeistand, Anwalt, Rechtsanwältin, Rechtsberatung, Verteidiger, Rechtsberatungsstelle
    Wohnsitzauflage, Residenzpflicht, Wohnsitzregelung, umverteilt, Umverteilung
    Anschlussunterbringung, Gemeinschaftsunterkunft, Sammelunterkunft, Flüchtlingsunterkunft, Heim
    minderjährig, unbegleitet, Vormund, Vormundschaft
    Ehepartner, Ehegatte, Ehegatten, Ehemann, Ehefrau, Gatten
    Familienzusammenführung, Familiennachzug, Ehegattennachzug, Kindernachzug, nachholen
    Einbürgerungstest, Einbürgerung, Staatsbürgerschaftstest, einbürgern
    Doppelpass, Mehrstaatigkeit, doppelte, Staatsangehörigkeit
    EU-Bürger, Unionsbürger, Freizügigkeit, Europäer, EU-Migranten
    Nicht-EU, Drittstaatsangehörige, Drittstaatler, Drittstaat, Drittstaatenangehörige
    Polen, Rumänien, Bulgarien, EU, Unionsbürger`,
  language: `
    Deutschkurs, Sprachkurs, Deutschkurse, Sprachkurse, Deutschunterricht, Integrationskurs, Berufssprachkurs
    Sprachübungen, Übungen, Sprachlernen, Deutschlernen, Onlinekurs, Selbstlernen
    Sprachkenntnisse, Deutschkenntnisse, Sprachniveau, Niveau, Kenntnisse
    Anfänger, Einsteiger, A1, Anfängerkurs
    Fortgeschrittene, B1, B2, Mittelstufe
    Zertifikat, Sprachzertifikat, Sprachprüfung, Deutschtest, Einstufungstest, Telc, Goethe
    Erstorientierungskurs, Orientierungskurs, Wertekurs, Einführungskurs
    Analphabet, Alphabetisierung, Alphabetisierungskurs, Schriftspracherwerb, lesen
    Sprachcafé, Sprachtandem, Tandem, Gesprächskreis, Sprachtreff, Konversation
    Sprachförderung, Deutschförderung, Vorkurs, Deutschklasse
    Berechtigungsschein, Berechtigung, Teilnahmeberechtigung, Verpflichtung
    Dolmetscher, Übersetzerin, Sprachmittler, Sprachmittlung, Dolmetschen, Sprachvermittlung, Dolmetscherdienst
    mehrsprachig, Sprachen, Fremdsprachen, Übersetzung, Muttersprache`,
  schooling: `
    Schulart, Schularten, Schulform, Schulsystem, Schultypen, Bildungssystem
    Schulabschluss, Schulabschlüsse, Mittelschulabschluss, Hauptschulabschluss, Realschulabschluss, Quali
    Abitur, Hochschulreife, Fachabitur, Matura, Gymnasium
    Klassenstufe, Klassenstufen, Jahrgangsstufe, Jahrgangsstufen, Klasse, Schuljahr
    Oberschule, weiterführende, Gymnasium, Realschule, Mittelschule, Gesamtschule
    Förderschule, Sonderschule, Förderzentrum, Förderbedarf, Inklusion
    Einschulung, eingeschult, Schulbeginn, Schulanfang, Schulstart, Schuleintritt
    Schulbegleitung, Integrationshelfer, Schulassistenz, Inklusion
    Elternabend, Elternsprechtag, Elternbeirat, Lehrergespräch
    Schulangst, Mobbing, Schulsozialarbeit, Schulpsychologe, Schulberatung
    Hausaufgabenhilfe, Hausaufgabenbetreuung, Nachhilfe, Lernhilfe, Lernförderung, Lernpate
    Vorschule, Vorkurs, Schulvorbereitung, Vorschulkinder
    Kitaplatz, Krippenplatz, Betreuungsplatz, Kindergartenplatz, Kitaanmeldung
    Kinderbetreuung, Kinderbetreuungsangebote, Kindertagesbetreuung, Betreuungsangebot, Tagesbetreuung
    Spielgruppe, Krabbelgruppe, Eltern-Kind-Gruppe, Eltern-Kind-Programm, Mutter-Kind
    Familienpate, Familienpaten, Familienpatenschaft, Patronage, Patin, Patenschaft
    Erziehung, Erziehungsberatung, Elternberatung, Familienberatung, Elternkurs
    Frühförderung, Entwicklungsverzögerung, Kleinkinder
    schreien, schreit, Schreibaby, Schreiambulanz`,
  profession: `
    Ausbildung, Lehre, Berufsausbildung, Berufsausbildungsprogramm, Ausbildungsprogramm, Lehrstelle
    Berufsfachschule, Berufskolleg, vollschulisch
    duale, Duales, Berufsschule, Betrieb
    Berufsberatung, Berufsorientierung, Berufswegeplanung, Berufswahl, Karriereberatung
    Umschulung, Fortbildung, Weiterbildung, Qualifizierung, Bildungsgutschein
    Berufserfahrung, Kompetenz, Kompetenzen, Qualifikation, ValiKom
    Berufsabschluss, Berufsqualifikation, Diplom, Abschluss, Berufsanerkennung, Ausbildungsabschluss
    Studienabschluss, Hochschulabschluss, Bachelor, Master, Studium, Diplom
    Hochschulzulassung, Studienzulassung, Numerus, Studienplatz, Zulassung
    Arbeitsuche, Jobsuche, Stellensuche, Stellenanzeige, Stellenangebot, Jobbörse, Arbeitsvermittlung
    Anschreiben, Bewerbungsschreiben, Lebenslauf, Bewerbungsmappe, Bewerbungsunterlagen
    ausgebeutet, Ausbeutung, Arbeitsausbeutung
    Arbeitnehmerrechte, Arbeitsrecht
    Berufstätige, berufstätig, erwerbstätig, Erwerbstätige, Arbeitnehmerin
    Unternehmerin, Gründerin, Existenzgründung, selbstständig, Gründer, Firmengründung
    Startup, Gründung, Existenzgründung, Unternehmensgründung, Gewerbe
    Arbeitsunfall, Berufsgenossenschaft, Unfallversicherung, Wegeunfall
    Krankengeld, Kinderkrankengeld, Kinderpflegekrankengeld, Lohnfortzahlung
    Urlaubstage, Urlaubsanspruch, Jahresurlaub, Erholungsurlaub
    Steuererklärung, Lohnsteuer, Steuerklasse, Steuernummer, Steueridentifikationsnummer, Finanzamt
    Sozialversicherung, Sozialversicherungsnummer, Sozialabgaben, Sozialversicherungsbeiträge, Rentenversicherung
    Zeitarbeit, Leiharbeit, Leiharbeiter, Zeitarbeitnehmer, Zeitarbeitsfirma, Leiharbeitnehmer
    Freiwilligendienst, FSJ, BFD, Bundesfreiwilligendienst, Freiwilliges`,
  dwelling: `
    Wohnungssuche, Mietwohnung, Wohnungsanzeige, Immobilie, Wohnungsbörse, Wohnungsangebot
    Besichtigung, Wohnungsbesichtigung, Besichtigungstermin
    Kaution, Mietkaution, Mietsicherheit
    Nebenkosten, Betriebskosten, Heizkosten, Nebenkostenabrechnung
    SCHUFA, Bonität, Selbstauskunft, Bonitätsauskunft
    Sozialwohnung, gefördert, Wohnberechtigungsschein, Sozialwohnungen, geförderte
    Mieterhöhung, Mieterverein, Mieterschutz, Mieterbund, Mietrecht
    Hausmeister, Hausverwaltung, Verwalter
    Schimmel, Lüften, Feuchtigkeit, lüften
    Energiesparen, Stromsparen, Energieberatung, Strom, verbrauchen, einsparen
    Rundfunkbeitrag, GEZ, Rundfunkgebühr, Fernsehgebühr, Beitragsservice
    Möbel, Sozialkaufhaus, Gebrauchtwaren, Secondhand, Kleiderkammer, Möbellager
    Kleidung, Kleider, Klamotten, Kleiderkammer, Anziehsachen
    Notschlafstelle, Notunterkunft, Übernachtungsstelle, Obdachlosenheim, Kältebus
    Zimmer, WG, Wohnheim, Studentenwohnheim, Wohngemeinschaft
    Hausrat, Haftpflichtversicherung, Haftpflicht, Hausratversicherung`,
  living: `
    Lebensmittelhilfe, Nahrungsmittelhilfeprogramm, Tafel, Essensausgabe, Lebensmittelspende, bedürftig
    Handyvertrag, Mobilfunkvertrag, Vertrag, Verträge, SIM-Karte, Prepaid
    Kündigungsfrist, kündigen
    Vertragslaufzeit, Laufzeit, Vertragsdauer
    Bankkonto, Girokonto, Basiskonto, Sparkasse, Konto, Kontoeröffnung
    Schulden, Schuldnerberatung, verschuldet, überschuldet, Insolvenzberatung, Privatinsolvenz
    Inkasso, Mahnung, Mahnbescheid, Gerichtsvollzieher, Pfändung
    Betrug, Abzocke, Betrüger, Verbraucherzentrale, Verbraucherschutz
    Sozialpass, Ermäßigungskarte, Familienkarte, Sozialkarte, Münchenpass
    Busfahrkarte, Monatskarte, Deutschlandticket, Abo, Jobticket, Fahrpreis
    Fernzug, Fernzüge, Fernverkehr, Hauptbahnhof, Bahnhof, Bahnhöfe
    Flieger, Flughafen, Airport
    Stadtplan, Straßenkarte
    Liniennetz, Netzplan
    Führerscheinprüfung, Fahrschule, Fahrprüfung, Führerscheinklasse, Umschreibung
    Autoversicherung, Kfz-Versicherung, Kfz-Haftpflicht, Kraftfahrzeugversicherung
    Fahrradkurs, Radfahrkurs, Radfahren, Fahrradwerkstatt
    Feiertage, frei, arbeitsfrei, gesetzliche
    Weihnachten, Ostern, Ramadan, Zuckerfest, Feiertag, Feste
    Zeitumstellung, Sommerzeit, Winterzeit, Uhrzeit
    Trinkgeld, Sitten, Gepflogenheiten, Bräuche, Umgangsformen
    Menschenrechte, Grundrechte, Grundgesetz, Verfassung, Freiheitsrechte
    Meinungsfreiheit, Pressefreiheit, Religionsfreiheit, Glaubensfreiheit
    Gleichberechtigung, gleichgestellt, Gleichstellung, Frauenrechte
    Kulturaustausch, Austausch, Begegnung, Kulturprogramm, Cultural
    Moschee, Gebetshaus, Gebetsraum, Synagoge, Tempel, Kirchen
    Freizeitaktivitäten, Freizeitgestaltung, Freizeitangebote, Freizeitangebot, Freizeitmöglichkeiten, Aktivitäten
    Jugendtreff, Jugendhaus, Jugendzentrum, Jugendclub, Jugendarbeit, Mädchentreff
    Chor, singen, Musikgruppe, Gesangsverein, musizieren
    Schwimmkurs, schwimmen, Bad, Schwimmunterricht
    Treff, Café, Begegnungscafé, Treffpunkt, Frauencafé, Begegnungsstätte
    Nachbarschaftstreff, Nachbarschaftshilfe, Mehrgenerationenhaus, Bürgerhaus, Stadtteiltreff
    Selbsthilfegruppe, Selbsthilfe, Gesprächsgruppe, Selbsthilfegruppen
    Bürgerbeteiligung, mitbestimmen, Beirat, Migrationsbeirat, Integrationsbeirat, Ausländerbeirat
    Freiwilligenarbeit, Ehrenamt, ehrenamtliche, Helferkreis, Asylhelferkreis, Ehrenamtlicher`,
  helping: `
    Beratungsstelle, Anlaufstelle, Beratungsstellen, Fachstelle, Kontaktstelle, Sozialberatung
    Migrationsberatung, Flüchtlingsberatung, Integrationsberatung, Asylsozialberatung, Asylberatung, Migrationsdienst
    Jugendmigrationsdienst, JMD, Jugendliche
    Willkommenszentrum, Welcome, Neubürger, Zugezogene, Neuankömmlinge, Willkommen
    Paarberatung, Eheberatung, Lebensberatung, Beziehungsprobleme, Partnerschaft
    Schwangerschaftsberatung, Schwangerenberatung, Schwangerschaftskonfliktberatung, Konfliktberatung
    Frauenhaus, Frauennotruf, Frauenhäuser, Frauenberatung, Schutzunterkunft, Zufluchtsort
    weiblich, weibliche, Frau, Frauen, Mädchen
    männlich, männliche, Mann, Männer, Jungen
    Zwangsheirat, Zwangsehe, Zwangsverheiratung, Verwandtenehe
    Beschneidung, Genitalverstümmelung, FGM
    Menschenhandel, Zwangsprostitution, Zuhälter
    Sexarbeiterin, Prostituierte, Hurenpass, Prostitution, Sexarbeiter
    Stalking, Verfolgung, Nachstellung, Belästigung
    Suizid, Selbstmord, Suizidprävention, Lebenskrise, Selbsttötung
    Trauma, traumatisiert, Traumatherapie, Psychotherapie, Refugio
    Spielsucht, Suchtberatung, Glücksspiel, Alkoholiker, Drogenberatung
    Pflegegeld, Pflegegrad, Pflegeversicherung, Pflegestufe, Pflegestützpunkt
    Behindertenbeauftragter, Teilhabeberatung, EUTB, Behindertenbeirat, Inklusion
    Trauer, Trauerbegleitung, Hospiz, Sterbebegleitung
    homosexuell, schwul, lesbisch, queer, bisexuell, LGBTIQ, LGBTQ, Regenbogen
    Rassismus, Diskriminierung, Antidiskriminierung, Antidiskriminierungsstelle, fremdenfeindlich`,
  medical: `
    Behandlungsschein, Krankenschein, Behandlungsscheine, Krankenscheine
    Gesundheitsversorgung, Gesundheitssystem, Krankenversorgung
    Arzttermin, Arztsuche, Arzt, Ärzte, Praxis, Hausarzt
    Notfallpraxis, Bereitschaftsdienst, Notaufnahme, Bereitschaftspraxis, Notdienst, 116117
    Lebensgefahr, lebensbedrohlich, Notruf, Notarzt, Rettungswagen
    Apotheke, Medikamente, Arzneimittel, Rezept, Apotheken
    Zuzahlung, Rezeptgebühr, Eigenanteil, Befreiung
    Krankenversicherungspflicht, Krankenversicherung, krankenversichert, Krankenkasse, gesetzlich
    Impfpass, Impfausweis, Impfbuch, Schutzimpfung, Impfungen
    Kinderimpfung, U-Untersuchung, Früherkennung, Vorsorgeuntersuchungen, Kinderuntersuchung
    Geburtsklinik, Entbindungsstation, Kreißsaal, Geburtshaus
    Elternzeit, Mutterschutz, Elterngeld, Babypause
    Mutterschaftsgeld, Mutterschutz, Mutterschaft
    Kinderwunsch, unfruchtbar, Fruchtbarkeit
    Aids, HIV, Geschlechtskrankheit, Geschlechtskrankheiten, STI
    Brille, Augenarzt, Optiker
    Zahnschmerzen, Zahnarzt, Kieferorthopäde`,
};
