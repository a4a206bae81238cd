/**
 * Word groups as in `word-groups-life.ts`: verbs and adjectives of everyday talk with what offices write instead,
 * and the verb beside its noun where endings do not lead from one to the other.
 */
export const wordGroupsOfTalk: Readonly<Record<string, string>> = {
  beginAndEnd: `
    vorbei, vorüber, beendet, Ende, enden, Dauer, gelten, befristet
    durchhalten, aushalten, Dauer, andauern
    andauern, dauern, anhalten, fortdauern, Verlauf
    solange, Zeitraum, Dauer, Zeitspanne, Laufzeit
    fällig, Frist, fristgerecht, rechtzeitig, pünktlich, spätestens
    verspätet, Verspätung, Verzögerung, verzögern, später
    aufheben, Aufhebung, lockern, Lockerung, Ende, beenden
    ablaufen, auslaufen, enden, abgelaufen, Gültigkeit
    wiederholen, nachholen, erneut, nochmals, nochmal
    fortsetzen, weitermachen, weiterhin, fortführen
    vorübergehend, zeitweise, befristet, kurzfristig
    endgültig, dauerhaft, für immer, unbefristet
    momentan, derzeit, gegenwärtig, aktuell, zurzeit, gerade
    sofort, unverzüglich, umgehend, schnellstmöglich, gleich
    anfangs, zunächst, zuerst, anfänglich`,
  allowAndForbid: `
    dürfen, erlaubt, gestattet, zulässig, rechtens, legal
    rechtens, erlaubt, zulässig, rechtmäßig, berechtigt
    verboten, untersagt, unzulässig, illegal, verbietet, Verbot
    verbieten, untersagen, verweigern, ablehnen, Verbot
    zwingen, verpflichten, verpflichtet, anordnen, Pflicht, Anordnung
    Zwang, Pflicht, Verpflichtung, verpflichtend, obligatorisch
    vorschreiben, Vorschrift, anordnen, Anordnung, Anweisung, Auflage
    befolgen, einhalten, beachten, gehorchen, halten
    verstoßen, Verstoß, missachten, brechen, Zuwiderhandlung
    lockern, Lockerung, Erleichterung, Ausnahme
    Ausnahme, Sonderregelung, Ausnahmegenehmigung, Ausnahmeregelung, Sondergenehmigung
    einschränken, Einschränkung, Beschränkung, begrenzen, begrenzt, reglementiert
    Maßnahme, Maßnahmen, Vorschriften, Regeln, Einschränkungen, Auflagen, Verbote
    verlangen, fordern, Anspruch, einfordern, beanspruchen
    weigern, verweigern, ablehnen, Ablehnung
    kontrollieren, Kontrolle, überwachen, Überwachung, prüfen
    zustimmen, Zustimmung, einverstanden, Einwilligung, einwilligen
    bestrafen, Strafe, Bußgeld, ahnden, Sanktion`,
  getAndGive: `
    bekommen, erhalten, kriegen, Erhalt, gewähren, erhältlich
    besorgen, beschaffen, kaufen, Beschaffung, erwerben
    liefern, ausliefern, Lieferung, zustellen, zugestellt, geliefert, Zustellung
    bestellen, Bestellung, Auftrag, Lieferdienst, bestellt
    schicken, einsenden, versenden, zuschicken, Post, verschicken
    hinbringen, abgeben, einreichen, Abgabe
    hochladen, einreichen, übermitteln, online, Upload
    ausfüllen, Formular, Antrag, eintragen
    herunterladen, Download, Formular, runterladen
    ersetzen, Ersatz, Entschädigung, erstatten, Erstattung, Ausgleich
    zurückbekommen, Erstattung, Rückerstattung, Rückzahlung, zurückzahlen
    aufkommen, übernehmen, tragen, Kosten, Kostenübernahme
    versorgen, Versorgung, beliefern, kümmern
    kümmern, betreuen, versorgen, pflegen, Betreuung
    verteilen, Verteilung, ausgeben, Ausgabe
    vorrätig, verfügbar, Verfügbarkeit, erhältlich, lieferbar
    ausverkauft, Engpass, knapp, vergriffen
    spenden, Spende, Spenden, schenken`,
  moveAndStay: `
    bleiben, aufhalten, Aufenthalt, verbleiben
    rausgehen, hinausgehen, Haus verlassen, draußen, Ausgang
    heimkommen, zurückkehren, Rückkehr, Rückreise, zurückkommen, heimkehren
    weggehen, verlassen, ausreisen
    hingehen, aufsuchen, besuchen, vorbeikommen, vorsprechen
    einladen, Einladung, Besuch, empfangen, Gäste
    sehen, besuchen, treffen
    begleiten, Begleitung, mitkommen, mitgehen, Begleitperson
    heimschicken, freistellen, Freistellung
    einreisen, Einreise, reinkommen, einwandern
    zurückschicken, abschieben, Abschiebung, ausweisen, Rückführung
    festsitzen, gestrandet, Rückholung, zurückholen
    abriegeln, absperren, abgeriegelt, Absperrung, Sperrung, dichtmachen
    unterbringen, Unterbringung, Unterkunft
    weit, Abstand, Entfernung, Mindestabstand, fernhalten`,
  sayAndKnow: `
    wissen, erfahren, Informationen, informieren, Auskunft
    nachlesen, informieren, Informationen, Homepage, Internetseite
    herausfinden, erfahren, ermitteln, feststellen
    Neuigkeiten, Nachrichten, Neueste, aktuelle, Informationen
    mitteilen, Bescheid, melden, informieren, benachrichtigen
    erklären, Erklärung, bedeutet, Bedeutung, Definition, versteht
    meinen, bedeuten, heißen
    Abkürzung, Bezeichnung, Name, Begriff, bedeutet, heißt
    fragen, nachfragen, wenden, anfragen
    sprechen, reden, unterhalten, Gespräch
    auskennen, beraten, Experte, Fachleute
    glauben, vermuten, Vermutung, Verdacht, annehmen, vermutet
    Verdacht, Verdachtsfall, Vermutung, vermuten, vermutlich
    beweisen, nachweisen, Nachweis, belegen
    lügen, Falschmeldung, Fake-News, Desinformation, Lügen
    ehrlich, verlässlich, seriös, glaubwürdig, zuverlässig, vertrauenswürdig
    unterscheiden, Unterschied, verschieden, abweichen
    Zahlen, Statistik, Fallzahlen, Daten, Angaben
    zählen, erfassen, Zählung, Erfassung
    schätzen, einschätzen, Einschätzung, bewerten, Bewertung, Prognose
    merken, erkennen, feststellen, bemerken, äußern
    äußern, zeigen, Symptome, Anzeichen`,
  doAndChange: `
    tun, unternehmen, machen, handeln, vorgehen
    reagieren, verhalten, vorgehen, umgehen, handeln
    aufpassen, achten, Vorsicht, vorsichtig, beachten, vorsehen
    vorsorgen, vorbereiten, Vorrat, Vorsorge, Vorräte
    verhindern, vermeiden, vorbeugen, verhüten, eindämmen
    stoppen, eindämmen, bekämpfen, verlangsamen, Eindämmung
    verbreiten, Ausbreitung, ausbreiten, Verbreitung
    bekämpfen, vernichten, töten, abtöten, beseitigen
    verschlimmern, verschlechtern, schwerer, schlimmer, schwer
    verbessern, Verbesserung, optimieren
    erleichtern, Erleichterung, vereinfachen, leichter, einfacher
    erschweren, behindern, Behinderung
    ändern, anpassen, umstellen, wechseln, Veränderung, Änderung, mutieren
    absagen, Absage, abgesagt
    ausfallen, entfallen, gestrichen
    verschieben, aufschieben, verlegen, verschoben, aufgeschoben
    stattfinden, veranstalten, durchführen, abhalten
    überleben, halten, überdauern, beständig, haltbar
    überstehen, genesen, überstanden, gesund, geheilt
    benutzen, nutzen, verwenden, gebrauchen, Nutzung
    tragen, aufsetzen, anziehen
    säubern, reinigen, putzen
    waschen, abwaschen
    desinfizieren, abwischen
    klappen, funktionieren, gelingen
    schaffen, bewältigen, gewachsen, verkraften
    entscheiden, bestimmen, festlegen, Entscheidung
    zusammenarbeiten, kooperieren, Kooperation, Zusammenarbeit
    gründen, aufmachen, eröffnen
    aufgeben, schließen, Geschäftsaufgabe
    verlieren, Verlust, einbüßen
    brauchen, benötigen, erforderlich, notwendig, Bedarf
    müssen, notwendig, erforderlich, verpflichtet
    lohnen, sinnvoll, nützlich, Nutzen, bringt, Sinn
    bringen, nützen, helfen, wirken, sinnvoll, Wirkung
    schaden, schädlich, schädigen, Auswirkungen
    betreffen, betroffen, trifft, treffen
    drohen, droht, Folgen, Gefahr
    fürchten, Angst, befürchten, Sorge, rechnen`,
  qualities: `
    gefährlich, riskant, Risiko, Gefahr, gefährdet, bedrohlich, bedenklich
    unbedenklich, ungefährlich, sicher, bedenkenlos, harmlos, gefahrlos
    verseucht, kontaminiert, infiziert, belastet
    leicht, mild, milder, harmlos
    schwer, ernst, heftig, kritisch, schlimm
    sinnvoll, ratsam, empfehlenswert, empfohlen, hilfreich
    nötig, notwendig, erforderlich, zwingend
    wichtig, bedeutend, relevant, wesentlich
    kaputt, defekt, Störung, ausgefallen, Ausfall
    teuer, kostspielig, Kosten
    möglich, machbar, realisierbar
    schwierig, kompliziert, problematisch
    alt, betagt, älter, höheres, Alter, Senioren, hochbetagt
    jung, jünger, Jugend, Kinder
    allein, alleine, einsam, alleinstehend
    verantwortlich, zuständig, Zuständigkeit
    berechtigt, Anspruch, anspruchsberechtigt
    voll, überfüllt, überlastet, ausgelastet
    leer, knapp, Mangel
    viele, zahlreich, Anzahl, Menge
    selten, kaum, wenige
    genügend, ausreichend, genug
    nah, Nähe, eng, nahe
    falsch, unrichtig, fehlerhaft
    üblich, normal, gewöhnlich, regulär
    besonders, speziell, gesondert
    ausländisch, international, weltweit, global
    einheimisch, deutsch, inländisch`,
};
