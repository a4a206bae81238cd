import type { Role } from './enrolment';
import type { WorkspaceKind } from './payloads';

type Writers = readonly Role[];

const everybody: Writers = ['editor', 'author', 'lead', 'auditor'];
const editors: Writers = ['editor', 'author', 'lead'];
const authors: Writers = ['author', 'lead'];
const leads: Writers = ['lead'];

/** About the workspace. Those that not only leads may write are for one's own person and devices alone. */
const workspaceWriters: Readonly<Record<WorkspaceKind, Writers>> = {
  'workspace-opening': leads,
  'workspace-settings': leads,
  'member-added': leads,
  'device-added': everybody,
  'device-revoked': everybody,
  'member-revoked': everybody,
  'role-changed': leads,
  'lead-nominated': leads,
  'lead-approved': leads,
  'key-rotated': leads,
  'fork-decided': leads,
};

/** The ledger's kinds are known here by name: this room lies below the one that ties them to payloads. */
const writers = new Map<string, Writers>([
  ...Object.entries({
    'case-opening': editors,
    'case-step': editors,
    phrasing: editors,
    'phrasing-removal': editors,
    'expired-use': editors,
    answer: authors,
    'answer-withdrawal': authors,
    // Two kinds of one content: a lead rules by office, a deputy by a mandate that the fold asks for.
    'decision-ruling': leads,
    'decision-deputy-ruling': editors,
    'decision-proposal': editors,
    'decision-evidence': editors,
    'decision-withdrawal': editors,
    'decision-remark': editors,
    'decision-carried-out': editors,
    'decision-sighting': editors,
    'decision-notice': editors,
    'decision-complaint': editors,
    'decision-criminal': editors,
    'decision-person': editors,
    'decision-closing': editors,
    'decision-hold': leads,
    'decision-policy': leads,
    // Takes the content of a case or decision from all browsers, for good.
    erasure: leads,
    'chain-witness': everybody,
    'house-rules': leads,
    target: leads,
    'target-removal': leads,
  }),
  ...Object.entries(workspaceWriters),
]);

/**
 * Whether somebody with this role may write entries of this kind at all. Kinds about the workspace have further
 * conditions (`fold.ts`). Nobody may write a kind that has no line here.
 */
export const mayWrite = (role: Role, kind: string): boolean =>
  writers.get(kind)?.includes(role) ?? false;
