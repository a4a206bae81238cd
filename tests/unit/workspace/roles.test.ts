import { describe, expect, it } from 'vitest';
import { kinds } from '../../../lib/store/kinds';
import {
  canApprove,
  canLeave,
  canNominate,
  cutsOfDevice,
  cutsOfMember,
  mayManage,
  needsSecondLead,
} from '../../../lib/workspace/cuts';
import { mayWrite } from '../../../lib/workspace/roles';
import { hashOf } from '../../../lib/ledger/entry';
import { makeTeam } from './make-team';

const writable = (role: Parameters<typeof mayWrite>[0]) =>
  Object.keys(kinds).filter(kind => mayWrite(role, kind));

/** Of one's own person, devices, and what they have seen of others' chains. */
const own = ['member-revoked', 'device-added', 'device-revoked', 'chain-witness'];

describe('roles', () => {
  it('let leads write every kind there is, and auditors nothing but what concerns themselves', () => {
    expect(writable('lead')).toEqual(Object.keys(kinds));
    expect(new Set(writable('auditor'))).toEqual(new Set(own));
  });

  it('let editors work on cases, decisions and phrasings, and authors on answers as well', () => {
    const forLeads = ['decision-ruling', 'decision-hold', 'decision-policy'];
    const decisions = Object.keys(kinds).filter(
      kind => kind.startsWith('decision-') && !forLeads.includes(kind),
    );
    const work = ['case-opening', 'case-step', 'expired-use', 'phrasing', 'phrasing-removal'];
    const editors = [...work, ...decisions, ...own];
    expect(new Set(writable('editor'))).toEqual(new Set(editors));
    const answers = ['answer', 'answer-withdrawal'];
    expect(new Set(writable('author'))).toEqual(new Set([...editors, ...answers]));
  });

  it('let nobody write what is not known', () => {
    for (const kind of ['poll', 'constructor', '__proto__']) {
      expect(mayWrite('lead', kind)).toBe(false);
    }
  });
});

describe('what the page offers', () => {
  it('tells a single lead to find a second, and does not let them go before', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    const alone = founder.membership();
    expect(needsSecondLead(alone)).toBe(true);
    expect(canLeave(alone, founder.member)).toBe(false);
    expect(canLeave(alone, editor.member)).toBe(true);
    founder.nominates(editor.member);
    const both = founder.membership();
    expect(needsSecondLead(both)).toBe(false);
    expect(canLeave(both, founder.member)).toBe(true);
  });

  it('lets leads manage, propose once, and say yes to what another proposed', () => {
    const { founder } = makeTeam();
    const second = founder.adds('second', 'editor');
    founder.nominates(second.member);
    const third = founder.adds('third', 'editor');
    expect(canNominate(founder.membership(), founder.member, third.member)).toBe(true);
    founder.nominates(third.member);
    const membership = founder.membership();
    const [nomination] = membership.nominations;
    expect(canNominate(membership, founder.member, third.member)).toBe(false);
    expect(canNominate(membership, third.member, third.member)).toBe(false);
    expect(mayManage(membership, third.member)).toBe(false);
    expect(nomination && canApprove(membership, founder.member, nomination)).toBe(false);
    expect(nomination && canApprove(membership, second.member, nomination)).toBe(true);
  });

  it('cuts at the last entry of each device, and at nothing where none has arrived', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    const entry = editor.append('case-step', 'case:1', {});
    const heads = new Map([[editor.device, { seq: 1, hash: hashOf(entry) }]]);
    expect(cutsOfMember(founder.membership(), editor.member, heads)).toEqual([
      { device: editor.device, seq: 1, hash: hashOf(entry) },
    ]);
    expect(cutsOfDevice(founder.device, heads)).toEqual({ device: founder.device, seq: 0 });
  });
});
