/**
 * What citizens say in several words and an administration in one. Our own list, from knowledge of the
 * language. One line: phrases, "=", what is meant. A phrase is met when all its words stand in one sentence, in
 * any order and form; what is meant is then searched for as well.
 */
export const citizenPhrases: Readonly<Record<string, string>> = {
  openAndShut: `
    hat auf, haben auf, macht auf, machen auf, hat offen, haben offen, ist offen, sind offen, wann offen, geht auf = geöffnet, Öffnungszeiten
    hat zu, haben zu, macht zu, machen zu, ist zu, sind zu, bleibt zu, mussten zumachen, dicht gemacht = geschlossen, Schließung
    wie lange offen, wie lange auf, bis wann offen, bis wann auf, ab wann offen, ab wann auf = Öffnungszeiten
    wann zurück, wann wieder normal, wann vorbei, wie lange noch = Dauer, Ende
    findet statt, finden statt, fällt aus, fallen aus = abgesagt, stattfinden
    keiner ran, niemand ran, geht ran, nicht durch, kein Durchkommen, nicht erreichbar, niemand erreichbar = erreichen, Hotline, telefonisch
    Termin kriegen, Termin bekommen, Termin buchen, Termin machen, Termin frei = Terminvereinbarung
    wie erreichen, wie ran kommen, wen anrufen, wo anrufen = Kontakt, erreichen`,
  workAndMoney: `
    daheim arbeiten, zuhause arbeiten, Hause arbeiten, heim arbeiten, daheim schaffen = Homeoffice
    gelber Schein, gelben Zettel, krank schreiben, Schein Arzt, krank gemeldet, krank melden = Krankschreibung, Arbeitsunfähigkeit
    Geld Staat, Geld Stadt, Geld Amt, Hilfe Staat, Geld beantragen = Unterstützung, finanziell
    Miete nicht zahlen, Miete nicht bezahlen, Miete zu teuer = Mietrückstand, Wohngeld
    Rechnung nicht zahlen, nicht auf einmal zahlen, in Raten = Ratenzahlung, Stundung
    später zahlen, später bezahlen, später überweisen = Stundung, stunden
    kein Geld, zu wenig Geld, reicht nicht, Geld knapp = finanziell, Unterstützung
    pleite gehen, ist pleite, Firma pleite, Betrieb pleite = Insolvenz
    Job verloren, Arbeit verloren, Chef gekündigt, ohne Arbeit, keine Arbeit, keinen Job = arbeitslos, Kündigung
    rausgeworfen Chef, rausgeschmissen Chef, rausschmeißen Chef, rausschmeißen Betrieb = Kündigung
    keine Aufträge, weniger arbeiten, Stunden gekürzt = Kurzarbeit
    eigener Chef, eigene Firma, eigener Laden, kleine Firma, kleiner Laden = Selbstständige, Kleinunternehmer
    wer zahlt, wer bezahlt, wer übernimmt, zahlt Kasse, zahlt Krankenkasse = Kosten, Kostenübernahme
    weniger Geld, Geld gestrichen, Geld gekürzt, nicht erscheinen = Sanktion, Kürzung
    nicht an Regeln, was droht, Regeln brechen, erwischt werden = Strafe, Bußgeld, Verstoß
    länger arbeiten, mehr arbeiten = Überstunden
    Kunden fahren, Kunden fliegen, beruflich reisen, Chef Ausland, Arbeit verreisen = Dienstreise, Geschäftsreise
    über Grenze Arbeit, über Grenze arbeiten = Grenzgänger, Pendler
    für andere Firma, ausgeliehen Firma = Zeitarbeit, Leiharbeitnehmer
    450 Euro, 520 Euro, 538 Euro = Minijob`,
  bodyAndHealth: `
    kein Symptom, keine Beschwerden, nichts merken, gar nichts haben, fühle gesund, geht gut = symptomfrei, ohne, Symptome
    geht schlecht, schlecht gehen, fühle krank, fühle schlecht = Symptome, Beschwerden
    Kind bekommen, Kind erwarten, Kind kriegen, Kind unterwegs, in anderen Umständen, Kind kommt Welt = schwanger, Geburt
    Brust geben = stillen
    nicht raus, darf nicht raus, Haus verlassen, Haus bleiben, Hause bleiben, daheim bleiben, zuhause bleiben, niemanden treffen, nicht vor Tür = Quarantäne, Ausgangsbeschränkung, Isolation
    vor Tür, frische Luft, um Block, nach draußen, rausgehen darf, noch raus, darf raus = draußen, aufhalten, spazieren
    niemanden treffen, keinen treffen, nicht treffen, Leute treffen, Freunde treffen = Kontaktbeschränkung, Kontakte
    zwei Wochen = 14, Tage
    aus Urlaub zurück, aus Urlaub kommen, wieder da Urlaub, komme zurück = Rückreise, Reiserückkehrer
    noch einmal bekommen, noch mal bekommen, zweimal bekommen, wieder bekommen = erneut, immun
    holt man, was geholt, eingefangen haben, fängt ein, geholt haben = infizieren, Ansteckung
    geht auf andere, springt über, von Mensch zu Mensch = Übertragung, übertragen
    wie viele Tote, wie viele gestorben, wie viele Kranke, wie viele krank = Fallzahlen
    Hände waschen, in Ellenbogen, Armbeuge niesen = Händehygiene, Hygiene, Schutz
    nicht krank werden, nicht anstecken, nichts holen, gesund bleiben = schützen, vorbeugen, Ansteckung
    alte Leute, ältere Leute, alte Menschen = Senioren, ältere
    wer gefährdet, wen trifft, wer stirbt, für wen gefährlich = Risikogruppe, gefährdet
    woran merke, woran erkenne, wie merke, wie fühlt = Symptome, Anzeichen, erkennen
    am Telefon, per Telefon, übers Telefon = telefonisch
    Hilfe Pflege, Mutter pflegen, Vater pflegen, Oma pflegen, Opa pflegen, Eltern pflegen = Pflege, Angehörige
    nicht gut laufen, nicht aus Haus, schlecht zu Fuß = mobil, gehbehindert`,
  homeAndTown: `
    Müll liegt, Dreck liegt, Müll abgeladen, Müll hingeworfen, Müll rum, Müll Wald = Müllablagerung, illegal
    Tonne nicht geleert, Müll nicht abgeholt, Tonne voll, Tonne stehen = Abfuhr, Müllabfuhr, Reklamation
    alte Möbel, altes Sofa, alte Matratze, alter Schrank = Sperrmüll
    alte Klamotten, alte Kleider = Altkleider
    alter Fernseher, alter Kühlschrank, alte Waschmaschine, kaputter Fernseher = Elektrogeräte, Elektroschrott
    Licht aus, Licht kaputt, Lampe aus, Lampe kaputt, Straße dunkel, Laterne kaputt = Straßenbeleuchtung, Straßenlaterne
    Straße kaputt, Loch Straße, Löcher Straße = Schlagloch, Straßenschaden
    Straße gesperrt, Straße zu, Straße dicht, nicht durch, kommt durch = Sperrung, Umleitung, Baustelle
    Auto anmelden, Auto zulassen, Auto ummelden = Kfz-Zulassung, Zulassungsstelle
    Auto abmelden = Außerbetriebsetzung, Abmeldung
    Auto weg, Auto abgeschleppt = abgeschleppt, Abschleppen
    Auto parken, Auto abstellen, vor Haus parken = Parken, Parkplatz, Bewohnerparkausweis
    zu schnell gefahren, zu schnell fahren = Geschwindigkeit, Geschwindigkeitskontrolle
    Hund anmelden, Hund abmelden, neuer Hund = Hundesteuer, Hundeanmeldung
    neue Wohnung, neue Adresse, in andere Wohnung, Wohnung anmelden, wohne jetzt, neu hergezogen, neu Stadt = Ummeldung, Wohnsitz, Anmeldung
    Straße leben, auf Straße, kein Dach = obdachlos, wohnungslos
    Wohnung suchen, Wohnung finden, bezahlbare Wohnung = Wohnungssuche, Wohnraum
    Nachbar laut, Nachbarn laut, laute Musik = Ruhestörung, Lärm
    Rasen mähen = Ruhezeiten, Gartengeräte
    Baum fällen, Baum weg, Baum absägen = Baumfällung, Baumschutz
    Haus bauen, Garage bauen, anbauen Haus = Baugenehmigung, Bauantrag
    Wasser abkochen, Wasser trinken, Wasser dreckig, Wasser braun = Trinkwasser, Abkochgebot
    schnelles Internet, langsames Internet = Glasfaser, Breitband
    Schnee räumen, Schnee schippen, Gehweg räumen = Winterdienst, Räumpflicht`,
  papersAndFamily: `
    Ausweis weg, Ausweis verloren, Pass weg, Pass verloren, Perso weg, Perso verloren = Verlust, Verlustanzeige, Ausweis
    Ausweis abgelaufen, Pass abgelaufen, Perso abgelaufen, läuft ab = Gültigkeit, verlängern
    läuft aus, Bescheid aus, weiter Geld = Weiterbewilligung, Verlängerung
    Kind anmelden Schule, Schule anmelden, kommt Schule = Schulanmeldung, Einschulung
    Kind anmelden Kita, Platz Kita, Platz Kindergarten, Kita anmelden = Kita-Anmeldung, Betreuungsplatz
    auf Kind aufpassen, passt auf Kind, niemand aufpassen, Kind unterbringen, Kind betreuen = Kinderbetreuung, Notbetreuung
    Schule zu, Schulen zu, Schule geschlossen, Kita zu, Kindergarten zu = Schulschließung, Schließung
    Mann Frau trennen, will scheiden, getrennt leben = Trennung, Scheidung
    Deutsch lernen, Sprache lernen = Deutschkurs, Sprachkurs, Integrationskurs
    Kurs Amt = Maßnahme
    deutscher Pass, Deutscher werden, deutsch werden = Einbürgerung, Staatsangehörigkeit
    zurück schicken, zurück müssen Heimat, Land verlassen = Abschiebung, Ausreise
    Familie holen, Familie nachholen, Frau nachholen, Mann nachholen, Kinder nachholen = Familiennachzug
    im Land bleiben, Deutschland bleiben, länger bleiben, hier bleiben = Aufenthaltserlaubnis, Aufenthaltstitel
    darf arbeiten, arbeiten dürfen = Arbeitserlaubnis, Beschäftigungserlaubnis
    ohne Papiere, keine Papiere = Papiere, illegal
    Zeugnis Ausland, Abschluss Ausland, Diplom Ausland = Anerkennung, Berufsanerkennung
    vor Gericht, Anwalt kosten, kein Geld Anwalt = Prozesskostenhilfe, Beratungshilfe
    wird geschlagen, schlägt mich, Mann schlägt, Angst Mann = häusliche, Gewalt, Frauenhaus
    nicht mehr leben, alles zu viel, kann nicht mehr = Krisendienst, Telefonseelsorge
    Bus umsonst, Bahn umsonst, billiger fahren, billiger Bus = Ermäßigung, Sozialticket
    umsonst essen, Essen umsonst, Essen kostenlos = Tafel, Lebensmittelausgabe
    wem helfen, will helfen, möchte helfen, mithelfen wo, anderen helfen = Ehrenamt, ehrenamtlich, unterstützen`,
};
