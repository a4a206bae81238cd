import { describe, expect, it } from 'vitest';
import { DecisionExport, decisionExport, exportText } from '../../../lib/decisions/export';
import { Hash } from '../../../lib/ledger/entry';
import { makeComment } from '../escalation/make-case';
import { makeDecision, makeMark, makeProposal, proposer, reviewer } from './make-record';

const artefact = (role: 'screenshot' | 'masked', digit: string) =>
  ({
    hash: Hash.parse(digit.repeat(64)),
    role,
    mime: 'image/png',
    size: 1_000,
    width: 800,
    height: 600,
    capturedAt: 0,
    pageUrl: null,
  }) as const;

const secured = {
  artefacts: [artefact('screenshot', 'a'), artefact('masked', 'b')],
  textHash: Hash.parse('c'.repeat(64)),
  comparedToProposal: 'same',
} as const;

function makeFull() {
  const { concerned } = makeProposal();
  if (concerned.kind === 'locked') throw new Error('not a comment');
  const neighbour = makeComment({
    text: 'Nachbarin schreibt',
    author: { name: 'Max Muster', profileUrl: null },
  });
  const surroundings = { ...concerned.surroundings, parent: neighbour, neighbours: [neighbour] };
  const base = makeDecision({
    proposal: makeProposal({ concerned: { ...concerned, surroundings } }),
  });
  return makeDecision({
    ...base,
    artefacts: [...secured.artefacts],
    evidence: [{ ...makeMark(3), evidence: { ...secured, artefacts: [...secured.artefacts] } }],
    remarks: [{ ...makeMark(4), text: 'Interner Satz' }],
    hold: { ...makeMark(5), reason: 'Klage droht' },
    timeline: [...base.timeline, { ...makeMark(4), kind: 'decision-remark' }],
  });
}

const exported = {
  decision: makeFull(),
  people: { [proposer]: 'Erna Redaktion', [reviewer]: 'Lea Leitung' },
  retention: { class: 'decision', dueAt: 5, isHeld: true },
} as const;

/** Reads a time with its offset back as epoch ms. */
const toEpoch = (_name: string, value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$/.test(value)
    ? Date.parse(value)
    : value;

describe('the export of a decision', () => {
  it('holds everything for the file, and reads back', () => {
    const made = decisionExport(exported, 'file', 7);
    expect(made).toMatchObject({
      leftOut: [],
      people: exported.people,
      decision: exported.decision,
    });
    expect(DecisionExport.parse(JSON.parse(exportText(made), toEpoch))).toEqual(made);
  });

  it('says every time with its offset, and nothing else otherwise', () => {
    const made = decisionExport(exported, 'file', Date.UTC(2026, 6, 1, 22));
    const read = JSON.parse(exportText(made)) as DecisionExport;
    expect(read).toMatchObject({ exportedAt: '2026-07-02T00:00:00.000+02:00', version: 2 });
    const text = exportText(made);
    expect(text).not.toMatch(/"(at|time|\w*At)": \d/);
    expect(text).toMatch(/"capturedAt": "2026-\d\d-\d\dT[\d:.]+\+0[12]:00"/);
    expect(read.decision.timeline.map(({ at }) => Date.parse(String(at)))).toEqual(
      made.decision.timeline.map(({ at }) => at),
    );
    expect(read.decision.proposal.grounds).toEqual(made.decision.proposal.grounds);
  });

  it('shows letters once names have had their time', () => {
    const people = { [proposer]: null, [reviewer]: null };
    const made = decisionExport({ ...exported, people }, 'file', 7);
    expect(made.people).toEqual({ A: null, B: null });
    expect(exportText(made)).not.toContain('member-');
    expect(exportText(made)).toContain('Interner Satz');
  });

  it('holds nothing of others for the person concerned, and says what is missing', () => {
    const made = decisionExport(exported, 'person', 7);
    const text = exportText(made);
    for (const secret of [
      'Redaktion',
      'Leitung',
      'member-',
      'Muster"',
      'Nachbarin',
      'Interner',
      'Klage',
    ])
      expect(text).not.toContain(secret);
    expect(text).not.toContain('a'.repeat(64));
    expect(text).toContain('Ihr seid alle Gesindel!');
    expect(made.leftOut).toEqual(['remarks', 'criminal', 'hold', 'third-parties', 'originals']);
    expect(made.people).toEqual({ A: null, B: null });
    expect(DecisionExport.parse(JSON.parse(exportText(made), toEpoch))).toEqual(made);
  });

  it('says what can be said of it and that it is no legal advice', () => {
    const { notices } = decisionExport(exported, 'file', 7);
    expect(notices.join(' ')).toMatch(/^Unverändert seit Erfassung.*Keine Rechtsberatung\.$/u);
  });
});
