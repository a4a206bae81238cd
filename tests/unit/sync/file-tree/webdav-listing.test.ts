import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListing } from '../../../../lib/sync/file-tree/webdav-listing';
import { readXml } from '../../../../lib/sync/file-tree/webdav-xml';

const entry = (href: string, prop: string, status = 'HTTP/1.1 200 OK'): string =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${prop}</d:prop><d:status>${status}</d:status></d:propstat></d:response>`;
const multistatus = (...responses: string[]): string =>
  `<?xml version="1.0"?>\n<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns">${responses.join('')}</d:multistatus>`;
const folder = '<d:resourcetype><d:collection/></d:resourcetype>';
const file = (size: number, etag = '"abc"'): string =>
  `<d:resourcetype/><d:getcontentlength>${size}</d:getcontentlength><d:getetag>${etag}</d:getetag>`;
const childrenIn = (text: string, path: string) => {
  const listing = readListing(text, path);
  return listing.ok ? listing.value.children : listing.error;
};

describe('a listing', () => {
  it('of Nextcloud is read, with what it could not find in a propstat of its own', () => {
    const text = multistatus(
      entry(
        '/remote.php/dav/files/sync/Team%20S%C3%BCd/',
        `${folder}<d:getetag>&quot;1&quot;</d:getetag>`,
      ),
      `<d:response><d:href>/remote.php/dav/files/sync/Team%20S%c3%bcd/w-a/</d:href><d:propstat><d:prop>${folder}<d:getetag>&quot;65f&quot;</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response>`,
      entry('/remote.php/dav/files/sync/Team%20S%C3%BCd/note.md', file(12)),
    );
    expect(childrenIn(text, '/remote.php/dav/files/sync/Team Süd')).toEqual([
      { name: 'w-a', isDir: true, size: 0, version: '"65f"' },
      { name: 'note.md', isDir: false, size: 12, version: '"abc"' },
    ]);
  });

  it('may use any prefix, or none, and addresses with a host', () => {
    const text = `<multistatus xmlns="DAV:"><response xmlns:lp1="DAV:"><href>http://inside:8080/team/a.jsonl</href><propstat><prop><lp1:resourcetype/><lp1:getcontentlength> 7 </lp1:getcontentlength></prop><status>HTTP/2 200</status></propstat></response></multistatus>`;
    expect(childrenIn(text, '/team')).toEqual([
      { name: 'a.jsonl', isDir: false, size: 7, version: null },
    ]);
  });

  it('takes a weak ETag for none', () => {
    const text = multistatus(
      entry('/team/a', file(1, 'W/"1"')),
      entry('/team/b', file(1, 'w/"1"')),
    );
    expect(childrenIn(text, '/team')).toMatchObject([{ version: null }, { version: null }]);
  });

  it('is read where a proxy maps the path', () => {
    const text = multistatus(entry('/srv/dav/team/', folder), entry('/srv/dav/team/a', file(1)));
    expect(childrenIn(text, '/cloud/team')).toMatchObject([{ name: 'a' }]);
  });

  it('passes over what does not lie in the folder', () => {
    const text = multistatus(
      entry('/team/', folder),
      entry('/team/a/b', file(1)),
      entry('/teams/c', file(1)),
      entry('/team/%ff', file(1)),
      entry('/team/x%2Fy', file(1)),
      entry('/team/../d', file(1)),
      entry('/team/e', file(1), 'HTTP/1.1 403 Forbidden'),
      entry('/team/f', file(1)),
    );
    expect(childrenIn(text, '/team')).toMatchObject([{ name: 'f' }]);
  });

  it('is nothing else than a listing', () => {
    for (const text of ['', 'hello', '<html></html>', '<multistatus/>', '{"a":1}'])
      expect(readListing(text, '/')).toEqual({ ok: false, error: 'malformed' });
  });
});

describe('XML', () => {
  it('with a document type or entities of its own is refused', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>';
    const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>';
    for (const text of [
      bomb,
      outside,
      '<a>&y;</a>',
      '<a>&</a>',
      '<a>&#0;</a>',
      '<a>&#x110000;</a>',
    ])
      expect(readXml(text)).toEqual({ ok: false, error: 'malformed' });
  });

  it('that is not closed, doubly rooted or crossed is refused', () => {
    const broken = [
      '<a>',
      '<a></b>',
      '<a><b></a></b>',
      '<a/><b/>',
      '</a>',
      '<a/>x',
      '<a',
      '<x:a/>',
    ];
    for (const text of broken) expect(readXml(text)).toEqual({ ok: false, error: 'malformed' });
  });

  it('too deep or too long is refused', () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    expect(readXml(deep)).toEqual({ ok: false, error: 'malformed' });
    expect(readXml(`<a>${' '.repeat(17_000_000)}</a>`)).toEqual({ ok: false, error: 'malformed' });
  });

  it('gives text, references, CDATA and namespaces', () => {
    const text =
      '\uFEFF<?xml version="1.0"?><!-- <x> --><p:a xmlns:p=\'urn:1\' q="&amp;>"><b xmlns="urn:2">&lt;&#65;&#x42;<![CDATA[<&>]]></b></p:a>\n';
    expect(readXml(text.replace('q="&amp;>"', 'q="&amp;"'))).toEqual({
      ok: true,
      value: {
        name: '{urn:1}a',
        text: '',
        children: [{ name: '{urn:2}b', text: '<AB<&>', children: [] }],
      },
    });
  });

  it('never throws, whatever comes', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<a',
      'a',
      ' b="',
      '"',
      '&',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      'x:',
      'xmlns="DAV:"',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        expect(typeof readXml(pieces.join('')).ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});
