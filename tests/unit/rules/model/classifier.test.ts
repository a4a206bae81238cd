import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deobfuscate } from '../../../../lib/language/deobfuscate';
import { isViolation } from '../../../../lib/rules/flag';
import { createClassifier, loadClassifier } from '../../../../lib/rules/model/classifier';
import { modelToBytes, signalNames } from '../../../../lib/rules/model/format';
import { readTokens } from '../../../../lib/rules/model/tokens';
import { crossValidate, trainModel } from '../../../../scripts/train/train-model';
import { makeModel, makeRows } from './make-model';

const small = makeModel(['toxic']);
const smallClassifier = createClassifier(small);
const shippedBytes = new Uint8Array(readFileSync('public/signals.bin'));

const judge = (text: string) => smallClassifier.classify(deobfuscate(text)).signals['toxic'];
const toxicity = (text: string): number => judge(text)?.score ?? 0;

function shipped() {
  const loaded = loadClassifier(shippedBytes);
  if (!loaded.ok) throw new Error(loaded.error.detail);
  return loaded.value;
}

describe('a trained classifier', () => {
  it('tells comments like the ones it learnt from apart', () => {
    expect(judge('Der Trottel ist hier.')?.label).toBe(true);
    expect(judge('Der Radweg ist hier.')?.label).toBe(false);
  });

  it('reads through disguises', () => {
    expect(toxicity('Der Tr0ttel ist hier.')).toBeGreaterThan(toxicity('Der Xqzwvk ist hier.'));
    expect(toxicity('Der T r o t t e l ist hier.')).toBeGreaterThan(
      toxicity('Der X q z w v k ist hier.'),
    );
  });

  it('marks the word without which it would say nothing', () => {
    const text = 'Der Nachbar sagt, der Trottel kommt morgen.';
    const [finding] = smallClassifier.classify(deobfuscate(text)).findings;
    expect(finding?.category).toBe('insult');
    const marked = finding?.spans.map(([start, end]) => text.slice(start, end)).join(' ');
    expect(marked).toContain('Trottel');
    expect(marked).not.toContain('Nachbar');
  });

  it('says nothing where it is not sure enough for any word', () => {
    const unsure = createClassifier(makeModel([]));
    expect(unsure.classify(deobfuscate('Der Trottel ist hier.')).findings).toEqual([]);
  });

  it('comes out of its bytes as it went in', () => {
    const loaded = loadClassifier(modelToBytes(small));
    if (!loaded.ok) throw new Error(loaded.error.detail);
    const reading = deobfuscate('Der Dummkopf nervt, sagt der Nachbar.');
    expect(loaded.value.classify(reading)).toEqual(smallClassifier.classify(reading));
  });

  it('stays silent about a signal that no text taught, and still loads', () => {
    const rows = makeRows().map(row => {
      const { violence: _violence, criticism: _criticism, ...labels } = row.labels;
      return { ...row, labels };
    });
    const model = trainModel(crossValidate(rows), 'test');
    const loaded = loadClassifier(modelToBytes(model));
    if (!loaded.ok) throw new Error(loaded.error.detail);
    const { signals, findings } = loaded.value.classify(deobfuscate('Der Trottel nervt.'));
    expect(signals['violence']).toEqual({ score: 0, label: false });
    expect(signals['toxic']?.label).toBe(true);
    // No lawful criticism to measure by: no breach is called likely.
    const breaches = findings.filter(({ category }) => isViolation(category));
    expect(breaches.filter(({ certainty }) => certainty !== 'possible')).toEqual([]);
  });

  it('learns the same from the same texts', () => {
    expect(modelToBytes(makeModel([]))).toEqual(modelToBytes(makeModel([])));
  });
});

describe('the classifier that ships', () => {
  it('judges every signal with a probability', () => {
    const { signals } = shipped().classify(deobfuscate('Wann hat das Bürgerbüro offen?'));
    expect(Object.keys(signals)).toEqual([...signalNames]);
    for (const { score } of Object.values(signals)) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['needsAnswer', 'Hallo, wann hat das Bürgerbüro am Freitag geöffnet?', 'Danke, war super!'],
    ['toxic', 'Ihr seid doch alle verlogenes Dreckspack', 'Die Bücherei ist wieder geöffnet.'],
    ['violence', 'Aufhängen sollte man die alle!', 'Die Bücherei ist wieder geöffnet.'],
  ])('finds %s in the one and not in the other', (name, yes, no) => {
    const classifier = shipped();
    expect(classifier.classify(deobfuscate(yes)).signals[name]?.label).toBe(true);
    expect(classifier.classify(deobfuscate(no)).signals[name]?.label).toBe(false);
  });

  it('never throws, repeats itself, and marks places inside the text', () => {
    const classifier = shipped();
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Idiot', 'ihr', 'Volksverräter', '!!!', '🤮', 'https://x.example/a', '@Max '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), parts => {
        const text = parts.join(' ');
        const first = classifier.classify(deobfuscate(text));
        expect(classifier.classify(deobfuscate(text))).toEqual(first);
        for (const { spans } of first.findings)
          for (const [start, end] of spans) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('looks at a bounded number of words, at head and tail', () => {
    const long = `Anfang ${'wort '.repeat(50_000)} Ende`;
    const tokens = readTokens(deobfuscate(long));
    expect(tokens.length).toBeLessThan(3_000);
    expect(tokens[0]?.spellings).toEqual(['anfang']);
    expect(tokens.at(-1)?.spellings).toEqual(['ende']);
  });
});
