import type { WordClasses } from './word-class';

/** Inflected forms that the classes of the other files leave out, second half of their names. */
export const frequent15Classes: WordClasses = {
  lachen: `lachend`,
  'lage-zustand': `
    basierend bezieher beziehst extremst folgst klassisch klassische klassischen klassischer
    klassisches maßstäben mitteln systemen teilst vierteln zusammenhängende zusammenhängenden
  `,
  lager: `linkem national nationalem nationaler nationales`,
  landwirtschaft: `ackern eiern eiert fischen ziegt`,
  'leiten-führen': `
    berufenen beruft bestimmtes geführte geführten macher machern ordnen ordnet planes plans
    planten zwangen
  `,
  lob: `
    beliebtheit bestem coole coolen cooler faires geilste geilsten gelobten klassisch klassische
    klassischen klassischer klassisches nettes schickes schöneres starkem starken tollem
    tollsten toppen wichtigere
  `,
  luege: `gefakte gefakten`,
  lösung: `
    angeht beitrages beitrags besserem besseres bessern geregelte geregelten geschützte
    geschützten löse schaffung stärkere stärkeren
  `,
  maß: `haushalte wertet wertung`,
  medien: `filmchen filmte headlines spiegels sternen`,
  menge: `
    allee fehlten ganzem gering geringere geringes gesamtheit großteils kleinerer längen mehren
    meisst seltene seltenes totalem vielem
  `,
  'menge-allerlei': `
    ander andern besserem besseres bessern extremst gewisses irgendwem kräftiger kräftiges
    sonstigem sonstigen
  `,
  menschlich: `geborene geborenen gewisses junges leiber leibiger`,
  migration: `fliehende grenz grenzender grenzer grenzt refuge`,
  mitgefühl: `besserem besseres gerettete geretteten schwacher schwächerer verständniss`,
  'moral-gut': `faires friede gerechtere gerechtes güter`,
  'moral-schlecht': `böses feiges`,
  mängel: `
    dunkelheit dunkeln funktionierende funktionierenden funktionierendes müllt reagierenden
    wartest wartete
  `,
  'nehmen-bringen': `
    bringer bringst bringts fasse gebrachte gefüllten geladenen genommenen gestellten greif
    greife griffen hänge klebend ladet schickes schütt schütte sende träger trägst wirfst ziehn
    ziehst
  `,
  'netz-umgang': `
    anonymer anonymes folgst geposteten nutzbar nutzung poster postest postete profilen trendet
    twitterer
  `,
  ns: `heile heiliger`,
  nutzen: `
    beitrages beitrags geförderten gerettete geretteten gesundem gesundes gewachsene heile
    heilig lohnen lohnes nutzbar nutzung spare sparer sparern stärkere stärkeren
  `,
  opferleid: `feiges leidens mordenden mordes plage plagen plagt`,
  ostwest: `ossies ostens westens`,
  partei: `grünem grünin`,
  'plan-vorhaben': `einsätzen errichtete gebauten orgas planes plans planten zielt`,
  politikamt: `polit`,
  politiklager: `global westens`,
  polizei: `anschlages klaue klaust mordenden mordes`,
  pruegeln: `
    beisse fäustchen fäusten klatschende polierte prügelte schlägen treffer tretten tritten
  `,
  queer: `outest`,
  raumlage: `
    dortige drauss drinne grenz grenzender grenzer grenzt innern kanten landes nähere näherer
    näheres nähern nähert oberster ordnung rande richte umgeben weitem weitesten wänden
  `,
  rausch: `suchet suchst suchten`,
  recht: `ansprüchen beschlüssen erlaubte geltend geltendem legaler pakts recht rechtes verübten`,
  regierung: `beschlossene beschlüssen reformer regierenden regierten staate`,
  religion: `glaubens glaubhaft glaubs göttern profeten`,
  sagen: `
    angekündigte angekündigten antworte antwortest antworteten ausdrucken aussagt beschriebene
    beschriebenen gelobten geschriebenen gestehe geäußerten nenner sagenhaft sagenhafte
    sagenhaften schreie schreiende schreienden schreier sprech wörtern
  `,
  schimpfname: `pfeife`,
  schlimm: `miesere miesesten schlimmere schlimmeren`,
  schmutz: `lausige müllt rotze schleimen spuckt`,
  schule: `klassisch klassische klassischen klassischer klassisches lernens`,
  'schutz-sorge': `
    besorgen deckung erspare futtern geschützte geschützten heile heilig sorglos wahrung
  `,
  'schweigen-verbergen': `geheimes gelöschten löschte`,
  seefahrt: `dampfen meeren`,
  sexuellderb: `fucken fuckt geilste geilsten pussi pussys`,
  soziales: `armes sozialem tafel ärmeren`,
  spott: `gröhlen gröhlt lachend`,
  'sprache-schrift': `
    autors buches gelesene geschriebenen hebräische hebräischen konversationen lautes lautesten
    liesst poster textes textete verfassten zetteln zettels
  `,
  staatsorgan: `organ regierenden regierten richte staate`,
  stadtleben: `dörfern müllt`,
  steuern: `abgabe`,
  'stoff-eigenschaft': `
    alters bitterer bitterlich bittersten blanker dunkelheit dunkeln dunkles fettig hellste
    klarem klarheit nasses natürlichem reinheit reinigen sauberen sauberer sauberes schräger
    starkem starken trüben
  `,
  strafe: `belang belange knästen straf straflos straft`,
  streikboykott: `gelöschten kaufst löschte tretten`,
  'streiten-kränken': `drohe drohst drohten`,
  'suchen-finden': `
    finds gefundene gefundenen gefundenes gesuchte suchenden suchet suchst suchten triffst
  `,
  systemfeind: `systemen`,
  'technik-gerät': `
    druck drucken funktionierende funktionierenden funktionierendes sende strahlung systemen
    teste
  `,
  terror: `überfällt`,
  tod: `sterbenden`,
  toeten: `geballer killst mordenden mordes`,
  trauer: `bitterer bitterlich bittersten heulend`,
  'tun-gegenseitig': `
    anrichtet antworte antwortest antworteten ausrichtung bekennende bekennender finds fängst
    gefundene gefundenen gefundenes geregelte geregelten gesuchte lecke leckst nachgeht
    reagierenden richte schwör schwöre sorglos suchet suchst suchten triffst verübten wählbar
  `,
  'tun-machen': `
    aktivsten einsätzen geleisteten gemachten getriebenen handele leisen leistbare machens
    macher machern nutzbar nutzung schaffung tätige
  `,
  unverstand: `dümmeres`,
  verachtung: `abfällig miesere miesesten subjekt subjekten verachtende ächtung`,
  verallgemeinerung: `
    allee allerorten bloße dauernden ewige ewiges ganzem gesamtheit jedermanns meisst
  `,
  verbrechen: `flüchtigen klaue klaust raubes tätige verübten`,
  verbreiten: `
    anklickt gelöschten geposteten geteilte kanälen klicke löschte poster postest postete teilst
    twitterer verlinkten
  `,
  verkehr: `flieg fliegende fliegst`,
  verstärkung: `
    absolutes besonderem dolle extremst garnich höchstem totalem vollkommene wirkliche
    wirklichem wirklichen wirklicher wirkliches
  `,
  waffe: `festung schüss`,
  wahlaufruf: `wählbar`,
  wahn: `meisst`,
  wahrnehmen: `
    gesehn gespür guckst klanglos lautes leisen liesst schauten sichtungen spür spürbar spüre säht
  `,
  'wetter-natur': `
    bränden dampfen erden frühlings hageln hagelt himmels lichtes mondes nature naturlich
    rauchst regnen sternen windet
  `,
  wichtigkeit: `besonderem ernsthaftes wertet wertung wichtigere`,
  widerstand: `abdankt widerstandes`,
  wissen: `
    bewusste checker erfahrene erfuhren geheimes kenner lernens merkte wisse wusst wüsstest
  `,
  wissenschaft: `erfundenen teste`,
  wollen: `
    angestrebten bockt brauchts forder forderer gewollte gewollten gewünschten liebs möcht
    planes plans planten wagten willige wolltet wählbar
  `,
  wunsch: `besinnlichkeit gesundem gesundes gewünschten glückes schöneres`,
  'zeigen-darstellen': `abgebildeten erschien gespielte spielchen spiels spielst`,
  zeit: `
    dauernden dauerts frist frühlings jetzige jetzigen jetztigen letzen letzt morgige nächst
    nächten nächtlichen schnellere schnelles seitlich seltene seltenes stehts zeiten zeitig
    zeitlich zeitliche
  `,
  'zu-und-abnahme': `angestiegenen gestiegene gewachsene niedrigere steige trendet weitem`,
  zugehörigkeit: `
    brüderlich brüdern freundes gehörend gehörenden gehörig kreises pakts postest postete tross
  `,
  zuwanderung: `abzuschiebenden flüchte flüchtenden flüchtete flüchteten flüchtigen`,
  'zwang-macht': `beschränken beschränkung macher machern zwangen`,
  zweck: `mitteln nutzbar nutzung planes plans planten sinnen zielt zwecken`,
  ärger: `gehasste hassend hassenden hasser hasses kackbar tobte`,
  überlassen: `
    angegebene angegebenen erhalte erhaltenen erhaltung gegebenen geteilte raubes tausche teilst
  `,
};
