/**
 * Word groups as in `word-groups-life.ts`: rules and hardships that concern everybody at once (an epidemic, closed
 * schools, short-time work), and small words of everyday speech for things that notices name at length.
 */
export const wordGroupsOfRules: Readonly<Record<string, string>> = {
  speaking: `
    Abkürzung, Abkürzungen, bedeuten, Bezeichnung, Name, heißen
    entstanden, entstehen, Ursprung, Ursache, Herkunft, angefangen
    Welt, weltweit, Länder, global, Regionen, international
    Weltwirtschaft, globale, Weltmarkt, Konjunktur
    ausleihen, verleihen, überlassen, Überlassung, Arbeitnehmerüberlassung
    nachlesen, schlau, informieren, Informationen, Infoseite
    seriös, vertrauenswürdig, zuverlässig, verlässlich, glaubwürdig, offiziell
    neueste, aktuell, aktuelle, Stand, neu
    ernst, Lage, Situation, Einschätzung, dramatisch
    schrumpft, schrumpfen, Rückgang, sinken, schwächen, einbrechen, Einbruch
    langt, reicht, ausreichen, genügen, ausreichend
    zwingen, gezwungen, Anweisung, Anordnung, anordnen, verpflichten, verdonnern
    verlangen, fordern, Anspruch, Recht, beanspruchen
    verbieten, untersagen, Verbot, verboten, abschlagen
    abschlagen, verweigern, ablehnen, verwehren
    nützen, nutzen, bringen, helfen, sinnvoll, wirksam, wirken
    verhindern, vermeiden, vorbeugen, abwenden, Vermeidung
    verlangsamen, bremsen, eindämmen, Eindämmung, stoppen, Verbreitung
    ausbreiten, verbreiten, Ausbreitung, Verbreitung, weitergeben, überspringen
    wahrscheinlich, Wahrscheinlichkeit, Risiko, Chance
    verringern, senken, reduzieren, mindern, verkleinern, herabsetzen
    Auto, mobil, fahren, motorisiert
    persönlich, Kundenkontakt, Präsenz, vorsprechen
    Berater, Beraterin, Vermittler, Kundenkontakt, Ansprechpartner
    Software, Programm, Anbieter, App, Videodienstanbieter
    Computer, IT, Cyber, Hacker, IT-Sicherheit, Computersicherheit
    einloggen, verifizieren, Login, identifizieren
    Onlinedienst, Online-Service, eServices, Onlinedienste, Internetdienst
    draußen, Freien, Freie, außen
    drinnen, Innenräume, geschlossene, Räumen, innen
    Stadt, Orte, Ort, Region, Gebiet, Kommune
    dichtmachen, abriegeln, abgeriegelt, Abriegelung, sperren, absperren
    Nachbarin, Nachbarn, Nachbarskind, Hausbewohner
    Hof, Innenhof, Garten, Grundstück, Gemeinschaftsgarten
    Welle, Erkrankungswelle, Anstieg, Zunahme, Ausbruch
    Schaden, Ausfall, Ausfälle, Verlust, Einbußen
    ersetzen, aufkommen, entschädigen, erstatten, zahlen
    kürzer, reduzieren, Stunden, verkürzen, Verkürzung
    zumachen, schließen, Schließung, dichtmachen, zusperren
    weiterlaufen, weiterhin, fortsetzen, weiter, fortführen
    Verbesserung, Erleichterung, Erleichterungen, verbessert, vereinfacht, gelockert
    Lockerung, lockern, Aufhebung, aufgehoben, Öffnung
    mitteilen, melden, sagen, Veränderung, Änderung, Mitteilung
    nachweisen, Nachweis, belegen, Bescheinigung, beweisen
    Methode, Verfahren, Technik, Vorgehen
    Ziffer, Gebührenordnungsposition, EBM, Gebührenziffer, Abrechnungsziffer, Pseudoziffer
    abrechnen, Abrechnung, rechnen, Honorar, vergüten
    codieren, kodieren, Diagnoseschlüssel, ICD, verschlüsseln
    sparen, ressourcenschonend, sparsam, schonen
    Fahrer, Gefahrgutfahrer, Berufskraftfahrer, Kraftfahrer
    ablaufen, auslaufen, abgelaufen, Gültigkeit`,
  protecting: `
    Klinikpersonal, Pflegepersonal, Krankenhauspersonal, Pflegekräfte, Gesundheitswesen, medizinisches, Personal
    Praxispersonal, Arzthelferin, MFA, Praxismitarbeiter
    Betriebsarzt, arbeitsmedizinisch, Werksarzt, arbeitsmedizinische, Vorsorge
    beruflich, berufsbedingt, Job, Arbeit, Beruf, Tätigkeit
    Klärwerk, Kläranlage, abwassertechnisch, Abwasser, Kanalarbeiter
    Bestattung, Bestatter, Bestattungsunternehmen, Beerdigungsinstitut, Leichnam
    Masken, Schutzausrüstung, Schutzmasken, Schutzkleidung, PSA, Handschuhe
    einführen, Einfuhr, importieren, Import, Eingang
    ausführen, Ausfuhr, exportieren, Export
    Zollabfertigung, Zoll, verzollen, Grenzabfertigung
    Postpaket, Paket, Päckchen, Sendung, Warensendung
    Coronatest, Covidtest, Test, testen
    testen, getestet, Test, Testung, Teststelle
    Probe, Laboruntersuchung, Labortest, Untersuchung, Labor
    labordiagnostisch, Laboruntersuchung
    Grippespritze, Grippeimpfung, Influenzaimpfung, Grippeschutzimpfung
    Masern, Impfung, Impfungen, Schutzimpfungen
    Impfmittel, Impfstoff, Vakzin, Impfserum
    Sterillium, Händedesinfektionsmittel, Desinfektionsmittel, Handdesinfektion
    abtöten, tötet, inaktivieren, wirksam, vernichten
    abwischen, desinfizieren, reinigen, Desinfektionsmaßnahmen, putzen
    Milchpackung, Verpackung, Verpackungen, Konserven
    Pandemie, Epidemie, Seuche, Erkrankungswelle
    verläuft, Verlauf, Krankheitsverlauf, schwer
    erkennen, merken, Symptome, Krankheitszeichen, äußert, äußern
    Vorerkrankung, Krankheiten, Krankheit, Vorerkrankungen, chronische
    Kontaktverbot, Kontaktbeschränkung, Kontaktsperre, Kontakte, Treffen
    isolieren, Isolierung, Selbstisolierung, Isolation, Absonderung, isoliert
    einsperren, Quarantäne, eingesperrt, wegsperren
    entlassen, Entlassung, Aufhebung, heimgehen
    hochschwanger, schwanger, Schwangere, Schwangerschaft
    Mütter, Mutter, Schwangere
    Entbindung, Geburt, Niederkunft, Kaiserschnitt
    Risikogebiet, Hochrisikogebiet, Virusvariantengebiet, Gefährdungsgebiet
    heimkommen, zurückkommen, Rückkehr, Rückkehrer, einreisen, Einreise
    Osterreise, Reise, Reisepläne, Urlaubsreise
    Schulfest, Veranstaltung, Schulveranstaltung, Feier
    demonstrieren, Demonstration, Versammlung, Versammlungen, Demo
    Geisterspiel, Zuschauer, Fußballspiel, Sportveranstaltung
    Impfzentrum, Impftermin, Impfstelle, Impfbus
    Booster, Auffrischung, Drittimpfung, Auffrischungsimpfung
    Impfnachweis, Impfzertifikat, Genesenennachweis, 2G, 3G
    Kontaktnachverfolgung, Warn-App, Kontaktdaten, Luca
    Inzidenz, Fallzahlen, Sieben-Tage-Inzidenz, Infektionszahlen`,
  workAndBusiness: `
    Verdienstausfall, Entschädigung, Einkommensausfall, Lohnausfall
    finanziell, wirtschaftlich, Geldsorgen, Geldprobleme, Geldnot, wirtschaftliche
    Hilfsangebot, Hilfsprogramm, Unterstützungsangebot
    Sonderkredit, Kredit, Kredite, KfW, Darlehen
    später, stunden, gestundet, Stundung, Zahlungsaufschub, aufschieben
    Fehltage, Fehlzeiten, Abwesenheit, Abwesenheitstage
    Prüfungszulassung, Abschlussprüfung, Prüfungen, Zulassung
    Ausbildungsbetrieb, Lehrbetrieb, Ausbildungsverhältnis, Betrieb
    kurzarbeiten, Kurzarbeit, Kurzarbeitergeld, kurzarbeitet
    geringfügig, Minijobber, 450-Euro, Minijob, Aushilfskraft
    Leiharbeiter, Zeitarbeitnehmer, Leiharbeitnehmer, Zeitarbeiter
    heimschicken, Freistellung, freistellen, freigestellt
    Maßnahme, Kurs, Bildungsmaßnahme, Eingliederungsmaßnahme
    Kunde, Kunden, Kundschaft, Auftraggeber, Auftrag
    Auftragslage, Aufträge, Auftragsmangel, flau
    Vertragserfüllung, Lieferverzug
    Ladenöffnung, Geschäftsöffnung, Geschäfte, Läden, Öffnungszeiten
    Ein-Mann-Betrieb, Soloselbstständige, Kleinunternehmer, Einzelunternehmer, Kleinstunternehmen
    Arbeitsplatzverlust, Kündigung, entlassen, Jobverlust
    Betriebsschließung, Betriebsstörung, Betriebsschließungen, Werksschließung
    Urlaubssperre, Urlaub, Resturlaub, Urlaubsansprüche
    Heimarbeitsplatz, Homeoffice-Platz, Telearbeitsplatz, Heimarbeit
    privat, freie, Träger, kirchlich, freier
    Notbetreuung, Kinderbetreuung, Betreuung, Notgruppe
    Studenten, Studierende, Unis, Hochschule, Universitäten
    Regionalzug, Regionalverkehr, Regionalzüge, S-Bahn, Nahverkehr
    Wohnungsverlust, Wohnung, Kündigung, Räumung, rausfliegen
    Wartezeit, Warteschleife, lange, Wartezeiten
    Mehrarbeit, Überstunden, Überstunde
    Gehaltskürzung, Gehalt, Entgelt, Lohn, Entgeltfortzahlung, Lohnfortzahlung`,
};
