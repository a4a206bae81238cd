/** The server of the benches in a process of its own, so that its CPU time can be told from ours. */
import { startCouchServer } from '../../remotes/couch-server';

const server = await startCouchServer();
process.on('message', (wanted: 'database' | 'usage' | 'stop') => {
  if (wanted === 'database') void server.createDatabase().then(url => process.send?.(url));
  if (wanted === 'usage') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1e6, memory: process.memoryUsage().rss / 1e6 });
  }
  if (wanted === 'stop') void server.stop().then(() => process.exit(0));
});
process.send?.('ready');
