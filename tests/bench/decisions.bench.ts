import MiniSearch from 'minisearch';
import type { Decision } from '../../lib/decisions/decision';
import { defaultDecisionPolicy } from '../../lib/decisions/default-policy';
import { foldDecision } from '../../lib/decisions/fold';
import { createPrecedentIndex, precedentRecordOf } from '../../lib/decisions/precedents';
import { DecisionId } from '../../lib/decisions/proposal';
import { compareByTasks, tasksOf } from '../../lib/decisions/tasks';
import { unwanted, wanted } from '../../scripts/train/needs-answer-examples';
import { seededRandom } from '../support/seeded-random';
import {
  approve,
  createDesk,
  makeProposalOf,
  max,
  monday,
  refuse,
} from '../unit/decisions/make-decision';

const count = 5_000;
const random = seededRandom(count);
const sentences = [...wanted, ...unwanted];
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const comment = (length: number): string => Array.from({ length }, () => pick(sentences)).join(' ');

/** Eight entries each, as most decisions have them. */
function writeDecision(number: number) {
  const id = DecisionId.parse(`d${number}`);
  const desk = createDesk(`decision:${id}`);
  const proposal = desk.write('decision-proposal', makeProposalOf(comment(1 + (number % 4))));
  desk.write('decision-remark', { text: 'Grenzfall.' });
  const rule = number % 5 === 0 ? refuse : approve;
  if (number % 9 !== 0) desk.write('decision-ruling', rule(proposal), { by: max });
  desk.write('decision-carried-out', { act: 'done', measure: 'delete', at: monday, note: '' });
  for (const sighting of ['gone', 'there', 'gone'] as const)
    desk.write('decision-sighting', { sighting, at: monday });
  desk.write('decision-notice', { informed: false, reason: 'Kein Profil.' });
  return { id, entries: desk.entries };
}

/** The pure part of decisions over 5,000 of them, in milliseconds; the database comes on top. */
export function run(): string {
  const written = Array.from({ length: count }, (_, number) => writeDecision(number));
  const [decisions, folding] = timed(() =>
    written.flatMap(({ id, entries }) => foldDecision(id, entries, []) ?? []),
  );
  const [, queueing] = timed(() => queue(decisions));
  const [records, reading] = timed(() => decisions.flatMap(one => precedentRecordOf(one) ?? []));
  const index = createPrecedentIndex();
  const ask = (text: string) => index.find({ text, clause: '§ 3 Abs. 1', except: null });
  const [, building] = timed(() => {
    for (const record of records) index.put(record);
    ask('Freibad');
  });
  const peer = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  const [, peerBuilding] = timed(() =>
    peer.addAll(decisions.map(one => ({ id: one.id, text: textOf(one) }))),
  );
  const texts = Array.from({ length: 200 }, () => comment(2));
  return [
    '| what | ours | MiniSearch |',
    '|---|---|---|',
    `| fold ${count} decisions of 8 entries | ${folding.toFixed(0)} | – |`,
    `| tasks of all, sorted | ${queueing.toFixed(0)} | – |`,
    `| words of all comments, once per decision | ${reading.toFixed(0)} | – |`,
    `| build the index of like cases | ${building.toFixed(0)} | ${peerBuilding.toFixed(0)} |`,
    `| like cases, median of ${texts.length} | ${medianOf(ask, texts)} | ${medianOf(text => peer.search(text).slice(0, 5), texts)} |`,
    `| like cases of 20,000 characters | ${medianOf(ask, [comment(400).slice(0, 20_000)])} | ${medianOf(text => peer.search(text), [comment(400).slice(0, 20_000)])} |`,
  ].join('\n');
}

function queue(decisions: readonly Decision[]): unknown {
  const viewer = { self: max, role: 'lead', mandate: null } as const;
  return decisions
    .map(one => ({
      tasks: tasksOf(one, viewer, defaultDecisionPolicy, monday),
      proposedAt: one.proposed.at,
    }))
    .toSorted((a, b) => compareByTasks(a, b, monday));
}

const textOf = ({ proposal: { concerned } }: Decision): string =>
  concerned.kind === 'comment' ? concerned.comment.text : '';

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function medianOf(work: (text: string) => unknown, texts: readonly string[]): string {
  const times = texts.map(text => timed(() => work(text))[1]).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!.toFixed(1);
}
