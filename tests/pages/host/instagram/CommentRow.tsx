import { commentPath, profilePath } from '../../links';
import { shortAge } from '../../relative-time';
import type { PracticeComment, PracticeThread } from '../../threads/thread';
import { PageLink } from '../PageLink';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { splitText } from '../text-pieces';
import { words } from './labels';

type Props = {
  readonly thread: PracticeThread;
  readonly comment: PracticeComment;
  readonly onReply: (comment: PracticeComment) => void;
};

/** One comment as a row: picture, name, time with the exact date, text in the next block, buttons. */
export function CommentRow({ thread, comment, onReply }: Props) {
  const profile = profilePath(thread, comment.author);
  return (
    <div>
      <div className="html-div ig-row">
        <RowPicture author={comment.author} profile={profile} />
        <div className="ig-row-body">
          <div>
            <div>
              <AuthorName author={comment.author} profile={profile} />
              {comment.author === thread.page.name && (
                <span dir="auto" className="ig-quiet">
                  {`\u00A0·\u00A0${words[switches.lang].author}`}
                </span>
              )}
              {'\u00A0'}
              <span dir="auto" className="ig-quiet">
                <CommentTimeLink thread={thread} comment={comment} />
              </span>
            </div>
            <div>
              <CommentContent comment={comment} />
            </div>
          </div>
          <RowButtons onReply={() => onReply(comment)} />
        </div>
        <div className="ig-like">
          <span>
            <PressButton action="like">
              <Glyph
                label={words[switches.labels].like}
                path="M8 13S2 9 2 5.5A3 3 0 0 1 8 4a3 3 0 0 1 6 1.5C14 9 8 13 8 13z"
              />
            </PressButton>
          </span>
        </div>
      </div>
    </div>
  );
}

export function RowPicture({
  author,
  profile,
}: {
  readonly author: string;
  readonly profile: string;
}) {
  return (
    <div>
      <PageLink href={profile} className="ig-picture">
        <img
          alt={words[switches.labels].picture(author)}
          crossOrigin="anonymous"
          draggable={false}
          src={`/__host/avatar/${encodeURIComponent(author)}.svg`}
        />
      </PageLink>
    </div>
  );
}

export function AuthorName({
  author,
  profile,
}: {
  readonly author: string;
  readonly profile: string;
}) {
  return (
    <span dir="auto">
      <span>
        <span>
          <div className="ig-inline">
            <PageLink href={profile} className="notranslate _a6hd ig-name">
              <div className="ig-inline">
                <div className="ig-inline">
                  <span className="_ap3a" dir="auto">
                    {author}
                  </span>
                </div>
              </div>
            </PageLink>
          </div>
        </span>
      </span>
    </span>
  );
}

/** Times are exact here: the date stands in `datetime`. */
export function CommentTimeLink({ thread, comment }: Pick<Props, 'thread' | 'comment'>) {
  const at = new Date(pageOpenedAt - comment.ago * 60_000);
  return (
    <PageLink href={commentPath(thread, comment, 'numeric')} className="_a6hd">
      <time
        dateTime={at.toISOString()}
        title={at.toLocaleDateString(switches.lang, { dateStyle: 'medium' })}
      >
        {shortAge(comment.ago, switches.lang)}
      </time>
    </PageLink>
  );
}

export const pageOpenedAt = Date.now();

export function CommentContent({ comment }: { readonly comment: PracticeComment }) {
  if (comment.media !== 'none')
    return <img className="ig-gif" alt="GIF" src={`/__host/photo/${comment.id}.svg`} />;
  return (
    <span dir="auto">
      {comment.text.split('\n').flatMap((line, index) => [
        index > 0 && <br key={`break-${index}`} />,
        ...splitText(line, index === 0 ? comment.mention : null).map((piece, position) =>
          piece.kind === 'mention' ? (
            <PageLink key={`${index}-${position}`} href={`/${piece.text.replace('@', '')}/`}>
              {piece.text}
            </PageLink>
          ) : (
            piece.text
          ),
        ),
      ])}
    </span>
  );
}

export function RowButtons({ onReply }: { readonly onReply: () => void }) {
  return (
    <div className="ig-row-buttons">
      <PressButton action="reply" onPress={onReply}>
        <span dir="auto">
          <span>{words[switches.lang].reply}</span>
        </span>
      </PressButton>
      <PressButton action="menu">
        <Glyph label={words[switches.labels].options} path="M3 8h.1M8 8h.1M13 8h.1" />
      </PressButton>
    </div>
  );
}

export const Glyph = ({ label, path }: { readonly label: string; readonly path: string }) => (
  <svg aria-label={label} role="img" width="16" height="16" viewBox="0 0 16 16">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
  </svg>
);
