import { lines, words } from './word-list';

/** Words that a slip of the pen would turn into lexicon words; never read as misspelt. */
export const innocentWords: ReadonlySet<string> = new Set(
  words(`schein scheine scheiner sinner spanner spaner batard wischer pinner panne trotte toll koder schlappe schampe
  schleier schleiern schleife schleimig scheinen heucheln schwenk gesinde geschmeide bestie idi mischt batarde lachen hexen
  kuppel kuppeln kruppe kruppen mussel mussels knacke knacken spaten sacken pissen spinnen pennen schicke schicken schickes schlimer bloede
  knack knacker knackig krupp musselin schick schicker spinne`),
);

/** Innocent words and phrases around lexicon words: they lift a hit of the insult rules. */
export const innocentPhrases = lines(`
  idiotensicher*
  idiotenhügel*
  idiotentest*
  arschbombe*
  arschkalt*
  arschkarte*
  arschgeweih*
  arschruhig
  (du|ihr) (scheiß|scheiss|scheisse|scheiße) (wetter|job|technik)
  dreck fressen
  arsch der welt
  schweinefleisch*
  schweinehaltung*
  schweinehund überwinden
  (inneren|innere|innerer) schweinehund*
  schweinshaxe*
  muschi (obermaier|glas)
  sau (gut|geil|stark|teuer|schwer|warm|kalt|heiß|lecker)
  wichsbürste*
  schuhwichse*
  ratten (gesehen|gesichtet|im|am|in|an|auf|melden|gemeldet|problem|befall|plage|gift|bekämpfung|und)
  (tote|toten|viele|mehrere|fette|dicke|große|grosse) (ratte|ratten)
  pack ~2 (an|aus|ein|zusammen|koffer|tasche|tüte|sachen)
  ins schwarze
  (würmer|wurm|läuse|malaria|krankheit|krankheiten|viren|bakterien|pilze|mücken|katze|hund|tropen) ~4 parasit*
  parasit* ~4 (würmer|läuse|malaria|krankheit|krankheiten|viren|bakterien|pilze|mücken|befall|behandlung)
  opfer (von|der|des|und|einer|eines|bringen)
  (unfall|unfalls|flut|hochwasser|brand|krieg|kriegs|hitze) opfer
  pfeifen im
  (die|der|das|auf) pfeife
  zwerg kaninchen
  hexen (häuschen|schuss|nacht|kessel)
  (hunde|katzen|kuh|schweine) (steuer|kot|wiese|halter|besitzer|stall)
  (bekloppte|verrückte|irre) (idee|zeit|welt|sache|preise)
  (alles|so|zu|zum|zu etwas|was|das|etwas|nichts|viel|ganz) (dumme|irre|blöde)
`);
