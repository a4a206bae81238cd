import { computed, createModel, effect, signal, untracked } from '@preact/signals';
import { type Artefact, isPicture } from '../../../lib/decisions/evidence';
import { decisionExport, type Audience, exportText } from '../../../lib/decisions/export';
import { decisionDocument } from '../../../lib/decisions/document/make-document';
import { DecisionId } from '../../../lib/decisions/proposal';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Services } from '../../popup/backend';
import { dataOf, liveCall } from '../../popup/live';
import { evidenceZip, type LoadedArtefact } from './bundle';

/** One case as a document, for the file or for the person concerned; JSON and evidence bundle. */
export const FileModel = createModel(
  ({ backend, doors, now }: Pick<Services, 'backend' | 'doors' | 'now'>, id: string) => {
    const decisionId = DecisionId.parse(id);
    const view = liveCall(backend, 'decisions/get', { id: decisionId }, [
      'decisions',
      'team',
      'decision-policy',
    ]);
    const policy = liveCall(backend, 'decision-policy/get', {}, ['decision-policy']);
    const audience = signal<Audience>('file');
    const isBundling = signal(false);
    const problem = signal<RpcError | null>(null);
    /** Files that could not be put into the bundle. */
    const missing = signal(0);

    const exported = computed(() => {
      const data = dataOf(view.state.value);
      return data === null ? null : decisionExport(data, audience.value, now());
    });
    /** Pictures by hash, as addresses that hold them; null for one that is not here as it was secured. */
    const pictures = signal<ReadonlyMap<string, string | null>>(new Map());
    const asked = new Set<string>();
    const load = async ({ hash, mime }: Artefact): Promise<void> => {
      if (asked.has(hash)) return;
      asked.add(hash);
      const reply = await backend.call('decisions/artefact', { id: decisionId, hash });
      const isGood = reply.ok && reply.value.state === 'good';
      const url = isGood ? `data:${mime};base64,${reply.value.base64}` : null;
      pictures.value = new Map([...pictures.value, [hash, url]]);
    };
    effect(() => {
      const wanted = exported.value?.decision.artefacts.filter(isPicture) ?? [];
      untracked(() => void Promise.all(wanted.map(load)));
    });
    const nameOf = (ending: string) =>
      `${exported.value?.decision.proposal.number ?? id}-${audience.value === 'file' ? 'akte' : 'auskunft'}.${ending}`;

    return {
      state: view.state,
      audience: computed(() => audience.value),
      isBundling: computed(() => isBundling.value),
      problem: computed(() => problem.value),
      missing: computed(() => missing.value),
      pictures: computed(() => pictures.value),
      retry: () => void Promise.all([view.refresh(), policy.refresh()]),
      document: computed(() => {
        const rules = dataOf(policy.state.value);
        return exported.value && rules ? decisionDocument(exported.value, rules.policy) : null;
      }),
      choose(next: Audience) {
        audience.value = next;
      },
      saveJson() {
        if (exported.value) doors.download(nameOf('json'), exportText(exported.value));
      },
      async saveBundle(): Promise<void> {
        const content = exported.value;
        if (!content || isBundling.value) return;
        isBundling.value = true;
        const loaded: LoadedArtefact[] = [];
        for (const artefact of content.decision.artefacts) {
          const reply = await backend.call('decisions/artefact', {
            id: decisionId,
            hash: artefact.hash,
          });
          if (reply.ok && reply.value.state === 'good')
            loaded.push({ artefact, bytes: bytesOf(reply.value.base64) });
        }
        missing.value = content.decision.artefacts.length - loaded.length;
        const places = await backend.call('log/places', { id: decisionId });
        problem.value = places.ok ? null : places.error;
        if (places.ok)
          doors.download(
            nameOf('zip'),
            evidenceZip(content, loaded, places.value),
            'application/zip',
          );
        isBundling.value = false;
      },
    };
  },
);

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), unit => unit.charCodeAt(0));
