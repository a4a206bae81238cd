import { fork } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../support/chromium';

export type Usage = {
  /** Seconds. */
  readonly cpu: number;
  /** MB. */
  readonly memory: number;
};

/** express-pouchdb in memory, in a process of its own. */
export async function startServerProcess() {
  const child = fork(`${projectRoot}tests/bench/team/couch-process.ts`, {
    execArgv: ['--import', 'tsx', '--max-old-space-size=4096'],
  });
  const ask = async (wanted: 'database' | 'usage'): Promise<unknown> => {
    const answer = once(child, 'message');
    child.send(wanted);
    return (await answer)[0];
  };
  await once(child, 'message');
  return {
    createDatabase: async () => String(await ask('database')),
    usage: async () => (await ask('usage')) as Usage,
    stop: async () => {
      const ended = once(child, 'exit');
      child.send('stop');
      await ended;
    },
  };
}
