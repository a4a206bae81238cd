import { fold } from './normalise';
import { stem } from './stems';

/**
 * Words of every conversation: they have a meaning, but seldom name the topic. A small base of answers cannot
 * know that: there "gesehen" is as rare as "Ratten". Our own list; forms of one word share a stem.
 */
const words = `
sehen gesehen sieht schauen guckt gucken hören gehört hörst sagen sagt gesagt sage reden redet erzählen fragen frage
gehen geht ging gegangen gehst laufen läuft kommen kommt kam gekommen kommst bringen bringt gebracht bleiben bleibt
machen macht mache gemacht machst tun tut getan nehmen nimmt genommen stehen steht liegen liegt sitzen stellen legen
denken denkt gedacht glauben glaubst glaubt meinen meint wissen weiß weißt wusste kennen kennt kenne verstehen finden
findet gefunden suchen sucht suche halten hält haltet heißen heißt fühlen schmecken geschmeckt gefallen gefällt lachen lacht
brauchen braucht wollen zeigen zeigt versuchen passieren passiert fehlen helfen leben lebt lebst fahren fährt gefahren
spielen spielt gespielt kaufen kauft gekauft verkaufen essen trinken schlafen arbeiten arbeitest warten wartet bekommen
kriegen kriege bekommt holen holt geholt anfangen beginnen enden aufhören empfehlen haben hätte sein gewesen
heute gestern morgen abend abends morgens mittag nacht früh spät später bald nun jetzt damals neulich vorher nachher
woche wochen jahr jahre tag tage monat stunde stunden minute zeit uhr moment mal male wochenende montag dienstag
mittwoch donnerstag freitag samstag sonntag nächste nächsten letzte letzten vorige
gut guter gute gutes guten besser beste besten schlecht schlimm schön toll super groß große großen klein kleine
neu neue neuen neuer alt alte alten lang lange kurz hoch viel wenig ganz ganze echt wirklich genau richtig falsch
schnell langsam leicht schwer einfach wichtig gerne gern lieber ungefähr vielleicht bestimmt sicher leider endlich
schon immer oft manchmal selten wieder zusammen allein selbst weiter weg zurück hin her rein raus oben unten
mensch menschen leute mann frau männer frauen kind kinder freund freunde mutter vater typ jemand niemand keiner einer
sache sachen ding dinge teil art weise grund ende anfang seite stelle ort welt land name bild video foto thema
idee lust spaß glück problem frage antwort meinung
deutschland arten möglich möglichkeit möglichkeiten verschieden verschiedene bestimmte allgemein information
informationen infos nähe person personen wichtig beachten gelten gilt konkret genaue üblich aktuell derzeit momentan
`;

const lightStems: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map(word => stem(fold(word))),
);

/** Whether a stem carries little topic. */
export const isLightStem = (stemmed: string): boolean => lightStems.has(stemmed);
