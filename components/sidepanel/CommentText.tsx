import { t } from '../../lib/browser/i18n';
import type { CommentSnapshot } from '../../lib/comment/snapshot';
import type { Flag } from '../../lib/rules/flag';
import { LongText } from '../panel/LongText';
import { formatCommentTime } from '../panel/format';
import { flagMarks } from './flag-marks';
import { OutLink } from './OutLink';

export type CommentTextProps = {
  readonly comment: CommentSnapshot;
  readonly flags: readonly Flag[];
};

/** A comment as it was captured: words marked, author, time as shown, link. */
export function CommentText({ comment, flags }: CommentTextProps) {
  return (
    <>
      {comment.text ? (
        <LongText text={comment.text} marks={flagMarks(flags)} language={comment.language} />
      ) : (
        <p class="app-muted">{t('sidepanel.case.noText')}</p>
      )}
      <p class="app-muted">
        {t('sidepanel.case.by', [`\u2068${comment.author.name}\u2069`])} ·{' '}
        {formatCommentTime(comment.time)}
      </p>
      <OutLink url={comment.permalink}>{t('sidepanel.case.openComment')}</OutLink>
    </>
  );
}
