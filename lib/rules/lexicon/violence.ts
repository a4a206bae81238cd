import { words } from './word-list';

/** Violence done to somebody, infinitives and forms that follow "ich", "man", "wir". */
export const killing = words(`
  umbringen umgebracht umbringe töten töte tötet getötet ermorden ermordet erschießen erschieße erschossen erschiesst abknallen
  abgeknallt knallen niederschießen abstechen abgestochen absteche erstechen erstochen aufschlitzen aufgeschlitzt schlachten
  abschlachten abgeschlachtet erschlagen erschlage totschlagen totgeschlagen totprügeln totgeprügelt tottreten totmachen
  aufhängen aufgehängt aufknüpfen aufgeknüpft hängen hinrichten hingerichtet köpfen geköpft enthaupten erwürgen erwürgt
  vergasen vergast verbrennen verbrannt anzünden angezündet abfackeln abgefackelt ertränken ersäufen ersäuft steinigen gesteinigt
  lynchen gelyncht liquidieren liquidiert exekutieren kaltmachen kaltgemacht kaltstellen wegpusten umlegen umnieten umgenietet
  vierteilen plattmachen eliminieren wegballern abmurksen vergiften vergiftet überfahren einschläfern erledigen
`);

/** Violence short of killing. */
export const harming = words(`
  schlagen verprügeln verprügelt prügeln verdreschen zusammenschlagen zusammengeschlagen zusammentreten zusammenfalten
  vermöbeln vermöbelt verhauen hauen boxen treten foltern gefoltert auspeitschen ausgepeitscht vergewaltigen vergewaltigt
  kastrieren brechen einschlagen polieren zertrümmern zerlegen zerfetzen zermalmen fertigmachen fertig jagen gejagt teeren
  federn verkloppen klatschen wegklatschen ohrfeigen verletzen niederschlagen rausprügeln eintreten verstümmeln
`);

/** Things and places of killing. */
export const deadly = words(`
  kopfschuss* genickschuss* galgen strick laterne laternen laternenmast* baum guillotine* fallbeil* schafott* gaskammer* gas
  kugel kugeln messer axt scheiterhaufen* wand pranger sense flammenwerfer* standgericht* erschießungskommando* arbeitslager* kz
  grube todesstrafe* napalm maschinengewehr* baseballschläger* knüppel molotow* molotowcocktail* brandsatz benzin bombe bomben
  granate granaten handgranate* sprengstoff*
`);

/** Death wished upon somebody. */
export const dying = words(`
  sterben stirb sterbt stirbst krepieren krepier krepiert verrecken verreck verrecke verreckt verrecks ersaufen ersauf abkratzen
  abkratz erstick ersticke ersticken verbluten draufgehen tot verfaulen verrotten absaufen
`);

/** Weapons as pictures. */
export const weaponEmoji = words(`🔪 🔫 🗡 💣 🪓 🔨 🪚 ⚰ 🏹 🧨`);
