/**
 * Invented comments under posts of a town, labelled by us: does the authority owe an answer?
 * One per line. `wanted`: questions and concerns to the authority; `unwanted`: the rest, among them
 * questions to other commenters, rhetorical ones, thanks, quarrel and plain remarks.
 */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim());

export const wanted = lines(`
Wann hat das Bürgerbüro am Samstag auf?
Hallo liebes Team, gilt die neue Gebühr auch für Rentner?
Kann man den Ausweis auch ohne Termin abholen?
Wie lange dauert es zur Zeit, bis der Reisepass da ist?
Ich habe vor drei Wochen einen Antrag gestellt und noch nichts gehört. An wen kann ich mich wenden?
Die Laterne vor unserem Haus ist seit zwei Wochen dunkel, bitte kümmern Sie sich darum.
Unser Gelber Sack wurde schon wieder nicht abgeholt.
wo bekomme ich den neuen abfallkalender
Gibt es für das Freibad eine Familienkarte?
Muss man sich für den Ferienpass anmelden und wenn ja bis wann
Weiß die Stadt eigentlich, dass der Aufzug am Bahnhof seit Wochen defekt ist?
Bitte um Info, ob der Wochenmarkt am Feiertag stattfindet.
Ich finde auf der Seite keinen Termin vor September, was kann ich tun?
Wird die Hauptstraße am Montag wieder freigegeben?
Und was ist mit denen, die kein Internet haben? Wo können die sich melden?
Könnten Sie mir sagen, welche Unterlagen ich zur Ummeldung mitbringen muss?
Sehr geehrte Damen und Herren, ich bitte um Auskunft, warum mein Wohngeldantrag noch nicht bearbeitet wurde.
Auf dem Spielplatz an der Parkstraße liegen Scherben im Sand. Da spielen Kinder!
Ist die Bibliothek in den Ferien geöffnet?
Was kostet die Anmeldung eines zweiten Hundes?
Ich erreiche seit Tagen niemanden unter der angegebenen Nummer.
Liebe Stadt, könntet ihr bitte mal die Mülleimer am See leeren?
Ab wann kann man sich für einen Kitaplatz eintragen?
Geht das auch online oder muss man persönlich kommen?
Hallo, wo kann ich alte Farbe abgeben?
In der Gartenstraße ist ein riesiges Schlagloch, gestern ist ein Radfahrer gestürzt.
Fährt die Linie 4 während der Baustelle auch abends?
Habt ihr auch Leihräder für Touristen?
Warum wurde der Bescheid zweimal verschickt, und welchen soll ich bezahlen?
Werden die Gebühren für die ausgefallenen Kita-Tage erstattet?
Mein Sohn hat seinen Ausweis verloren, was müssen wir jetzt machen?
Wer ist zuständig, wenn ein Baum vom Nachbarn auf den Gehweg ragt?
Ich möchte gerne wissen, ob mein alter Führerschein dieses Jahr umgetauscht werden muss.
Wie komme ich mit dem Rollstuhl ins Rathaus, solange der Aufzug kaputt ist?
Seit heute Morgen kommt bei uns braunes Wasser aus der Leitung, ist das bedenklich?
Ist der Link auf eurer Seite kaputt? Bei mir öffnet sich nichts.
Gilt das auch für den Ortsteil Musterfeld?
Bis wann muss die Grundsteuererklärung abgegeben werden
Gibt es schon einen neuen Termin für die Bürgerversammlung?
Kann ich den Sperrmüll auch telefonisch anmelden?
Darf man am Stadtweiher grillen?
Ist das Hallenbad am Freitag nur für Schulen offen oder für alle?
Hallo zusammen, braucht man für die Beglaubigung das Original?
Wann werden die Ergebnisse der Umfrage veröffentlicht?
Bei uns im Viertel gibt es so viele Ratten, bitte unternehmen Sie etwas.
Ich warte seit sechs Wochen auf meine Geburtsurkunde. Das kann doch nicht sein!
Könnt ihr bitte die Öffnungszeiten im Internet korrigieren, da steht noch der alte Stand.
Wo melde ich eine wilde Müllkippe im Wald?
Zählt ein Attest vom Hausarzt oder muss es der Amtsarzt sein?
Ich brauche dringend einen Termin, mein Pass läuft nächste Woche ab.
Was passiert mit den Bäumen, die für den Radweg gefällt werden sollen?
Welche Straßen werden heute Nacht gestreut?
Wurde der Antrag auf eine Tempo-30-Zone schon behandelt?
Kann man den Parkausweis auch für zwei Autos bekommen?
Der Winterdienst war in der Bergstraße wieder nicht da, es ist spiegelglatt.
Was muss ich beachten, wenn ich auf dem Weihnachtsmarkt einen Stand mieten will?
Liebe Verwaltung, wie beantrage ich die Ehrenamtskarte?
Ab welchem Alter dürfen Kinder allein ins Freibad?
Stimmt es, dass das Bürgerbüro im Süden geschlossen wird? Wo müssen wir dann hin?
Ich bin neu hier und suche einen Deutschkurs, wer hilft mir weiter?
An wen wende ich mich wegen Lärm von der Baustelle nachts um drei?
gibts die ermäßigung auch für azubis
Ist morgen trotz Streik Müllabfuhr?
Hat das Standesamt noch freie Termine im Mai?
Wieso steht mein Name nicht im Wählerverzeichnis, ich wohne doch seit Jahren hier?
Könnten Sie den Text bitte auch in leichter Sprache veröffentlichen?
Frage: Müssen auch Nebenwohnungen gemeldet werden?
Was genau bedeutet Abkochgebot, darf ich mit dem Wasser duschen?
Bei der Online-Terminvergabe kommt immer eine Fehlermeldung. Bitte prüfen!
Ich hätte gern gewusst, wann der Radweg endlich fertig wird.
Wie viele Plätze hat die neue Kita und wer bekommt sie zuerst?
Guten Tag, ist der Fundus vom Theater noch zu besichtigen oder schon vorbei?
Kommt der Glasfaseranschluss auch in die Waldstraße?
Meine Mutter ist 84 und kann nicht ins Amt kommen. Gibt es jemanden, der nach Hause kommt?
Wird der Unterricht morgen wegen Hitze abgesagt?
Bekomme ich eine Bestätigung, wenn ich das Formular abgeschickt habe? Bisher kam nichts.
Muss ich das Knöllchen bezahlen, obwohl der Automat defekt war?
Die Ampel an der Schule steht seit Stunden auf Rot.
Wo finde ich die Satzung zum Nachlesen?
Sind Hunde auf dem Stadtfest erlaubt?
Bitte die Hecke an der Kreuzung schneiden, man sieht die Autos nicht.
Wie hoch ist die Strafe, wenn man zu spät ummeldet?
Gibt es am Trinkbrunnen wieder Wasser oder bleibt er gesperrt?
Können wir als Verein die Halle auch am Sonntag nutzen?
Ich habe den falschen Betrag überwiesen, wie bekomme ich das Geld zurück?
Wer haftet eigentlich, wenn ein Ast vom Straßenbaum auf mein Auto fällt?
Meldet sich da noch jemand? Ich habe schon zweimal geschrieben.
Um wie viel Uhr beginnt morgen die Führung?
Haben Sie auch Broschüren auf Türkisch?
Wann ist die nächste Sprechstunde vom Bürgermeister?
`);

export const unwanted = lines(`
Danke für die schnelle Hilfe gestern!
Das Freibad ist wirklich schön geworden.
Na toll, wieder eine Baustelle mehr.
Haben die eigentlich noch alle Tassen im Schrank?
@Erika hast du das gesehen?
Wer glaubt denn so was noch?
Typisch, Geld ist immer nur für die anderen da.
Wir waren gestern da, war super organisiert.
Lisa, gehen wir da zusammen hin?
Was soll der Quatsch?
Wie dumm kann man eigentlich sein?
Endlich passiert mal was in der Bergstraße.
Ich finde das eine gute Entscheidung.
Früher war das alles besser.
Und das nennt ihr Demokratie?
Hauptsache, die Herren da oben haben es warm.
Glückwunsch an alle Gewinner!
@Max warum musst du immer alles schlechtreden?
Schon mal was von Rücksicht gehört?
Ja genau, und morgen regnet es Gold.
Unsere Steuergelder bei der Arbeit.
Markus, sollen wir am Sonntag hinfahren?
Das stimmt so nicht, die Linie 4 fährt schon seit Jahren nicht mehr dort.
Kommst du auch mit?
Warum wundert mich das nicht?
Wen interessiert das denn bitte?
Super Aktion, weiter so!
Wann kapiert ihr es endlich?
Ich lach mich kaputt.
Wer hat uns verraten?
Das ist doch wieder nur Wahlkampf.
Ich habe 1985 dort schwimmen gelernt, schöne Erinnerungen.
Meinst du das ernst?
Das Problem sind nicht die Radfahrer, sondern die Autos.
Ihr habt doch keine Ahnung.
Soll ich jetzt lachen oder weinen?
Respekt vor allen, die da ehrenamtlich helfen.
Kein Wunder bei der Regierung.
Was hat das eine mit dem anderen zu tun?
Anna, das wäre doch was für dich, oder?
Glauben Sie das wirklich, was Sie da schreiben?
Gute Besserung allen Betroffenen.
Ich war gestern auf dem Markt, es war sehr voll.
Die Erzieherinnen machen einen tollen Job.
Wo leben wir eigentlich?
Und wer bezahlt das alles? Wir natürlich.
Haha, der war gut.
So ein Unsinn.
Da sieht man mal wieder, was Bürgerwille zählt.
Weißt du überhaupt, wovon du redest?
Ich stimme Herrn Muster völlig zu.
Klasse, dann können wir ja bald wieder baden gehen.
Was für ein Theater wegen zwei Bäumen.
Jeder sollte mal vor der eigenen Tür kehren.
Lieber spät als nie.
Wie oft denn noch?
Ohne Worte.
Schade, dass so wenige gekommen sind.
Schönes Wochenende an alle!
Bist du der Jens aus der Parallelklasse?
Ich verstehe die Aufregung nicht.
Das war vor zehn Jahren schon so und wird immer so bleiben.
Wetten, dass am Ende wieder nichts passiert?
Warum regt ihr euch so auf? Fahrt halt mit dem Rad.
Ist das euer Ernst?!
Hat hier jemand Popcorn?
Die Bilder sind wunderschön, danke an den Fotografen.
Meine Oma hat dort gearbeitet.
Politik zum Abgewöhnen.
Was erwartest du von denen?
Das neue Logo sieht aus wie von einem Kind gemalt.
Wer braucht denn so was?
Mein Beileid der Familie.
Hast du schon Karten, Petra?
Natürlich muss wieder der kleine Mann zahlen, wer sonst?
Die Feuerwehr war in fünf Minuten da, großes Lob.
Das liest hier doch sowieso keiner.
Vielleicht sollte man einfach mal nachdenken, bevor man schreibt.
Ach, und die anderen Parteien sind besser?
Ich wähle die jedenfalls nicht mehr.
Genau so ist es!
Eine Frechheit ist das.
Bei uns in Beispielhausen klappt das seit Jahren.
Habt ihr nichts Besseres zu tun?
Wir freuen uns schon auf das Stadtfest.
Na, wer findet sich auf dem Foto?
Erster!
Die Grünen wollten das doch so.
Da müssen wir unbedingt hin, Schatz.
Muss man dazu noch etwas sagen?
`);
