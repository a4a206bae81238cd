import type { Input } from '../../rpc/protocol';
import { ExpectedFailure } from '../../rpc/server';
import type { TeamProblem } from '../../rpc/team';
import { err, ok, type Result } from '../../result';
import { adoptForeign } from '../../store/adopt';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import type { Ledger } from '../../store/ledger';
import { createDeviceKeys } from '../../sync/device-keys';
import { newEpoch, sealKeyring } from '../../sync/keyring';
import { createRecoveryKit } from '../../sync/recovery-kit';
import type { Remote } from '../../sync/remote';
import { hashOf } from '../../ledger/entry';
import type { Enrolment } from '../../workspace/enrolment';
import { expect } from '../unwrap';
import type { OpenRemote } from './remotes';
import type { TeamRuntime } from './runtime';
import { queueDoc, type WorkspaceLog } from './workspace-log';

export type FoundDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly log: WorkspaceLog;
  readonly runtime: TeamRuntime;
  readonly openRemote: OpenRemote;
};

/** Whether a storage answers and is empty. */
export async function checkRemote(remote: Remote | null): Promise<Result<null, TeamProblem>> {
  if (!remote) return err('not-allowed');
  const page = await remote.pull(null, 1, new AbortController().signal);
  if (!page.ok) return err(page.error.kind);
  return page.value.changes.length > 0 ? err('occupied') : ok(null);
}
