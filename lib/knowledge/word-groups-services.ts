/**
 * Word groups as in `word-groups-life.ts`: what offices and advice centres do, and what is arranged in an emergency, as
 * people ask for it. A kind stands with its own names, not with other kinds of the same thing.
 */
export const wordGroupsOfServices: Readonly<Record<string, string>> = {
  offices: `
    Geldbeutel, Portemonnaie, Fundsache, Fundbüro, verloren
    Lohnzettel, Gehaltszettel, Gehaltsabrechnung, Lohnabrechnung, Verdienstabrechnung
    brutto, netto, Abzüge, Gehaltsabrechnung
    Sterbeurkunde, Totenschein, Todesurkunde, verstorben
    Geburtsurkunde, Geburtsschein, Geburtsbescheinigung
    Führungszeugnis, Vorstrafen, vorbestraft, Strafregister
    Arbeitsbescheinigung, Arbeitgeberbescheinigung, Arbeitsnachweis
    Merkblatt, Merkblätter, Infoblatt, Hinweisblatt
    Folgeantrag, Weiterbewilligungsantrag, Weiterbewilligung
    Berechnung, berechnen, ausrechnen, Prozent, Höhe
    Umlaufverfahren, E-Mail, schriftlich, Beschluss, abstimmen
    Betriebsversammlung, Belegschaftsversammlung, Personalversammlung
    Arbeitsgericht, Kündigungsschutzklage, Arbeitsrechtsstreit
    Landratsamt, Kreisverwaltung, Kreisverwaltungsbehörde
    Standesamt, Eheschließung, Trauung
    Wahlalter, Wahlrecht, wahlberechtigt, Wahlberechtigung
    Briefwahl, Wahlbrief, Stimmzettel, Wahlunterlagen
    Ausländerbehörde, Ausländeramt, Ausländerwesen
    Umverteilung, Umverteilungsantrag, Wohnortwechsel
    Stadtteil, Viertel, Stadtviertel, Quartier
    Kreisjugendamt, Jugendamt, Stadtjugendamt
    Beistand, Vormundschaft, Pflegschaft
    Sozialbürgerhaus, Sozialamt, Sozialreferat`,
  worries: `
    schlägt, geschlagen, prügelt, verprügelt, Gewalt, häusliche
    bedroht, Drohung, bedrohen, Gefahr
    trinke, betrunken, Alkoholsucht, alkoholabhängig, Suchtkranke, Sucht
    Drogensucht, drogenabhängig, Junkie, Suchterkrankung
    Seelsorge, Telefonseelsorge, Sorgentelefon, Krisendienst
    traurig, niedergeschlagen, depressiv, Depression
    Schulstress, Leistungsdruck, Prüfungsangst
    gemobbt, Mobbing, gehänselt, schikaniert
    missbraucht, Missbrauch, sexuell, vergewaltigt, Vergewaltigung
    arm, bedürftig, Bedürftige, mittellos, geringem
    Rechnungen, zahlungsunfähig, Schulden, überschuldet
    ausziehen, rausfliegen, Wohnungsverlust, Räumungsklage
    Räumung, Zwangsräumung, Räumungsklage, Wohnungsverlust
    Eigenheim, Eigentumswohnung, Hausbesitz
    unversichert, nichtversichert, versichert, Krankenversicherung
    pflegebedürftig, Pflegefall, Pflege, Pflegebedürftigkeit
    Ruhestand, Rente, Pension, verrentet, Altersrente
    Einsamkeit, einsam, alleinstehend
    Geschlechtskrankheit, Tripper, Syphilis, Chlamydien, sexuell
    Pille, Verhütung, Verhütungsmittel, Spirale
    Schwangerschaftsabbruch, abtreiben, Abtreibung
    Ausgrenzung, Diskriminierung, diskriminiert, benachteiligt
    Nazi, Neonazi, rechtsextrem, Rechtsextremismus
    zwangsverheiratet, Zwangsheirat, Zwangsehe, Zwangsverheiratung`,
  familiesAndFree: `
    baden, schwimmen, Freischwimmbad, Freibad, Schwimmbad, planschen
    wandern, Wanderung, Natur, Naturpark
    klettern, Kletterhalle, Bergsteigen
    Theater, Kammerspiele, Schauspiel, Bühne, Aufführung
    Kindertheater, Puppentheater, Marionettentheater
    basteln, werken, Werkstatt, Eigenarbeit
    Pfadfinder, Pfadfinderin, Pfadfinderinnenschaft, Zeltlager
    Ferienprogramm, Ferienangebot, Ferienangebote, Ferienpass, Ferienbetreuung
    Kulturpass, KulturPass, Kulturgutschein
    Seniorentreff, Seniorenzentrum, Altenzentrum, ASZ, Altentreff
    Teenager, Jugendliche, Heranwachsende
    Taschengeld, Jugendschutz, Jugendschutzgesetz
    Einschulungsuntersuchung, Gesundheitsuntersuchung, Schuluntersuchung, Schuleingangsuntersuchung
    Büchergeld, Schulsachen, Schulbedarf, Schulanfänger, Sonderzahlung
    Mittagessen, Mittagsverpflegung, Schulessen, Essensgeld
    Mittagsbetreuung, Ganztag, Ganztagsangebot, Nachmittagsbetreuung
    Elternbeitrag, Kitagebühr, Kitabeitrag, Kinderbetreuungskosten
    Schulsprengel, Schulbezirk, Einzugsgebiet
    Abendschule, Abendrealschule, Abendgymnasium, nachholen
    Volkshochschule, Erwachsenenbildung, VHS
    Spezialist, Facharzt, Fachärztin, Fachmediziner
    Wehen, Geburt, Entbindung, losgeht
    Wochenbett, Nachsorge, Hebamme
    stillen, Stillen, Brust, Muttermilch
    Mülltrennung, trennen, Tonne, Mülltonne, Abfalltrennung
    Onlineshop, Online-Shopping, Internetkauf, Onlinekauf, Versandhandel
    Rückgabe, Widerruf, zurückschicken, umtauschen
    Fernsehen, Rundfunk, Radio, Rundfunkbeitrag
    Zeitungsanzeige, Kleinanzeigen, Inserat, Anzeige`,
  emergencies: `
    überleben, überlebt, halten, haltbar, Lebensdauer
    Tisch, Griff, Klinke, Oberfläche, Oberflächen
    Klowasser, Abwasser, Toilettengang, Wasserkreislauf
    Inkubation, Inkubationszeit, Ausbruch
    Meldepflicht, meldepflichtig, gemeldet, Meldeweg
    Statistik, Zahlen, Fallzahlen, Daten
    genesen, gesund, Genesene, auskuriert
    Hausbesuch, Hausbesuche, heimkommen
    Pneumokokken, Lungenentzündung, Pneumokokkenimpfung
    Mundschutz, Schutzmaske, Maske, Atemmaske
    Plexiglas, Plexiglasscheibe, Schutzscheibe, Trennscheibe, Spuckschutz, Abtrennung
    Kasse, Einzelhandel, Verkauf, Kassierer
    Kurier, Kurierfahrer, Bote, Kurierdienst
    Gesundheitsdaten, Daten, personenbezogen, Datenschutz
    speichern, Verarbeitung, verarbeiten, erfassen
    sonntags, Sonntagsfahrverbot, Fahrverbot, Lenkzeiten
    Brummifahrer, LKW-Fahrer, Güterkraftfahrer, Fernfahrer
    Laster, LKW, Warenverkehr, Güterverkehr
    Messestand, Messebeteiligung, Messeauftritt, Messe
    Staatshilfe, Wirtschaftsstabilisierungsfonds, Rettungsfonds, Staatshilfen
    Konzern, Großunternehmen, große
    Vorräte, Vorrat, hamstern, Hamsterkäufe, Notvorrat
    Packungen, Abgabemenge, Abgabemengen, Höchstmenge, rationiert
    Italiener, Pizzeria, Restaurant, Lokal
    Frisör, Coiffeur, Friseur, Friseursalon
    Krankenschein, Krankschreibung, Krankmeldung
    Klempner, Handwerker, Installateur, Notdienst
    Rohr, Wasserrohr, Wasserleitung, Rohrbruch
    Postbote, Briefträger, Zustellung, Briefe
    verspätet, Verspätung, Verzögerung, Verzögerungen, pünktlich
    Pflegedienst, ambulante, Sozialstation, Pflegekraft
    triftig, dringend, Anlass, Grund, triftiger
    Desinformation, Falschnachrichten, Fake-News, Falschmeldung, Lüge, falsche
    Arbeitsweg, Arbeitsplatz, Büro, hinkommen
    Schulpflicht, schulpflichtig, Schulbesuch, hingehen
    WHO, Weltgesundheitsorganisation, ausgerufen
    Dekret, Verordnung, Allgemeinverfügung, Leitlinie, Leitlinien
    Abmilderung, abmildern, abfedern, lindern
    Ausbildungszeit, Ausbildungsdauer, Lehrzeit
    Maßnahmen, Einschränkungen, Beschränkungen, Auflagen`,
};
