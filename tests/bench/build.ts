import { spawnSync } from 'node:child_process';
import { projectRoot } from '../support/chromium';

/** Builds what users install, so that no figure comes from an old build or from none. */
export function buildShipped(): void {
  const { status, stdout, stderr } = spawnSync('npx --no-install wxt build', {
    cwd: projectRoot,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`"wxt build" failed:\n${stdout}${stderr}`);
}
