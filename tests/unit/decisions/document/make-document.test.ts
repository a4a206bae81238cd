import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../lib/decisions/decision';
import { defaultDecisionPolicy } from '../../../../lib/decisions/default-policy';
import type { DocumentRow } from '../../../../lib/decisions/document/document';
import { decisionExport } from '../../../../lib/decisions/export';
import { decisionDocument } from '../../../../lib/decisions/document/make-document';
import { Hash } from '../../../../lib/ledger/entry';
import { makeComment } from '../../escalation/make-case';
import {
  makeDecision,
  makeMark,
  makeProposal,
  proposedAt,
  proposer,
  reviewer,
} from '../make-record';

const policy = { ...defaultDecisionPolicy, land: 'BE' } as const;
const documentOf = (decision: Decision, audience: 'file' | 'person' = 'file') =>
  decisionDocument(
    decisionExport(
      {
        decision,
        people: { [proposer]: 'Erna Redaktion', [reviewer]: 'Lea Leitung' },
        retention: { class: 'block', dueAt: proposedAt, isHeld: false },
      },
      audience,
      proposedAt,
    ),
    policy,
  );
const rowsOf = (decision: Decision, audience?: 'file' | 'person'): readonly DocumentRow[] =>
  documentOf(decision, audience).sections.flatMap(({ groups }) => groups.flat());
const valuesOf = (rows: readonly DocumentRow[], label: DocumentRow['label']) =>
  rows.filter(one => one.label === label).flatMap(({ values }) => values);

const complaint = {
  ...makeMark(5),
  receivedOn: '2026-11-25',
  how: 'mail',
  text: 'Das war Satire.',
  outcome: 'reversed',
} as const;

/** With something in every field. */
function makeFull(): Decision {
  const base = makeDecision({ measure: 'block', phase: 'reversed' });
  return {
    ...base,
    proposal: makeProposal({
      measure: 'block',
      precedents: [{ id: base.id, number: '2026-11111', measure: 'hide', outcome: 'decided' }],
    }),
    rulings: [
      ...base.rulings,
      {
        ...makeMark(6, { by: reviewer }),
        ruling: { on: 'complaint', about: complaint.id, outcome: 'reversed', reason: 'Satire.' },
        asDeputy: true,
        fault: 'took-part',
      },
    ],
    person: {
      incidents: '2026-22222',
      prognosis: 'Schreibt weiter.',
      until: '2027-01-31',
      reviewOn: '2027-01-20',
      pressChecked: true,
      pressNote: '',
    },
    evidence: [
      {
        ...makeMark(3),
        evidence: {
          artefacts: [
            {
              hash: Hash.parse('a'.repeat(64)),
              role: 'screenshot',
              mime: 'image/png',
              size: 1_234,
              width: 1,
              height: 1,
              capturedAt: proposedAt,
              pageUrl: null,
            },
          ],
          textHash: Hash.parse('c'.repeat(64)),
          comparedToProposal: 'edited',
        },
      },
    ],
    carriedOut: [{ ...makeMark(4), act: 'done', measure: 'block', at: proposedAt, note: '' }],
    notices: [{ ...makeMark(7), notice: { informed: false, reason: 'Profil gelöscht.' } }],
    complaints: [complaint],
    criminal: {
      ...makeMark(8),
      state: {
        offences: ['ehrdelikt'],
        knownOn: '2026-11-18',
        entitled: 'Dienstvorgesetzte',
        status: 'reported',
        office: 'polizei',
        filedOn: null,
        reference: 'ST/1',
        note: '',
        endedOn: null,
      },
    },
    hold: { ...makeMark(9), reason: 'Klage' },
  };
}

describe('the printed case', () => {
  it('has every field of the record but that of the lock', () => {
    const fields = new Set(rowsOf(makeFull()).map(({ field }) => field));
    const all = Array.from({ length: 24 }, (_, n) => `D-${String(n + 1).padStart(2, '0')}`);
    expect(all.filter(field => !fields.has(field as 'D-01'))).toEqual(['D-20']);
  });

  it('marks words of others as such, and ours as ours', () => {
    const rows = rowsOf(makeFull());
    expect(valuesOf(rows, 'wording')).toEqual([{ kind: 'quote', text: 'Ihr seid alle Gesindel!' }]);
    expect(valuesOf(rows, 'complaintText')).toEqual([{ kind: 'quote', text: 'Das war Satire.' }]);
    expect(valuesOf(rows, 'author')[0]?.kind).toBe('quote');
    expect(valuesOf(rows, 'meaning')[0]?.kind).toBe('text');
  });

  it('shows rulings that had no effect, and why', () => {
    expect(valuesOf(rowsOf(makeFull()), 'noEffect')).toEqual([
      { kind: 'word', word: { of: 'fault', is: 'took-part' } },
    ]);
  });

  it('gives the last day of the request and names offences and office', () => {
    const rows = rowsOf(makeFull());
    expect(valuesOf(rows, 'lastDay')).toEqual([{ kind: 'day', day: '2027-02-18' }]);
    expect(valuesOf(rows, 'office')).toEqual([
      { kind: 'text', text: 'Polizei: Onlinewache des Landes' },
    ]);
  });

  it('says of a field that nothing was recorded, instead of leaving it out', () => {
    const rows = rowsOf(makeDecision());
    expect(rows.find(({ label }) => label === 'urgentReason')?.values).toEqual([]);
    expect(rows.find(({ label }) => label === 'hold')?.values).toEqual([]);
  });

  it('links to https alone', () => {
    const { concerned } = makeProposal();
    if (concerned.kind === 'locked') throw new Error('not a comment');
    const comment = makeComment({
      permalink: 'javascript:alert(1)',
      author: { name: 'Max Muster', profileUrl: 'http://example.org/' },
    });
    const rows = rowsOf(
      makeDecision({ proposal: makeProposal({ concerned: { ...concerned, comment } }) }),
    );
    expect(valuesOf(rows, 'permalink')).toEqual([{ kind: 'quote', text: 'javascript:alert(1)' }]);
    expect(valuesOf(rows, 'profile')[0]?.kind).toBe('quote');
  });

  it('names the zone of the device, whatever it is, beside times that need none', () => {
    const { concerned } = makeProposal();
    if (concerned.kind === 'locked') throw new Error('not a comment');
    const surroundings = { ...concerned.surroundings, zone: 'Mond/Krater' };
    const rows = rowsOf(
      makeDecision({ proposal: makeProposal({ concerned: { ...concerned, surroundings } }) }),
    );
    expect(valuesOf(rows, 'deviceZone')).toEqual([{ kind: 'text', text: 'Mond/Krater' }]);
    expect(valuesOf(rows, 'written')).toMatchObject([{ kind: 'time' }]);
  });

  it('has for the person concerned letters for colleagues, and neither branch nor hold', () => {
    const made = documentOf(makeFull(), 'person');
    expect(made.leftOut).toContain('criminal');
    expect(made.sections.map(({ heading }) => heading)).not.toContain('criminal');
    expect(JSON.stringify(made)).not.toMatch(/Redaktion|Leitung|Klage|ehrdelikt|member-/u);
    expect(valuesOf(rowsOf(makeFull(), 'person'), 'proposedBy')).toEqual([
      { kind: 'person', name: 'A', isLetter: true },
    ]);
  });

  it('has under the lock link and time only', () => {
    const comment = makeComment();
    const locked = makeDecision({
      proposal: makeProposal({
        grounds: null,
        hints: [],
        concerned: {
          kind: 'locked',
          key: comment.key,
          platform: 'facebook',
          permalink: comment.permalink,
          postUrl: null,
          time: comment.time,
          capturedAt: proposedAt,
          zone: 'Europe/Berlin',
        },
      }),
    });
    const made = documentOf(locked);
    expect(made.notices).toContain('locked');
    const lines = made.sections.flatMap(({ groups }) => groups.flat());
    expect(lines.some(({ field }) => field === 'D-20')).toBe(true);
    expect(lines.some(({ field }) => field === 'D-03' || field === 'D-05')).toBe(false);
    expect(JSON.stringify(made)).not.toContain('Erika');
  });
});
