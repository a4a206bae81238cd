/** Everyday short words: no part of a split lexicon word ("na zieht" is no "Nazi…"). */
export const functionWords: ReadonlySet<string> = new Set(
  `ab aber ach als alt am an auch auf aus bei bin bis bist da dann das dass dem den denn der des dich die dies dir
  doch dort du durch ein eine einem einen einer eines er es etwas euch euer fuer ganz gar geh geht gern gut habe
  haben hast hat her hier hin hinter ich ihm ihn ihnen ihr ihre im immer in ins ist ja je jede jeder jetzt kann
  kein keine klar komm kommt lass laut los mach mal man mehr mein meine mich mir mit muss nach nah na ne nein neu
  nicht nie nix noch nun nur ob oder ohne oft ok raus rein sah sehr sei sein seine seit sich sie sind so soll tag
  tat tut uebel um und uns unser unter vom von vor wahr wann war waren warum was weg weil wen wenn wer werde wie
  will wir wird wo wohl zu zum zur zwei viel voll ver ohr land bus bei mann tor tot wut mut not ort uhr`
    .trim()
    .split(/\s+/),
);

/** Endings of nouns and adjectives that leave a lexicon word the same word; '' comes first. */
export const inflections: ReadonlySet<string> = new Set([
  '',
  'e',
  'en',
  'er',
  'ern',
  'es',
  's',
  'n',
  'em',
  'in',
  'innen',
  'r',
  'st',
  't',
]);
