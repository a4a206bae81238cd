import type { Office } from './policy';

/** Facts of a report, the same for every office. Places are filled by `statement.ts`. */
const facts = [
  'Vorgang: {number}',
  'Möglicher Tatbestand: {offences}',
  'Strafantrag: {request}',
  'Name, wie angezeigt: {author}',
  'Profil: {profile}',
  'Link zum Kommentar: {permalink}',
  'Zeit des Kommentars: {time}',
  'Erfasst: {captured}',
  '',
  'Wortlaut:',
  '{text}',
].join('\n');

const closing =
  'Bildschirmfotos und ein Verzeichnis der Dateien mit Prüfsummen (SHA-256) liegen vor. Die Angabe des Tatbestands ist eine Vermutung und keine rechtliche Bewertung.';

const reportTo = (greeting: string, request: string): string =>
  [greeting, request, facts, closing, 'Mit freundlichen Grüßen'].join('\n\n');

const hello = 'Sehr geehrte Damen und Herren,';
const published =
  'unter einem Beitrag unserer Behörde wurde der folgende Kommentar veröffentlicht.';

/** For a suspected depiction of child abuse: link and time, and nothing else. */
export const lockedOfficeId = 'polizei-184b';

/**
 * Where a suspected crime can be reported, as an authority begins. Addresses as the BKA's own page for reports of
 * hate postings names them (bka.de, "Kontakt zu besonderen Themen"), seen in a stored copy in November 2026; that of the
 * police from a release of the LKA Thüringen of 20 October 2023. An office that has no form for everybody has no address.
 */
export const defaultOffices: readonly Office[] = [
  {
    id: 'polizei',
    name: 'Polizei: Onlinewache des Landes',
    url: 'https://portal.onlinewache.polizei.de/',
    mail: null,
    template: reportTo(
      hello,
      `${published} Wir erstatten Anzeige wegen aller in Betracht kommenden Straftaten und bitten um ein Aktenzeichen.`,
    ),
  },
  {
    id: 'zmi-bka',
    name: 'Zentrale Meldestelle für strafbare Inhalte im Internet (ZMI BKA), über eine Partnerstelle oder vereinbarten Zugang',
    // Takes reports from partners: REspect!, HessenGegenHetze, the media authorities and others.
    url: null,
    mail: null,
    template: reportTo(
      hello,
      `${published} Wir bitten um Prüfung auf strafrechtliche Relevanz und um Weitergabe an die zuständige Strafverfolgungsbehörde.`,
    ),
  },
  {
    id: 'respect',
    name: 'Meldestelle REspect! (Jugendstiftung Baden-Württemberg)',
    url: 'https://meldestelle-respect.de/',
    mail: null,
    template: reportTo(
      'Guten Tag,',
      `${published} Wir bitten um Prüfung und, wenn er strafbar ist, um Anzeige und Meldung an die Plattform.`,
    ),
  },
  {
    id: 'hessengegenhetze',
    name: 'Meldestelle HessenGegenHetze',
    url: 'https://hessengegenhetze.de/hate-speech-melden',
    mail: 'mail@hessengegenhetze.de',
    template: reportTo(
      hello,
      `${published} Wir bitten um Bewertung und um Weiterleitung an die zuständigen Stellen.`,
    ),
  },
  {
    id: 'medienanstalt',
    name: 'Medienanstalt des Landes',
    url: 'https://www.die-medienanstalten.de/ueber-uns/landesmedienanstalten',
    mail: null,
    template: reportTo(
      hello,
      `${published} Wir bitten um Prüfung nach dem Jugendmedienschutz-Staatsvertrag und um weitere Schritte.`,
    ),
  },
  {
    id: lockedOfficeId,
    name: 'Polizei: Verdacht auf Darstellung von Kindesmissbrauch (örtliche Dienststelle oder Landeskriminalamt, am Telefon)',
    url: null,
    mail: null,
    template: [
      hello,
      'wir melden den Verdacht auf einen Inhalt nach § 184b StGB unter einem Beitrag unserer Behörde. Wir haben nichts davon gespeichert, fotografiert oder weitergegeben und teilen nur Fundstelle und Zeit mit.',
      'Vorgang: {number}\nFundstelle: {permalink}\nZeit des Kommentars: {time}\nGesehen: {captured}',
      'Bitte sagen Sie uns, ob und wann wir den Kommentar auf der Plattform melden und entfernen sollen.',
      'Mit freundlichen Grüßen',
    ].join('\n\n'),
  },
];
