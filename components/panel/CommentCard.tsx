import { useMemo } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { CommentSnapshot } from '../../lib/comment/snapshot';
import type { Flag } from '../../lib/rules/flag';
import { hasCertainty } from '../ui/FlagChip';
import { IconButton } from '../ui/IconButton';
import { ChevronIcon, ClockIcon, EyeIcon, InfoIcon } from '../ui/icons';
import { formatCommentTime } from './format';
import { LongText } from './LongText';
import type { PanelModel } from './panel-model';
import type { Shown } from './shown';
import { cutLength, type Mark, type MarkKind } from './text-pieces';

export type CommentCardProps = { readonly model: PanelModel; readonly shown: Shown };

/** Who wrote what, when; the words that flags and the open answer are about are marked. */
export function CommentCard({ model, shown }: CommentCardProps) {
  const { comment, parent, thread } = shown;
  return (
    <section class="card" aria-labelledby="comment-author">
      <div class="comment-head">
        <h2 id="comment-author">
          <bdi>{excerpt(comment.author.name, 60)}</bdi>
          {comment.byPage ? <span class="kl-hint"> · {t('panel.comment.byPage')}</span> : null}
        </h2>
        <IconButton
          size="small"
          icon={<EyeIcon />}
          label={t('panel.comment.show')}
          onPress={model.focusComment}
        />
      </div>
      <p class="comment-time">
        <ClockIcon />
        <bdi>{formatCommentTime(comment.time)}</bdi>
        {comment.edited ? <span> · {t('panel.comment.edited')}</span> : null}
      </p>
      {parent ? <Quoted title={parentTitle(parent)} text={parent.text} /> : null}
      <LongText
        key={comment.key}
        text={comment.text}
        marks={useMarks(model, shown)}
        language={comment.language}
      />
      <CommentNotes comment={comment} />
      {thread.postText === '' ? null : (
        <Quoted title={t('panel.comment.post')} text={thread.postText} />
      )}
    </section>
  );
}

/** Criticism and questions are no fault: their words stand out only while a person points at them. */
const markKindOf = ({ category }: Flag): MarkKind => (hasCertainty(category) ? 'flag' : 'note');

/** A flag in focus stands alone; else all flags and the words that matched the open answer. */
function useMarks({ focusedFlag, suggestions }: PanelModel, shown: Shown): readonly Mark[] {
  const flag = focusedFlag.value;
  const open = suggestions.candidates.value.find(
    ({ answer }) => answer.id === suggestions.openId.value,
  );
  return useMemo(() => {
    if (flag) return [{ kind: markKindOf(flag), spans: flag.spans }];
    const flagged = shown.assessment.flags.filter(one => markKindOf(one) === 'flag');
    return [
      { kind: 'flag', spans: flagged.flatMap(({ spans }) => spans) },
      { kind: 'match', spans: open?.suggestion.commentSpans ?? [] },
    ];
  }, [flag, open, shown]);
}

function CommentNotes({ comment }: { readonly comment: CommentSnapshot }) {
  const notes = [
    comment.media === 'none' ? null : t(`panel.comment.media.${comment.media}`),
    comment.truncated ? t('panel.comment.truncated') : null,
  ].filter(note => note !== null);
  if (notes.length === 0) return null;
  return (
    <ul class="comment-notes">
      {notes.map(note => (
        <li key={note}>
          <InfoIcon />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the comment answers or stands under: there when needed, out of the way else. */
function Quoted({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details class="quoted">
      <summary class="kl-focusable">
        <ChevronIcon />
        <bdi>{title}</bdi>
      </summary>
      <blockquote class="comment-text" dir="auto">
        {excerpt(text, 1_500)}
      </blockquote>
    </details>
  );
}

const parentTitle = ({ author }: CommentSnapshot): string =>
  t('panel.comment.replyTo', [excerpt(author.name, 60)]);

function excerpt(text: string, units: number): string {
  const end = cutLength(text, units, 40);
  return end < text.length ? `${text.slice(0, end)} …` : text;
}
