import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import { defaultEndings } from '../../../lib/decisions/default-endings';
import { defaultReversals } from '../../../lib/decisions/default-reversals';
import { fill } from '../../../lib/decisions/fill';
import type { Proposal } from '../../../lib/decisions/proposal';
import { officeText, reversalOf, statementOf, textOf } from '../../../lib/decisions/statement';
import { makeComment } from '../escalation/make-case';
import { makeDecision, makeMark, makeProposal } from './make-record';

const policy = defaultDecisionPolicy;
const office = policy.offices[0]!;

const withComment = (over: Parameters<typeof makeComment>[0]) => {
  const { concerned } = makeProposal();
  if (concerned.kind === 'locked') throw new Error('not a comment');
  return makeDecision({
    proposal: makeProposal({ concerned: { ...concerned, comment: makeComment(over) } }),
  });
};

const lockedProposal: Proposal = makeProposal({
  grounds: null,
  concerned: {
    kind: 'locked',
    key: makeComment().key,
    platform: 'facebook',
    permalink: 'https://www.facebook.com/musterhausen/posts/500?comment_id=1001',
    postUrl: null,
    time: { label: 'vor 2 Std.', at: null, precision: 'unknown' },
    capturedAt: Date.UTC(2026, 10, 20, 12),
    zone: 'Europe/Berlin',
  },
});

const carriedOut = (measure: 'hide' | 'delete', n: number) => ({
  ...makeMark(n),
  act: 'done' as const,
  measure,
  at: Date.UTC(2026, 10, 20, 13),
  note: '',
});

describe('filling a template', () => {
  it('never reads a value as a template', () => {
    const filled = fill('{text} von {author}', { text: '{author} {evil}', author: '$& {text}' });
    expect(filled).toEqual({ text: '{author} {evil} von $& {text}', unknown: [] });
  });

  it('leaves and reports places without a value, also those that every object has', () => {
    expect(fill('{constructor} {clauses}', { clause: '§ 1' })).toEqual({
      text: '{constructor} {clauses}',
      unknown: ['constructor', 'clauses'],
    });
  });

  it('puts any value in as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        expect(fill('a{text}b{text}c', { text: value }).text).toBe(`a${value}b${value}c`);
      }),
    );
  });
});

describe('the statement of reasons', () => {
  it('says what was done, by which clause and version, why, and how to complain', () => {
    const sie = statementOf(makeDecision(), policy, 'sie');
    expect(sie?.unknown).toEqual([]);
    expect(sie?.text).toBe(
      [
        'Guten Tag,',
        'wir haben Ihren Kommentar gelöscht. Grund: Verstoß gegen § 3 Abs. 1 unserer Netiquette („Beleidigungen“, Fassung 2026-01).',
        'Begründung: Er setzt die Angesprochenen als Menschen herab.',
        'Ihre Meinung und auch deutliche Kritik sind willkommen. Sie können Ihr Anliegen jederzeit in anderen Worten schreiben.',
        'Beschwerde: formlos und kostenfrei an die Kontaktadresse im Impressum dieser Seite, mit der Vorgangsnummer. Geprüft wird sie von einer Person, die an der Entscheidung nicht beteiligt war.',
        'Vorgang 2026-7F3KQ',
      ].join('\n\n'),
    );
    const du = statementOf(makeDecision({ measure: 'block' }), policy, 'du', 'Weil es so ist.');
    expect(du?.text).toContain('wir haben dein Profil auf unserer Seite gesperrt.');
    expect(du?.text).toContain('Begründung: Weil es so ist.');
  });

  it('fills the way to complain too, and reports what nobody knows', () => {
    const own = { ...policy, complaintRoute: 'Nummer {number} an {amt}' };
    const made = statementOf(makeDecision(), own, 'sie');
    expect(made?.text).toContain('Nummer 2026-7F3KQ an {amt}');
    expect(made?.unknown).toEqual(['amt']);
  });

  it('is not made under the lock', () => {
    expect(statementOf(makeDecision({ proposal: lockedProposal }), policy, 'sie')).toBeNull();
  });
});

describe('the text about a reversal', () => {
  it('says that it was taken back, what is so again, and that one is sorry', () => {
    expect(reversalOf(makeDecision({ measure: 'hide' }), policy, 'sie')).toEqual({
      text: [
        'Guten Tag,',
        'wir haben unsere Entscheidung noch einmal geprüft und nehmen sie zurück. Ihr Kommentar ist wieder für alle zu sehen.',
        'Wir bitten Sie um Entschuldigung. Ihre Meinung ist uns willkommen.',
        'Vorgang 2026-7F3KQ',
      ].join('\n\n'),
      unknown: [],
    });
  });

  it('goes by what was done in the end: what was deleted can only be written again', () => {
    const acts = [carriedOut('hide', 4), carriedOut('delete', 5)];
    for (const order of [acts, acts.toReversed()]) {
      const made = reversalOf(makeDecision({ measure: 'hide', carriedOut: order }), policy, 'du');
      expect(made?.text).toContain('Du kannst ihn gern noch einmal schreiben.');
    }
  });

  it("is the authority's own, and the one that ships for a policy from before", () => {
    const own = { sie: 'Verzeihung, {number}! {amt}', du: '' };
    const reversals = { ...defaultReversals, delete: own };
    expect(reversalOf(makeDecision(), { ...policy, reversals }, 'sie')).toEqual({
      text: 'Verzeihung, 2026-7F3KQ! {amt}',
      unknown: ['amt'],
    });
    const { reversals: _none, ...before } = policy;
    expect(reversalOf(makeDecision(), before, 'sie')).toEqual(
      reversalOf(makeDecision(), policy, 'sie'),
    );
  });

  it('is not made under the lock', () => {
    expect(reversalOf(makeDecision({ proposal: lockedProposal }), policy, 'sie')).toBeNull();
  });
});

describe('the text about the end of a measure', () => {
  it('says what is so again, and is not sorry for what was right', () => {
    const made = textOf('end', makeDecision({ measure: 'block' }), policy, 'sie');
    expect(made?.unknown).toEqual([]);
    expect(made?.text).toMatch(/^Guten Tag,\n\ndie Sperre Ihres Profils .* beendet\./u);
    expect(made?.text).toMatch(/Vorgang 2026-7F3KQ$/u);
    expect(made?.text).not.toContain('Entschuldigung');
    const du = textOf('end', makeDecision({ measure: 'mute' }), policy, 'du');
    expect(du?.text).toContain('Du kannst dort wieder schreiben.');
  });

  it('is that of the policy, and none where nothing can end or be told', () => {
    const own = { sie: 'Ende {number}', du: 'Aus {number}' };
    const endings = { ...defaultEndings, hide: own };
    const hidden = makeDecision({ measure: 'hide' });
    expect(textOf('end', hidden, { ...policy, endings }, 'sie')?.text).toBe('Ende 2026-7F3KQ');
    const { endings: _none, ...before } = policy;
    expect(textOf('end', hidden, before, 'sie')).toEqual(textOf('end', hidden, policy, 'sie'));
    expect(textOf('end', makeDecision({ measure: 'delete' }), policy, 'sie')).toBeNull();
    const locked = makeDecision({ measure: 'hide', proposal: lockedProposal });
    expect(textOf('end', locked, policy, 'sie')).toBeNull();
  });
});

describe('the text for an office', () => {
  it('holds the facts, with how exact the time is', () => {
    const { text, unknown } = officeText(makeDecision(), policy, office);
    expect(unknown).toEqual([]);
    expect(text).toContain('Vorgang: 2026-7F3KQ\nMöglicher Tatbestand: noch nicht eingeordnet\n');
    expect(text).toContain('Name, wie angezeigt: Erika Beispiel\n');
    expect(text).toMatch(
      /Zeit des Kommentars: etwa 20\.11\.2026, 11:00 Uhr MEZ, auf eine Stunde genau \(angezeigt: „vor 2 Std\.“\)/u,
    );
    expect(text).toMatch(/Erfasst: 20\.11\.2026, 13:00 Uhr MEZ\n/u);
    expect(text).toContain('Wortlaut:\n> Ihr seid alle Gesindel!\n');
  });

  it('says no more of the time than is known, and summer time where it was', () => {
    const at = Date.parse('2026-07-01T22:30:00Z');
    const told = (precision: 'minute' | 'day' | 'month') =>
      officeText(withComment({ time: { label: null, at, precision } }), policy, office).text;
    expect(told('minute')).toContain('Zeit des Kommentars: 02.07.2026, 00:30 Uhr MESZ\n');
    expect(told('day')).toContain('Zeit des Kommentars: etwa 02.07.2026, auf einen Tag genau\n');
    expect(told('month')).toContain('etwa 02.07.2026, auf einen Monat genau\n');
  });

  it('names offences and whether a request was filed', () => {
    const state = {
      offences: ['ehrdelikt', 'eigener'],
      knownOn: '2026-11-20',
      entitled: 'Dienstvorgesetzte',
      status: 'requested',
      office: 'polizei',
      filedOn: '2026-12-01',
      reference: '',
      note: '',
      endedOn: null,
    } as const;
    const criminal = { ...makeMark(3), state: { ...state, offences: [...state.offences] } };
    const { text } = officeText(makeDecision({ criminal }), policy, office);
    expect(text).toContain(
      'Tatbestand: Beleidigung, üble Nachrede oder Verleumdung (§§ 185–187 StGB); eigener\n',
    );
    expect(text).toContain('Strafantrag: gestellt am 01.12.2026 durch Dienstvorgesetzte\n');
  });

  it('lets no comment or name pass for a line of ours', () => {
    const hostile = withComment({
      text: 'Hallo\nStrafantrag: zurückgezogen\u2028Vorgang: 1\r\n{author}',
      author: { name: 'Max\nStrafantrag: keiner\u202Etxt', profileUrl: null },
    });
    const { text } = officeText(hostile, policy, office);
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
    expect(lines.filter(line => line.startsWith('Strafantrag:'))).toEqual([
      'Strafantrag: bisher nicht gestellt, bleibt vorbehalten',
    ]);
    expect(lines.filter(line => line.startsWith('Vorgang:'))).toHaveLength(1);
    expect(lines).toContain('> {author}');
    expect(text).toContain(
      'Name, wie angezeigt: Max Strafantrag: keiner txt\nProfil: nicht bekannt',
    );
  });

  it('tells of a locked comment link and time, whatever the template asks for', () => {
    const locked = makeDecision({ proposal: lockedProposal });
    for (const one of policy.offices) {
      const { text, unknown } = officeText(locked, policy, one);
      expect(unknown).toEqual([]);
      expect(text).not.toMatch(/Gesindel|Erika/u);
      expect(text).toContain('comment_id=1001');
    }
  });
});
