import type { Decision, StepKind } from '../../decisions/decision';
import type { DecisionPayload, Ruling } from '../../decisions/payloads';
import type { EntryId } from '../../ledger/entry';
import type { Step } from '../../rpc/decisions';
import { ExpectedFailure } from '../../rpc/server';
import type { Standing } from './standing';

type Kind = Exclude<StepKind, 'decision-evidence' | 'decision-sighting'>;
/** What is written for a step. */
type Draft = { [K in Kind]: { readonly kind: K; readonly payload: DecisionPayload<K> } }[Kind];

/** @throws ExpectedFailure when this person may not rule, today or at all */
export const draftOf = (step: Step, standing: Standing): Draft =>
  step.kind === 'ruling' ? rulingDraft(step.ruling, standing) : plainDraft(step);

/** Steps of which the entry says the same. */
function plainDraft(step: Exclude<Step, { readonly kind: 'ruling' }>): Draft {
  switch (step.kind) {
    case 'withdrawal':
      return { kind: 'decision-withdrawal', payload: step.payload };
    case 'remark':
      return { kind: 'decision-remark', payload: step.payload };
    case 'carried-out':
      return { kind: 'decision-carried-out', payload: step.payload };
    case 'notice':
      return { kind: 'decision-notice', payload: step.payload };
    case 'complaint':
      return { kind: 'decision-complaint', payload: step.payload };
    case 'criminal':
      return { kind: 'decision-criminal', payload: step.payload };
    case 'hold':
      return { kind: 'decision-hold', payload: step.payload };
    case 'person':
      return { kind: 'decision-person', payload: step.payload };
    case 'closing':
    default:
      return { kind: 'decision-closing', payload: step.payload };
  }
}

/** A lead rules by office, a deputy by mandate. */
function rulingDraft(ruling: Ruling, { role, mandate }: Standing): Draft {
  if (role === null) throw new ExpectedFailure('no-team');
  if (role === 'lead') return { kind: 'decision-ruling', payload: ruling };
  if (role === 'auditor') throw new ExpectedFailure('not-entitled');
  if (mandate === null) throw new ExpectedFailure('no-mandate');
  return { kind: 'decision-deputy-ruling', payload: { ruling, mandate } };
}

/**
 * Nobody approves of muting or blocking somebody while the record says nothing about the person (D-14): a reviewer who
 * asked for more has to write it first. @throws ExpectedFailure 'incomplete'
 */
export function demandGrounds(step: Step, { measure, person, proposal }: Decision): void {
  if (step.kind !== 'ruling' || step.ruling.outcome !== 'approved') return;
  const isAboutPerson = measure === 'block' || measure === 'mute';
  if (isAboutPerson && person === null && proposal.concerned.kind !== 'locked')
    throw new ExpectedFailure('incomplete');
}

/**
 * The fold decides what has an effect. What has none is not written in the first place: called in the transaction that
 * wrote it, this undoes it. @throws ExpectedFailure
 */
export function demandEffect(step: Step, written: EntryId, after: Decision): void {
  if (step.kind === 'ruling') {
    const fault = after.rulings.find(({ id }) => id === written)?.fault ?? null;
    if (fault) throw new ExpectedFailure(fault);
  }
  const isVoid =
    (step.kind === 'withdrawal' && after.phase !== 'withdrawn') ||
    (step.kind === 'closing' && after.closed === null);
  if (isVoid) throw new ExpectedFailure('not-open');
}
