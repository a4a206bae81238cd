import { describe, expect, it } from 'vitest';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import { defaultReversals } from '../../../lib/decisions/default-reversals';
import { lockedOfficeId } from '../../../lib/decisions/offices';
import { DecisionPolicy } from '../../../lib/decisions/policy';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';

const places = (template: string) => [
  ...new Set([...template.matchAll(/\{(\w+)\}/gu)].map(([, place]) => place)),
];

describe('the policy before anyone has set one', () => {
  it('is a policy', () => {
    expect(DecisionPolicy.parse(defaultDecisionPolicy)).toEqual(defaultDecisionPolicy);
  });

  it('calls every legal basis a proposal', () => {
    for (const { text } of defaultDecisionPolicy.legalBases) expect(text).toMatch(/^Vorschlag: /u);
  });

  it('tells the author in every statement the clause, its version, the reason and how to complain', () => {
    for (const { sie, du } of Object.values(defaultDecisionPolicy.statements))
      for (const text of [sie, du])
        expect(places(text)).toEqual([
          'clause',
          'title',
          'version',
          'reason',
          'complaint',
          'number',
        ]);
  });

  it('says sorry and names the case wherever a measure was taken back', () => {
    for (const { sie, du } of Object.values(defaultReversals))
      for (const text of [sie, du]) {
        expect(text).toContain('um Entschuldigung');
        expect(places(text)).toEqual(['number']);
      }
  });

  it('speaks of hiding in the word that Facebook has for it', () => {
    const { hide } = defaultDecisionPolicy.statements;
    for (const text of [hide.sie, hide.du]) expect(text).toContain('Kommentar verborgen.');
    expect(JSON.stringify([defaultDecisionPolicy, defaultNetiquette])).not.toMatch(
      /ausgeblendet/iu,
    );
  });

  it('says Sie in one statement and du in the other', () => {
    const { statements } = defaultDecisionPolicy;
    const texts = [...Object.values(statements), ...Object.values(defaultReversals)];
    for (const { sie, du } of texts) {
      expect(sie).not.toMatch(/\b(du|dein\w*|dich|dir)\b/iu);
      expect(du).not.toMatch(/\b(Sie|Ihr\w*|Ihnen)\b/u);
    }
  });

  it('gives every office and offence an id of its own, and https addresses only', () => {
    const { offices, offences, legalBases } = defaultDecisionPolicy;
    for (const list of [offices, offences, legalBases])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const urls = offices.flatMap(({ url }) => (url === null ? [] : [new URL(url)]));
    expect(new Set(urls.map(({ protocol }) => protocol))).toEqual(new Set(['https:']));
  });

  it('names who may file for every offence on request', () => {
    for (const { prosecution, entitled } of defaultDecisionPolicy.offences)
      expect(entitled !== '').toBe(prosecution === 'on-request');
  });

  it('tells the police of a locked comment neither text nor name', () => {
    const office = defaultDecisionPolicy.offices.find(({ id }) => id === lockedOfficeId);
    expect(places(office?.template ?? '')).toEqual(['number', 'permalink', 'time', 'captured']);
  });
});
