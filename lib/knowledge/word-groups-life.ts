/**
 * Words of everyday life that may stand for each other when people ask, by topic: one group a line, every
 * word with every other. Wider than synonyms on purpose ("Kneipe, Café, Restaurant"): a group only brings an
 * answer up, the other words of the question decide. Our own list, from knowledge of the language.
 */
export const wordGroupsOfLife: Readonly<Record<string, string>> = {
  family: `
    Mutter, Mama, Mami, Mutti
    Vater, Papa, Papi, Kindsvater
    Mutter, Vater, Eltern, Elternteil, Erziehungsberechtigte, Sorgeberechtigte, Familie
    Oma, Opa, Großmutter, Großvater, Großeltern
    Oma, Opa, Großeltern, Senioren, Rentner, Ältere, alte, Hochbetagte
    Enkel, Enkelkind, Enkelin
    Kind, Sohn, Tochter, Kleinkind, Nachwuchs, Kids
    Baby, Säugling, Neugeborene, Neugeborenes
    Baby, Kind, Ungeborenes
    Jugendliche, Teenager, Minderjährige, Heranwachsende
    Ehemann, Mann, Gatte, Partner, Lebensgefährte
    Ehefrau, Frau, Gattin, Partnerin, Lebensgefährtin
    Partner, Partnerin, Begleitperson, Angehörige
    Bruder, Schwester, Geschwister
    Verwandte, Angehörige, Familienangehörige, Familie
    Freund, Freundin, Kumpel, Kumpels, Bekannte, Freunde
    Nachbar, Nachbarin, Nachbarskind, Hausbewohner
    Mitbewohner, WG, Wohngemeinschaft, Hausgemeinschaft
    schwanger, Schwangere, Schwangerschaft, Babybauch, werdende
    Geburt, Entbindung, gebären, Kreißsaal, entbinden
    Geburt, Wehen, Niederkunft
    stillen, Brust, Muttermilch
    Hebamme, Geburtshilfe, Geburtsklinik
    Vorsorgeuntersuchung, Vorsorge, vorgeburtlich
    Single, alleinstehend, allein, alleine
    Scheidung, Trennung, geschieden
    Witwe, Witwer, Hinterbliebene`,
  body: `
    Arzt, Doktor, Hausarzt, Hausärztin, Ärzte, Mediziner
    Arzt, Praxis, Arztpraxis, Sprechstunde
    Frauenarzt, Gynäkologe, Gynäkologin
    Kinderarzt, Kinderärztin
    Zahnarzt, Zähne, zahnärztlich
    Krankenhaus, Klinik, Hospital, Klinikum, Station
    Intensivstation, Krankenhaus, Gesundheitssystem, Krankenhausbetten, Beatmung
    Operation, OP, Eingriff, operieren
    krank, Krankheit, Erkrankung, erkrankt, erkranken
    gesund, fit, genesen, geheilt, Genesung
    Fieber, Husten, Schnupfen, Halsschmerzen, Halsweh, Erkältung, Symptome
    Symptome, Krankheitszeichen, Anzeichen, Beschwerden, merken, erkennen
    Asthma, Diabetes, Vorerkrankung, Vorerkrankungen, Grunderkrankung, chronisch
    anstecken, infizieren, Ansteckung, Infektion, Übertragung, übertragen
    Ansteckung, Ausbruch, Inkubationszeit
    ansteckend, infektiös, übertragbar
    Virus, Erreger, Keim, Viren
    Corona, Covid, Coronavirus, Virus
    Seuche, Pandemie, Epidemie
    Impfung, Spritze, Impfstoff, impfen, Pieks, Piks
    Grippe, Influenza, Grippeimpfung
    Lungenentzündung, Pneumokokken, Atemwegserkrankung
    Test, Abstrich, Laboruntersuchung, Testung, Nachweis
    Testergebnis, Ergebnis, Befund, Analyse
    Schnelltest, Selbsttest
    Medikament, Tablette, Pille, Arznei, Arzneimittel, Medizin
    Therapie, Behandlung, behandeln, Heilung
    Rezept, Verordnung, Verschreibung
    Krankschreibung, krankschreiben, Krankmeldung, Arbeitsunfähigkeit, Arbeitsunfähigkeitsbescheinigung, AU
    Attest, Bescheinigung, Schein
    Krankenkasse, Krankenversicherung, Kasse, AOK
    Krankenversichertenkarte, Gesundheitskarte, Versichertenkarte
    Krankenschein, Behandlungsschein
    Maske, Mundschutz, Schutzmaske, Atemschutz, Mundbedeckung
    Desinfektionsmittel, desinfizieren, Desinfektion, abwischen
    Quarantäne, Isolation, Isolierung, Absonderung, isolieren, Selbstisolation
    Quarantäne, zuhause, eingesperrt, einsperren
    immun, Immunität, Antikörper, nochmal, zweimal, erneut
    mutieren, verändern, Mutation
    Risikogruppe, Personengruppen, gefährdet, Risiko
    gefährlich, schlimm, riskant, bedenklich, gefährdet
    tödlich, sterben, Tod, Todesfall, tot
    Seele, psychisch, Depression, Angst, Psychotherapie, seelisch
    Klo, Toilette, Stuhlgang, WC
    Sucht, süchtig, abhängig, Drogen, Alkohol, Suchtberatung
    Behinderung, behindert, Handicap, Beeinträchtigung, Schwerbehinderung
    Rollstuhl, gehbehindert, barrierefrei, mobil
    taub, gehörlos, schwerhörig, Gebärdensprache
    blind, sehbehindert
    Pflegedienst, Pflege, pflegebedürftig, Pflegebedürftige, Pflegekraft
    Altenheim, Pflegeheim, Seniorenheim, Altersheim, Pflegeeinrichtung, Senioreneinrichtung
    Rettungswagen, Krankenwagen, Notarzt, Rettungsdienst
    Verhütung, Pille, Kondom, Empfängnisverhütung
    Abtreibung, Schwangerschaftsabbruch`,
  food: `
    Essen, Lebensmittel, Nahrung, Nahrungsmittel, Verpflegung
    Gemüse, Obst, Lebensmittel
    Supermarkt, Laden, Geschäft, Geschäfte, Einkauf, einkaufen, Läden, Einzelhandel
    Laden, Geschäft, Markt, Kaufhaus, Shop
    Klopapier, Nudeln, Vorrat, Hamsterkauf, Hamsterkäufe, hamstern, Vorräte
    knapp, ausgehen, Engpass, Versorgungsengpass, Mangel, Versorgung
    Restaurant, Gaststätte, Kneipe, Café, Pizzeria, Lokal, Imbiss, Gastronomie, Biergarten
    Lieferdienst, Lieferservice, Pizzadienst, bestellen
    Trinkwasser, Wasser, Leitungswasser, Wasserkreislauf
    Verpackung, Packung, Karton
    Friseur, Haare, Haareschneiden, Haarschnitt
    Tafel, Essensausgabe, Nahrungsmittelhilfe, Lebensmittelausgabe`,
  home: `
    Wohnung, Mietwohnung, Bude, Unterkunft, Wohnraum, Zimmer
    Haus, Eigenheim, Wohnhaus, Zuhause
    zuhause, daheim, Hause, heim
    raus, draußen, hinausgehen, rausgehen, Ausgangssperre
    Miete, Mietzahlung, Kaltmiete, Warmmiete
    Mietvertrag, Mieter, Vermieter, Mietverhältnis
    rausfliegen, rauswerfen, Räumung, Kündigung, Wohnungsverlust, Zwangsräumung
    obdachlos, wohnungslos, Obdachlosigkeit, Obdachlose
    Umzug, umziehen, Wohnungswechsel, Wohnortwechsel
    Hof, Innenhof, Garten, Gemeinschaftsgarten
    Strom, Energie, Stromkosten, Elektrizität
    Heizung, heizen, Heizkosten
    Stromausfall, Rohrbruch, Notfall, Handwerker, Wasserleitung, Stromversorgung
    Müll, Abfall, Mülltrennung, Entsorgung, entsorgen
    Hausordnung, Hausregeln, Ruhezeit, Nachtruhe
    Hund, Gassi, Haustier, Tier
    Spaziergang, spazieren, Park, Gassi
    joggen, laufen, Jogging, rennen
    Sport, Training, Fitnessstudio, Fitness, Turnen, Sportverein
    Verein, Club, Sportverein
    Ausflug, Freizeit, Freizeitaktivitäten, Hobby, Unternehmung
    Spielplatz, spielen, Rutsche
    Konzert, Veranstaltung, Event, Feier, Party, Fest, Versammlung
    Kino, Theater, Museum, Kultur, Kulturangebot, kulturell
    Kirche, Gottesdienst, Moschee, Religion, Glaube, religiös
    Feiertag, Feiertage, frei, gesetzlich
    Ferien, Schulferien, Sommerferien`,
  school: `
    Schule, Unterricht, Schulbesuch, Schulpflicht
    Schüler, Schulkind, Schülerin, Schülerinnen
    Lehrer, Lehrerin, Lehrkraft, Klassenlehrer
    Schulabschluss, Abschluss, Zeugnis, Abitur
    Kita, Kindergarten, Kindertagesstätte, Krippe, Kinderbetreuung
    Tagesmutter, Tagespflege, Kindertagespflege
    Betreuung, aufpassen, Notbetreuung, Notfallversorgung, babysitten, betreuen
    Uni, Universität, Hochschule, Studium, studieren, Student, Studierende
    Musikschule, Klavierunterricht, Musikunterricht, Instrument
    Lehrling, Azubi, Auszubildende, Auszubildender, Lehre, Ausbildung
    Berufsausbildung, Lehre, Lehrstelle, Ausbildungsplatz
    Prüfung, Abschlussprüfung, Klausur, Examen
    Praktikum, Praktikant, schnuppern
    Kurs, Lehrgang, Seminar, Schulung, Weiterbildung
    Deutschkurs, Sprachkurs, Integrationskurs, Sprachunterricht
    lernen, üben, Lernen, Unterricht
    lesen, schreiben, Alphabetisierung
    Stipendium, BAföG, Studienfinanzierung`,
};
