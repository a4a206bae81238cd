import type { WordClasses } from './word-class';

/** Frequent words of doing, moving and seeing, of place, size and pictures, that the other classes leave out. */
export const frequent8Classes: WordClasses = {
  'emoji-froh': `
    😂 🤣 😜 😉 😃 😊 😁 😀 😄 😅 😆 😍 😘 😇 😎 🙂 😛 😋 🥳 ☺ 🥰 😚 🙃 🤗 🤩 ☻ 😝 👍 👌 👏 💪 ✌ 🤘 🙏 🎉 ❤ 💙 🖤 💚 💛 🧡 💖 💓 💕 💗 💞
    💜 ❣ ♥ 🍀 🌈 🌞 ✨ 🌻 🌷 🌺 🎈 🥂 🍻 🍾 🎁 🙌 🤝 💋 😸 😹 😺 😻
  `,
  'emoji-böse': `
    😡 🤢 🤮 🙄 🤦 👎 💩 🖕 🤬 😠 😤 😈 👹 👺 👊 🔪 💣 ☠ 💀 🤡 🐖 🐷 🔥 ⚡ 💥 🔨 🐒 🦍 🐍 🐀 🤛 🤜 ✊ 😒 😏 🤨 🙈 🙉 🙊 🤯 👿 ⛔ ❌ 🚫 🗑 🚮
    🧨 🔫 🗡 ⚔ 🪓
  `,
  'emoji-traurig': `
    😢 😭 😔 😳 😬 😱 😨 🙁 ☹ 😞 😥 😓 😩 😫 😣 😕 😖 😟 😰 😮 😲 😯 😵 😷 🤒 🤕 🥺 💔 🤷 🤔 🧐 😐 😑 😶 🤐 🤫 🤭 🤥 😪 😴 🤤 🥵 🥶 😿 🙀
  `,
  'emoji-zeichen': `
    ‼ ⁉ ❗ ❓ ⚠ ☝ 👇 👉 👆 👈 ⬇ ➡ ⬅ ⬆ ► ◄ 🔻 🔺 🔴 ✔ ✅ ☑ 📢 📣 🔊 🚨 🆘 ⏰ 🎬 📺 🗳 ✈ 🚂 🚀 📈 📉 📊 🔎 👀 🗣 ♂ ♀ 🇩 🇪 🇹 🇷
    🇺 🇸 🇮 🇱 🇳 🇦 🇫 🇬 🇨 🇰 🇭 🇧 🇯 🇲 🇴 🏳 🏴 ✝ ☪ ✡ ❝ ❞ ° 0000f0* 0000ffm
  `,
  bewegung: `
    ginge gehend kommst käme kämen lauft läufst rumlaufen herumlaufen weglaufen mitlaufen
    hinterherlaufen fahrt fuhren hinfahren wegfahren mitfahren rumfahren fallen fällt fiel
    fielen gefallen ziehen zieht ziehe zog zogen gezogen anziehen anzieht rutschen rutscht
    abrutschen abgerutscht krochen hüpfen hüpft abfliegen überfliegen einfliegen eingeflogen
    ausfliegen ausgeflogen flüge flughafen flugzeug* flugticket* landete landung strömen strömt
    strömten fließen fließt floss geflossen bewegung bewegungen schleppen schleppt geschleppt
    treten tanzt tanzen tanz getanzt marsch marschieren marschiert wandern wandert spazieren
    spaziert spaziergang* spaziergäng* bummeln schlendern stolpern stolpert gestolpert klettern
    klettert schwimmen schwimmt geschwommen passanten fußgänger* reisen reise reiste anreisen
    angereist rumreisen abreisen tour touren ausflug ausflüge seitwärts losgehen losfahren
    aufbrechen unterwegs vorbeikommen zurückkommen zurückkehren heimkehren abhauen hauab
    umkehren gekehrt begeben zugehen weitergehen weitergeht wegrennen einkehren herkommen
    herkommt hinkommen hinkommt nachlaufen ankommen ankommt eintreffen eintrifft
  `,
  handgriff: `
    machen mache machst macht machte machten gemacht machs machts mach tun tue tu tust tut tat
    täten täte getan tuen nehmen nehme nimmst nimmt nahm nahmen nähme genommen halten halte
    hältst hält hielt hielten gehalten legen lege legt legte legten gelegt verlegt hinlegen
    stellen stelle stellst stellt stellte gestellt hingestellt hinstellen aufstellen aufgestellt
    abstellen abgestellt setzen setzt setzte gesetzt stecken steckt steckte gesteckt einstecken
    eingesteckt tragen trage trägt trug trugen getragen werfen wirft warf geworfen holen hole
    holt holte geholt rausholen rausgeholt abholen abgeholt reinholen hereinholen schieben
    schiebt schob geschoben drehen dreht drehte gedreht umdrehen reißen reißt riss gerissen
    aufreißen heben hebt hob gehoben aufheben aufgehoben greifen greift griff fassen fasst
    gefasst anfassen angefasst drücken drückt gedrückt klopfen klopft geklopft schütteln
    schüttelt geschüttelt schüttel* hängen hängt hing gehangen aufhängen aufgehängt* binden
    bindet band gebunden festbinden anbinden verbinden verbindet verband verbunden kleben klebt
    geklebt nageln nagel nägel schrauben schraubt schraube hacken hackt gehackt kratzen kratzt
    gekratzt kippen kippt gekippt auskippen umkippen gießen gießt mischen mischt gemischt
    vermischen vermischt stopfen stopft gestopft vollstopfen packen packt gepackt einpacken
    auspacken paket pakete päckchen* packung* laden lädt geladen ladung ladungen füllen füllt
    gefüllt ausfüllen ausgefüllt abfüllen falten faltet schneiden schneidet schnitt geschnitten
    abschneiden ausschneiden ungeschnitten* scheren schere geschert trennen trennt trennte
    getrennt abtrennen lösen ablösen entfernen entfernt entferne entfernung auswählen wegnehmen
    wegnimmt weggenommen wegzunehmen abnehmen abgenommen wegpacken wegtun loslassen losgelassen
    festhalten festgehalten anhalten angehalten aufhalten aufhält aufgehalten aufzuhalten
    abhalten abgehalten hochhalten hochgehalten hinhalten herhalten mitbringen mitgebracht
    mitnehmen mitgenommen mitzunehmen herausnehmen rausnehmen vornehmen vorgenommen hinzufügen
    hinzugefügt hinzuzufügen zusetzen
  `,
  wahrnehmen: `
    sehen sehe seh siehst sieht seht sehn sah sahen sähe gesehen siehe siehts schauen schaue
    schaust schaut schaute geschaut anschauen angeschaut zuschauen zuschaut zugeschaut
    wegschauen wegschaut hinschauen hinsehen hingesehen wegsehen weggesehen zusehen zugesehen
    zusieht ansehen angesehen ansehe ansieht anzusehen nachsehen einsehen einsieht blick blicke
    blicken blickt anblick anblicke ausblick einblick einblicke überblick rückblick beobachten
    beobachtet beobachte beobachter* beobachtung* hören höre hörst hört hörte gehört gehör
    anhören angehört angehöre zuhören hinhören überhören schall schallt erschallen geräusch* ton
    töne tönen tönt laut lauter lautstark* lautstärke leise leiser klingt klingen klang klänge
    klingel* klingelt bemerken bemerkt bemerkte wahrnehmen wahrnimmt wahrgenommen wahrnehmung*
    spüren spürt gespürt riechen riecht roch gerochen geruch gerüche stinken stinkt schmecken
    geschmack fühlen fühlt gefühlt tasten tastet auffallen auffällt auffiel aufgefallen
    auffällig* unauffällig* sichtbar* unsichtbar* ersichtlich* sichten gesichtet sicht ansichten
    aussicht hörbar* unüberhörbar* unübersehbar* übersehen übersieht ertappt erwischt erwische
    erwischen entdecken entdeckt entdeckte entdeckung* erkennbar* lupe brille brillen fernglas
    kamera* aufzeichnung* aufgezeichnet
  `,
  raumlage: `
    hin rein hinein herein raus heraus hinaus herunter hinunter runter herauf hinauf hoch rauf
    rüber herüber hinüber drüber drunter drin drinnen draußen draus oben unten ober obere oberen
    oberer untere unteren unterer vorn vorne vordere vorderen hinten hintere hinteren hinterste
    innen innere inneren innerer inneres außen äußere äußeren mitte mitten mittig mittelpunkt
    zentrum zentral zentrale zentralen zentraler rand ränder ecke ecken eck kante seite seiten
    spitze platz plätze plätzen ort orte orten stelle stellen raum räume räumen rahmen richtung
    richtungen linie linien nähe nah nahe naher nahen nahem nahes näher näheren fern ferne
    fernen weit weite weiten weiter entfernt abstand lücke lücken grenze untereinander
    nebeneinander auseinander aufeinander übereinander gegenüber daneben dazwischen dahin
    dorthin hierhin hierher daher hierzulande dortigen hiesige hiesigen hiesiger rundherum
    ringsum umgebung umkreis vorbei entlang abwärts aufwärts überall nirgendwo nirgends irgendwo
    anderswo woanders beiseite abseits gelände geländes gebiet gebiete gebieten areal* zone
    zonen fläche flächen boden böden decke decken dach dächer wand wände keller kellern loch
    löcher untergrund hintergrund vordergrund oberfläche* oberflächlich*
  `,
  größe: `
    groß grosse große großen großer großes größer größere größeren größerer größeres klein
    kleine kleinen kleiner kleines kleinere kleineren lang lange langen langer langes länge
    länger längere längeren kurz kurze kurzen kurzer kurzes kürze kürzer kürzere kürzeren
    kürzester kürzeste breit breite breiten breiter schmal schmale schmalen eng enge engen enger
    engste hoch hohe hohen hoher hohes hohem höher höhere höheren höhe höhen niedrig niedrige
    niedrigen niedriger tief tiefe tiefen tiefer tiefes tiefste tiefsten tiefgründig* flach
    flache flachen dick dicke dicken dicker dickes dünn dünne dünnen dünner weit weite weiten
    weiter weites voll volle vollen voller volles völlig völlige völligen völliger leer leere
    leeren leerer gefüllt knapp knappe knappen knapper riesig* gewaltig* mächtig* winzig*
    gigantisch* enorm* mini minimal* umfang umfangreich* ausmaß ausmaße größenordnung* dicht
    dichte dichten dichter groesse größen halb halbe halben halber ganz ganze ganzen ganzer
    ganzes gesamt gesamte gesamten gesamter sämtlich* total totale totalen totaler doppelt
    doppelte doppelten doppelter dreifach* vielfach* stück stücke stückchen stücken teilstück
    packen block blöcke klotz brocken haufen menge masse massen
  `,
  'stoff-eigenschaft': `
    hart harte harten harter hartes härter härte härtere härteste weich weiche weichen weicher
    weiches heiß heiße heißen heißer heißes hitze warm warme warmen warmer warmes wärme wärmer
    kalt kalte kalten kalter kaltes kälte kühl kühle kühlen kühler lauwarm eisig* frostig* nass
    nasse nassen feucht feuchte feuchten feuchter trocken trockene trockenen trockener scharf
    scharfe scharfen scharfer stumpf stumpfe spitz spitze spitzen glatt glatte glatten rau raue
    rauen schwer schwere schweren schwerer schweres schwerste leicht leichte leichten leichter
    leichtes fest feste festen fester festes locker lockere lockeren lose losen lässig* stark
    stabil* instabil* wackel* wacklig* robust* zäh zähe zart zarte zarten sanft sanfte sanften
    sanfter milde mild milden milder grob grobe groben grober fein feine feinen feiner feinste
    feinsten rund runde runden runder rundes eckig* krumm krumme gerade geraden schief schiefe
    schräg schräge schrägen quer steil steile hell helle hellen heller helles dunkel dunkle
    dunklen dunkler düster* grell grelle blank blanke blanken frisch frische frischen frischer
    frisches neu neue neuen neuer neues alt alte alten alter altes reif reife reifen roh rohe
    rein reine reinen reiner reines pur pure puren purer reinste reinsten sauber saubere echt
    echte echten echter echtes künstlich* natürliche natürlichen natürlicher natürliches massiv
    massive massiven flüssig* fett klar klare klaren klarer klares trüb trübe bunt bunte bunten
    bunter buntes matt steif starr starre bitter bittere bitteren süß süße süßen sauer saure
    salzig* würzig* leblos lebendig* lebendige lebend lebende lebenden lebender
  `,
  farbe: `
    rot rote roten roter rotes röter gelb gelbe gelben gelber gelbes blau blaue blauen blauer
    blaues bläulich grün schwarz schwarze schwarzen schwarzer schwarzes weiß weiße weißen weißer
    weißes grau graue grauen grauer graues braun braune braunen brauner braunes rosa lila pink
    violett orange orangene türkis beige golden goldene goldenen gold silber silbern farbe
    farben farbig farbige farbigen farblos* gefärbt färben färbt bunt buntes bunter bunten
    bemalen bemalt maler malen malt gemalt anmalen angemalt pinsel streichen gestrichen anstrich
    lack lackiert blond blonde blonden dunkelhaut* hellhäut* schwarzweiß* schwarzrot* rotweiß*
  `,
};
