import { describe, expect, it } from 'vitest';
import {
  criminalDraft,
  missingIn,
} from '../../../../../components/workspace/review/criminal-draft';
import {
  flag,
  locked,
  makeProposal,
  makeView,
  mark,
  people,
  policy,
} from '../../../../support/decision-states';

const draftOf = (over: Parameters<typeof makeView>[0]) =>
  criminalDraft(makeView(over).decision, policy);

describe('criminalDraft', () => {
  it('suggests what clear hints suspect, and who may file', () => {
    const hints = [{ ...flag, category: 'defamation' }];
    expect(draftOf({ proposal: makeProposal({ hints }) })).toMatchObject({
      offences: ['ehrdelikt'],
      entitled: expect.stringContaining('Dienstvorgesetzte'),
    });
  });

  it('suggests nothing for a doubtful hint', () => {
    const hints = [{ ...flag, category: 'threat', certainty: 'likely' }];
    expect(draftOf({ proposal: makeProposal({ hints }) }).offences).toEqual([]);
  });

  it('names the offence and the police under the lock', () => {
    const proposal = makeProposal({ concerned: locked, grounds: null, hints: [] });
    expect(draftOf({ proposal })).toMatchObject({
      offences: ['missbrauchsdarstellung'],
      office: 'polizei-184b',
    });
  });

  it('goes on from what was written last', () => {
    const state = { ...draftOf({}), reference: 'ST/4711' };
    const criminal = { ...mark('4', people.max, 1), state };
    expect(draftOf({ criminal })).toEqual(state);
  });
});

describe('missingIn', () => {
  const whole = { ...draftOf({}), offences: ['ehrdelikt'] };

  it('wants an offence', () => {
    expect(missingIn(draftOf({}))).toEqual(['offences']);
    expect(missingIn(whole)).toEqual([]);
  });

  it('wants a day for what went out', () => {
    expect(missingIn({ ...whole, status: 'requested' })).toEqual(['filedOn']);
    expect(missingIn({ ...whole, status: 'reported', filedOn: '2026-11-20' })).toEqual([]);
    expect(missingIn({ ...whole, status: 'waived' })).toEqual([]);
  });
});
