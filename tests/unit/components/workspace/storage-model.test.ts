import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../components/workspace/team/storage-draft';
import { StorageModel } from '../../../../components/workspace/team/storage-model';
import type { TeamProblem } from '../../../../lib/rpc/team-problem';
import { makeBackend, makeServices } from '../popup/fake-backend';

const start = {
  ...emptyDraft,
  url: 'https://cloud.musterhausen.example/dav',
  user: 'e',
  secret: 'p',
};

function makeStorage({
  problem = null as TeamProblem | null,
  isAllowed = true,
  isTeamExpected = false,
} = {}) {
  const made = makeBackend({
    'team/check-remote': () => (problem ? { ok: false, problem } : { ok: true, value: {} }),
  });
  const services = makeServices(made.backend, { requestHost: async () => isAllowed });
  const storage = new StorageModel({ ...services, pickFolder: null, start, isTeamExpected });
  return { ...made, storage };
}

describe('StorageModel', () => {
  it('does not ask a server that the person has not allowed', async () => {
    const { storage, calls } = makeStorage({ isAllowed: false });
    await storage.test();
    expect(storage.check.value).toEqual({ kind: 'problem', problem: 'not-allowed' });
    expect(calls).toEqual([]);
  });

  it('forgets what a check said once something else is typed', async () => {
    const { storage } = makeStorage();
    await storage.test();
    expect(storage.check.value).toBe('good');
    storage.change({ user: 'max' });
    expect(storage.check.value).toBe('idle');
  });

  it('says nothing of an answer that came for what was typed before', async () => {
    const { storage } = makeStorage();
    const running = storage.test();
    storage.change({ user: 'max' });
    await running;
    expect(storage.check.value).toBe('idle');
  });

  it('takes the documents of a team as a fault when founding, not when joining it', async () => {
    const founding = makeStorage({ problem: 'occupied' }).storage;
    await founding.test();
    expect(founding.check.value).toEqual({ kind: 'problem', problem: 'occupied' });
    const joining = makeStorage({ problem: 'occupied', isTeamExpected: true }).storage;
    await joining.test();
    expect(joining.check.value).toBe('good');
  });
});
