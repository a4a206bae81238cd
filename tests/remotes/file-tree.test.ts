import { createMemoryTree } from '../support/memory-tree';
import { openTreeRemote } from '../support/tree-remote';
import { describeRemote } from './contract';

for (const tellsFolderVersions of [true, false])
  describeRemote(
    `files in memory, folders ${tellsFolderVersions ? 'with' : 'without'} a version`,
    async () => {
      const tree = createMemoryTree();
      tree.tellsFolderVersions = tellsFolderVersions;
      let opened = 0;
      const open = () => openTreeRemote(tree, `browser-${opened++}`);
      return { remote: open(), openAnother: async () => open(), dispose: async () => {} };
    },
    { decidesRaces: false },
  );
