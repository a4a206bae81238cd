import type { Decision } from '../../../lib/decisions/decision';
import { foldDecision } from '../../../lib/decisions/fold';
import { ladder } from '../../../lib/decisions/measure';
import { decisionPayloads } from '../../../lib/decisions/payloads';
import type { PolicyVersion } from '../../../lib/decisions/policy-in-force';
import { dayOf } from '../../../lib/decisions/german-time';
import type { Entry } from '../../../lib/ledger/entry';
import { decisionId } from './make-decision';

/** What a fold is, so that one with a planted fault can take its place. */
export type Fold = (
  entries: readonly Entry[],
  policies: readonly PolicyVersion[],
) => Decision | null;

export const realFold: Fold = (entries, policies) => foldDecision(decisionId, entries, policies);

const severity = (measure: string): number => ladder.findIndex(one => one === measure);

/** Who said on record that they want this measure or more, by an entry that they may write. Shares nothing with the fold. */
export function whoWants(
  measure: string,
  entries: readonly Entry[],
  policies: readonly PolicyVersion[],
): ReadonlySet<string> {
  const wanting = new Set<string>();
  for (const { kind, version, subject, body, author, time } of entries) {
    if (!body || version !== 1 || subject !== `decision:${decisionId}`) continue;
    const proposal = decisionPayloads['decision-proposal'].safeParse(body.payload);
    if (kind === 'decision-proposal' && proposal.success) {
      if (severity(proposal.data.measure) >= severity(measure)) wanting.add(author);
      continue;
    }
    const ruling =
      kind === 'decision-ruling'
        ? decisionPayloads['decision-ruling'].safeParse(body.payload).data
        : kind === 'decision-deputy-ruling'
          ? deputyRuling(body.payload, author, time, policies)
          : null;
    if (!ruling || ruling.on !== 'proposal' || ruling.outcome === 'refused') continue;
    if (severity(ruling.measure) >= severity(measure)) wanting.add(author);
  }
  return wanting;
}

function deputyRuling(
  payload: unknown,
  author: string,
  time: number,
  policies: readonly PolicyVersion[],
) {
  const { data } = decisionPayloads['decision-deputy-ruling'].safeParse(payload);
  const today = dayOf(time);
  const names = policies
    .find(({ id }) => id === data?.mandate)
    ?.policy.deputies.some(
      ({ member, from, until }) => member === author && from <= today && today <= until,
    );
  return data && names ? data.ruling : null;
}

/** Null where it holds; otherwise what is wrong. Under policies by which every hide takes two. */
export function twoPersons(
  fold: Fold,
  entries: readonly Entry[],
  policies: readonly PolicyVersion[],
): string | null {
  const decision = fold(entries, policies);
  if (!decision?.decided) return null;
  const { decided, measure, proposer } = decision;
  if (!decided.reviewed) return 'decided without review';
  const wanting = whoWants(measure, entries, policies);
  if (wanting.size < 2) return `only ${[...wanting].join()} wants to ${measure}`;
  if (!wanting.has(decided.by)) return `${decided.by} decided, and does not want to ${measure}`;
  return decided.by === proposer ? `${proposer} decided an own proposal` : null;
}
