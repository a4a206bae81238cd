import { batch, computed, signal } from '@preact/signals';
import type { Answer } from '../../lib/knowledge/answer';
import type { FromPanel, ToPanel } from '../../lib/page/panel-port';
import type { ChangeNotice } from '../../lib/rpc/envelope';
import type { Flag } from '../../lib/rules/flag';
import { defaultSettings, type Settings, type ShortcutAction } from '../../lib/settings/settings';
import { createComposerModel } from './composer-model';
import { createDecideModel } from './decide/decide-model';
import { hintOf } from './decide/hint-text';
import type { PanelDeps } from './deps';
import { createEscalationModel } from './escalation-model';
import { createInsertionModel } from './insertion-model';
import { createPhrasingModel } from './phrasing-model';
import { createPresenceModel } from './presence-model';
import { createSearchModel } from './search-model';
import type { Shown, StaleReason, View } from './shown';
import { type Candidate, createSuggestionsModel } from './suggestions-model';

/** `refused`: no nonce or the content script did not know it. `lost`: the connection ended later. */
export type Connection = 'waiting' | 'open' | 'refused' | 'lost';

type Use = { readonly answer: Answer; readonly reason: string | null };

/** Everything the panel knows and does. Nothing is asked of the background before the first comment. */
export function createPanelModel(deps: PanelDeps) {
  const connection = signal<Connection>('waiting');
  const shown = signal<Shown | null>(null);
  const view = signal<View>('comment');
  const stale = signal<StaleReason | null>(null);
  const settings = signal<Settings>(defaultSettings);
  const pointedFlag = signal<Flag | null>(null);
  const pinnedFlag = signal<Flag | null>(null);
  const focusedFlag = computed(() => pointedFlag.value ?? pinnedFlag.value);
  /** The answer whose insertion waits for a second click, because it is not valid today. */
  const confirming = signal<Answer | null>(null);
  let lastAsked: View | null = null;
  const ownReplies = computed(() => shown.value?.ownReplies ?? []);

  const suggestions = createSuggestionsModel({ call: deps.call, shown });
  const composer = createComposerModel({ settings, ownReplies });
  const insertion = createInsertionModel(deps);
  const escalation = createEscalationModel({ ...deps, shown });
  const phrasings = createPhrasingModel(deps);
  const search = createSearchModel(deps);
  const presence = createPresenceModel({ ...deps, shown });
  const caseNumbers = computed(() => escalation.earlier.value.map(({ number }) => number));
  const decide = createDecideModel({ ...deps, shown, stale, caseNumbers });
  /** What the running insertion uses; null for texts that are no answers. */
  let using: Use | null = null;

  async function loadSettings() {
    const reply = await deps.call('settings/get', {});
    if (reply.ok) settings.value = reply.value;
  }

  function show(next: Shown) {
    const isFirst = shown.value === null;
    const isOther = shown.value?.comment.key !== next.comment.key;
    // The same message comes again when an assessment arrives: a person may have moved on in here.
    const isAsked = isOther || next.view !== lastAsked;
    lastAsked = next.view;
    batch(() => {
      connection.value = 'open';
      shown.value = next;
      stale.value = null;
      if (isAsked) view.value = next.view;
      if (isOther) resetForComment();
    });
    if (isFirst) void Promise.all([loadSettings(), escalation.loadTargets()]);
    void suggestions.load();
    if (isOther)
      void Promise.all([escalation.loadEarlier(), presence.load(), decide.decided.load()]);
    if (isAsked && next.view === 'decide') void decide.enter(null);
    else if (!isOther) void decide.assessed();
  }

  function resetForComment() {
    pointedFlag.value = null;
    pinnedFlag.value = null;
    confirming.value = null;
    using = null;
    for (const part of [
      suggestions,
      composer,
      insertion,
      escalation,
      phrasings,
      search,
      presence,
      decide,
    ])
      part.reset();
  }

  function receive(message: ToPanel) {
    if (message.type === 'show') show(message);
    else if (message.key !== shown.value?.comment.key) return;
    else if (message.type === 'stale') stale.value = message.reason;
    else if (message.type === 'places') decide.evidence.places(message);
    else {
      insertion.settle(message.outcome);
      if (message.outcome === 'inserted' || message.outcome === 'copied') followUp();
    }
  }

  /** An answer has been used: why, if it was not valid, and what it can learn from the comment. */
  function followUp() {
    const comment = shown.value?.comment;
    if (!using || !comment) return;
    const { answer, reason } = using;
    using = null;
    if (reason !== null) void deps.call('answers/note-expired-use', { id: answer.id, reason });
    phrasings.offer(comment, answer);
  }

  /** Puts `text` into the comment's reply box, unless the comment is no longer what one sees here. */
  function insertText(text: string, use: Use | null = null) {
    const key = shown.value?.comment.key;
    if (key === undefined || stale.value !== null || connection.value !== 'open') return;
    if (insertion.isRunning.value) return;
    confirming.value = null;
    using = use;
    phrasings.reset();
    void insertion.insert(key, text);
  }

  function insertAnswer({ answer, suggestion }: Candidate) {
    if (answer.status === 'draft') return;
    if (suggestion.validity === 'valid')
      insertText(composer.textOf(answer), { answer, reason: null });
    else if (stale.value === null) {
      suggestions.open(answer.id);
      confirming.value = answer;
    }
  }

  function move(to: Extract<FromPanel, { type: 'move' }>['to']) {
    deps.send({ type: 'move', to });
  }

  function sendMark() {
    const key = shown.value?.comment.key;
    if (key !== undefined) deps.send({ type: 'mark', key, spans: focusedFlag.value?.spans ?? [] });
  }

  function showView(next: View) {
    view.value = view.value === next && next !== 'comment' ? 'comment' : next;
    if (view.value === 'decide') void decide.enter(null);
  }

  /** What the chosen rung comes to: words for the reply box, or a proposal on record. */
  async function confirmDecision() {
    const draft = decide.draft.value;
    if (draft === null || view.value !== 'decide') return;
    if (draft.measure === 'answer') view.value = 'comment';
    else if (draft.measure === 'hint') insertText(hintOf(draft, decide.replyText.value, composer));
    else await decide.propose();
  }

  function insertSlot(slot: 1 | 2 | 3) {
    const candidate = suggestions.candidates.value.find(one => one.slot === slot);
    if (candidate && view.value === 'comment') insertAnswer(candidate);
  }

  /** Esc leads back one step before it closes. */
  function close() {
    if (decide.evidence.isOpen.value) decide.evidence.cancel();
    else if (confirming.value !== null) confirming.value = null;
    else if (view.value !== 'comment') view.value = 'comment';
    else closePanel();
  }

  function closePanel() {
    lastAsked = null;
    view.value = 'comment';
    deps.send({ type: 'close' });
  }

  const actions: Readonly<Record<ShortcutAction, () => void>> = {
    nextComment: () => move('next'),
    previousComment: () => move('previous'),
    nextFlagged: () => move('nextFlagged'),
    openPanel: () => showView('comment'),
    insert1: () => insertSlot(1),
    insert2: () => insertSlot(2),
    insert3: () => insertSlot(3),
    escalate: () => showView('escalate'),
    decide: () => showView('decide'),
    close,
    help: () => showView('help'),
  };

  return {
    connection: computed(() => connection.value),
    shown: computed(() => shown.value),
    view: computed(() => view.value),
    stale: computed(() => stale.value),
    settings: computed(() => settings.value),
    /** The flag whose words stand out. */
    focusedFlag,
    pinnedFlag: computed(() => pinnedFlag.value),
    confirming: computed(() => confirming.value),
    suggestions,
    composer,
    insertion,
    escalation,
    phrasings,
    search,
    presence,
    decide,
    receive,
    insertText: (text: string) => insertText(text),
    /** After the second click, with what the person gave as the reason. */
    insertInvalid: (answer: Answer, reason: string) =>
      insertText(composer.textOf(answer), { answer, reason }),
    insertAnswer,
    move,
    showView,
    decideOn: (flag: Flag) => {
      view.value = 'decide';
      void decide.enter(flag);
    },
    confirmDecision,
    openRecord: deps.openRecord,
    /** A shortcut; does nothing before a comment is shown. */
    act: (action: ShortcutAction) => {
      if (shown.value === null) return;
      if (action === 'close' || !decide.evidence.isOpen.value) actions[action]();
    },
    closePanel,
    focusComment: () => {
      if (shown.value) deps.send({ type: 'focus-comment', key: shown.value.comment.key });
    },
    /** Marks what carried this flag, here and on the page, while a person points at it. */
    pointAtFlag: (flag: Flag | null) => {
      if (pointedFlag.value === flag) return;
      pointedFlag.value = flag;
      sendMark();
    },
    /** Keeps the words marked until pressed again. */
    pinFlag: (flag: Flag) => {
      pinnedFlag.value = pinnedFlag.value === flag ? null : flag;
      sendMark();
    },
    cancelConfirm: () => {
      confirming.value = null;
    },
    /** The port ended: before a comment was shown it means that nobody expected us. */
    disconnected: () => {
      connection.value = shown.value === null ? 'refused' : 'lost';
    },
    /** Something this panel shows has changed elsewhere. */
    changed: (what: ChangeNotice['changed']) => {
      if (shown.value === null) return;
      if (what === 'settings') void loadSettings();
      if (what === 'targets') void escalation.loadTargets();
      if (what === 'knowledge') void suggestions.load();
      if (what === 'deliveries') void escalation.loadDelivery();
      if (what === 'cases') void escalation.loadEarlier();
      if (what === 'presence') void presence.load();
      if (what === 'rules' || what === 'decision-policy') decide.termsChanged();
      if (what === 'decisions') void decide.decided.load();
      if (what === 'capture') void decide.evidence.arrived();
    },
  };
}
export type PanelModel = ReturnType<typeof createPanelModel>;
