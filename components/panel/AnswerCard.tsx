import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { CopyIcon, DownIcon, InsertIcon, RepeatIcon } from '../ui/icons';
import { AnswerEditor } from './AnswerEditor';
import { AnswerFacts } from './AnswerFacts';
import { CardHeading } from './CardHeading';
import { ConfirmInvalid } from './ConfirmInvalid';
import { MarkedText } from './MarkedText';
import type { PanelModel } from './panel-model';
import { shortcutFor } from './shortcut-for';
import type { Candidate } from './suggestions-model';
import { cutLength } from './text-pieces';

export type AnswerCardProps = {
  readonly model: PanelModel;
  readonly candidate: Candidate;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

/** One suggestion: closed it is a question and two lines, open it is everything one needs to answer. */
export function AnswerCard({ model, candidate, isOpen, onOpen }: AnswerCardProps) {
  const { answer, slot } = candidate;
  const { composer } = model;
  const headingId = `answer-${slot ?? 'hit'}-${answer.id}`;
  return (
    <article class="answer" data-open={isOpen} aria-labelledby={headingId}>
      <CardHeading id={headingId} takesFocus={isOpen && model.suggestions.isChosen.value}>
        <MarkedText
          text={answer.question}
          marks={[{ kind: 'match', spans: questionSpans(candidate) }]}
        />
      </CardHeading>
      {composer.isAlreadySaid(answer) ? (
        <Chip tone="warning" icon={<RepeatIcon />}>
          {t('panel.answer.alreadySaid')}
        </Chip>
      ) : null}
      <AnswerFacts candidate={candidate} />
      {isOpen ? (
        <>
          <Why candidate={candidate} commentText={model.shown.value?.comment.text ?? ''} />
          <AnswerEditor model={model} answer={answer} />
        </>
      ) : (
        <p class="answer-excerpt">{excerpt(composer.textOf(answer))}</p>
      )}
      {model.confirming.value?.id === answer.id ? (
        <ConfirmInvalid model={model} candidate={candidate} />
      ) : (
        <div class="answer-actions">
          <InsertButton model={model} candidate={candidate} isMain={isOpen} />
          {isOpen ? (
            <Button
              icon={<CopyIcon />}
              disabled={answer.status === 'draft'}
              onPress={() => void model.insertion.copy(composer.textOf(answer))}
            >
              {t('panel.answer.copy')}
            </Button>
          ) : (
            <Button variant="quiet" icon={<DownIcon />} expanded={false} onPress={onOpen}>
              {t('panel.answer.open')}
            </Button>
          )}
        </div>
      )}
      {answer.status === 'draft' ? <p class="kl-hint">{t('panel.answer.draftHint')}</p> : null}
    </article>
  );
}

type InsertButtonProps = Pick<AnswerCardProps, 'model' | 'candidate'> & {
  readonly isMain: boolean;
};

function InsertButton({ model, candidate, isMain }: InsertButtonProps) {
  const { slot, answer } = candidate;
  const shortcut = slot === null ? undefined : shortcutFor(model.settings.value, `insert${slot}`);
  const isOff =
    answer.status === 'draft' ||
    model.stale.value !== null ||
    model.connection.value !== 'open' ||
    model.insertion.isRunning.value;
  return (
    <Button
      variant={isMain ? 'primary' : 'secondary'}
      icon={<InsertIcon />}
      shortcut={shortcut}
      disabled={isOff}
      onPress={() => model.insertAnswer(candidate)}
    >
      {model.insertion.isRunning.value && isMain
        ? t('panel.answer.inserting')
        : t('panel.answer.insert')}
    </Button>
  );
}

/** The words of the comment that led here; what the question shares is marked in the question. */
function Why({
  candidate,
  commentText,
}: {
  readonly candidate: Candidate;
  readonly commentText: string;
}) {
  const spans = candidate.slot === null ? [] : candidate.suggestion.commentSpans;
  const words = [...new Set(spans.map(([start, end]) => commentText.slice(start, end)))];
  if (words.length === 0) return null;
  return (
    <p class="kl-hint">
      {t('panel.answer.why')}{' '}
      {words.slice(0, 8).map((word, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <mark class="kl-mark" data-kind="match">
            {word}
          </mark>
        </>
      ))}
    </p>
  );
}

/** The spans belong to the question as it was when the comment was assessed. */
const questionSpans = ({ answer, suggestion }: Candidate) =>
  answer.question === suggestion.question ? suggestion.questionSpans : [];

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const end = cutLength(line, 140, 1);
  return end < line.length ? `${line.slice(0, end)} …` : line;
}
