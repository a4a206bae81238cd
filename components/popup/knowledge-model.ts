import { computed, createModel, signal } from '@preact/signals';
import type { KnowledgeSource, SourceId } from '../../lib/knowledge/source';
import type { RpcError } from '../../lib/rpc/protocol';
import type { Services } from './backend';
import { dataOf, liveCall } from './live';
import { checkSourceUrl, type UrlProblem } from './source-url';

/** What the person asked for and waits on. Progress itself comes from the background. */
export type Pending = 'sync' | 'add' | 'remove' | null;

type UrlInput = { readonly name: string; readonly url: string; readonly mapping: Mapping };
type Mapping = KnowledgeSource['mapping'];

/** State of the knowledge base: sources, progress, and what a person does to them. */
export const KnowledgeModel = createModel(({ backend, doors }: Services) => {
  const { state, refresh } = liveCall(backend, 'knowledge/status', {}, [
    'knowledge',
    'knowledge-progress',
  ]);
  const pending = signal<Pending>(null);
  const problem = signal<RpcError | null>(null);
  const urlProblem = signal<UrlProblem | null>(null);
  const removed = signal<KnowledgeSource | null>(null);

  /** Runs one request at a time; false when it failed or another one runs. */
  const run = async (kind: Pending, steps: () => Promise<RpcError | null>): Promise<boolean> => {
    if (pending.value) return false;
    pending.value = kind;
    problem.value = await steps();
    pending.value = null;
    await refresh();
    return problem.value === null;
  };
  const syncSource = async (id: SourceId | null): Promise<RpcError | null> => {
    const reply = await backend.call('knowledge/sync', { id });
    return reply.ok ? null : reply.error;
  };
  const addAndSync = async (added: ReturnType<typeof addPractice>): Promise<RpcError | null> => {
    const source = await added;
    return source.ok ? syncSource(source.value.id) : source.error;
  };
  const addPractice = () => backend.call('knowledge/add-practice', {});

  return {
    state: computed(() => state.value),
    pending: computed(() => pending.value),
    problem: computed(() => problem.value),
    urlProblem: computed(() => urlProblem.value),
    /** The source removed last, while it can be brought back. */
    removed: computed(() => removed.value),
    progress: computed(() => dataOf(state.value)?.progress ?? null),
    refresh,
    sync: (id: SourceId | null) => run('sync', () => syncSource(id)),
    addPractice: () => run('add', () => addAndSync(addPractice())),
    /**
     * Asks for the host and adds the source in the same click: some browsers close the popup when
     * their question appears, and the source must not be lost then. A refused host leaves a source
     * that says so and offers to ask again.
     */
    async addUrl({ name, url, mapping }: UrlInput): Promise<boolean> {
      const checked = checkSourceUrl(url);
      urlProblem.value = checked.ok ? null : checked.error;
      if (!checked.ok || pending.value) return false;
      const { href, hostname } = checked.value;
      const allowed = doors.requestHost(href);
      const added = backend.call('knowledge/add-url', {
        name: name.trim() || hostname,
        url: href,
        mapping,
      });
      return run('add', async () => {
        await allowed;
        return addAndSync(added);
      });
    },
    async allowAndSync(source: KnowledgeSource): Promise<boolean> {
      if (source.origin.kind !== 'url') return false;
      const allowed = doors.requestHost(source.origin.url);
      return run('sync', async () => ((await allowed) ? syncSource(source.id) : null));
    },
    remove: (source: KnowledgeSource) =>
      run('remove', async () => {
        const reply = await backend.call('knowledge/remove-source', { id: source.id });
        if (!reply.ok) return reply.error;
        // A file can't be read again by itself: the person has it and loads it anew.
        removed.value = source.origin.kind === 'file' ? null : source;
        return null;
      }),
    undoRemove: () =>
      run('add', async () => {
        const source = removed.value;
        if (!source || source.origin.kind === 'file') return null;
        removed.value = null;
        const { name, origin, mapping } = source;
        return addAndSync(
          origin.kind === 'practice'
            ? addPractice()
            : backend.call('knowledge/add-url', { name, url: origin.url, mapping }),
        );
      }),
    exportAll: (fileName: string) =>
      run('sync', async () => {
        const reply = await backend.call('answers/export', {});
        if (!reply.ok) return reply.error;
        doors.download(fileName, reply.value.json);
        return null;
      }),
  };
});
