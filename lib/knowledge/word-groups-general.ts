/**
 * Word groups as in `word-groups-life.ts`: verbs with the nouns that endings do not lead to, words for people,
 * and what belongs to law, learning and care.
 */
export const wordGroupsOfLanguage: Readonly<Record<string, string>> = {
  verbsAndNouns: `
    ziehen, Umzug, umziehen, Zuzug
    fahren, Fahrt, Abfahrt, Anfahrt
    fliegen, Flug, Abflug
    verlieren, Verlust, verloren
    beginnen, Beginn, anfangen, starten, Start, Anfang, losgehen
    enden, Ende, endet, aufhören, beenden, Abschluss
    schützen, Schutz, schützt, vorbeugen, Prävention, Vorbeugung
    wählen, Wahl, auswählen, Auswahl
    sprechen, Sprache, Gespräch, reden, Sprachkenntnisse
    ändern, Änderung, wechseln, Wechsel, Veränderung, anpassen
    entscheiden, Entscheidung, beschließen, Beschluss
    nachweisen, Nachweis, Beweis, belegen, Beleg, Bestätigung
    berechnen, Berechnung, Höhe, ausrechnen, Betrag
    kaufen, Kauf, Einkauf, besorgen, beschaffen, erwerben
    verkaufen, Verkauf, anbieten
    mieten, Miete, vermieten, anmieten
    leihen, Ausleihe, ausleihen, borgen
    bauen, Bau, Aufbau, errichten
    schließen, Schließung, Schluss, geschlossen
    wachsen, Wachstum, steigen, Anstieg, zunehmen, Erhöhung, erhöhen
    sinken, Rückgang, senken, abnehmen, verringern, Reduzierung, reduzieren
    vermeiden, verhindern, Vermeidung, verhüten, abwenden
    erhalten, bekommen, kriegen, Erhalt, beziehen
    abgeben, Abgabe, einreichen, hinbringen, zurückgeben, Rückgabe
    abholen, Abholung, mitnehmen
    schicken, senden, versenden, Versand, zusenden, verschicken
    unterschreiben, Unterschrift, unterzeichnen
    vorlegen, Vorlage, zeigen, mitbringen, vorzeigen
    prüfen, Prüfung, kontrollieren, Kontrolle, Überprüfung
    melden, Meldung, mitteilen, Mitteilung, angeben
    erlauben, Erlaubnis, genehmigen, Genehmigung, Zulassung
    verbieten, Verbot, untersagen
    teilnehmen, mitmachen, Teilnahme, beteiligen, Beteiligung, dabei
    leiten, Leitung, führen, Träger
    gründen, Gründung, eröffnen, Eröffnung
    nutzen, benutzen, Nutzung, verwenden, Verwendung, gebrauchen
    finden, suchen, Suche, auffinden
    retten, Rettung, Notfall
    trennen, Trennung, sortieren
    sparen, einsparen, Energiesparen, Ersparnis
    reinigen, putzen, sauber, Reinigung, säubern, waschen
    reparieren, Reparatur, instandsetzen, Instandsetzung, richten, Sanierung
    beschädigt, kaputt, defekt, Schaden, zerstört
    klauen, stehlen, Diebstahl, gestohlen
    beleidigen, Beleidigung, Anzeige, Straftat
    streiten, Streit, Konflikt, Auseinandersetzung
    beschweren, Beschwerde, Kritik, reklamieren
    bitten, Bitte, anfragen, Anfrage
    verlangen, fordern, Forderung, bestehen
    planen, Planung, Plan, vorgesehen, geplant
    öffnen, Öffnung, Öffnungszeit, geöffnet
    passieren, geschehen, Folge, Folgen, Konsequenzen, droht
    entstehen, Entstehung, Ursprung
    gehören, Zugehörigkeit, Mitglied, angehören
    umgehen, Umgang, verhalten, Verhalten, Verhaltensregeln
    vorbereiten, Vorbereitung, Vorkehrungen
    gründlich, ausführlich, genau`,
  peopleAndTraits: `
    weiblich, Frau, Frauen, Mädchen, Migrantinnen
    männlich, Mann, Männer, Junge, Jungen
    berufstätig, Beruf, arbeitend, erwerbstätig, Erwerbstätigkeit
    Pate, Paten, Patenschaft, Mentor, Begleitung
    Dolmetscher, Sprachmittler, Übersetzer
    Opfer, Betroffene, Geschädigte
    Mitarbeiter, Team, Personal, Fachkraft, Fachkräfte
    Experte, Fachleute, Fachmann, Spezialist
    Zielgruppe, geeignet, richtet, gedacht
    reich, vermögend, Vermögen
    arm, bedürftig, Armut, geringverdiener, mittellos
    einsam, Einsamkeit, allein, Kontaktsuche
    sicher, Sicherheit, geschützt
    schnell, eilig, dringend, Express, sofort, Eile
    kostenpflichtig, gebührenpflichtig
    freiwillig, Ehrenamt, unentgeltlich
    gesetzlich, vorgeschrieben, Pflicht, Pflichtversicherung
    möglich, geht, machbar
    regelmäßig, laufend, dauernd, ständig
    öffentlich, staatlich, städtisch, kommunal
    privat, persönlich
    ausländisch, fremd, international, Herkunftsland
    schriftlich, postalisch, Brief
    mündlich, persönlich, Gespräch
    anonym, vertraulich, geheim, Schweigepflicht
    mehrsprachig, Fremdsprache, fremdsprachig, Sprachen
    barrierefrei, behindertengerecht, rollstuhlgerecht, stufenlos`,
  lawAndCare: `
    Rechtsberatung, rechtlich, Jura, juristisch, Rechtsfragen
    Grundgesetz, Verfassung, Grundrecht, Grundrechte, Menschenrechte
    Demokratie, demokratisch, Staat
    Religionsfreiheit, Glaubensfreiheit
    Gesetz, Paragraf, Artikel
    Anzeige, anzeigen, Strafanzeige, Polizei
    Haft, Gefängnis, JVA
    Vollmacht, bevollmächtigen, vertreten, Vertretung
    Testament, Erbe, Nachlass
    Vormund, Betreuer, Vormundschaft
    Sorgerecht, Umgangsrecht, Erziehung, erziehen
    Kindeswohl, Kinderschutz, Jugendamt
    Kinderkrankengeld, Kinderkrankentage
    Kindergeld, Kinderzuschlag, Familienkasse
    Elterngeld, Elternzeit
    Mutterschutz, Mutterschaftsgeld
    Unterhalt, Alimente, Unterhaltsvorschuss
    Pflegegrad, Pflegestufe, Pflegekasse, Pflegeversicherung
    Reha, Kur, Rehabilitation
    Selbsthilfe, Selbsthilfegruppe, Gesprächskreis
    Seelsorge, Telefonseelsorge, Krisendienst, Suizid
    Beratung, Gespräch, Sprechstunde, beraten
    Sozialarbeiter, Sozialberatung, Sozialdienst
    Sozialversicherung, Rentenversicherung, Sozialabgaben, Sozialversicherungsbeiträge
    Steuererklärung, Lohnsteuer, Steuerklasse, Steuer-ID
    Schwerbehindertenausweis, Grad, Merkzeichen
    Impfpass, Impfausweis, Impfempfehlung, STIKO
    Zecke, FSME, Borreliose
    Aids, HIV, Geschlechtskrankheit
    Brille, Sehhilfe, Augenarzt, Optiker
    Allergie, allergisch, Unverträglichkeit
    Ernährung, gesund, Diät
    Apotheke, Notapotheke, Notdienst`,
  learning: `
    Zertifikat, Zeugnis, Abschluss, Diplom, Bescheinigung, Urkunde
    Bildung, Ausbildung, Weiterbildung, Fortbildung, Qualifikation
    Sprachniveau, A1, B1, Niveau, Sprachstand
    Grundschule, Einschulung, Schulanfang, Schulanfänger
    Realschule, Gymnasium, Mittelschule, Hauptschule, weiterführend, Gesamtschule
    Klassenstufe, Jahrgang, Klasse, Jahrgangsstufe
    Elternabend, Elterngespräch, Elternsprechtag
    Nachhilfe, Hausaufgaben, Lernhilfe, Hausaufgabenbetreuung
    Bücherei, Bibliothek, Buch, Bücher
    Internetseite, Webseite, Homepage, Website, Portal, Plattform
    App, Anwendung, Programm, Software
    Broschüre, Flyer, Faltblatt, Merkblatt, Prospekt`,
};
