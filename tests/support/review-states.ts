import { crc32, deflateSync } from 'node:zlib';
import type { DecisionView, Precedent } from '../../lib/rpc/decisions';
import {
  decisionId,
  locked,
  makeProposal,
  makeRow,
  makeView,
  manyRows,
  mark,
  people,
  policy,
  task,
} from './decision-states';
import { makeMember, makeTeam, type Script } from './team-states';

/** States of the place "Prüfung" that a real team seldom is in all at once, as its background would answer. */
export type ReviewState = {
  readonly name: string;
  readonly path: string;
  readonly script: Script;
};

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.now();
const dayFrom = (offset: number): string => new Date(now + offset * day).toISOString().slice(0, 10);

/** What stands for a screenshot: grey, of the size that the record says. */
function grey(width: number, height: number): string {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey per dot.
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0xdd);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

const precedent: Precedent = {
  id: makeRow({ id: 'decision-musterhausen-0' }).id,
  number: '2026-3QX7A',
  measure: 'hide',
  outcome: 'decided',
  clause: '§ 3 Abs. 1',
  excerpt: 'Lauter Idioten im Bürgerbüro, macht endlich mal eure Arbeit!',
  decidedAt: now - 40 * day,
  likeness: 0.7,
  shared: ['idioten', 'alle'],
};

const team = makeTeam({
  members: [
    makeMember('Erika Beispiel', { id: people.self, role: 'lead', isOwn: true }),
    makeMember('Max Muster', { id: people.max }),
    makeMember('Frieda Fall', { id: people.frieda, role: 'lead' }),
  ],
  invitations: [],
  needsSecondLead: false,
});

/** What every state answers besides the decision or the list itself. */
const around: Script = {
  'team/state': team,
  'decision-policy/get': { policy, conflict: false },
  'decisions/list': [],
  'decisions/precedents': [precedent],
  'decisions/artefact': { state: 'good', base64: grey(640, 240) },
};

const scriptOf = (view: DecisionView, over: Script = {}): Script => ({
  ...around,
  'decisions/get': view,
  ...over,
});

const page = (name: string, view: DecisionView, over: Script = {}): ReviewState => ({
  name,
  path: `#pruefung/${decisionId}`,
  script: scriptOf(view, over),
});

const list = (name: string, rows: Script['decisions/list'], path = '', over: Script = {}) => ({
  name,
  path: `#pruefung${path}`,
  script: { ...around, 'decisions/list': rows ?? [], ...over },
});

const approval = {
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
const decided = {
  phase: 'decided',
  decided: { ...mark('3', people.frieda, now - 3 * hour), reviewed: true },
  tookPart: [people.max, people.frieda],
  rulings: [approval],
};
const removed = {
  ...mark('4', people.max, now - 2 * hour),
  act: 'done',
  measure: 'delete',
  at: now - 2 * hour,
  note: '',
};
const gone = { ...mark('5', people.max, now - 2 * hour), sighting: 'gone' };
const notice = {
  ...mark('6', people.max, now - 2 * hour),
  notice: {
    informed: true,
    at: now - 2 * hour,
    how: 'message',
    wording: 'Guten Tag,\n\nwir haben Ihren Kommentar gelöscht.',
  },
};
const complaint = {
  ...mark('7', people.max, now - hour),
  receivedOn: dayFrom(0),
  how: 'mail',
  text: 'Ich habe niemanden beleidigt, ich habe nur gesagt, was alle denken.',
  outcome: null,
};
const reversal = {
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
const done = { ...decided, carriedOut: [removed], sighting: gone, notices: [notice] };
const urgentProposal = makeProposal({
  urgent: { reason: 'Die Privatadresse einer Kollegin stand im Kommentar.' },
});
const urgent = {
  proposal: urgentProposal,
  phase: 'provisional',
  carriedOut: [removed],
};
const person = {
  incidents: '2026-3QX7A: Beleidigung, verborgen am 12.10.2026.',
  prognosis: 'Trotz zweier Hinweise dieselben Worte; weitere sind zu erwarten.',
  until: dayFrom(180),
  reviewOn: dayFrom(90),
  pressChecked: true,
  pressNote: '',
};
const criminal = {
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

const dueRows = [
  makeRow({
    id: 'decision-urgent',
    number: '2026-4EIL2',
    phase: 'provisional',
    isUrgent: true,
    tasks: [task('after-approval', { dueAt: now - day, isOverdue: true })],
  }),
  makeRow({
    id: 'decision-today',
    number: '2026-5HEUT',
    phase: 'provisional',
    isUrgent: true,
    measure: 'hide',
    tasks: [task('after-approval', { dueAt: now + hour / 4 })],
  }),
  makeRow({ id: 'decision-week', number: '2026-6WOCH', measure: 'block' }),
  makeRow({
    id: 'decision-criminal',
    number: '2026-7STGB',
    phase: 'decided',
    tasks: [task('criminal', { dueAt: now + 10 * day }), task('inform')],
  }),
  makeRow({
    id: 'decision-own',
    number: '2026-8EIGN',
    isOwn: true,
    tasks: [task('review', { mine: false })],
  }),
  makeRow({
    id: 'decision-locked',
    number: '2026-9SPER',
    authorName: null,
    excerpt: '',
    clause: null,
    measure: 'delete',
  }),
];

const noTeam: Script = { 'team/state': { phase: 'none' } };

/** @throws when there is no state of that name */
export function reviewState(name: string): ReviewState {
  const found = reviewStates.find(state => state.name === name);
  if (!found) throw new Error(`no state "${name}"`);
  return found;
}

export const reviewStates: readonly ReviewState[] = [
  list('an empty queue', []),
  list('a queue with everything due', dueRows),
  list(
    'a queue without a team',
    [makeRow({ isOwn: true, tasks: [task('review', { mine: false })] })],
    '',
    noTeam,
  ),
  list('a queue of many', manyRows(120)),
  list('all decisions', manyRows(120), '/alle'),
  page('an open proposal of a colleague', makeView()),
  page(
    "a person's own proposal",
    makeView(
      { proposer: people.self, proposed: mark('1', people.self, now - 5 * hour) },
      { tasks: [task('review', { mine: false })] },
    ),
  ),
  page(
    'a proposal without a team',
    makeView(
      { proposer: people.self, proposed: mark('1', people.self, now - 5 * hour) },
      { tasks: [task('review', { mine: false })], role: null },
    ),
    noTeam,
  ),
  page(
    'a proposal before a deputy',
    makeView({}, { role: 'editor', mandate: mark('M', people.frieda, 0).id }),
  ),
  page(
    'a proposal before an editor',
    makeView({}, { role: 'editor', tasks: [task('review', { mine: false })] }),
  ),
  page(
    'a block that lacks its grounds',
    makeView({ proposal: makeProposal({ measure: 'block' }), measure: 'block' }),
  ),
  page(
    'approved, to be carried out',
    makeView({ ...decided, toDo: 'do' }, { tasks: [task('carry-out')] }),
  ),
  page(
    'carried out, the person to be informed',
    makeView({ ...decided, carriedOut: [removed], sighting: gone }, { tasks: [task('inform')] }),
  ),
  page(
    'urgent and overdue',
    makeView(urgent, {
      tasks: [task('after-approval', { dueAt: now - 2 * day, isOverdue: true }), task('inform')],
    }),
  ),
  page(
    'urgent, refused afterwards, to be undone',
    makeView(
      {
        ...urgent,
        phase: 'refused',
        toDo: 'undo',
        rulings: [
          {
            ...approval,
            by: people.self,
            ruling: { ...approval.ruling, outcome: 'refused', reason: 'Das ist Kritik.' },
          },
        ],
        tookPart: [people.max, people.self],
        notices: [notice],
      },
      { tasks: [task('undo')] },
    ),
  ),
  page(
    'a complaint to rule on',
    makeView({ ...done, complaints: [complaint] }, { tasks: [task('complaint')] }),
  ),
  page(
    'a complaint before who took part',
    makeView(
      { ...done, tookPart: [people.max, people.self], complaints: [complaint] },
      { tasks: [task('complaint', { mine: false })] },
    ),
  ),
  page(
    'reversed, to be undone',
    makeView(
      {
        ...done,
        phase: 'reversed',
        toDo: 'undo',
        rulings: [approval, reversal],
        complaints: [{ ...complaint, outcome: 'reversed' }],
        tookPart: [people.max, people.frieda, people.self],
      },
      { tasks: [task('undo')] },
    ),
  ),
  page(
    'reversed and undone, the person to be told',
    makeView(
      {
        ...done,
        phase: 'reversed',
        rulings: [approval, reversal],
        carriedOut: [
          removed,
          { ...removed, ...mark('V', people.self, now - hour / 4), act: 'undone' },
        ],
        complaints: [{ ...complaint, outcome: 'reversed' }],
        timeline: [
          { ...mark('1', people.max, now - 5 * hour), kind: 'decision-proposal' },
          { ...mark('6', people.max, now - 2 * hour), kind: 'decision-notice' },
          { ...mark('8', people.self, now - hour / 2), kind: 'decision-ruling' },
        ],
      },
      { tasks: [task('inform')] },
    ),
  ),
  page(
    'a block in force, due for review',
    makeView(
      {
        ...done,
        measure: 'block',
        proposal: makeProposal({ measure: 'block', person }),
        person,
        carriedOut: [{ ...removed, measure: 'block' }],
        rulings: [{ ...approval, ruling: { ...approval.ruling, measure: 'block' } }],
      },
      { tasks: [task('block-review', { dueAt: now + 9 * day })] },
    ),
  ),
  page(
    'a request to prosecute that can still be filed',
    makeView({ ...done, criminal }, { tasks: [task('criminal', { dueAt: now + 10 * day })] }),
  ),
  page(
    'under the lock',
    makeView({
      proposal: makeProposal({ concerned: locked, grounds: null, hints: [] }),
      evidence: [],
      artefacts: [],
    }),
  ),
  page(
    'closed, with deletion suspended',
    makeView(
      {
        ...done,
        closed: mark('C', people.max, now - hour),
        hold: {
          ...mark('H', people.self, now - hour),
          reason: 'Das Verwaltungsgericht hat die Akte angefordert.',
        },
        remarks: [
          {
            ...mark('R', people.frieda, now - 4 * hour),
            text: 'Grenzfall, aber wie bei 2026-3QX7A.',
          },
        ],
      },
      { tasks: [], retention: { class: 'decision', dueAt: now + 360 * day, isHeld: true } },
    ),
  ),
  page(
    'closed, to be deleted in a year',
    makeView(
      { ...done, closed: mark('C', people.max, now - hour) },
      { tasks: [], retention: { class: 'decision', dueAt: now + 360 * day, isHeld: false } },
    ),
  ),
  page('evidence that is missing', makeView({}, { present: [] }), {
    'decisions/artefact': { state: 'missing' },
  }),
  page('evidence that was changed', makeView(), { 'decisions/artefact': { state: 'changed' } }),
  page(
    'a comment that is back',
    makeView(
      { ...done, isBack: true, sighting: { ...gone, sighting: 'there' } },
      { tasks: [task('back')] },
    ),
  ),
];
