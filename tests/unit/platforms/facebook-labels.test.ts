import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addresseeIn,
  identityIn,
  isCommentLabel,
  isGenitiveOf,
  isMessengerLabel,
  isPostBoxLabel,
  pageInTitle,
  readLabel,
} from '../../../lib/platforms/facebook/labels';

const comment = (author: string, time: string | null) => ({
  kind: 'comment',
  author,
  parent: null,
  parentKind: null,
  time,
});
const reply = (
  author: string,
  parent: string | null,
  parentKind: 'comment' | 'reply' | null,
  time: string | null,
) => ({ kind: 'reply', author, parent, parentKind, time });

describe('labels of Facebook comments', () => {
  it.each([
    ['Kommentar von Uwe S. (vor 5 Tagen)', comment('Uwe S.', 'vor 5 Tagen')],
    ['Kommentar von Uwe S.', comment('Uwe S.', null)],
    ['Kommentar von Max Müster-Süß (Verein)', comment('Max Müster-Süß (Verein)', null)],
    [
      'Kommentar von Max Müster-Süß (Verein) (vor 2 Stunden)',
      comment('Max Müster-Süß (Verein)', 'vor 2 Stunden'),
    ],
    ['Comment by Jane Doe 8 weeks ago', comment('Jane Doe', '8 weeks ago')],
    ['Comment by Jane Doe about an hour ago', comment('Jane Doe', 'about an hour ago')],
    ['Comment by Anna Sonntag 3 hours ago', comment('Anna Sonntag', '3 hours ago')],
    ['Comment by Blink 182 2 days ago', comment('Blink 182', '2 days ago')],
    ['Comment by Jane Doe', comment('Jane Doe', null)],
    [
      'Antworte mit Anna G. auf Anke P.s Kommentar (Vor 27 Minuten).',
      reply('Anna G.', 'Anke P.s', 'comment', 'Vor 27 Minuten'),
    ],
    [
      'Antwort von Anna auf Hans’ Antwort (gerade eben)',
      reply('Anna', 'Hans’', 'reply', 'gerade eben'),
    ],
    ['Antworte mit Anna auf Hanss Kommentar.', reply('Anna', 'Hanss', 'comment', null)],
    [
      "Reply by Jane Doe to John Roe's comment 8 weeks ago",
      reply('Jane Doe', "John Roe's", 'comment', '8 weeks ago'),
    ],
    [
      "Reply by Jane Doe to John Roe's reply just now",
      reply('Jane Doe', "John Roe's", 'reply', 'just now'),
    ],
    ['Antworte mit Anna (vor 2 Tagen)', reply('Anna', null, null, 'vor 2 Tagen')],
  ])('reads "%s"', (label, expected) => {
    expect(isCommentLabel(label)).toBe(true);
    expect(readLabel(label)).toEqual(expected);
  });

  it('leaves open whether a GIF is a reply', () => {
    expect(readLabel("Jane Doe's GIF comment 2 hours ago")).toEqual({
      ...comment('Jane Doe', '2 hours ago'),
      kind: null,
    });
  });

  it('takes nothing else for a comment', () => {
    for (const label of ['', 'Beitrag von Stadt Musterhausen', 'Kommentieren als Max', 'Video']) {
      expect(isCommentLabel(label)).toBe(false);
      expect(readLabel(label)).toBeNull();
    }
  });

  it('finds any author again, whatever the name holds', () => {
    const name = fc.stringMatching(
      /^[A-Za-zÄÖÜäöüß.()'’-]{1,12}( [A-Za-zÄÖÜäöüß.()'’-]{1,12}){0,3}$/,
    );
    fc.assert(
      fc.property(name, author => {
        expect(readLabel(`Kommentar von ${author} (vor 5 Tagen)`)?.author).toBe(author);
      }),
    );
  });

  it('stays quick on a label made to be slow', () => {
    const hostile = [
      `Antworte mit ${' auf'.repeat(50_000)}`,
      `Kommentar von ${'('.repeat(200_000)}`,
      `Reply by ${"'s comment".repeat(20_000)}`,
      `Comment by ${'1 '.repeat(100_000)}ago`,
    ];
    for (const label of hostile) expect(readLabel(label)?.author.length).toBeLessThan(600);
  });

  it('gives nothing that the label does not hold, whatever it holds', () => {
    const start = fc.constantFrom(
      'Kommentar von ',
      'Antworte mit ',
      'Reply by ',
      'Comment by ',
      '',
    );
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary' }), (prefix, rest) => {
        const label = readLabel(prefix + rest);
        expect((prefix + rest).replace(/\s+/g, ' ')).toContain(label?.author ?? '');
      }),
    );
  });
});

describe('names in labels', () => {
  it('knows a name in its genitive', () => {
    for (const genitive of ['Anke P.s', 'Anke P.', "Anke P.'s", 'Anke P.’s', 'Anke P.’']) {
      expect(isGenitiveOf(genitive, 'Anke P.')).toBe(true);
    }
    expect(isGenitiveOf('Anke Peters', 'Anke P')).toBe(false);
    expect(isGenitiveOf('Ankes', '')).toBe(false);
  });

  it('tells whom a box answers from who writes in it', () => {
    expect(addresseeIn('Antworte Erika Beispiel …')).toBe('Erika Beispiel');
    expect(addresseeIn('Reply to Erika Beispiel')).toBe('Erika Beispiel');
    expect(addresseeIn('Antworten als Stadt Musterhausen')).toBeNull();
    expect(identityIn('Kommentieren als Stadt Musterhausen …')).toBe('Stadt Musterhausen');
    expect(identityIn('Reply as Town')).toBe('Town');
    expect(identityIn('Schreibe einen Kommentar …')).toBeNull();
  });

  it('tells boxes of the post and of Messenger from reply boxes', () => {
    expect(isPostBoxLabel('Kommentieren als Stadt Musterhausen')).toBe(true);
    expect(isPostBoxLabel('Antworte Erika Beispiel …')).toBe(false);
    expect(isMessengerLabel('Nachricht schreiben')).toBe(true);
    expect(isMessengerLabel('Aa')).toBe(true);
    expect(isMessengerLabel('Comment as Message Board')).toBe(false);
  });

  it('finds the page in the title of a dialog', () => {
    expect(pageInTitle('Beitrag von Stadt Musterhausen')).toBe('Stadt Musterhausen');
    expect(pageInTitle("Stadt Musterhausen's Post")).toBe('Stadt Musterhausen');
    expect(pageInTitle('Teilen')).toBeNull();
  });
});
