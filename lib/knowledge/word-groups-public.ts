/** Word groups as in `word-groups-life.ts`: work and money, travel, dealing with an office, living in a new country. */
export const wordGroupsOfPublicLife: Readonly<Record<string, string>> = {
  work: `
    Chef, Arbeitgeber, Vorgesetzter, Boss, Betrieb, Chefin
    Firma, Unternehmen, Betrieb, Unternehmer, Geschäft
    Arbeit, Job, Beruf, Arbeitsplatz, Arbeitsstelle, Beschäftigung, Stelle
    Arbeitnehmer, Mitarbeiter, Beschäftigte, Angestellte, Personal, Belegschaft
    Kollege, Kollegin, Kollegen, Mitarbeiter
    arbeitslos, Arbeitslosigkeit, entlassen, gekündigt, arbeitsuchend
    Arbeitsamt, Arbeitsagentur, Jobcenter, Agentur
    Kündigung, kündigen, Entlassung, rausschmeißen, gefeuert
    Lohn, Gehalt, Entgelt, Verdienst, Einkommen, Bezahlung, Vergütung, Entgeltfortzahlung
    verdienen, Verdienst, Einkommen, Höchstverdienst
    Mindestlohn, Stundenlohn
    Arbeitsvertrag, Vertrag, Anstellung
    Minijob, Minijobber, geringfügig, Aushilfe, Nebenjob, Teilzeit
    Kurzarbeit, Kurzarbeitergeld
    Homeoffice, Heimarbeit, Telearbeit, Heimarbeitsplatz, zuhause, Office
    Überstunden, Mehrarbeit
    Dienstreise, Geschäftsreise
    selbstständig, selbständig, Freiberufler, Selbstständige, Soloselbstständige, Unternehmer, freiberuflich
    Betriebsrat, Gewerkschaft, Personalrat, Betriebsratssitzung
    Videokonferenz, Video, Zoom, online, Videosprechstunde
    LKW, Brummifahrer, Lastwagen, Fernfahrer, LKW-Fahrer, Güterkraftfahrer
    Schwarzarbeit, illegal, irregulär
    Bewerbung, bewerben, Lebenslauf, Vorstellungsgespräch
    Pause, Arbeitszeit, Arbeitsstunden`,
  money: `
    Geld, Kohle, finanziell, Zahlung, Finanzen
    Hilfe, Unterstützung, Hilfsangebot, Beistand, helfen, unterstützen, Beratung
    Zuschuss, Förderung, Beihilfe, Finanzhilfe, Soforthilfe, Fördermittel
    Entschädigung, Ausgleich, Schadensersatz, ersetzen, Erstattung, erstatten
    Kosten, Gebühr, Preis, kostet, Gebühren
    zahlen, bezahlen, übernehmen, Kostenübernahme
    Strafe, Bußgeld, Verstoß, Strafen, Sanktion, Geldstrafe
    kürzen, Sanktion, Kürzung, streichen
    stunden, aufschieben, später, Stundung, gestundet
    Steuer, Steuern, Steuerzahlung, Finanzamt, Abgabe
    Kredit, Darlehen, leihen, Schulden
    Konto, Bank, Bankkonto, Girokonto
    Versicherung, versichert, Haftpflicht, Police
    Rente, Rentner, Altersvorsorge, Ruhestand
    Hartz, Hartz4, ALG, Arbeitslosengeld, Grundsicherung, Bürgergeld
    Leistung, Leistungen, Sozialleistung, Bezüge
    verlängern, Weiterbewilligung, Verlängerung, weiterzahlen
    gratis, umsonst, kostenlos, kostenfrei
    Rabatt, Ermäßigung, Vergünstigung, günstig, billig, verbilligt
    Wirtschaft, Konjunktur, Wirtschaftskrise, Wachstum, Weltwirtschaft`,
  travel: `
    Reise, Urlaub, verreisen, Reiseplan, reisen, Ferienreise
    fliegen, Flug, Flugzeug, Flughafen
    Ausland, ausländisch, Land, Länder, Staat, Staaten
    Grenze, Einreise, Ausreise, Grenzübergang, einreisen
    Grenzgänger, Pendler, Berufspendler
    Bus, Bahn, Zug, U-Bahn, S-Bahn, Tram, Verkehrsmittel, Nahverkehr, ÖPNV
    Fahrkarte, Ticket, Fahrschein, Monatskarte
    Fahrrad, Rad, radeln
    Führerschein, Fahrerlaubnis, Autofahren
    Hotel, Übernachtung, Pension, Unterkunft
    Paket, Päckchen, Sendung, Postpaket, Paketsendung
    Post, Brief, Briefträger, Postbote, zugestellt, Zustellung
    stornieren, absagen, Storno, Rücktritt, zurücktreten`,
  office: `
    Amt, Behörde, Verwaltung, Amtsgang, Rathaus
    Gesundheitsamt, behördlich, Behörde
    Stadt, Kommune, Gemeinde, Ort
    Termin, Verabredung, Treffen
    beantragen, Antrag, Antragstellung, einreichen
    anmelden, Anmeldung, registrieren, Registrierung, Meldung
    abmelden, Abmeldung, austreten
    Formular, Vordruck, Antragsformular, Merkblatt
    Unterlagen, Papiere, Dokumente, Nachweise, Dokument
    Bescheid, Entscheidung, Ablehnung
    ablehnen, verweigern, abweisen, weigern
    Widerspruch, Einspruch, Klage, klagen, Berufung
    Anwalt, Rechtsanwalt, Rechtsberatung, Rechtsbeistand
    Gericht, Gerichtsbarkeit, Verfahren, Prozess, Verwaltungsgericht
    Recht, Anspruch, Berechtigung, berechtigt
    Pflicht, verpflichtet, Verpflichtung, zwingend
    Gesetz, Vorschrift, Regelung, Regel, Rechtsgrundlage, Bestimmung
    erlaubt, gestattet, zulässig
    verboten, untersagt, Verbot, unzulässig
    Voraussetzung, Bedingung, Kriterien, erfüllen
    Frist, Zeitraum, Dauer
    dauern, lange, Dauer, Wartezeit, warten, ewig
    verschieben, ausfallen, entfallen, abgesagt, Ausfall, verschoben
    geöffnet, offen, aufhaben, öffnen
    geschlossen, dicht, schließen, Schließung, zumachen
    anrufen, telefonieren, Telefon, telefonisch, Hotline, Warteschleife, Rufnummer
    Internet, online, WLAN, Netz, digital, Homepage
    erreichen, Kontakt, kontaktieren, Ansprechpartner, wenden
    besetzt, überlastet, Überlastung
    Auskunft, Information, Infos, Informationen, informieren
    Falschmeldung, Fake-News, Gerücht, Falschinformation, verlässlich
    Frage, Problem, Schwierigkeiten, Anliegen
    mithelfen, ehrenamtlich, freiwillig, Ehrenamt, Engagement, engagieren
    beraten, Beratungsstelle, Beratung, Beratungsangebot
    Angebot, Angebote, Programm, Möglichkeit
    Adresse, Anschrift, Standort, Straße
    besuchen, Besuch, teilnehmen, Teilnahme
    treffen, Zusammenkunft, versammeln, Kontakt
    Abstand, Meter, Platz, Entfernung
    Zweck, Ziel, Sinn, Grund
    bedeuten, heißen, Bedeutung, Begriff, Definition
    Art, Form, Formen, Arten, verschiedene
    Unterschied, unterscheiden, anders
    Ursache, Herkunft, Ursprung
    Anzahl, Zahl, Zahlen, Fallzahlen
    maximal, Höchstgrenze, Obergrenze, höchstens
    Bevölkerung, Bürger, Einwohner, Menschen, Leute
    Personen, Menschen, Leute
    Nähe, Umgebung, Umkreis
    Krise, Not, Notlage, Krisensituation, Notfall
    Gewalt, Missbrauch, geschlagen, häusliche, Misshandlung, Übergriff
    Polizei, Notruf, 110
    Feuerwehr, 112, Brand
    wichtig, relevant, systemrelevant
    neu, aktuell, neueste, derzeit, momentan
    Zeitung, Presse, Medien, Nachrichten
    Foto, Bild, Aufnahme
    Handy, Smartphone, Mobiltelefon, Handyvertrag, SIM-Karte
    Computer, Laptop, PC, Gerät`,
  newInCountry: `
    Flüchtling, Geflüchtete, Asylbewerber, Asylsuchende, Schutzsuchende
    Asyl, Asylverfahren, Asylantrag, BAMF, Flüchtlingsanerkennung
    Aufenthalt, Aufenthaltserlaubnis, Aufenthaltstitel, Bleiberecht, Aufenthaltsgenehmigung
    unbefristet, dauerhaft, Niederlassungserlaubnis, Daueraufenthalt, Entfristung
    Abschiebung, abschieben, ausweisen, Ausreisepflicht
    Duldung, geduldet
    Visum, Visa, Einreisevisum, Visumverfahren
    Migrant, Migrantin, Zuwanderer, Einwanderer, Zugewanderte, Migration, Ausländer
    Arbeitserlaubnis, Arbeitsgenehmigung, Beschäftigungserlaubnis
    Einbürgerung, Staatsangehörigkeit, Staatsbürgerschaft, Pass
    Nationalität, Herkunftsland, Staatsangehörigkeit
    Dolmetscher, Übersetzer, übersetzen, Übersetzung, dolmetschen
    Anerkennung, anerkennen, Zeugnisanerkennung
    Gleichstellung, Gleichberechtigung, Geschlechtergleichstellung
    Diskriminierung, Rassismus, benachteiligt, ungerecht
    lesbisch, schwul, queer, LGBTIQ, homosexuell, trans
    Prostitution, Sexarbeit, Sexarbeiter
    Wahl, wählen, Stimme, Wahlrecht, abstimmen
    Anhörung, Interview, Befragung
    Familiennachzug, Nachzug, nachholen, Familienzusammenführung
    Jugendliche, jung, Jugend, junge
    Erwachsene, volljährig, 18
    Alter, Altersgruppe, Jahre, alt
    Anfänger, Einsteiger, Grundstufe
    Rechtsextremismus, rechtsextrem, Nazis`,
};
