import { authority, disapproval } from './authority';
import { codeWords, dehumanising, exclusion, groupNames, slurs } from './hatred';
import { abusive, ambiguous, belittling, gravest, harsh, insultingEmoji } from './insults';
import { deadly, dying, harming, killing, weaponEmoji } from './violence';
import { words } from './word-list';

/** Named groups of words, for use in patterns as `@name`. The README of the room lists them. */
export const vocabularies: Readonly<Record<string, readonly string[]>> = {
  du: words(
    'du dich dir dein deine deinem deinen deiner deines ihr euch euer eure eurem euren eurer eures',
  ),
  sie: words('sie ihnen'),
  ich: words(
    'ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren',
  ),
  er: words(
    'er ihn ihm der den dem die sie denen das ihnen diese diesen dieser diesem dieses jeder jeden alle allen man so solche solchen',
  ),
  sein: words('bist seid sind ist war warst wart bleibst bleibt'),
  nicht: words('nicht nie niemals keinesfalls nichts'),
  kein: words('kein keine keinem keinen keiner keines niemand weder nicht'),
  'schimpf-schwer': gravest,
  schimpf: abusive,
  'schimpf-anrede': ambiguous,
  'schimpf-mild': harsh,
  'emoji-schimpf': insultingEmoji,
  'emoji-waffe': weaponEmoji,
  herabsetzend: belittling,
  gruppe: groupNames,
  'gruppe-schimpf': slurs,
  szenewort: codeWords,
  entmenschlicht: dehumanising,
  ausgrenzung: exclusion,
  toeten: killing,
  verletzen: harming,
  toedlich: deadly,
  sterben: dying,
  amt: authority,
  tadel: disapproval,
  aussage: words(
    `schreibt schrieb schreiben geschrieben sagt sagte sagen gesagt ruft rief gerufen nennt nannte nennen genannt bezeichnet bezeichnen bezeichnete
    beschimpft beschimpfen beschimpfte beleidigt beleidigen tituliert betitelt wort wörter begriff begriffe ausdruck bezeichnung beleidigung schimpfwort schimpfwörter
    kommentar kommentare parole parolen spruch sprüche gehört lesen gelesen liest zitat zitiert zitiere heißt bedeutet posten postet gepostet äußert äußerung`,
  ),
  angehoerige:
    words(`mein meine freund freundin bruder schwester mutter vater sohn tochter nachbar nachbarin kollege kollegin mann frau kumpel er sie jemand
    mitbewohner* bekannter bekannte oma opa enkel cousin cousine schüler schülerin person`),
  person:
    words(`herr herrn frau familie bürgermeister* oberbürgermeister* landrat landrätin minister* ministerin kanzler* amtsleiter* dezernent* sachbearbeiter* mitarbeiter*
    nachbar nachbarin chef chefin lehrer lehrerin trainer trainerin pfarrer schulleiter* direktor* hausmeister* vermieter* inhaber* besitzer* wirt wirtin arzt ärztin polizist*
    leiter leiterin kämmerer* vorsitzende* vorstand stadtrat stadträtin politiker* abgeordnete* beigeordnete* erzieher* busfahrer* bademeister* kollege kollegin`),
  modal: words(
    'sollte sollten müsste müssten müßte müßten muss müssen muß soll sollen gehört gehören gehörst gehörte',
  ),
  opfer:
    words(`die den der dem denen diese diesen dieser diesem solche solchen alle allen jeden sie ihn ihm ihnen dich euch dir
    politiker* minister* merkel scholz habeck regierung bürgermeister* bullen polizisten richter journalisten grünen linken`),
  verwaltungssache:
    words(`termin termine terminvergabe* wartezeit* warten warteschlange* warteschleife* formular* antrag anträge gebühr gebühren steuer steuern grundsteuer*
    hundesteuer* baustelle* umleitung* straße straßen strasse schlagloch* schlaglöcher* radweg* gehweg* parkplatz* parkplätze* parkgebühr* knöllchen* strafzettel* blitzer*
    bus busse linie fahrplan* ampel spielplatz* freibad* hallenbad* schwimmbad* kita kitas kitaplatz* schule schulen sperrmüll* müll tonne tonnen laterne* winterdienst* bürgerbüro*
    personalausweis* ausweis reisepass* service hotline telefon öffnungszeiten* geöffnet geschlossen planung sanierung* projekt millionen geld steuergeld* bescheid* bearbeitung* bearbeitungszeit*`),
  lob: words(
    `danke dankeschön dank toll tolle toller tolles super klasse prima großartig* hervorragend* spitze wunderbar* fantastisch* perfekt* vorbildlich* respekt chapeau hut
    lob loben kompliment glückwunsch gratulation gratuliere weiterso bravo mega geil genial schön schöne schönes freundlich* hilfsbereit* kompetent* 👍 👏 ❤ 🙏 😍 💪 🥰 💐`,
  ),
  frage: words(
    `wann wo wer wie was warum wieso weshalb welche welcher welches welchen woher wohin womit wofür wieviel wieviele wozu gibt kann können darf muss müssen
    soll sollte weiß bekommt bekomme findet haben hat ist sind`,
  ),
};
