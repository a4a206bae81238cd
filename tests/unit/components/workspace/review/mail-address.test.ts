import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../../../../components/workspace/review/mail-address';
import { maxMailtoLength } from '../../../../../lib/escalation/message';

describe('mailAddress', () => {
  it('carries subject and text, with the line breaks of mail', () => {
    const { href, isWhole } = mailAddress('meldestelle@behoerde.example', 'Vorgang 1', 'a\nb & c');
    expect(isWhole).toBe(true);
    expect(href).toBe(
      'mailto:meldestelle@behoerde.example?subject=Vorgang%201&body=a%0D%0Ab%20%26%20c',
    );
  });

  it('leaves out a text that would make the link too long', () => {
    const { href, isWhole } = mailAddress('a@b.example', 'Vorgang', 'ä'.repeat(2_000));
    expect(isWhole).toBe(false);
    expect(href).toBe('mailto:a@b.example?subject=Vorgang');
  });

  it('lets nothing in a text or address add a header or another scheme', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (to, text) => {
        const { href, isWhole } = mailAddress(to.slice(0, 300), 'Vorgang', text);
        const url = new URL(href);
        expect(url.protocol).toBe('mailto:');
        expect([...url.searchParams.keys()]).toEqual(isWhole ? ['subject', 'body'] : ['subject']);
        expect(isWhole && href.length > maxMailtoLength).toBe(false);
      }),
    );
  });
});
