import { ExpectedFailure, type Handlers } from '../rpc/server';
import type { teamProcedures } from '../rpc/team';

const notYet = (): Promise<never> => Promise.reject(new ExpectedFailure('gone'));

export const teamHandlers: Pick<Handlers, keyof typeof teamProcedures> = {
  'team/state': async () => ({ phase: 'none' }),
  'team/sync-state': async () => null,
  'team/check-remote': notYet,
  'team/create': notYet,
  'team/invite': notYet,
  'team/withdraw-invitation': notYet,
  'team/read-invitation': notYet,
  'team/join': notYet,
  'team/cancel-join': notYet,
  'team/answer-request': notYet,
  'team/change-role': notYet,
  'team/nominate-lead': notYet,
  'team/approve-lead': notYet,
  'team/revoke-member': notYet,
  'team/revoke-device': notYet,
  'team/decide-fork': notYet,
  'team/save-settings': notYet,
  'team/save-remote': notYet,
  'team/renew-recovery-kit': notYet,
  'team/recover': notYet,
  'team/sync-now': notYet,
};
