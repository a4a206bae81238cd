import { computed, createModel, effect, signal } from '@preact/signals';
import {
  CommentKey,
  type PlatformId,
  ThreadKey,
  type ThreadSnapshot,
} from '../../lib/comment/snapshot';
import type { Answer } from '../../lib/knowledge/answer';
import type { Suggestion } from '../../lib/knowledge/suggestion';
import type { RpcError } from '../../lib/rpc/protocol';
import type { Flag } from '../../lib/rules/flag';
import type { Services } from '../popup/backend';
import { dataOf, liveCall } from '../popup/live';

export type Proposal = { readonly answer: Answer; readonly suggestion: Suggestion };
export type Reading = {
  readonly text: string;
  readonly flags: readonly Flag[];
  /** Good enough for the overlay, best first. */
  readonly proposals: readonly Proposal[];
  /** Weaker candidates, for a person who knows better. */
  readonly weaker: readonly Proposal[];
};

const proposalLimit = 6;
const textLimit = 20_000;

/** Manual mode: text that a person selected on a page or pasted → flags and suggestions. */
export const ManualModel = createModel(({ backend, newId }: Services) => {
  const selection = liveCall(backend, 'manual/get', {}, ['manual']);
  const settings = liveCall(backend, 'settings/get', {}, ['settings']);
  const text = signal('');
  const pageUrl = signal<string | null>(null);
  const reading = signal<Reading | null>(null);
  const busy = signal(false);
  const failure = signal<RpcError | null>(null);
  let latest = 0;

  const assess = async () => {
    const asked = text.peek().trim().slice(0, textLimit);
    const round = ++latest;
    if (!asked) {
      reading.value = null;
      return;
    }
    busy.value = true;
    const made = await readText({ backend, newId }, asked, pageUrl.peek());
    if (round !== latest) return;
    busy.value = false;
    failure.value = 'kind' in made ? made : null;
    reading.value = 'kind' in made ? null : made;
  };

  effect(() => {
    const selected = dataOf(selection.state.value);
    if (!selected) return;
    text.value = selected.text;
    pageUrl.value = selected.pageUrl;
    void assess();
  });

  return {
    /** Whether a selection from a page is there. */
    hasSelection: computed(() => dataOf(selection.state.value) !== null),
    text: computed(() => text.value),
    reading: computed(() => reading.value),
    settings: computed(() => dataOf(settings.state.value)),
    busy: computed(() => busy.value),
    failure: computed(() => failure.value),
    type(next: string) {
      text.value = next;
      pageUrl.value = null;
    },
    assess,
    clear() {
      latest += 1;
      text.value = '';
      reading.value = null;
      failure.value = null;
    },
  };
});

async function readText(
  { backend, newId }: Pick<Services, 'backend' | 'newId'>,
  text: string,
  pageUrl: string | null,
): Promise<Reading | RpcError> {
  const thread = manualThread(pageUrl, newId());
  const key = CommentKey.parse(`${thread.key}:1`);
  const assessed = await backend.call('comments/assess', {
    thread,
    comments: [{ key, text, parentText: null, byPage: false }],
  });
  if (!assessed.ok) return assessed.error;
  const suggestions = (assessed.value[0]?.suggestions ?? []).slice(0, proposalLimit);
  const answers = await backend.call('answers/get', {
    ids: suggestions.map(({ answerId }) => answerId),
  });
  if (!answers.ok) return answers.error;
  const answerById = new Map(answers.value.map(answer => [answer.id, answer]));
  const all = suggestions.flatMap(suggestion => {
    const answer = answerById.get(suggestion.answerId);
    return answer ? [{ answer, suggestion }] : [];
  });
  return {
    text,
    flags: assessed.value[0]?.flags ?? [],
    proposals: all.filter(({ suggestion }) => suggestion.shown).slice(0, 3),
    weaker: all.filter(({ suggestion }) => !suggestion.shown).slice(0, 3),
  };
}

/**
 * Stands for the page the text came from. Every reading gets a thread of its own, so that looking
 * twice at the same text is not taken for someone flooding a thread.
 */
export function manualThread(pageUrl: string | null, id: string): ThreadSnapshot {
  const url = pageUrl && URL.canParse(pageUrl) ? new URL(pageUrl) : null;
  const platform = platformOf(url);
  return {
    key: ThreadKey.parse(`${platform}:manual-${id}`),
    platform,
    postUrl: url?.protocol === 'https:' ? url.href : null,
    postText: '',
    pageName: null,
    identity: null,
    sort: 'unknown',
  };
}

function platformOf(url: URL | null): PlatformId {
  if (url?.hostname === 'business.facebook.com') return 'business-suite';
  return url && /(?:^|\.)instagram\.com$/.test(url.hostname) ? 'instagram' : 'facebook';
}
