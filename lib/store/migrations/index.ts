import type { Transaction } from 'dexie';

export type Migration = {
  readonly version: number;
  /** Tables that are new or whose indexes change; null drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

/** Append only. A released migration is never edited: people upgrade from it. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      entries: '&id, subject, [device+seq]',
      chainHeads: '&device',
      answers: '&id',
      cases: '&id, number, commentKey, openedAt',
      targets: '&id',
      houseRules: '&id',
      sources: '&id',
      feedAnswers: '&id, sourceId, status',
      pendingImports: '&sourceId',
      searchIndex: '&id',
      outbox: '&caseId, state',
      seen: '&hash, at',
      meta: '&key',
    },
  },
  { version: 2, stores: { phrasings: '&id, answerId, acceptedAt' } },
  {
    version: 3,
    stores: {
      vault: '&id',
      workspaceKeys: '&id',
      invitations: '&id',
      unsent: '&id, seq',
      unsentDocs: '&id, order',
      caseKeys: '&id, subject',
      droppedKeys: '&id',
      lockedBodies: '&id, keyId',
      refused: '&id, device',
      asides: '&hash, device',
      quarantine: '&key, id, [isRetryable+id]',
      mail: '&id',
    },
  },
  { version: 4, stores: { asides: '&hash, [device+seq], entry.subject' } },
  {
    version: 5,
    stores: {
      decisions: '&id',
      decisionBriefs:
        '&id, number, commentKey, profile, proposedAt, closedAt, isOpen, isUnderPolicy',
      precedents: '&id',
      decisionFacts: '&id',
      decisionPolicy: '&id',
      erasures: '&subject',
      artefacts: '&key, subject, isSent',
      droppedFiles: '&key',
    },
  },
];
