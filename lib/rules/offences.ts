import type { Flag, FlagCategory } from './flag';

/**
 * A criminal offence that a comment may be. In German, as it goes to German offices.
 * `ex-officio`: the prosecutor acts once it is reported. `on-request`: only when the person insulted, or for
 * officials their superior (§ 194 Abs. 3 StGB), demands it within three months of knowing (§ 77b StGB).
 */
export type Offence = {
  /** Named by records; never changes. */
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly prosecution: 'ex-officio' | 'on-request';
  /** Flags that suspect it by themselves; an insult alone is left to the ladder of measures. */
  readonly categories: readonly FlagCategory[];
  /** Who may file a request; '' where none is needed. */
  readonly entitled: string;
};

const honour =
  'die verletzte Person; bei Amtsträgern im Dienst auch die oder der Dienstvorgesetzte (§ 194 Abs. 3 StGB)';

/** Offences that comments are about, before an authority has edited the list in its policy. No legal advice. */
export const defaultOffences: readonly Offence[] = [
  {
    id: 'bedrohung',
    name: 'Bedrohung',
    section: '§ 241 StGB',
    // On request only where the deed that was threatened is (§ 241 Abs. 5 StGB).
    prosecution: 'ex-officio',
    categories: ['threat'],
    entitled: '',
  },
  {
    id: 'aufforderung',
    name: 'Öffentliche Aufforderung zu Straftaten',
    section: '§ 111 StGB',
    prosecution: 'ex-officio',
    categories: ['threat'],
    entitled: '',
  },
  {
    id: 'volksverhetzung',
    name: 'Volksverhetzung',
    section: '§ 130 StGB',
    prosecution: 'ex-officio',
    categories: ['incitement'],
    entitled: '',
  },
  {
    id: 'kennzeichen',
    name: 'Verwenden von Kennzeichen verfassungswidriger Organisationen',
    section: '§ 86a StGB',
    prosecution: 'ex-officio',
    categories: ['bannedSymbol'],
    entitled: '',
  },
  {
    id: 'ehrdelikt',
    name: 'Beleidigung, üble Nachrede oder Verleumdung',
    section: '§§ 185–187 StGB',
    prosecution: 'on-request',
    categories: ['defamation'],
    entitled: honour,
  },
  {
    id: 'politisches-leben',
    name: 'Gegen Personen des politischen Lebens gerichtete Beleidigung, üble Nachrede und Verleumdung',
    section: '§ 188 StGB',
    // Also without a request if the prosecutor sees a special public interest (§ 194 Abs. 1 S. 3 StGB): not to be relied on.
    prosecution: 'on-request',
    categories: [],
    entitled: honour,
  },
  {
    id: 'billigung',
    name: 'Belohnung und Billigung von Straftaten',
    section: '§ 140 StGB',
    prosecution: 'ex-officio',
    categories: [],
    entitled: '',
  },
  {
    id: 'personendaten',
    name: 'Gefährdendes Verbreiten personenbezogener Daten',
    section: '§ 126a StGB',
    prosecution: 'ex-officio',
    categories: [],
    entitled: '',
  },
  {
    id: 'missbrauchsdarstellung',
    name: 'Verbreitung kinderpornographischer Inhalte',
    section: '§ 184b StGB',
    prosecution: 'ex-officio',
    categories: [],
    entitled: '',
  },
];

/** Where the criminal branch of escalation begins: what clear flags suspect; [] without any. No legal advice. */
export const suspectedOffences = (flags: readonly Flag[]): readonly Offence[] => [
  ...new Set(
    flags.flatMap(({ category, certainty }) =>
      certainty === 'clear'
        ? defaultOffences.filter(({ categories }) => categories.includes(category))
        : [],
    ),
  ),
];
