import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommentKey } from '../../../lib/comment/snapshot';
import { createAnswerIndex } from '../../../lib/knowledge/search';
import { deobfuscate } from '../../../lib/language/deobfuscate';
import { createAssessor } from '../../../lib/rules/assess';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { createThreadMemory } from '../../../lib/rules/detect/repetition';
import type { Flag } from '../../../lib/rules/flag';
import { functionWords } from '../../../lib/rules/lexicon/function-words';
import { gravest } from '../../../lib/rules/lexicon/insults';
import { readClassifier } from '../../../lib/service/classifier';
import { makeThread } from './make-thread';

const thread = makeThread();
const weights = new URL('../../../public/signals.bin', import.meta.url);
/** The engine as it ships: default rules and the trained classifier. */
const shipped = createAssessor({
  rules: defaultNetiquette,
  answers: createAnswerIndex([]),
  classifier: await readClassifier(() => Promise.resolve(new Uint8Array(readFileSync(weights)))),
});

const flagsOf = (text: string): readonly Flag[] =>
  shipped.assess(
    thread,
    [{ key: 'facebook:1' as CommentKey, text, parentText: null, byPage: false }],
    { today: '2026-11-20', memory: createThreadMemory() },
  )[0]?.flags ?? [];

const isAttack = (text: string): boolean =>
  flagsOf(text).some(({ category }) => category === 'insult' || category === 'incitement');

/** Formal insults as written in the lexicon; a "*" stands for endings. */
const insults = gravest
  .map(word => word.replace(/\*$/, ''))
  .filter(word => /^[a-zäöüß]{5,}$/.test(word));
const hidden = fc.tuple(fc.constantFrom(...insults), fc.nat()).map(([word, at]) => {
  const place = 1 + (at % (word.length - 1));
  return { before: word.slice(0, place), after: word.slice(place) };
});

const disturbing =
  'Du| Idiot|Vollpfosten |\u202e|🖕|🤡|a.r.s.c.h|0171 2345678|"|*|\n|88|kein |https://|Die Stadt |aufhängen |\ud83d|\u0308|@|„';
const pieces = fc.constantFrom(...disturbing.split('|'));
const comments = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 })
  .map(parts => parts.join(''));

describe('the engine as it ships', () => {
  it('has a classifier that works', () => {
    expect(shipped.classifierProblem()).toBeNull();
    expect(shipped.problems).toEqual([]);
  });

  it('never throws, says the same twice, and marks words in order, inside the text, none twice', () => {
    fc.assert(
      fc.property(comments, text => {
        const flags = flagsOf(text);
        expect(flagsOf(text)).toEqual(flags);
        expect(new Set(flags.map(({ category }) => category)).size).toBe(flags.length);
        for (const { spans } of flags) {
          let last = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each(['du Idiot ', 'a.', '0171 ', '„Sie ', 'x@', 'ſ', '*a', '1', 'Am Weg 1 ', 'www.a.', '🤡'])(
    'comes to an end with 100,000 characters: %j',
    unit => {
      expect(() => flagsOf(unit.repeat(Math.ceil(100_000 / unit.length)))).not.toThrow();
    },
  );

  it.each(['1d10t ', 'a.b.c.', 'A****loch ', 'ooooo', '4a4a4a', '\u0308a', 'ﷺ'])(
    'reads %j in no more letters than the text’s length allows',
    unit => {
      const lettersFor = (length: number) => {
        const { words, bridges } = deobfuscate(unit.repeat(length / unit.length));
        const forms = words.flatMap(word => [word.form, ...word.variants]);
        return forms.concat(bridges.flatMap(bridge => bridge.forms)).join('').length;
      };
      expect(lettersFor(100_000)).toBeLessThan(lettersFor(10_000) * 11 + 1_000);
      expect(lettersFor(100_000)).toBeLessThan(100_000 * 20);
    },
  );

  it('is not blinded by a letter typed twice', () => {
    fc.assert(
      fc.property(hidden, ({ before, after }) => {
        expect(isAttack(`${before}${before.at(-1)}${after}!`)).toBe(true);
      }),
    );
  });

  it('is not blinded by what cannot be seen', () => {
    fc.assert(
      fc.property(
        hidden,
        fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff'),
        ({ before, after }, sign) => {
          expect(isAttack(`${before}${sign}${after}!`)).toBe(true);
        },
      ),
    );
  });

  // Known limit: where a part is an everyday word, nothing is joined, or "na zieht" would be an insult.
  it('is not blinded by an added space, save beside everyday words and short beginnings', () => {
    fc.assert(
      fc.property(hidden, ({ before, after }) => {
        fc.pre(![before, after].some(part => functionWords.has(part)));
        fc.pre(!['dreck', 'ob'].includes(before));
        expect(isAttack(`${before} ${after}!`)).toBe(true);
      }),
    );
  });
});
