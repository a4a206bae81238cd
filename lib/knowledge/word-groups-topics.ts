/**
 * Word groups as in `word-groups-life.ts`: single things that people name where an office names the kind ("Pizza",
 * "Nudeln"), by field of life.
 */
export const wordGroupsOfTopics: Readonly<Record<string, string>> = {
  illness: `
    Virus, Erreger, Coronavirus, SARS
    Corona, Covid, Coronavirus, COVID-19, Pandemie
    Türklinke, Klinke, Oberfläche, Oberflächen, Gegenstand, Gegenstände
    Plastik, Metall, Holz, Glas, Oberfläche, Material
    Einkaufswagen, Geländer, Haltegriff, Oberfläche
    Geldscheine, Bargeld, Münzen, Oberfläche
    anniesen, anhusten, niesen, Tröpfchen, Tröpfcheninfektion
    Spucke, Speichel, Tröpfchen, Tröpfcheninfektion
    anstecken, einfangen, holen, infizieren, Ansteckung, zuziehen
    Schnupfen, Erkältung, Husten, Atemwegserkrankung, Atemwegsinfektion, grippaler, Infekt
    Kratzen, Halsweh, Halsschmerzen, Hals
    Halsweh, Fieber, Gliederschmerzen, Kopfschmerzen, Symptome, Krankheitszeichen
    Geruchssinn, Geschmackssinn, riechen, schmecken, Symptome
    Atemnot, Luftnot, Kurzatmigkeit, Atembeschwerden
    Krebs, Diabetes, Bluthochdruck, Herzkrankheit, Asthma, COPD, Vorerkrankung, Grunderkrankung, chronisch
    Raucher, rauchen, Lunge, Vorerkrankung
    Lunge, Lungenentzündung, Atemwege, Beatmung
    Altersgruppe, Alter, alt, Ältere, Senioren
    Tote, gestorben, verstorben, Todesfall, Todesfälle, sterben, Sterberate
    Kranke, Erkrankte, Infizierte, Patienten, Betroffene, Fälle
    Geheilte, Genesene, genesen, gesund
    positiv, infiziert, Infektion, nachgewiesen, bestätigt
    Kontaktperson, Kontakt, getroffen, begegnet, Kontaktpersonen
    Abstrich, Rachenabstrich, Test, PCR, Laboruntersuchung, Labortest, Probe
    Testzentrum, Teststelle, Teststation, testen
    Testergebnis, Laborergebnis, Befund, Ergebnis
    Impfung, Masern, Keuchhusten, Tetanus, Impfungen, Schutzimpfung
    Spritze, Piks, Impfung, Impfstoff, impfen
    Gegenmittel, Impfstoff, Medikament, Heilmittel
    Intensivbetten, Beatmungsgeräte, Betten, Krankenhauskapazitäten, Gesundheitssystem
    Pfleger, Krankenschwester, Altenpfleger, Altenpflegerin, Krankenpfleger, Pflegekräfte, Pflegeberufe
    Zahnarzt, Facharzt, Orthopäde, Arzt
    Arzttermin, Arztbesuch, Praxis, Sprechstunde, Wartezimmer
    Eingriff, Operation, OP, Operationen
    Medizin, Pillen, Tabletten, Medikamente, Arzneimittel
    Masken, Mundschutz, Schutzmaske, FFP2, Mund-Nasen-Schutz, Maskenpflicht
    Handschuhe, Einmalhandschuhe, Schutzausrüstung
    Schutzanzug, Kittel, Schutzkleidung, Schutzausrüstung
    Seife, Händewaschen, Händehygiene, Handhygiene
    Desinfektionsmittel, Sterillium, Alkohol, Desinfektion
    Spital, Klinik, Lazarett, Krankenhaus
    Kreißsaal, Entbindung, Geburt, Geburtsklinik
    Papa, Vater, Begleitperson, Partner
    Schutz, schützen, Vorsichtsmaßnahmen, Schutzmaßnahmen, Vorbeugung, Prävention`,
  homeAndOut: `
    Ausgangssperre, Ausgangsbeschränkung, Lockdown, Shutdown, Ausgangsverbot
    Ausgangssperre, draußen, raus, rausgehen, Haus
    Kontaktsperre, Kontaktverbot, Kontaktbeschränkung, Kontakte, soziale
    Freunde, Bekannte, Kumpel, Kontakte, Leute
    Spaziergang, spazieren, Runde, frische Luft, bummeln, rausgehen
    Sonne, sonnen, Park, Wiese, Aufenthalt
    grillen, picknicken, feiern, treffen, zusammenkommen
    feiern, Feier, Geburtstag, Hochzeit, Party, Veranstaltung, Fest
    Hochzeitsfeier, Trauung, Beerdigung, Taufe, Veranstaltung, Feier
    Konzert, Festival, Fußballspiel, Bundesliga, Veranstaltung, Großveranstaltung
    Fußball, Tennis, Yoga, Sport, Fitnessstudio, Training
    Joggen, laufen, rennen, Sport, radfahren
    Hunderunde, Gassi, Hund, Spaziergang
    Rutsche, Schaukel, Sandkasten, Spielplatz, Spielplätze
    Innenhof, Hof, Garten, Balkon, Gemeinschaftsgarten
    Bude, Wohnung, Zuhause, Haushalt
    Mitbewohner, Mitbewohnerin, WG, Wohngemeinschaft, Haushalt
    Klempner, Handwerker, Elektriker, Installateur, Notfall, Reparatur
    Heizung, Wasserleitung, Stromversorgung, Strom, Wasser
    Netflix, Streaming, Internet, WLAN, Netz, digital
    Fernsehen, Medien, Nachrichten, Rundfunk`,
  shoppingAndFood: `
    Pizza, Döner, Essen, Lieferdienst, Lieferdienste, Bringdienst
    Bringdienst, Lieferdienst, Lieferservice, bestellen
    Italiener, Grieche, Wirtschaft, Wirtshaus, Restaurant, Gaststätte, Lokal
    Kneipe, Bar, Club, Disco, Gaststätte, Gastronomie
    Klopapier, Toilettenpapier, Hygieneartikel, Vorräte
    hamstern, bunkern, horten, Hamsterkäufe, Vorräte
    Obst, Gemüse, Fleisch, Brot, Lebensmittel
    Regale, Lebensmittel, Versorgung
    Joghurtbecher, Verpackung, Verpackungen, Packung
    Supermarkt, Aldi, Lidl, Discounter, Lebensmittelgeschäft, Einzelhandel
    Baumarkt, Möbelhaus, Kaufhaus, Geschäft, Einzelhandel
    Laden, Läden, Geschäft, Geschäfte, Gewerbe, Einzelhandel
    Frisör, Friseur, Friseursalon, Haare
    Nagelstudio, Kosmetik, Kosmetikstudio, Massage, Tattoo
    Packungen, Menge, Abgabemengen, Stückzahl, Mengen
    Päckchen, Paket, Pakete, Postpaket, Sendung, Bestellung
    DHL, Hermes, Paketdienst, Post, Pakete, ausliefern
    Postbote, Briefträger, Post, Briefe, zugestellt`,
  workAndBusiness: `
    Boss, Chef, Vorgesetzter, Arbeitgeber, Firma
    Angestellter, Arbeitnehmer, Mitarbeiter, Beschäftigter, Arbeiter, Personal
    Kollege, Mitarbeiter, Belegschaft, Beschäftigte
    Büro, Arbeitsplatz, Betrieb, Arbeit
    Heimarbeit, Homeoffice, Telearbeit, mobil
    Kurzarbeit, Kurzarbeitergeld, KUG
    Kurzarbeitergeld, Arbeitsausfall, Lohnausfall
    Aushilfe, Minijobber, Teilzeitkraft, Teilzeitbeschäftigte, Student
    Leiharbeiter, Zeitarbeit, Zeitarbeiter, Leiharbeitnehmer, Zeitarbeitnehmer
    Lehrling, Azubi, Auszubildender, Auszubildende, Lehrlinge
    Lehre, Ausbildung, Ausbildungszeit, Berufsausbildung
    Abschlussprüfung, Gesellenprüfung, IHK, Prüfung, Prüfungen, Kammer
    Ferien, Urlaub, freinehmen, Zwangsurlaub, Resturlaub, Urlaubstage
    Mehrarbeit, Überstunden, Überstunde
    Lohn, Gehalt, bezahlt, Lohnfortzahlung, Entgeltfortzahlung, Verdienstausfall
    Verdienstausfall, Einnahmen, Umsatz, Ausfall, Entschädigung, Einkommensverlust
    Firma, Unternehmen, Betrieb, Mittelstand, KMU, Unternehmer, Kleinunternehmer
    Freiberufler, Künstler, Soloselbstständige, Selbstständige, Selbständiger
    Darlehen, Kredit, Kredite, KfW, Liquidität, Liquiditätshilfe
    Soforthilfe, Finanzhilfe, Hilfe, Zuschuss, Unterstützung, Liquiditätshilfen
    Finanzamt, Steuern, Steuer, Steuerzahlung, Steuerstundung
    Sozialabgaben, Beiträge, Sozialversicherungsbeiträge, Krankenkassenbeiträge
    pleite, bankrott, Insolvenz, zahlungsunfähig
    Wirtschaftskrise, Rezession, Konjunktur, Wirtschaft, Wachstum
    Zulieferer, Lieferant, Lieferanten, Lieferkette
    Zoll, Import, Export, Einfuhr, Ausfuhr, Warenverkehr
    Laster, LKW, Spedition, Transport, Güterverkehr, Lastwagen
    Messe, Messen, Kongress, Ausstellung, Tagung
    Meeting, Besprechung, Sitzung, Versammlung, Konferenz
    Zoom, Skype, Teams, Videokonferenz, Telefonkonferenz
    Krankmeldung, Krankschreibung, AU, krankgeschrieben, Arbeitsunfähigkeitsbescheinigung, Attest
    Erkältung, Husten, Schnupfen
    kündigen, rausschmeißen, feuern, entlassen, Kündigung, rauswerfen`,
  benefits: `
    Arbeitsamt, Agentur, Arbeitsagentur, Jobcenter, Bundesagentur
    Arbeitslosengeld, ALG, Stempeln, Leistung, Geld
    Hartz, Grundsicherung, Arbeitslosengeld, ALG, Bürgergeld, SGB
    Sperre, Sperrzeit, Sanktion, Sanktionen, Kürzung
    Stütze, Leistungen, Geld, Auszahlung
    Auszahlung, ausbezahlt, überwiesen, Überweisung
    arbeitslos, Arbeitslosmeldung, arbeitssuchend, erwerbslos
    Weiterbewilligung, Folgeantrag, Verlängerung, Weiterbewilligungsantrag
    Bildungsgutschein, Maßnahme, Umschulung, Weiterbildung, Fortbildung
    Sachbearbeiter, Vermittler, Arbeitsvermittler, Berater
    Kindergeld, Kinderzuschlag, KiZ
    Mietrückstand, Miete, Mietschulden, Kündigung
    Vermieter, Hausverwaltung, Eigentümer, Hausbesitzer`,
  travelAndBorders: `
    Grenze, Grenzen, grenzüberschreitend, Grenzkontrolle, Grenzverkehr
    Grenzgänger, Pendler, pendeln, grenzüberschreitend, Berufspendler
    Urlaub, Reise, Ferien, Trip, Reisepläne, verreisen, Urlaubsreise
    Reiseziel, Land, Ausland, Reiseland
    Risikogebiet, Tirol, Ischgl, Italien, Gefährdungsgebiet, Infektionsgebiet
    China, Wuhan, Chinesen, chinesisch
    Amerika, USA, Amerikaner
    Rückkehrer, Reiserückkehrer, Urlauber, Reisende, Rückreise
    Züge, Zug, Bahn, Regionalverkehr, Deutsche Bahn, Regionalbahn
    U-Bahn, Straßenbahn, Bus, öffentliche, Verkehrsmittel, ÖPNV, BVG
    Staaten, Länder, Nationen, Regionen`,
  schoolAndChildren: `
    Schule, Schulen, Unterricht, Klasse
    Schulschließung, Schule, geschlossen, Schließungen
    Kita, Kindergarten, Kitas, Krippe, Kindertagesstätte, Tageseinrichtung
    babysitten, Babysitter, aufpassen, Betreuung, Kinderbetreuung
    Notbetreuung, Notfallversorgung, Notgruppe, Betreuung
    systemrelevant, Berufsgruppen, wichtig, kritisch, Infrastruktur
    Tagesmutter, Tagespflege, Tagespflegen
    Uni, Hochschule, Semester, Vorlesung, studieren, Studenten
    Klavierunterricht, Geigenunterricht, Musikschule, Musikschulen
    VHS, Volkshochschule, Kurs, Kurse
    Abitur, Abi, Prüfungen, Abschlussprüfung
    Homeschooling, Fernunterricht, Hausaufgaben
    Kind, Kinder, Sohn, Tochter, Kleine, Kleinen
    Kinderarzt, Arzt`,
  stateAndLaw: `
    Merkel, Kanzlerin, Bundesregierung, Regierung, Bund, Politik
    Scholz, Kanzler, Bundesregierung, Regierung
    Minister, Ministerium, Bundesministerium
    Senat, Land, Landesregierung, Staatsregierung
    Bürgermeister, Rathaus, Stadtverwaltung
    Polizei, Ordnungsamt, Kontrolle
    Prozess, Gericht, Gerichtsverhandlung, Verhandlung, Gerichtsbarkeit
    Demo, Demonstration, Versammlung, Kundgebung
    Grundrechte, Freiheit, Einschränkung
    Flüchtlinge, Asylsuchende, Geflüchtete, Asylbewerber
    Flüchtlingsheim, Asylheim, Unterkunft, Gemeinschaftsunterkunft
    Obdachlose, Wohnungslose, Straße, obdachlos
    Amtsgang, Behördengang, Amt, Rathaus, Bürgeramt
    Datenschutz, Daten, personenbezogen, DSGVO`,
};
