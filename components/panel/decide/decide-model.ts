import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommentKey } from '../../../lib/comment/snapshot';
import { addMonths, dayOf } from '../../../lib/decisions/german-time';
import { needsReview } from '../../../lib/decisions/measure';
import type { DecisionId } from '../../../lib/decisions/proposal';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { Flag } from '../../../lib/rules/flag';
import type { Measure } from '../../../lib/rules/house-rules';
import type { PanelDeps } from '../deps';
import type { Shown, StaleReason } from '../shown';
import { type DraftProblem, problemsOf } from './check-draft';
import { createDecidedModel } from './decided-model';
import { comparedToNow, type Draft, type DraftField, isDecided, type PersonDraft } from './draft';
import { createEvidenceModel } from './evidence-model';
import { createPrecedentsModel } from './precedents-model';
import { beginDraft, clausesOf, locked, ruleOf, withMeasure } from './prefill';
import { createTermsModel } from './terms-model';
import { toProposal } from './to-proposal';

export type DecideDeps = Pick<
  PanelDeps,
  'call' | 'now' | 'send' | 'wait' | 'pictures' | 'words' | 'zone'
> & {
  readonly shown: ReadonlySignal<Shown | null>;
  readonly stale: ReadonlySignal<StaleReason | null>;
  readonly caseNumbers: ReadonlySignal<readonly string[]>;
};

/** Who has to agree: nobody, another person, or another person that does not exist without a team. */
export type Approval = 'none' | 'other' | 'nobody';

/** Proposing: one draft per comment, which survives leafing through the thread; and what came of it. */
export function createDecideModel(deps: DecideDeps) {
  const { call, now, shown, words } = deps;
  const drafts = signal<ReadonlyMap<CommentKey, Draft>>(new Map());
  const terms = createTermsModel({ call });
  const { rules, policy } = terms;
  const problem = signal<RpcError | null>(null);
  const isSending = signal(false);
  /** Drafts that a person tried to propose: from then on it is said what is missing. */
  const tried = signal<ReadonlySet<CommentKey>>(new Set());
  /** How often a proposal was tried with something missing; moves the focus to it. */
  const refusals = signal(0);
  /** What was written last, for the comment in front. */
  const fresh = signal<DecisionId | null>(null);

  const key = computed(() => shown.value?.comment.key ?? null);
  const draft = computed(() => (key.value && drafts.value.get(key.value)) ?? null);
  const compared = computed(() =>
    draft.value && shown.value ? comparedToNow(draft.value, shown.value, deps.stale.value) : 'same',
  );
  const problems = computed(() => (draft.value ? problemsOf(draft.value, dayOf(now())) : []));
  const precedents = createPrecedentsModel({ call, draft });
  const decided = createDecidedModel({ call, now, shown, onFound: () => void loadTerms() });
  const evidence = createEvidenceModel({
    ...deps,
    key,
    isLocked: () => draft.value?.isLocked ?? false,
  });
  const approval = computed((): Approval => {
    const measure = draft.value?.measure;
    if (measure === undefined || !isDecided(measure) || policy.value === null) return 'none';
    if (!needsReview(measure, policy.value)) return 'none';
    return terms.hasTeam.value ? 'other' : 'nobody';
  });

  function put(next: Draft) {
    drafts.value = new Map(drafts.value).set(next.captured.comment.key, next);
  }

  function drop(gone: CommentKey) {
    const left = new Map(drafts.value);
    left.delete(gone);
    drafts.value = left;
    tried.value = new Set([...tried.value].filter(other => other !== gone));
  }

  async function loadTerms(): Promise<void> {
    const error = await terms.load();
    if (error) problem.value = error;
  }

  /** Begins a draft for the comment in front, or goes on with the one that is there. */
  async function begin(flag: Flag | null) {
    const about = shown.value;
    if (about === null) return;
    const known = drafts.value.get(about.comment.key);
    if (known && (flag === null || known.flag === flag || known.touched.size > 0)) return;
    await loadTerms();
    if (rules.value === null || policy.value === null) return;
    // The engine may have answered meanwhile.
    const latest = shown.value;
    if (latest?.comment.key !== about.comment.key) return;
    const begun = beginDraft(
      {
        shown: latest,
        flag,
        rules: rules.value,
        legalBases: policy.value.legalBases.map(({ text }) => text),
        caseNumbers: deps.caseNumbers.value,
        now: now(),
      },
      words,
    );
    const reviewOn = addMonths(dayOf(now()), policy.value.retention.blockReviewMonths);
    const ready = { ...begun, person: { ...begun.person, reviewOn } };
    // What is locked stays locked, also for a second decision.
    put(decided.isLocked.value ? locked(ready, words) : ready);
    await precedents.load();
  }

  /** From the flag list, the footer, a key or the bar. A decision that is there already comes first. */
  async function enter(flag: Flag | null) {
    problem.value = null;
    await decided.loaded();
    if (flag === null && draft.value === null && decided.hasOpen.value) return;
    await begin(flag);
  }

  /** The engine has answered after the draft was begun: what nobody has touched begins anew with what it found. */
  async function assessed() {
    const current = draft.value;
    const next = shown.value;
    if (!current || !next || next.comment.text !== current.captured.comment.text) return;
    if (next.assessment.flags.length === 0) return;
    if (current.flag === null && current.touched.size === 0 && !current.isLocked) {
      drop(next.comment.key);
      await begin(null);
    } else {
      put({ ...current, captured: { ...current.captured, assessment: next.assessment } });
    }
  }

  function change<F extends DraftField>(field: F, value: Draft[F]) {
    const current = draft.value;
    if (current === null) return;
    put({ ...current, [field]: value, touched: new Set([...current.touched, field]) });
    if (field === 'clause') void precedents.load();
  }

  function changePerson<F extends keyof PersonDraft>(field: F, value: PersonDraft[F]) {
    if (draft.value) put({ ...draft.value, person: { ...draft.value.person, [field]: value } });
  }

  /** True when it was written; what is missing is shown otherwise. */
  async function propose(): Promise<boolean> {
    const current = draft.value;
    if (current === null || isSending.value) return false;
    const about = current.captured.comment.key;
    const missing = problemsOf(current, dayOf(now()));
    tried.value = new Set([...tried.value, about]);
    const proposal = toProposal(current, precedents.shown.value, deps.zone());
    if (missing.length > 0 || proposal === null) {
      refusals.value += 1;
      return false;
    }
    isSending.value = true;
    problem.value = null;
    const reply = await call('decisions/propose', {
      proposal,
      files: current.isLocked ? [] : evidence.filesOf(about),
      comparedToProposal: current.isLocked ? 'not-seen' : compared.value,
    });
    isSending.value = false;
    if (!reply.ok) {
      problem.value = reply.error;
      return false;
    }
    evidence.forget(about);
    drop(about);
    decided.take(about, reply.value);
    fresh.value = reply.value.decision.id;
    return true;
  }

  return {
    draft,
    policy,
    clauses: computed(() => (rules.value ? clausesOf(rules.value) : [])),
    /** What to reply with by the house rules; null when they say nothing. */
    replyText: computed(() => {
      const flag = draft.value?.flag;
      return (flag && rules.value && ruleOf(flag, rules.value)?.replyText) ?? null;
    }),
    /** What the house rules recommend for the hint it began with. */
    recommended: computed((): Measure | null => {
      const flag = draft.value?.flag;
      return (flag && rules.value && ruleOf(flag, rules.value)?.measure) ?? null;
    }),
    /** Everything is filled in, and it can be taken back: one key confirms it. */
    isRoutine: computed(
      () =>
        draft.value?.measure === 'hide' &&
        draft.value.touched.size === 0 &&
        problems.value.length === 0 &&
        compared.value === 'same',
    ),
    /** What to say about each field; [] until a person has tried. */
    shownProblems: computed((): readonly DraftProblem[] =>
      key.value && tried.value.has(key.value) ? problems.value : [],
    ),
    refusals: computed(() => refusals.value),
    fresh: computed(() => fresh.value),
    compared,
    approval,
    zone: deps.zone,
    caseNumbers: deps.caseNumbers,
    problem: computed(() => problem.value),
    isSending: computed(() => isSending.value),
    isLocked: computed(() => (draft.value?.isLocked ?? false) || decided.isLocked.value),
    precedents,
    decided,
    evidence,
    enter,
    begin,
    assessed,
    change,
    changePerson,
    chooseMeasure: (measure: Measure) => {
      if (draft.value) put(withMeasure(draft.value, measure, words));
    },
    lock: () => {
      if (!draft.value) return;
      evidence.forget(draft.value.captured.comment.key);
      put(locked(draft.value, words));
    },
    /** Takes over what the comment says now. */
    recapture: () => {
      if (draft.value && shown.value)
        put({ ...draft.value, captured: shown.value, capturedAt: now() });
    },
    discard: () => {
      if (!draft.value) return;
      evidence.forget(draft.value.captured.comment.key);
      drop(draft.value.captured.comment.key);
    },
    propose,
    termsChanged: () => terms.changed(draft.value !== null || decided.views.value.length > 0),
    reset: () => {
      problem.value = null;
      fresh.value = null;
      precedents.reset();
      evidence.reset();
      decided.reset();
    },
  };
}
export type DecideModel = ReturnType<typeof createDecideModel>;
