import { t } from '../browser/i18n';
import type { CommentKey } from '../comment/snapshot';
import { composeAnswer } from '../knowledge/compose';
import type { Suggestion } from '../knowledge/suggestion';
import type { PlatformAdapter } from '../platforms/adapter';
import type { Settings } from '../settings/settings';
import type { Call } from '../rpc/client';
import type { Entry } from './comment-store';
import { shownSuggestions } from './findings';
import { createInsertion } from './insertion/insert';
import type { PageModel } from './model';
import type { InsertOutcome } from './panel-port';
import type { View } from './views';

/** How long a bar tells the outcome of an action, ms. */
const noticeFor = 8_000;

export type Actions = {
  /** Composes the nth shown suggestion and puts it into this comment's reply box. */
  insertSuggestion(view: View, nth: number): Promise<void>;
  insertText(view: View, commentText: string, text: string): Promise<InsertOutcome>;
  /** The element that shows this comment now; null when none does. */
  viewOf(key: CommentKey): View | null;
};

export type ActionDeps = {
  readonly adapter: PlatformAdapter;
  readonly model: PageModel;
  readonly call: Call;
  readonly settings: () => Settings;
  readonly announce: (text: string) => void;
  readonly signal: AbortSignal;
};

export function createActions(deps: ActionDeps): Actions {
  const { adapter, model, call, announce, signal } = deps;
  const insertion = createInsertion({
    adapter,
    signal,
    copy: copyText,
    isUnchanged({ element, key, commentText }) {
      const view = model.views.of(element);
      if (!view || !element.isConnected || adapter.keyOf(element) !== key) return false;
      model.readNow(view);
      return view.entry?.key === key && view.entry.state.peek().snapshot.text === commentText;
    },
  });
  const tell = (entry: Entry, text: string) => {
    model.store.change(entry, { notice: text });
    announce(text);
    setTimeout(() => {
      if (entry.state.peek().notice === text) model.store.change(entry, { notice: null });
    }, noticeFor);
  };

  const insertText: Actions['insertText'] = async (view, commentText, text) => {
    const { entry, element } = view;
    if (!entry) return 'stale';
    const outcome = await insertion.insert({ key: entry.key, element, commentText, text });
    if (outcome === 'inserted' && entry.state.peek().answered === 'no')
      model.store.change(entry, { answered: 'filled' });
    tell(entry, t(`overlay.outcome.${wordByOutcome[outcome]}`));
    return outcome;
  };

  return {
    insertText,
    async insertSuggestion(view, nth) {
      const entry = view.entry;
      const suggestion = entry && shownSuggestions(entry.state.peek())[nth];
      if (!entry || !suggestion) return;
      const commentText = entry.state.peek().snapshot.text;
      const text = await composed(call, suggestion, deps.settings());
      if (text === null) tell(entry, t('overlay.outcome.noAnswer'));
      else await insertText(view, commentText, text);
    },
    viewOf(key) {
      const showing = [...model.views.all()].filter(
        view => view.entry?.key === key && view.status === 'read' && view.element.isConnected,
      );
      return showing.find(view => view.near) ?? showing[0] ?? null;
    },
  };
}

/** Keys of locales know no hyphens: Chromium refuses to load the extension. */
const wordByOutcome = {
  inserted: 'inserted',
  copied: 'copied',
  'no-box': 'noBox',
  stale: 'stale',
  'already-there': 'alreadyThere',
  failed: 'failed',
} as const satisfies Record<InsertOutcome, string>;

async function composed(
  call: Call,
  { answerId }: Suggestion,
  { addressForm: form, greeting, closing }: Settings,
): Promise<string | null> {
  const result = await call('answers/get', { ids: [answerId] });
  const answer = result.ok ? result.value[0] : undefined;
  if (!answer) return null;
  return composeAnswer(answer, {
    form,
    length: 'long',
    greeting: greeting[form],
    closing: closing[form],
  });
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused: the document has no focus, or a policy forbids it. The outcome says so.
    return false;
  }
}
