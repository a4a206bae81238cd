/** Nouns and others whose "ge" makes no participle: "Gefahr" has nothing to do with "fahren". Our own list, as stems. */
const others: ReadonlySet<string> = new Set(
  `gebau gebaud gebie gebrauch gebuhr gebur gedank geduld gefahr gefall gefass gegen gegend gehal gehen gehor geis gelang
  gelass geld gelb geleg gelenk gemein gena genau genuss genug gepack gera gerad gerausch gerech gerich gericht gesamm
  gesamt geschaf geschenk geschich geschirr geschwis gesellschaf gesetz gesich gesprach gestal gestein gestern gesund
  getrank gewal gewerb gewich gewinn gewiss gewohn gewurz`.split(/\s+/),
);

const shortest = 4;

/**
 * The stem with "ge" before it or without, as "gezahlt" and "zahlen" are one word; null where that makes no sense.
 * Whether there is such a word is for the caller to know. Verbs that change their vowel are not among them.
 */
export function otherParticiple(stem: string): string | null {
  const [plain, participle] = stem.startsWith('ge') ? [stem.slice(2), stem] : [stem, `ge${stem}`];
  if (plain.length < shortest || others.has(participle)) return null;
  return stem === plain ? participle : plain;
}
