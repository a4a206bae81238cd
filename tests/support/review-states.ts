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
import { greyPicture } from './grey-picture';
import {
  approval,
  complaint,
  criminal,
  day,
  decided,
  done,
  gone,
  hour,
  notice,
  now,
  person,
  removed,
  reversal,
  urgent,
} from './review-parts';
import { makeMember, makeTeam, type Script } from './team-states';

/** States of the place "Prüfung" that a real team seldom is in all at once, as its background would answer. */
export type ReviewState = {
  readonly name: string;
  readonly path: string;
  readonly script: Script;
};

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
  'decisions/artefact': { state: 'good', base64: greyPicture(640, 240) },
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
