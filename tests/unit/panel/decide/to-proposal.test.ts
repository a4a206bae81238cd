import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Proposal } from '../../../../lib/decisions/proposal';
import { locked, withMeasure } from '../../../../components/panel/decide/prefill';
import { toProposal } from '../../../../components/panel/decide/to-proposal';
import { makeComment, makeShown, plainWords } from '../make';
import { makeDraft, makeInsult, makePrecedent } from './make';

const opening = z.omit(Proposal, { number: true });
const zone = 'Europe/Berlin';

describe('a proposal', () => {
  it('fits the contract and holds the comment with what stood around it', () => {
    const shown = {
      ...makeInsult('2', { kind: 'reply' }),
      parent: makeComment('1'),
      neighbours: [makeComment('1'), makeComment('3')],
    };
    const proposal = toProposal(makeDraft({ shown }), [makePrecedent()], zone);
    expect(opening.safeParse(proposal).error).toBeUndefined();
    expect(proposal?.concerned).toMatchObject({
      kind: 'comment',
      comment: shown.comment,
      surroundings: { parent: shown.parent, neighbours: shown.neighbours, zone },
    });
    expect(proposal?.hints).toEqual(shown.assessment.flags);
    expect(proposal?.precedents).toEqual([
      { id: 'd-old', number: '2026-AAAAA', measure: 'hide', outcome: 'decided' },
    ]);
  });

  it('is none for an answer or a hint', () => {
    expect(toProposal(makeDraft({ shown: makeShown('1') }), [], zone)).toBeNull();
  });

  it('is none without a clause, and none to block without grounds about the person', () => {
    expect(toProposal({ ...makeDraft(), clause: null }, [], zone)).toBeNull();
    expect(toProposal(withMeasure(makeDraft(), 'block', plainWords), [], zone)).toBeNull();
  });

  it('under the lock holds nothing that the comment or its author said, whatever the draft held', () => {
    const secret = fc.stringMatching(/^[a-zäöü]{8,20}$/).map(word => `geheim${word}`);
    fc.assert(
      fc.property(secret, secret, secret, (text, name, note) => {
        const comment = { text, author: { name, profileUrl: `https://www.facebook.com/${name}` } };
        const shown = makeInsult('1', comment);
        const around = makeComment('2', comment);
        const draft = {
          ...makeDraft({ shown: { ...shown, parent: around, neighbours: [around] } }),
          note,
          meaning: note,
          mediaDescription: note,
        };
        const proposal = toProposal(
          locked(draft, plainWords),
          [makePrecedent({ excerpt: text })],
          zone,
        );
        expect(opening.safeParse(proposal).error).toBeUndefined();
        expect(proposal).toMatchObject({ grounds: null, person: null, hints: [], precedents: [] });
        const written = JSON.stringify(proposal);
        for (const word of [text, name, note]) expect(written).not.toContain(word);
      }),
    );
  });
});
