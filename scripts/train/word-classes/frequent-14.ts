import type { WordClasses } from './word-class';

/** Inflected forms that the classes of the other files leave out, first half of their names. */
export const frequent14Classes: WordClasses = {
  abschwächung: `
    eventuelle finds glaubens glaubhaft glaubs irgendwem meisst mögliche möglichen möglicher
    mögliches möglichst offenbarung relative schätzung schätzungen teilst viell
  `,
  abwehren: `beklagte erleidet erlitt schranken trotzig trotzt`,
  abwägen: `faires gerechtere gerechtes`,
  alter: `junges`,
  amtlich: `betreffenden betreffs mitteln zwecken`,
  'anfangen-enden': `fängst`,
  angriffslust: `knallte schüss wucht`,
  angst: `drohe drohst drohten grauens graus graut sorglos`,
  anliegen: `dauerts geöffneten koste pässen wartest wartete`,
  'ansagen-verkünden': `
    angegebene angegebenen angekündigte angekündigten gelobe gelobet gelobte gelobten
  `,
  arbeit: `beruft büro lohnen lohnes löhner schaffung`,
  arroganz: `brüsten`,
  aussehen: `aussehende aussehens aussiehst fettig schielen`,
  'bauen-ändern': `errichtete gebauten gewachsene geöffneten`,
  'beginn-ende': `dauerts geöffneten vorherige vorherigen`,
  behinderung: `taube`,
  behörde: `staate`,
  beleg: `lautes wahrung`,
  benennen: `ansprichst ausdrucken beschriebene beschriebenen nenner titeln wörtern`,
  beruf: `anwalts autors`,
  berufsziel: `anwalts autors richte`,
  bewegung: `
    drehe drehst fallt flieg fliegende fliegst fließend flüchte flüchtenden flüchtete flüchteten
    flüchtigen folgst gekommene gestiegene herkamen kommend kriecher steige tretten tritten
    ziehn ziehst
  `,
  bewirken: `beitrages beitrags bereiten folgst geförderten geführte geführten getriebenen`,
  'bleiben-halten': `
    dauerts erhalte erhaltenen erhaltung gebliebene gebliebener gehaltene hälst liegst
    schlafenden schlaflose schläfst sitzend sitzenden stehend verankerte wartest wartete
  `,
  blockade: `klebend störend störte`,
  dank: `gedanklich geschätzten schätzung schätzungen`,
  debatte: `antworte antwortest antworteten aussagt beitrags konter verständniss`,
  demo: `friday protests`,
  demokratie: `regierenden regierten wählbar`,
  'denk-arbeit': `deute erfundenen gedanklich geiste hirnen lernens`,
  denken: `
    bewusste finds gedachten gehirnen gewisses glaubens glaubhaft glaubs hirnen klügere merkte
    schätzung schätzungen verstandene versteher verstehn
  `,
  'deutlich-genau': `
    deutliches genauem genauere genaueren genaueres genaus indirekter offenbarung offenem
  `,
  deutschsein: `
    deutscheren heimaten kraut national nationalem nationaler nationales nations völkern
  `,
  digital: `
    gelöschten geposteten löschte poster postest postete profilen rechnerisch rechnete twitterer
  `,
  dringend: `handele jetzige jetzigen jetztigen längen`,
  drohung: `drohe drohst drohten fliehende knallte triffst`,
  dummheit: `checker dumpfes dümmeres gehirnen hirnen hohle hohles merkte versteher verstehn`,
  'eigenschaft-mensch': `feiges sturen`,
  einrichtung: `nations tafel twitterer`,
  ekel: `grauens graus`,
  energie: `windet`,
  entschuldigung: `verständniss`,
  erfahrung: `
    eigens erfahrene erfuhren erlitt freundes gewohnte mitbekommt miterleben mussen musstet
  `,
  essen: `diät eiern eiert gekochte lachend rauchst trink trinkst`,
  europa: `britten junckers`,
  faktenstreit: `erfundenen falschem fehlten`,
  falschschreibung: `letzen musten reagierung stehts vorderung vorderungen`,
  familie: `brüderlich brüdern geborene geborenen sohnes`,
  farbe: `blonder braunem goldener grünem`,
  fluchen: `arsche fluch fucken fuckt kackbar lecke leckst putas rotze`,
  forderung: `
    belang belange forder forderer gehörend gehörenden gehörig handele mussen musstet müssig
    vorderung vorderungen wolltet
  `,
  'fragen-umfrage': `trendet`,
  frauenspott: `blonder hexen kräht weibsen ziegt`,
  'frei-eigen': `anonymer anonymes eigens einzel`,
  freizeit: `
    autors buches feierlich feierte filmte gekochte kulturen liedes spielchen spiels spielst
    sportlich
  `,
  freude: `feierlich feierte freud freuts glückes süsses`,
  fühlen: `
    angespannten freud freuts gehasste geliebten geliebter gespür hassend hassenden hasser
    hasses heulend lachend leidens liebs spür spürbar spüre
  `,
  geben: `beitrages`,
  geld: `gezahlte haushalte koste lohnen lohnes löhner rechnete spare sparer sparern teures`,
  'gelingen-taugen': `
    erschaffe fehlten geleisteten leistbare passe passts schaffung scheiterten verschafften
    verträglichen
  `,
  'gerecht-berechtigt': `faires gerechtere gerechtes`,
  gerede: `heulend heulende schreie schreiende schreienden schreier`,
  geschehen: `fälle`,
  geschichte: `kaisers luthers`,
  geschlecht: `brüderlich brüdern junges mädchens sohnes`,
  gesinnung: `feiges geiste idealen klügere sturen träger trägst`,
  gesundheit: `gesundem gesundes rauchst suchten`,
  gewissheit: `
    absolutes bestimmtes gewisses klarem klarheit natürlichem wahrhaft wahrung wirkliche
    wirklichem wirklichen wirklicher wirkliches wusst
  `,
  'glaube-kirche': `ewige ewiges gebot göttern heilig heiliger himmels`,
  gleichgültig: `jucken spielchen spiels spielst`,
  grundordnung: `verfassten`,
  gruß: `grüßt liebs wertet wertung willkommens`,
  größe: `
    doppeltes dünnes engstem ganzem gefüllten gesamtheit grossem höherer höheres kleinerer
    kurzem langem leeres längen längerem niedrigere tiefst tiefster tiefstes totalem vollem
    vollste weitem weitesten
  `,
  'güte-hoch': `
    bessern bestem gesundem gesundes idealen klassisch klassische klassischen klassischer
    klassisches lohnen lohnes nettes sauberen sauberer sauberes schöneres solid solider solides
    tollem tollsten
  `,
  'güte-tief': `falschem miesere miesesten scheiterten schwacher`,
  handel: `
    besitze bestellten handele kaufst ladet lagern rechnete sende tausche teures verkaufst
    verkauften versendet
  `,
  handgriff: `
    bindung drehe drehst fasse gefüllten gehaltene geladenen gemachten gemisch genommenen
    gestellten greif greife griffen hälst hänge klebend ladet löse macher machern nägeln träger
    trägst tätige wirfst
  `,
  'haus-ding': `
    bettchen dingern fenstern hauses heimisch heimische heimischen kartons klebend lampen
    löffeln putzen sache schaukeln spiegels stöcken tassen tischen treppen wäscht
  `,
  'helfen-schützen': `
    einsteht geförderten gerettete geretteten geschützte geschützten heile heilig stärkere
    stärkeren
  `,
  herkunft: `britten deutscheren ossies`,
  hinrichtung: `hänge köpfige`,
  hoffnung: `
    besserem besseres bessern gerettete geretteten idealen kräften kräftiger kräftiges stärkere
    stärkeren
  `,
  höflich: `erlaubte geschätzten grüßt liebs verehren verständniss wertet wertung`,
  impfmythos: `spritze spritzt`,
  justiz: `anwalts straf straflos straft`,
  kampfwortlinks: `braunem`,
  kleidung: `anzügen bekleidet kappen kleiden schickes träger trägst`,
  klima: `friday müllt walde`,
  koerper: `armes arsche eiern eiert gehirnen knien köpfige leiber leibiger nackig`,
  krieg: `geschützte geschützten kampfes`,
  'krieg-frieden': `friede`,
  'kunst-unterhaltung': `
    feierlich feierte filmchen filmte geigen gitarren liedes pfeife punker singe
  `,
  'können-lernen': `kenner lernens`,
  körper: `
    anzügen armes auges fäustchen fäusten geborene geborenen gehirnen hirnen knien köpfige
    leiber leibiger nackig schlafenden schlaflose schlanke schläfst sinnen spuckt zungen
  `,
};
