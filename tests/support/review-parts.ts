import { makeProposal, mark, people, policy } from './decision-states';

/** What happened to one decision, from which its states are put together: see review-states.ts. */
export const hour = 3_600_000;
export const day = 24 * hour;
export const now = Date.now();
const dayFrom = (offset: number): string => new Date(now + offset * day).toISOString().slice(0, 10);

export const approval = {
  ...mark('3', people.frieda, now - 3 * hour),
  ruling: {
    on: 'proposal',
    about: mark('1', people.max, 0).id,
    outcome: 'approved',
    measure: 'delete',
    reason: '',
  },
  asDeputy: false,
  fault: null,
};
export const decided = {
  phase: 'decided',
  decided: { ...mark('3', people.frieda, now - 3 * hour), reviewed: true },
  tookPart: [people.max, people.frieda],
  rulings: [approval],
};
export const removed = {
  ...mark('4', people.max, now - 2 * hour),
  act: 'done',
  measure: 'delete',
  at: now - 2 * hour,
  note: '',
};
export const gone = { ...mark('5', people.max, now - 2 * hour), sighting: 'gone' };
export const notice = {
  ...mark('6', people.max, now - 2 * hour),
  notice: {
    informed: true,
    at: now - 2 * hour,
    how: 'message',
    wording: 'Guten Tag,\n\nwir haben Ihren Kommentar gelöscht.',
  },
};
export const complaint = {
  ...mark('7', people.max, now - hour),
  receivedOn: dayFrom(0),
  how: 'mail',
  text: 'Ich habe niemanden beleidigt, ich habe nur gesagt, was alle denken.',
  outcome: null,
};
export const reversal = {
  ...mark('8', people.self, now - hour / 2),
  ruling: {
    on: 'complaint',
    about: complaint.id,
    outcome: 'reversed',
    reason: 'Scharfe Kritik an der Behörde. Das Wort trifft keine einzelne Person.',
  },
  asDeputy: false,
  fault: null,
};
export const done = { ...decided, carriedOut: [removed], sighting: gone, notices: [notice] };
const urgentProposal = makeProposal({
  urgent: { reason: 'Die Privatadresse einer Kollegin stand im Kommentar.' },
});
export const urgent = {
  proposal: urgentProposal,
  phase: 'provisional',
  carriedOut: [removed],
};
export const person = {
  incidents: '2026-3QX7A: Beleidigung, verborgen am 12.10.2026.',
  prognosis: 'Trotz zweier Hinweise dieselben Worte; weitere sind zu erwarten.',
  until: dayFrom(180),
  reviewOn: dayFrom(90),
  pressChecked: true,
  pressNote: '',
};
export const criminal = {
  ...mark('9', people.max, now - hour),
  state: {
    offences: policy.offences
      .filter(({ prosecution }) => prosecution === 'on-request')
      .slice(0, 1)
      .map(({ id: offence }) => offence),
    knownOn: dayFrom(-80),
    entitled: 'Bürgermeisterin als Dienstvorgesetzte',
    status: 'suspected',
    office: policy.offices[0]?.id ?? null,
    filedOn: null,
    reference: '',
    note: '',
    endedOn: null,
  },
};
