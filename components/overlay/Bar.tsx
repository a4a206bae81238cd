import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import type { CommentState } from '../../lib/page/comment-store';
import { bestSuggestion, isEmergency, lacksAnswer } from '../../lib/page/findings';
import type { DecisionMark } from '../../lib/page/decision-mark';
import type { Theme } from '../../lib/page/theme';
import { measureWord } from '../ui/decision-words';
import { FlagChip, wordOf } from '../ui/FlagChip';
import {
  CheckIcon,
  ClockIcon,
  CommentIcon,
  EscalateIcon,
  EyeIcon,
  InsertIcon,
  PersonIcon,
  PhoneIcon,
  RetryIcon,
  SectionIcon,
  WarningIcon,
} from '../ui/icons';
import { presenceWords, sinceWords } from '../ui/presence-words';
import { Press } from './Press';

/** What a person can do from a bar. */
export type BarActions = {
  readonly open: () => void;
  readonly insert: () => void;
  readonly escalate: () => void;
  /** Shows what was decided about the comment. */
  readonly decide: () => void;
  readonly toggleSeen: () => void;
};

export type BarProps = {
  readonly state: ReadonlySignal<CommentState>;
  readonly theme: ReadonlySignal<Theme>;
  readonly actions: BarActions;
};

/** More chips than this leave no room for the suggestion; the rest is counted. */
const chipLimit = 2;

/** One comment's strip: what was found, the best answer, what one can do. One tab stop, arrows inside. */
export function Bar({ state, theme, actions }: BarProps) {
  const comment = state.value;
  const { snapshot, assessment } = comment;
  if (snapshot.byPage)
    return (
      <div class="bar" data-theme={theme.value} data-own>
        <span class="quiet">{t('overlay.bar.own')}</span>
      </div>
    );
  return (
    <div
      class="bar"
      data-theme={theme.value}
      role="toolbar"
      aria-label={labelOf(comment)}
      tabIndex={0}
    >
      {isEmergency(comment) ? <EmergencyCard /> : null}
      <Flags comment={comment} onOpen={actions.open} />
      <Decided comment={comment} onOpen={actions.decide} />
      <Colleague comment={comment} />
      <Middle comment={comment} actions={actions} />
      <Marks comment={comment} />
      {assessment ? (
        <Press class="act" onPress={actions.escalate} tabStop={false} keys="E">
          <EscalateIcon />
          <span class="word">
            {lacksAnswer(comment) ? t('overlay.bar.askDepartment') : t('overlay.bar.escalate')}
          </span>
        </Press>
      ) : null}
      <Press
        class="act"
        onPress={actions.toggleSeen}
        tabStop={false}
        pressed={comment.seen}
        title={t('overlay.bar.seenHint')}
      >
        {comment.seen ? <CheckIcon /> : <EyeIcon />}
        <span class="word minor">{t('overlay.bar.seen')}</span>
      </Press>
    </div>
  );
}

/** Danger to life comes before anything else that is said of a comment. */
function EmergencyCard() {
  return (
    <strong class="emergency">
      <PhoneIcon />
      <span>{t('overlay.bar.emergency')}</span>
    </strong>
  );
}

type PartProps = { readonly comment: CommentState };

function Flags({ comment, onOpen }: PartProps & { readonly onOpen: () => void }) {
  const flags = comment.assessment?.flags.filter(flag => flag.category !== 'emergency') ?? [];
  if (flags.length === 0) return null;
  const rest = flags.length - chipLimit;
  return (
    <Press class="flags" onPress={onOpen} tabStop={false} title={flags[0]?.reason}>
      {flags.slice(0, chipLimit).map(flag => (
        <FlagChip key={flag.ruleId} category={flag.category} certainty={flag.certainty} />
      ))}
      {rest > 0 ? <span class="more">{t('overlay.bar.more', [String(rest)])}</span> : null}
    </Press>
  );
}

/** What was decided, and what is to be done here: a word and a symbol, and the way to it. */
function Decided({ comment, onOpen }: PartProps & { readonly onOpen: () => void }) {
  const { decision } = comment;
  if (decision === null) return null;
  const DecisionIcon = decisionIcon[decision.kind];
  return (
    <Press
      class="act decided"
      onPress={onOpen}
      tabStop={false}
      title={`${decisionWord(decision)} · ${t('decide.card.title', [decision.number])}`}
    >
      <DecisionIcon />
      <span class="decided-word">{decisionWord(decision)}</span>
    </Press>
  );
}

const decisionIcon = {
  back: WarningIcon,
  still: WarningIcon,
  do: SectionIcon,
  undo: RetryIcon,
  waiting: ClockIcon,
  done: CheckIcon,
} as const satisfies Record<DecisionMark['kind'], unknown>;

/** "Entscheidung wartet", "Verbergen: jetzt erledigen", "wieder da" */
const decisionWord = ({ kind, measure }: DecisionMark): string =>
  t(`decide.mark.${kind}`, [measureWord(measure)]);

/** Left of what one can press, which therefore stays where it is when a colleague comes or goes. */
function Colleague({ comment: { presence } }: PartProps) {
  const words = presence && presenceWords(presence);
  if (!presence || words === null) return null;
  return (
    <span class="mark colleague" title={`${words}, ${sinceWords(presence)}`}>
      <PersonIcon />
      <span>{words}</span>
    </span>
  );
}

function Middle({ comment, actions }: PartProps & { readonly actions: BarActions }) {
  const best = bestSuggestion(comment);
  if (comment.notice !== null)
    return (
      <span class="notice" title={comment.notice}>
        {comment.notice}
      </span>
    );
  if (!comment.assessment) return <span class="quiet grow" />;
  // One button for both, whose element stays: a press would be lost that begins on the one and ends on
  // the other, because an answer came in between.
  return (
    <>
      <Press
        class={best ? 'question' : 'question none'}
        onPress={actions.open}
        tabStop={false}
        label={best ? t('overlay.bar.suggestion', [best.question]) : undefined}
        title={best?.question}
      >
        {best ? best.question : <NoAnswer comment={comment} />}
      </Press>
      {best ? (
        <Press
          class="act insert"
          onPress={actions.insert}
          tabStop={false}
          label={t('overlay.bar.insertLabel', [best.question])}
          keys="1"
        >
          <InsertIcon />
          <span class="word">{t('overlay.bar.insert')}</span>
        </Press>
      ) : null}
    </>
  );
}

/** That an answer is missing stays a word however narrow the bar; "Ansehen" gives way to what was found. */
function NoAnswer({ comment }: PartProps) {
  if (lacksAnswer(comment)) return <>{t('overlay.bar.noSuggestion')}</>;
  return (
    <>
      <span class="symbol">
        <CommentIcon />
      </span>
      <span class="word">{t('overlay.bar.details')}</span>
    </>
  );
}

function Marks({ comment }: PartProps) {
  if (comment.notice !== null) return null;
  return (
    <>
      {comment.case ? (
        <span class="mark">
          <EscalateIcon />
          <span>{t('overlay.bar.case', [comment.case.number])}</span>
        </span>
      ) : null}
      {comment.answered === 'no' ? null : (
        <span class="mark">
          <CheckIcon />
          <span>
            {comment.answered === 'replied' ? t('overlay.bar.answered') : t('overlay.bar.filled')}
          </span>
        </span>
      )}
    </>
  );
}

/** What a screen reader hears on arriving: who, what was found, the best answer. */
function labelOf(comment: CommentState): string {
  const best = bestSuggestion(comment);
  return [
    t('overlay.bar.name', [comment.snapshot.author.name]),
    ...(comment.assessment?.flags.map(flag => wordOf(flag.category)) ?? []),
    comment.decision && decisionWord(comment.decision),
    comment.presence && presenceWords(comment.presence),
    best ? t('overlay.bar.suggestion', [best.question]) : null,
  ]
    .filter(part => part !== null)
    .join('. ');
}
