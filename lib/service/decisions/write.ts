import { dayOf } from '../../decisions/german-time';
import canonicalize from 'canonicalize';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Decision } from '../../decisions/decision';
import { DecisionId, type Proposal } from '../../decisions/proposal';
import { caseNumberBytes, createCaseNumber } from '../../escalation/case-number';
import type { DecisionView, Step } from '../../rpc/decisions';
import type { Input } from '../../rpc/protocol';
import { ExpectedFailure } from '../../rpc/server';
import { keepFiles, type NewFile } from '../../store/artefacts';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import { subjects } from '../../store/kinds';
import { type Ledger, ledgerTables } from '../../store/ledger';
import type { MemberId } from '../../workspace/enrolment';
import type { Ports } from '../ports';
import { expect } from '../unwrap';
import { checkFiles, hashText } from './files';
import type { PrecedentKeeper } from './precedents';
import type { Standing } from './standing';
import { demandEffect, demandGrounds, draftOf } from './steps';

export type WriteDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly standing: () => Promise<Standing>;
  readonly precedents: Pick<PrecedentKeeper, 'note'>;
  readonly view: (id: DecisionId) => Promise<DecisionView>;
  readonly ports: Pick<Ports, 'now' | 'notify' | 'randomBytes'>;
};

const idBytes = 16;
const tables = [...ledgerTables, 'artefacts'] as const;

/** Opens decisions and goes on with them. Each call is one transaction: entries, files and what they come to. */
export function createDecisionWriter(deps: WriteDeps) {
  const { db, ledger, standing, precedents, view, ports } = deps;

  /** @throws ExpectedFailure, and nothing is written then */
  const write = async <T>(work: () => Promise<T>): Promise<T> =>
    expect(await stored(() => db.transaction('rw', [...tables], async () => work())));

  async function read(id: DecisionId): Promise<Decision> {
    const row = await db.decisions.get(id);
    if (!row) throw new ExpectedFailure('gone');
    return row.decision;
  }

  function changed(id: DecisionId): Promise<DecisionView> {
    precedents.note([subjects.decision(id)]);
    ports.notify('decisions');
    return view(id);
  }

  async function freeNumber(): Promise<string> {
    const year = Number(dayOf(ports.now()).slice(0, 4));
    for (;;) {
      const number = createCaseNumber(year, ports.randomBytes(caseNumberBytes));
      const isTaken = await db.decisionBriefs.where('number').equals(number).count();
      if (isTaken === 0) return number;
    }
  }

  /**
   * The decision that this person has opened with the very same proposal: a message may come twice. After it was
   * refused or withdrawn it is another one.
   */
  async function sameProposal(
    proposal: Omit<Proposal, 'number'>,
    self: MemberId,
  ): Promise<DecisionId | null> {
    const wanted = canonicalize(proposal);
    const ids = await db.decisionBriefs
      .where('commentKey')
      .equals(keyOf(proposal.concerned))
      .primaryKeys();
    for (const row of await db.decisions.bulkGet(ids)) {
      if (!row || row.decision.proposed.by !== self || isOver(row.decision)) continue;
      const { number: _number, ...known } = row.decision.proposal;
      if (canonicalize(known) === wanted) return row.id;
    }
    return null;
  }

  async function secure(
    id: DecisionId,
    files: readonly NewFile[],
    evidence: Pick<Input<'decisions/propose'>, 'comparedToProposal'>,
    textHash: Awaited<ReturnType<typeof hashText>>,
  ): Promise<void> {
    const subject = subjects.decision(id);
    const artefacts = files.map(({ artefact }) => artefact);
    await ledger.append('decision-evidence', subject, { artefacts, textHash, ...evidence });
    await keepFiles(db, subject, files, 0);
  }

  return {
    propose: async (input: Input<'decisions/propose'>): Promise<DecisionView> => {
      const { proposal, comparedToProposal } = input;
      demandWhole(input);
      const { self } = await standing();
      const files = await checkFiles(input.files);
      const textHash = await hashText(proposal.concerned);
      const id = await write(async () => {
        const known = await sameProposal(proposal, self);
        if (known) return known;
        // By chance alone: a hash of what it is about would outlive its erasure.
        const fresh = DecisionId.parse(bytesToHex(ports.randomBytes(idBytes)));
        const numbered = { ...proposal, number: await freeNumber() };
        await ledger.append('decision-proposal', subjects.decision(fresh), numbered);
        await secure(fresh, files, { comparedToProposal }, textHash);
        return fresh;
      });
      return changed(id);
    },

    addEvidence: async (input: Input<'decisions/add-evidence'>): Promise<DecisionView> => {
      const { id, comparedToProposal } = input;
      const { concerned } = (await read(id)).proposal;
      demandNoFilesUnderLock(concerned, input.files);
      const files = await checkFiles(input.files);
      const textHash = await hashText(concerned);
      await write(async () => {
        await read(id);
        await secure(id, files, { comparedToProposal }, textHash);
      });
      return changed(id);
    },

    step: async (id: DecisionId, step: Step): Promise<DecisionView> => {
      const { kind, payload } = draftOf(step, await standing());
      await write(async () => {
        demandGrounds(step, await read(id));
        const { state } = await ledger.append(kind, subjects.decision(id), payload);
        demandEffect(step, state.current.id, await read(id));
      });
      return changed(id);
    },
  };
}

const isOver = ({ phase }: Decision): boolean => phase === 'refused' || phase === 'withdrawn';

const keyOf = (concerned: Proposal['concerned']) =>
  concerned.kind === 'comment' ? concerned.comment.key : concerned.key;

/** @throws ExpectedFailure 'incomplete': what a decision on record needs is missing */
function demandWhole({ proposal, files }: Input<'decisions/propose'>): void {
  const { concerned, grounds, person, measure } = proposal;
  demandNoFilesUnderLock(concerned, files);
  const isAboutPerson = measure === 'block' || measure === 'mute';
  const isWhole =
    concerned.kind === 'locked' || (grounds !== null && (!isAboutPerson || person !== null));
  if (!isWhole) throw new ExpectedFailure('incomplete');
}

/** Having a depiction of child abuse is an offence, also as evidence. @throws ExpectedFailure 'under-lock' */
function demandNoFilesUnderLock(concerned: Proposal['concerned'], files: readonly unknown[]): void {
  if (concerned.kind === 'locked' && files.length > 0) throw new ExpectedFailure('under-lock');
}
