import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseText, mailDraft, maxMailtoLength } from '../../../lib/escalation/message';
import { makeCase, makeComment, makeContext, makeFlag, makeLabels } from './make-case';

const labels = makeLabels();
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3_000 }),
  fc.constantFrom('\uD800', '\u202Eabc', 'a\u0300'.repeat(500), '&bcc=x@y.example', '\r\n.\r\n'),
);

describe('the text of a case', () => {
  it('names number, target, comment, links, hints and the post', () => {
    const text = caseText(
      makeCase({
        note: 'Eilt.',
        context: makeContext({
          parent: makeComment({
            author: { name: 'Max Muster', profileUrl: null },
            text: 'Radweg?',
          }),
        }),
        flags: [makeFlag({ clause: '§ 3', certainty: 'clear' })],
      }),
      labels,
    );
    for (const part of [
      'Fall 2026-7F3KQ',
      'Fachamt: Tiefbau: Bitte klären.',
      '> Eilt.',
      'Kommentar von Erika Beispiel auf Facebook:',
      '> Wann kommt endlich der Radweg?\n> Seit Jahren nichts!',
      'Link: https://www.facebook.com/musterhausen/posts/500?comment_id=1001',
      '– Kritik – kein Löschgrund (deutlich, § 3): ',
      'Antwortet auf Max Muster:\n> Radweg?',
      'Beitrag von Stadt Musterhausen:',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('names the suspected offence behind a clear hint, and to secure before removing', () => {
    const flags = [makeFlag({ category: 'defamation', certainty: 'clear' })];
    expect(caseText(makeCase({ flags }), labels)).toContain(
      'Verdacht:\n– Beleidigung, üble Nachrede oder Verleumdung (§§ 185–187 StGB): auf Antrag\nErst sichern.',
    );
  });

  it('suspects nobody on a hint that is not clear', () => {
    const flags = [makeFlag({ category: 'threat', certainty: 'likely' })];
    expect(caseText(makeCase({ flags }), labels)).not.toContain('Verdacht');
  });

  it('says what an image-only comment is', () => {
    const comment = makeComment({ text: '', media: 'image' });
    expect(caseText(makeCase({ comment }), labels)).toContain('> (Bild)');
  });

  it.each(['javascript:alert(1)', 'http://example.org/', 'kein Link'])(
    'leaves out a link that is not https: %s',
    permalink => {
      const text = caseText(makeCase({ comment: makeComment({ permalink }) }), labels);
      expect(text).not.toContain('Link: ');
    },
  );

  it('keeps a name to one line that does not turn its direction', () => {
    const author = { name: 'Erika\u202E\nBCC: \u2066alle', profileUrl: null };
    const text = caseText(makeCase({ comment: makeComment({ author }) }), labels);
    expect(text).toContain('Kommentar von Erika BCC: alle auf Facebook:');
  });
});

describe('a mail draft', () => {
  it('holds the whole text when it fits', () => {
    const record = makeCase();
    const draft = mailDraft(record, 'tiefbau@musterhausen.example', labels);
    expect(draft).toMatchObject({ shortened: false, subject: 'Fall 2026-7F3KQ' });
    const { pathname, searchParams } = new URL(draft.href);
    expect(pathname).toBe('tiefbau@musterhausen.example');
    expect(searchParams.get('body')).toBe(caseText(record, labels).replaceAll('\n', '\r\n'));
  });

  it('is never longer than mail programs take, and says when it is shortened', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.nat(40), (text, postText, note, hints) => {
        const record = makeCase({
          note,
          comment: makeComment({ text }),
          context: makeContext({ postText, parent: makeComment({ text: postText }) }),
          flags: Array.from({ length: hints }, () => makeFlag({ reason: text })),
        });
        const draft = mailDraft(record, 'tiefbau@musterhausen.example', labels);
        expect(draft.href.length).toBeLessThanOrEqual(maxMailtoLength);
        expect(draft.body.includes(labels.shortened)).toBe(
          draft.shortened || text.includes(labels.shortened),
        );
        expect(draft.body).toContain('Fall 2026-7F3KQ');
        expect(draft.shortened || draft.body === caseText(record, labels)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('lets no address begin a header or a second recipient', () => {
    const draft = mailDraft(makeCase(), 'a@b.example?bcc=x@y.example&subject=z', labels);
    const { pathname, searchParams } = new URL(draft.href);
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(pathname).not.toContain('?');
  });

  it('lets no comment begin a header', () => {
    const comment = makeComment({ text: 'x&bcc=x@y.example#y' });
    const draft = mailDraft(makeCase({ comment }), 'a@b.example', labels);
    expect([...new URL(draft.href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(new URL(draft.href).hash).toBe('');
  });
});
