import type { Flag, FlagCategory } from './flag';

/**
 * A criminal offence that a comment may be. In German, as it goes to German offices.
 * `ex-officio`: the prosecutor acts once it is reported. `on-request`: only when the person insulted, or for
 * officials their superior (§ 194 Abs. 3 StGB), demands it within three months of knowing (§ 77b StGB).
 */
export type Offence = {
  readonly name: string;
  readonly section: string;
  readonly prosecution: 'ex-officio' | 'on-request';
};

const threat: readonly Offence[] = [
  { name: 'Bedrohung', section: '§ 241 StGB', prosecution: 'ex-officio' },
  {
    name: 'Öffentliche Aufforderung zu Straftaten',
    section: '§ 111 StGB',
    prosecution: 'ex-officio',
  },
];
const honour: readonly Offence[] = [
  {
    name: 'Beleidigung, üble Nachrede oder Verleumdung',
    section: '§§ 185–187 StGB',
    prosecution: 'on-request',
  },
];
const order: readonly Offence[] = [
  { name: 'Volksverhetzung', section: '§ 130 StGB', prosecution: 'ex-officio' },
];
const symbols: readonly Offence[] = [
  {
    name: 'Verwenden von Kennzeichen verfassungswidriger Organisationen',
    section: '§ 86a StGB',
    prosecution: 'ex-officio',
  },
];

/** Categories that may be an offence by themselves; an insult alone is left to the ladder of measures. */
const offencesOf: Partial<Readonly<Record<FlagCategory, readonly Offence[]>>> = {
  threat,
  incitement: order,
  bannedSymbol: symbols,
  defamation: honour,
};

/** Where the criminal branch of escalation begins: what clear flags suspect; [] without any. No legal advice. */
export const suspectedOffences = (flags: readonly Flag[]): readonly Offence[] => [
  ...new Set(
    flags.flatMap(({ category, certainty }) =>
      certainty === 'clear' ? (offencesOf[category] ?? []) : [],
    ),
  ),
];
