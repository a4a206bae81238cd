import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differences,
  differInStatus,
} from '../../../../components/popup/versions/version-differences';
import { splitOf, VersionsModel } from '../../../../components/popup/versions/versions-model';
import type { Output } from '../../../../lib/rpc/protocol';
import { makeAnswer, makeBackend, settle } from './fake-backend';

const texts = (sie: string) => ({ sie, du: null, sieShort: null, duShort: null });

describe('differences between versions', () => {
  it('name only the fields that differ, with the words the other has not', () => {
    const one = makeAnswer({ texts: texts('Von 8 bis 12 Uhr, nur freitags.') });
    const other = makeAnswer({ texts: texts('Von 8 bis 13 Uhr, nur freitags.') });
    expect(differences(one, [other])).toEqual([
      { field: 'sie', start: 'Von 8 bis ', middle: '12 ', end: 'Uhr, nur freitags.' },
    ]);
  });

  it('lose and add nothing of the text', () => {
    const words = fc.array(fc.constantFrom('Amt ', 'zu\n', 'auf. ', ' ')).map(all => all.join(''));
    fc.assert(
      fc.property(words, words, (mine, theirs) => {
        const one = makeAnswer({ texts: texts(`x${mine}`) });
        const [text] = differences(one, [makeAnswer({ texts: texts(`x${theirs}`) })]);
        const whole = text ? text.start + text.middle + text.end : null;
        expect(whole).toBe(mine === theirs ? null : `x${mine}`);
      }),
    );
  });

  it('show question and text beside a withdrawal', () => {
    expect(differences(makeAnswer(), [null]).map(({ field }) => field)).toEqual([
      'question',
      'sie',
    ]);
  });

  it('mark nothing among three, where there is no single other text', () => {
    const others = ['b', 'c'].map(sie => makeAnswer({ texts: texts(sie) }));
    expect(differences(makeAnswer({ texts: texts('a') }), others)).toEqual([
      { field: 'sie', start: 'a', middle: '', end: '' },
    ]);
  });

  it('count whether one is released and the other a draft', () => {
    const draft = makeAnswer({ status: 'draft' });
    expect(differInStatus([draft, makeAnswer()])).toBe(true);
    expect(differInStatus([draft, null])).toBe(false);
  });
});

const answer = makeAnswer();
const heads = ['01J00000000000000000000001', '01J00000000000000000000002'];
type Split = Output<'answers/split'>;
const split = {
  mayDecide: true,
  total: 1,
  answers: [
    {
      id: answer.id,
      heads,
      versions: heads.map(head => ({ head, answer, at: 1, isOwn: false })),
    },
  ],
} as unknown as Split;

describe('VersionsModel', () => {
  it('names all versions that the person saw, and tells that one was kept', async () => {
    let isOpen = true;
    const { backend, callsOf } = makeBackend({
      'answers/split': () => (isOpen ? split : { mayDecide: true, total: 0, answers: [] }),
      'answers/keep-version': () => {
        isOpen = false;
        return { ok: true };
      },
    });
    const model = new VersionsModel(backend);
    await settle();
    const shown = splitOf(model, answer.id)!;
    await Promise.all([model.keep(shown, shown.heads[1]!), model.keep(shown, shown.heads[0]!)]);
    expect(callsOf('answers/keep-version').map(({ input }) => input)).toEqual([
      { id: answer.id, head: heads[1], seen: heads },
    ]);
    expect(splitOf(model, answer.id)).toBeNull();
    expect(model.choice.value).toEqual({ id: answer.id, outcome: 'kept' });
  });

  it('tells when something else stood there by then, and when it could not be asked', async () => {
    let works = true;
    const { backend } = makeBackend({
      'answers/split': () => split,
      'answers/keep-version': () => {
        if (!works) throw new Error('gone');
        return { ok: false };
      },
    });
    const model = new VersionsModel(backend);
    await settle();
    const shown = splitOf(model, answer.id)!;
    await model.keep(shown, shown.heads[0]!);
    expect(model.choice.value?.outcome).toBe('moved');
    works = false;
    await model.keep(shown, shown.heads[0]!);
    expect(model.choice.value).toBeNull();
    expect(model.failure.value).toMatchObject({ kind: 'failed' });
  });
});
