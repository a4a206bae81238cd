import type { Decision } from '../decisions/decision';
import { factsOf } from '../decisions/erasing';
import { excerptOf } from '../decisions/excerpt';
import { foldDecision } from '../decisions/fold';
import type { PolicyVersion } from '../decisions/policy-in-force';
import { precedentRecordOf } from '../decisions/precedents';
import { DecisionId } from '../decisions/proposal';
import { decisionPolicySubject } from '../decisions/payloads';
import type { Entry } from '../ledger/entry';
import { isErasable } from '../ledger/erasable';
import type { SubjectState } from '../ledger/fold';
import { profileKey } from '../comment/profile';
import { readEntriesOf } from './counting';
import type { LotseDb } from './db';
import { readPayload, subjects } from './kinds';
import type { RecordOf } from './tables';

/**
 * Brings what is shown of decisions, of the policy and of what was erased up to date with the entries of these
 * subjects; those about other rooms are passed over. Another policy changes what decisions say as well: who was a
 * deputy when, and whether hiding needed a second person. Joins a running transaction.
 */
export async function projectDecisions(
  db: LotseDb,
  names: readonly string[],
  states: ReadonlyMap<string, SubjectState>,
): Promise<void> {
  await projectErasures(db, names.filter(isErasable), states);
  const changed = new Set(names.filter(name => name.startsWith(prefix)));
  if (names.includes(decisionPolicySubject)) {
    await projectPolicy(db, states.get(decisionPolicySubject));
    for (const id of await db.decisionBriefs.where('isUnderPolicy').equals(1).primaryKeys())
      changed.add(subjects.decision(id));
  }
  if (changed.size === 0) return;
  const { counting } = await readEntriesOf(db, [...changed]);
  await refold(db, [...changed], counting);
}

const prefix = subjects.decision('');

async function refold(
  db: LotseDb,
  names: readonly string[],
  entries: readonly Entry[],
): Promise<void> {
  const policies = await readPolicies(db);
  const bySubject = new Map<string, Entry[]>(names.map(name => [name, []]));
  for (const entry of entries) bySubject.get(entry.subject)?.push(entry);
  const gone: DecisionId[] = [];
  const unlike: DecisionId[] = [];
  const records: RecordOf<'decisions'>[] = [];
  const briefs: RecordOf<'decisionBriefs'>[] = [];
  const precedents: RecordOf<'precedents'>[] = [];
  const facts: RecordOf<'decisionFacts'>[] = [];
  for (const [subject, own] of bySubject) {
    const id = DecisionId.parse(subject.slice(prefix.length));
    const decision = foldDecision(id, own, policies);
    const precedent = decision && precedentOf(decision);
    if (precedent) precedents.push(precedent);
    else unlike.push(id);
    if (!decision) gone.push(id);
    else {
      const { proposal, proposed } = decision;
      records.push({ id, decision });
      briefs.push(briefOf(decision, own));
      facts.push({
        id,
        number: proposal.number,
        openedAt: proposed.at,
        facts: factsOf(decision),
      });
    }
  }
  await Promise.all([
    db.decisions.bulkPut(records),
    db.decisionBriefs.bulkPut(briefs),
    db.precedents.bulkPut(precedents),
    db.decisionFacts.bulkPut(facts),
    db.decisions.bulkDelete(gone),
    db.decisionBriefs.bulkDelete(gone),
    db.precedents.bulkDelete(unlike),
    db.decisionFacts.bulkDelete(gone),
  ]);
}

function precedentOf(decision: Decision): RecordOf<'precedents'> | null {
  const record = precedentRecordOf(decision);
  return record && { id: decision.id, ...record, terms: record.terms.join(' ') };
}

async function projectPolicy(db: LotseDb, state: SubjectState | undefined): Promise<void> {
  const policy = state && readPayload('decision-policy', state.current);
  if (!policy) return db.decisionPolicy.clear();
  const { current, conflict } = state;
  await db.decisionPolicy.put({ id: 'current', policy, entry: current.id, conflict });
}

/** The first proof stands: a second says nothing new. */
async function projectErasures(
  db: LotseDb,
  names: readonly string[],
  states: ReadonlyMap<string, SubjectState>,
): Promise<void> {
  if (names.length === 0) return;
  const proofs = names.flatMap((subject): RecordOf<'erasures'>[] => {
    const entry = states.get(subject)?.history.find(({ kind }) => kind === 'erasure');
    const erasure = entry && readPayload('erasure', entry);
    return erasure ? [{ subject, id: entry.id, at: entry.time, erasure }] : [];
  });
  const proven = new Set(proofs.map(({ subject }) => subject));
  await Promise.all([
    db.erasures.bulkPut(proofs),
    db.erasures.bulkDelete(names.filter(name => !proven.has(name))),
  ]);
}

/** Every version of the policy that counts, in the order of their times. */
export async function readPolicies(db: LotseDb): Promise<readonly PolicyVersion[]> {
  const { counting } = await readEntriesOf(db, [decisionPolicySubject]);
  return counting
    .flatMap(entry => {
      const policy = readPayload('decision-policy', entry);
      return policy ? [{ id: entry.id, time: entry.time, policy }] : [];
    })
    .toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}

function briefOf(decision: Decision, entries: readonly Entry[]): RecordOf<'decisionBriefs'> {
  const { id, phase, measure, proposal, proposed, decided, closed } = decision;
  const { number, concerned, grounds, urgent } = proposal;
  const about = concerned.kind === 'comment' ? concerned.comment : concerned;
  const comment = concerned.kind === 'comment' ? concerned.comment : null;
  const profileUrl = comment?.author.profileUrl ?? null;
  return {
    id,
    number,
    phase,
    measure,
    platform: about.platform,
    commentKey: about.key,
    profile: profileUrl === null ? null : profileKey(profileUrl),
    authorName: comment?.author.name ?? null,
    excerpt: excerptOf(concerned),
    clause: grounds?.clause.clause ?? null,
    proposedAt: proposed.at,
    proposer: proposed.by,
    isUrgent: urgent !== null,
    decidedAt: decided?.at ?? null,
    closedAt: closed?.at ?? null,
    isOpen: isOpen(decision) ? 1 : 0,
    isUnderPolicy: isUnderPolicy(decision, entries) ? 1 : 0,
  };
}

/**
 * Whether `tasksOf` may name something to do. Also after closing: a complaint, what came back or must be undone, a
 * block that is in force, a request to prosecute.
 */
function isOpen(decision: Decision): boolean {
  const { closed, toDo, isBack, complaints, criminal, measure, phase } = decision;
  const isLasting = (measure === 'block' || measure === 'mute') && phase === 'decided';
  const isSuspected = criminal?.state.status === 'suspected';
  const isDisputed = complaints.some(({ outcome }) => outcome === null);
  return closed === null || toDo !== null || isBack || isDisputed || isLasting || isSuspected;
}

/** Hiding needs a second person or not, and a deputy's ruling counts or not, as the policies say. */
const isUnderPolicy = ({ proposal, measure }: Decision, entries: readonly Entry[]): boolean =>
  proposal.measure === 'hide' ||
  measure === 'hide' ||
  entries.some(({ kind }) => kind === 'decision-deputy-ruling');
