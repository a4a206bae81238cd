/**
 * Further topics of `citizen-words.ts`, in the same notation: dealing with an office, time and money, health,
 * elections, emergencies.
 */
export const everydayWords: Readonly<Record<string, string>> = {
  appointments: `
    Termin, Terminvergabe, Terminbuchung ~ Terminvereinbarung, Onlinetermin
    absagen, canceln ~ stornieren, verschieben
    Schlange, anstehen, warten ~ Wartezeit
    offen, aufhaben, aufgemacht, aufmachen = geöffnet, Öffnungszeiten, Sprechzeiten
    Öffnungszeit, Bürozeiten, Geschäftszeiten = Öffnungszeiten, Servicezeiten, Sprechzeiten
    dicht, zugemacht, zumachen = geschlossen, Schließung
    Hotline, anrufen, Telefon, Nummer ~ Telefonnummer, Rufnummer, Kontakt
    Mail, anschreiben ~ E-Mail, Kontakt
    Ansprechpartner, Zuständiger, Sachbearbeiter ~ zuständig, Zuständigkeit, Fachamt
    Formular, Zettel, Wisch = Antrag, Vordruck, Antragsformular
    Papiere, Dokumente = Unterlagen, Nachweise
    Brief, Schreiben, Post ~ Bescheid, Anschreiben
    einspruch, beschweren, anfechten = Widerspruch, Rechtsbehelf
    Beschwerde, meckern, Ärger ~ Beschwerdemanagement, Anregung`,
  moneyAndTime: `
    teuer, billig, Preis, Preise, kostet, kosten, Kohle = Gebühr, Gebühren, Entgelt, Kosten
    umsonst, gratis, kostenfrei = kostenlos, gebührenfrei
    bezahlen, zahlen, blechen ~ Zahlung, entrichten, überweisen
    Rabatt, Vergünstigung, günstiger, ermässigt = Ermäßigung
    Beihilfe, Stütze, Geldhilfe ~ Leistung, Unterstützung
    Zuschuss, Zuschüsse, Fördergeld, Prämie = Förderung, Förderprogramm
    Frist, Deadline, spätestens ~ Stichtag, Ablauf
    dauert, dauern, lange ~ Bearbeitungszeit, Dauer
    kriegen, kriege, krieg ~ bekommen, erhalten
    bekommen, bekomme ~ erhalten
    brauchen, brauche, nötig, notwendig ~ erforderlich, benötigen
    helfen, Hilfe ~ Unterstützung, Beratung
    Infos, Info, Auskunft ~ Informationen
    gucken, nachgucken, schauen ~ ansehen, einsehen
    abholen, mitnehmen ~ Abholung
    losgehen, starten ~ beginnen, Beginn
    dürfen, darf, erlaubt, verboten ~ zulässig, Erlaubnis, Verbot
    gefährlich, Gefahr ~ Risiko, gefährdet`,
  electionsAndCouncil: `
    wählen, Wahl, abstimmen = Stimmabgabe, Wahllokal
    Briefwahl, Briefwahlunterlagen = Wahlschein
    Wahlkarte, Wahlbrief = Wahlbenachrichtigung
    Wahlhelfer = Wahlvorstand
    Bürgermeister, OB = Oberbürgermeister, Rathauschef
    Stadtrat, Gemeinderat, Ratssitzung = Ratsinformationssystem, Sitzung
    Bürgerbegehren, Petition, Unterschriften = Bürgerentscheid, Beteiligung
    mitreden, mitbestimmen ~ Bürgerbeteiligung
    Kommune, Gemeinde, Stadt ~ Stadtverwaltung`,
  health: `
    Doktor, Arzt, Hausarzt = Ärztin, ärztlich
    Krankenhaus, Klinik, Spital = Klinikum
    Notruf, Notfall ~ Rettungsdienst, Notdienst
    Apotheke ~ Notdienst
    Corona, Covid, Covid19 = Coronavirus, COVID, SARS
    anstecken, ansteckend, Ansteckung = infizieren, Infektion, Übertragung, ansteckend
    krank, erkrankt ~ Erkrankung, Krankheit
    Symptome, Anzeichen = Krankheitszeichen, Beschwerden
    Impfen, geimpft, Spritze = Impfung, Impfstoff, Schutzimpfung
    Test, testen, Schnelltest = Testung, Nachweis
    Maske, Mundschutz = Mund-Nasen-Schutz, Atemschutzmaske
    Händewaschen, Desinfektion ~ Hygiene, Hygienemaßnahmen
    Isolation, einsperren, zuhause ~ Quarantäne, häusliche
    schützen, vorbeugen = Schutz, Schutzmaßnahmen, Vorbeugung
    Medikament, Mittel, Tabletten, heilen = Behandlung, Therapie, Arzneimittel
    sterben, tödlich, tot ~ Todesfälle, Sterblichkeit
    Risikogruppe, gefährdet = Risikogruppen, Vorerkrankung
    Italien, Frankreich, Polen, Österreich, Schweiz, Spanien ~ Ausland, Länder
    Nudeln, Mehl, Reis, Konserven ~ Lebensmittel, Vorräte
    reisen, Reise, Urlaub, verreisen, fliegen ~ Reisewarnung, Reisende, Reisehinweise
    Ausgangssperre, Lockdown, Kontaktverbot = Ausgangsbeschränkungen, Kontaktbeschränkungen, Allgemeinverfügung
    Gesundheitspass, Rotekarte ~ Infektionsschutzbelehrung, Gesundheitszeugnis
    Haustier, Katze, Tiere ~ Haustiere
    Psychologe, Depression ~ psychische, Krisendienst`,
  crisis: `
    Hochwasser, Überschwemmung, Überflutung = Hochwasserschutz, Pegel
    Sirene, Alarm, Sirenenalarm = Warnung, Warntag
    Katastrophe ~ Katastrophenschutz
    Sandsäcke ~ Hochwasserschutz
    Bombe, Weltkriegsbombe, Fliegerbombe = Kampfmittel, Entschärfung, Evakuierung
    Unwetter, Sturm ~ Warnung, Sturmschäden
    Brand, Feuer, brennt = Feuerwehr, Brandschutz
    Bunker ~ Schutzraum`,
};
