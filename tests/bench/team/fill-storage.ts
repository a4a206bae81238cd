import type { Entry } from '../../../lib/ledger/entry';
import { createCouchDbRemote } from '../../../lib/sync/couchdb/couchdb';
import { type BigTeam, writeYears } from './big-team';
import { createTeamSealer } from './seal-years';

/** Pushes what the team wrote, about itself first. */
export async function fillStorage(team: BigTeam, url: string, size: number) {
  const seal = createTeamSealer(team);
  const remote = createCouchDbRemote({
    url,
    login: { type: 'none' },
    fetch: (...given) => fetch(...given),
    mayFetch: () => Promise.resolve(true),
    isAllowed: () => true,
    now: () => Date.now(),
  });
  const done = { documents: 0, bytes: 0, seal: 0, push: 0 };
  const signal = new AbortController().signal;
  async function send(entries: readonly Entry[]): Promise<void> {
    const start = performance.now();
    const docs = (await Promise.all(entries.map(seal))).flat();
    const sealed = performance.now();
    for (let at = 0; at < docs.length; at += 250) {
      const pushed = await remote.push(docs.slice(at, at + 250), signal);
      if (!pushed.ok) throw new Error(pushed.error.kind);
    }
    done.seal += sealed - start;
    done.push += performance.now() - sealed;
    done.documents += docs.length;
    for (const { body } of docs) done.bytes += body.length;
  }
  await send(team.about);
  let some: Entry[] = [];
  for (const entry of writeYears(team, size)) {
    some.push(entry);
    if (some.length >= 250) await send(some.splice(0));
  }
  await send(some);
  return done;
}
