import { makeThread } from './thread';

/**
 * Comments that try to break whoever reads them: markup, scripts, direction overrides, invisible and
 * stacked characters, a text of 100,000 characters, formulas, names that imitate labels.
 */

const longText = `Anfang ${'Das ist ein sehr langer Kommentar über das Bürgerbüro. '.repeat(2000)}`
  .slice(0, 99_990)
  .padEnd(100_000, 'Ende');

const zalgo = 'Wann kommt der Sperrmüll?'.replaceAll(
  /./gu,
  (character, at: number) => character + '\u0336\u0301\u0489'.repeat(1 + (at % 8)),
);

const texts = {
  markup: '<b>fett</b> <img src=x onerror="window.__pwned=1"> &lt;i&gt; &amp;',
  script: '"><script>window.__pwned=1</script><svg/onload=window.__pwned=1>',
  link: 'Hier klicken: javascript:window.__pwned=1 und data:text/html,<script>1</script>',
  override: 'Alles \u202Egenüg seduJ\u202C gut \u2066versteckt\u2069 \u200Fhier',
  invisible: 'Du I\u200Bd\u200Ci\u200Do\u2060t\uFEFF, wann\u00AD hat das Bürger\u200Bbüro offen?',
  zalgo,
  formula: '=HYPERLINK("https://boese.example";"Klick") und @SUM(1+1)*cmd|\' /C calc\'!A0',
  template:
    '{{constructor.constructor("window.__pwned=1")()}} ${7*7} %3Cscript%3E [x](javascript:1)',
  long: longText,
  oneWord: 'a'.repeat(5000),
  newlines: `Zeile${'\n'.repeat(40)}Ende`,
  regex: `${'a'.repeat(60)}! (a+)+$ [[[ \\p{L} (?<x>`,
  surrogate: 'Kaputt \uD83D und weiter, Familie 👨‍👩‍👧‍👦 Flagge 🏴‍☠️',
  empty: '\u200B\u200B',
} as const;

export const hostileDe = makeThread(
  {
    platform: 'facebook',
    language: 'de',
    surface: 'post',
    postId: 'pfbid0Musterhausen9FeindseligeKommentareUebungsbeitragAlp',
    numericPostId: '770010000000009',
    postPath: '/stadtmusterhausen/posts/pfbid0Musterhausen9FeindseligeKommentareUebungsbeitragAlp',
    page: { name: 'Stadt Musterhausen', path: '/stadtmusterhausen' },
    postText: 'Übungsbeitrag mit feindseligen Kommentaren <b>nicht fett</b>.',
    picture: null,
    postAgo: 60 * 5,
    ids: 'base64',
  },
  771_009_000_000_000n,
  [
    ...Object.entries(texts).map(([name, text], index) => ({
      nr: index + 1,
      author: `Störer ${name}`,
      ago: 60 + index,
      text,
      expected: { want: 'leave' as const, note: `Hostile: ${name}. Shown as text, nothing runs.` },
    })),
    {
      nr: 51,
      author: '<script>window.__pwned=1</script>',
      ago: 50,
      text: 'Mein Name ist Programm.',
      expected: { want: 'leave', note: 'Markup in the name.' },
    },
    {
      nr: 52,
      author: 'Kommentar von Max (vor 3 Tagen)',
      ago: 49,
      text: 'Mein Name sieht aus wie eine Beschriftung.',
      expected: { want: 'leave', note: 'A name that imitates a label.' },
    },
    {
      nr: 53,
      author: '\u202Eesrever',
      ago: 48,
      text: 'Name mit Richtungswechsel.',
      expected: { want: 'leave', note: 'Direction override in the name.' },
    },
  ],
);
