import * as fc from 'fast-check';
import type { Entry, Hash } from '../../../lib/ledger/entry';
import { type Browser, makeEnrolment, makeEpoch, makeTeam } from './make-team';

export type Step = {
  readonly who: number;
  readonly whom: number;
  readonly what: number;
  readonly hears: readonly number[];
  /** How far back the parents are that the entry claims; null: honest. */
  readonly backdated: number | null;
};

/** What may happen to a team in some weeks: also what honest browsers never write. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    who: fc.nat(5),
    whom: fc.nat(5),
    what: fc.nat(10),
    hears: fc.array(fc.nat(5), { maxLength: 3 }),
    backdated: fc.option(fc.nat(6), { freq: 4 }),
  }),
  { minLength: 5, maxLength: 30 },
);

export type Life = {
  readonly id: Hash;
  readonly browsers: readonly Browser[];
  readonly entries: readonly Entry[];
};

export function live(list: readonly Step[]): Life {
  const { id, founder, further } = makeTeam('founder', ['founder-1', 'founder-2']);
  const second = founder.adds('second', 'editor');
  founder.nominates(second.member);
  const third = founder.adds('third', 'author');
  const browsers = [founder, further('founder-2'), second, third];
  for (const browser of browsers) browser.hears(...browsers);
  const pick = (index: number): Browser => browsers[index % browsers.length] ?? founder;
  for (const [index, step] of list.entries()) {
    const who = pick(step.who);
    who.hears(...step.hears.map(pick));
    act(who, pick(step.whom), step, index, browsers);
  }
  const entries = new Map(browsers.flatMap(one => one.entries()).map(entry => [entry.id, entry]));
  return { id, browsers, entries: [...entries.values()] };
}

function act(who: Browser, whom: Browser, step: Step, index: number, browsers: Browser[]): void {
  const { heads } = who.membership();
  const about = who.entries().filter(({ subject }) => subject === 'workspace');
  const old = step.backdated === null ? undefined : about[step.backdated % about.length];
  const over = { parents: old ? [old.id] : heads };
  const { member, device } = whom;
  const cuts = who.cuts(member);
  const epoch = makeEpoch();
  switch (step.what) {
    case 0:
      who.write('member-revoked', { member, cuts, epoch }, over);
      return;
    case 1:
      who.write('device-revoked', { device, cut: who.cut(device), epoch }, over);
      return;
    case 2:
      who.write('role-changed', { member, role: 'editor', cuts }, over);
      return;
    case 3:
      who.write('role-changed', { member, role: 'auditor', cuts }, over);
      return;
    case 4:
      who.write('lead-nominated', { member, cuts }, over);
      return;
    case 5: {
      const [nomination] = who.membership().nominations;
      if (nomination) who.write('lead-approved', { nomination: nomination.id }, over);
      return;
    }
    case 6:
      browsers.push(who.adds(`late-${index}`, 'author'));
      return;
    case 7:
      browsers.push(who.addsDevice(`further-${index}`));
      return;
    case 8:
      who.write('device-added', { member, enrolment: makeEnrolment(`odd-${index}`) }, over);
      return;
    case 9:
      who.write('key-rotated', { epoch }, over);
      return;
    default:
      who.append('answer', `answer:${index}`, { index });
  }
}
