import { fold } from './normalise';

/** Given names common in Germany, of all ages and origins. Our own list; it need not be complete to help. */
const names = `
aaron achim adem adnan agnes ahmed ahmet aileen alessandro alex alexander alexandra ali alina amelie amir amira
ana anastasia andi andre andrea andreas andrej angela angelika anja anke anna anne annegret annelie anneliese annett
annette annika anton antonia antonio arda arne arthur astrid aylin ayse barbara bastian beata beate ben benedikt
benjamin benno bernd bernhard berta bettina birgit björn boris brigitte britta bruno burak burkhard can carina carla
carlo carmen carola carolin caroline carsten caspar catrin cem cengiz charlotte chiara chris christa christel christian
christiane christina christine christoph christopher claas clara claudia clemens conny constantin cora corinna cornelia
dagmar dana daniel daniela danny dario david deniz dennis detlef detlev dieter dietmar dimitri dirk dominik dominique
dora doris dörte dorothea eberhard eckhard edith eduard egon elena elfriede elias elif elisa elisabeth elke ella ellen
elmar elsa emil emilia emily emine emma emre enrico ercan erich erik erika erwin esra esther eugen eva evelyn fabian
fatih fatima fatma felicitas felix ferdinand finja finn florian franca franz franziska frauke fred friederike friedhelm
friedrich frieda fritz gabi gabriel gabriele georg gerald gerd gerda gerhard gerlinde gernot gertrud gisela gitta gregor
greta grit gudrun guido gunnar günter günther gustav hakan halil hanna hannah hannelore hannes hans harald hartmut hasan
hassan hedwig heide heidi heike heiko heiner heinrich heinz helena helene helga hellmut helmut hendrik henning henri
henrik henry herbert hermann hilde hildegard holger horst hubert hülya hussein ibrahim ida ilka ilona ilse ina ines inga
inge ingeborg ingo ingrid irene irina iris irmgard isabel isabell isabella ismail ivan ivonne jakob jan jana janine
janina janis jannik janosch jasmin jasmina jean jeannette jelena jenny jens jessica joachim joana jochen johann johanna
johannes jonas jonathan jörg josef joseph josefine julia julian juliane julius jürgen jutta kai karin karina karl karla
karolin karsten kaspar katarina katharina kathrin katja katrin kemal kerstin kevin kim kirsten klara klaus klemens
konrad konstantin kristin kristina kurt lara larissa lars laura lea leif lena leni lennart leo leon leona leonie levin
levent liam lieselotte lilli lilly lina linda linus lisa liselotte lothar lotta lotte louis louisa luca lucas lucia
ludwig luis luisa lukas lutz lydia magdalena maja maik malte mandy manfred manuel manuela marc marcel marco marcus
mareike maren margarete margit margot margret maria marianne marie marina mario marion marius markus marlene marlies
marta martha martin martina marvin mathias mathilda matthias matteo max maximilian mechthild mehmet mehtap melanie
melina melissa merle merve metin mia micha michael michaela michel mika mike milan mila milena mina mira miriam mohamed
mohammad mohammed monika monique moritz murat mustafa nadine nadja nancy natalia natalie natascha nele nick nico nicola
nicolas nicole niels niklas nikolas nils nina noah nora norbert norman nuri olaf ole oleg olga oliver olivia omar
orhan oskar osman ottilie otto pascal patrick patrizia paul paula pauline peer peggy peter petra philip philipp pia
pierre rafael raimund rainer ralf ralph ramona raphael rebecca regina regine reiner reinhard reinhold rena renate rene
ricarda richard rico rita robert robin roland rolf roman ronja ronny rosemarie rosi roswitha rüdiger rudi rudolf ruth
sabine sabrina salih samira samuel sandra sandy sara sarah sascha saskia sebastian selin selma serdar serkan sibylle
siegfried sigrid silke silvia simon simone sina sinan sofia sofie sonja sophia sophie stefan stefanie steffen steffi
stella stephan stephanie susanna susanne sven svenja swantje svetlana sybille sylvia tamara tanja tatjana teresa thea
theo theodor theresa thilo thomas thorben thorsten till tilo tim timo tina tobias tom toni torben torsten traute udo
ulf uli ulla ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera verena veronika viktor viktoria
vincent viola volker volkmar walter waltraud wanda wencke werner wiebke wilfried wilhelm willi winfried wolf wolfgang
xaver yannick yasemin yasmin ylva yusuf yvonne zehra zeynep zoe`;

const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/).map(fold));

/** Whether a folded word is a common given name. */
export const isGivenName = (folded: string): boolean => givenNames.has(folded);
