import { Dexie, type EntityTable } from 'dexie';
import { type Migration, migrations } from './migrations';
import type { RecordOf } from './tables';

/** Opened by the background alone. In a content script IndexedDB would belong to the host site. */
export class LotseDb extends Dexie {
  declare entries: EntityTable<RecordOf<'entries'>, 'id'>;
  declare chainHeads: EntityTable<RecordOf<'chainHeads'>, 'device'>;
  declare vault: EntityTable<RecordOf<'vault'>, 'id'>;
  declare workspaceKeys: EntityTable<RecordOf<'workspaceKeys'>, 'id'>;
  declare invitations: EntityTable<RecordOf<'invitations'>, 'id'>;
  declare unsent: EntityTable<RecordOf<'unsent'>, 'id'>;
  declare unsentDocs: EntityTable<RecordOf<'unsentDocs'>, 'id'>;
  declare caseKeys: EntityTable<RecordOf<'caseKeys'>, 'id'>;
  declare droppedKeys: EntityTable<RecordOf<'droppedKeys'>, 'id'>;
  declare lockedBodies: EntityTable<RecordOf<'lockedBodies'>, 'id'>;
  declare refused: EntityTable<RecordOf<'refused'>, 'id'>;
  declare asides: EntityTable<RecordOf<'asides'>, 'hash'>;
  declare quarantine: EntityTable<RecordOf<'quarantine'>, 'key'>;
  declare mail: EntityTable<RecordOf<'mail'>, 'id'>;
  declare answers: EntityTable<RecordOf<'answers'>, 'id'>;
  declare phrasings: EntityTable<RecordOf<'phrasings'>, 'id'>;
  declare cases: EntityTable<RecordOf<'cases'>, 'id'>;
  declare targets: EntityTable<RecordOf<'targets'>, 'id'>;
  declare houseRules: EntityTable<RecordOf<'houseRules'>, 'id'>;
  declare decisions: EntityTable<RecordOf<'decisions'>, 'id'>;
  declare decisionBriefs: EntityTable<RecordOf<'decisionBriefs'>, 'id'>;
  declare precedents: EntityTable<RecordOf<'precedents'>, 'id'>;
  declare decisionFacts: EntityTable<RecordOf<'decisionFacts'>, 'id'>;
  declare decisionPolicy: EntityTable<RecordOf<'decisionPolicy'>, 'id'>;
  declare erasures: EntityTable<RecordOf<'erasures'>, 'subject'>;
  declare artefacts: EntityTable<RecordOf<'artefacts'>, 'key'>;
  declare droppedFiles: EntityTable<RecordOf<'droppedFiles'>, 'key'>;
  declare sources: EntityTable<RecordOf<'sources'>, 'id'>;
  declare feedAnswers: EntityTable<RecordOf<'feedAnswers'>, 'id'>;
  declare pendingImports: EntityTable<RecordOf<'pendingImports'>, 'sourceId'>;
  declare searchIndex: EntityTable<RecordOf<'searchIndex'>, 'id'>;
  declare outbox: EntityTable<RecordOf<'outbox'>, 'caseId'>;
  declare seen: EntityTable<RecordOf<'seen'>, 'hash'>;
  declare meta: EntityTable<RecordOf<'meta'>, 'key'>;

  /** @param upTo the migrations to declare; all of them outside of tests */
  constructor(name = 'kommentarlotse', upTo: readonly Migration[] = migrations) {
    super(name);
    for (const { version, stores, upgrade } of upTo) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
