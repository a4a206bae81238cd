import { fold } from './normalise';

/** Words that carry grammar, not topic. Our own list, by word class. */
const words = `
der die das den dem des dessen deren ein eine einer eines einem einen kein keine keinen keiner keinem keines
ich du er sie es wir ihr man mich dich sich uns euch mir dir ihm ihn ihnen
mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner
unser unsere unseren unserem unserer ihre ihren ihrem ihrer ihres euer eure euren eurem eurer
dieser diese dieses diesem diesen jener jene jenes jenem jenen jede jeder jedes jedem jeden
alle allem allen aller alles manche mancher einige einigen beide beiden solche solcher solchen
welche welcher welches welchem welchen was wer wem wen wessen wie wo wann warum wieso weshalb woher wohin
womit wofür wozu wovon wodurch woran worauf wieviel wieviele
und oder aber denn doch sondern als wenn weil dass damit ob obwohl während bevor nachdem sobald solange falls
in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter für durch gegen ohne um bis
seit wegen trotz zwischen neben hinter ab außer innerhalb außerhalb gegenüber
ist sind war waren bin bist seid sein wäre wären gewesen wird werden wurde wurden worden werde wirst geworden
hat haben hatte hatten habe hast habt hätte hätten gehabt kann können könnte könnten kannst könnt konnte konnten
muss müssen musste mussten müsste müssten musst müsst soll sollen sollte sollten sollst darf dürfen dürfte
dürften darfst will wollen wollte wollten willst wollt mag möchte möchten möchtest würde würden würdest lassen
lässt gibt geben gibts gehts
nicht nichts nur noch schon mal halt eben ja nein auch so sehr viel viele mehr wieder immer nie etwas dann da
dort hier jetzt nun sonst gar ganz etwa bzw eigentlich überhaupt gerade bitte danke hallo moin guten tag
dazu daran darauf dabei dafür davon damit darüber daher deshalb deswegen trotzdem außerdem also einfach
`;

const functionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(fold));

/** Whether a folded word only holds a sentence together. */
export const isFunctionWord = (folded: string): boolean => functionWords.has(folded);
