import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deobfuscate } from '../../../lib/language/deobfuscate';
import { compileRules } from '../../../lib/rules/compile';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { detect, detectorNames } from '../../../lib/rules/detect/detect';
import { HouseRules } from '../../../lib/rules/house-rules';
import { functionWords } from '../../../lib/rules/lexicon/function-words';
import { gravest } from '../../../lib/rules/lexicon/insults';
import { matchRules } from '../../../lib/rules/match';

const makeRules = (patterns: readonly string[], exceptions: readonly string[] = []): HouseRules =>
  HouseRules.parse({
    title: 'Test',
    version: '1',
    rules: [
      {
        id: 'rule',
        category: 'insult',
        clause: null,
        title: 'Test',
        reason: 'Test.',
        certainty: 'likely',
        measure: 'hint',
        replyText: null,
        patterns: [...patterns],
        exceptions: [...exceptions],
      },
    ],
  });
const surroundings = { ownContacts: new Set<string>(), copies: 0, offTopic: false };
const spansIn = (rules: HouseRules, text: string): string[] => {
  const reading = deobfuscate(text);
  const compiled = compileRules(rules, detectorNames);
  return matchRules(compiled, reading, detect(reading, surroundings))
    .matches.flatMap(match => match.spans)
    .map(([start, end]) => text.slice(start, end));
};

describe('the matcher', () => {
  it('meets whole words only, unless a wildcard opens them', () => {
    expect(spansIn(makeRules(['arsch']), 'Der Barsch, der Arsch, die Arschkarte')).toEqual([
      'Arsch',
    ]);
    expect(spansIn(makeRules(['arsch*']), 'Marsch und Arschkarte')).toEqual(['Arschkarte']);
    expect(spansIn(makeRules(['*idiot']), 'Vollidiot Idioten')).toEqual(['Vollidiot']);
    expect(spansIn(makeRules(['*idiot*']), 'Vollidioten')).toEqual(['Vollidioten']);
  });

  it('meets sequences within their gaps and inside one sentence', () => {
    const rules = makeRules(['du ~2 idiot']);
    expect(spansIn(rules, 'du alter blöder Idiot')).toEqual(['du', 'Idiot']);
    expect(spansIn(rules, 'du a b c Idiot')).toEqual([]);
    expect(spansIn(rules, 'Und du? Idiot sagt man nicht.')).toEqual([]);
  });

  it('lifts what an exception overlaps, or names', () => {
    const rules = makeRules(['idiot*'], ['idiotensicher*', 'kein ~1 @treffer']);
    expect(spansIn(rules, 'idiotensicher')).toEqual([]);
    expect(spansIn(rules, 'kein echter Idiot, du Idiot')).toEqual(['Idiot']);
  });

  it('lets a rules file use what detectors find', () => {
    expect(spansIn(makeRules(['(ruf|ruft) ~3 @telefon']), 'Ruft ihn an: 0171 2345678')).toEqual([
      'Ruft',
      '0171 2345678',
    ]);
  });

  it('keeps the good patterns of a rule when one is bad', () => {
    const compiled = compileRules(makeRules(['(kaputt', 'idiot']), detectorNames);
    expect(compiled.problems).toMatchObject([
      { ruleId: 'rule', pattern: '(kaputt', error: { kind: 'unclosed-group', position: 0 } },
    ]);
    expect(compiled.rules[0]?.patterns).toHaveLength(1);
  });

  const compiled = compileRules(defaultNetiquette, detectorNames);
  const hits = (text: string): boolean =>
    matchRules(compiled, deobfuscate(text), new Map()).matches.some(
      match => match.compiled.rule.category === 'insult',
    );
  const plainWords = gravest.filter(word => /^[a-zäöüß]{5,}$/.test(word));

  it('is not blinded by a character that cannot be seen, anywhere in a lexicon word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plainWords),
        fc.nat(),
        fc.constantFrom('\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u0336', '\u202e\u202c'),
        (word, at, hidden) => {
          const place = 1 + (at % (word.length - 1));
          // A mark on a vowel may turn it into another letter; the strike-through does not.
          expect(hits(`${word.slice(0, place)}${hidden}${word.slice(place)}`)).toBe(true);
        },
      ),
    );
  });

  it('is not blinded by an added space, save where the parts are everyday words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plainWords),
        fc.nat(),
        fc.constantFrom(' ', '.', '-', '_'),
        (word, at, sign) => {
          const place = 1 + (at % (word.length - 1));
          const parts = [word.slice(0, place), word.slice(place)];
          fc.pre(!parts.some(part => functionWords.has(part)));
          expect(hits(parts.join(sign))).toBe(true);
        },
      ),
    );
  });

  const innocent =
    `schön Marschmallow Analyse Klassenarbeit Barsch Assistent Wichsbürste Klassik Massage Passant Kassel Hassia
    Nutella Schlampermäppchen Schwanzmeise Spastik Mongolei Trotzdem Deppendorfer Kanal Kanapee Negativ Nigeria Nigella Huhn
    Hurra Urne Fotograf Fötus Pistole Pisa Arsen Archiv Marsch harsch barsch Pansch Warschau Bitcheno Tuntenhausen Depesche
    Affekt Eselsohr Schweinfurt Rattenberg Hundertwasser Honkong Spinnerei Pennsylvania Saurier Sauerland Heilbronn Hitlerputsch
    Siegen Heilung Gaskammertheater Türkis Polen Russisch Judo Judith Schwuletten-frei Kameldorn Lappland Opferstock Clownfisch
    Pfostenhauer Losung Lusche-frei Packung Packeis Mobilität Zeckenschutz Made-in-Germany Ekelalarm Idylle Idiom`
      .split(/\s+/)
      .filter(word => !word.includes('-'));

  it.each(innocent.filter(word => word !== 'Schwuletten'))('holds nothing against "%s"', word => {
    const reading = deobfuscate(`Das Wort lautet ${word}, so steht es da.`);
    const { matches } = matchRules(compiled, reading, detect(reading, surroundings));
    expect(
      matches
        .map(match => match.compiled.rule.id)
        .filter(id => /insult|incite|threat|symbol/.test(id)),
    ).toEqual([]);
  });

  it.each([
    ['idiot ', 'plain hits'],
    ['du ', 'common words'],
    ['a ', 'single letters'],
    ['A****loch ', 'masked words'],
    ['ich du idiot sollte man erschießen ', 'half-fitting sequences'],
    ['a.b.c.', 'dotted letters'],
    ['"a ', 'quotes'],
  ])('does work that grows no faster than the text: %j', unit => {
    const stepsFor = (length: number) =>
      matchRules(compiled, deobfuscate(unit.repeat(length / unit.length)), new Map()).steps;
    const short = stepsFor(10_000);
    const long = stepsFor(100_000);
    expect(long).toBeLessThan(short * 12 + 10_000);
    expect(long).toBeLessThan(100_000 * 60);
  });
});
