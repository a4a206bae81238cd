import { memo, type ReactNode } from 'react';
import { commentPath, commentQuery, profilePath, withTracking } from '../../links';
import { shortAge } from '../../relative-time';
import type { PracticeComment, PracticeThread } from '../../threads/thread';
import { PageLink } from '../PageLink';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { CommentText, decoyOf } from './CommentText';
import { articleLabel, words } from './labels';

type Props = {
  readonly thread: Pick<PracticeThread, 'page' | 'language' | 'ids'>;
  readonly links: CommentLinks;
  readonly comment: PracticeComment;
  readonly parent: PracticeComment | null;
  readonly expanded: boolean;
  readonly onExpand: (id: string) => void;
  readonly onReply: (comment: PracticeComment) => void;
  /** Nested replies and the reply box. */
  readonly children?: ReactNode;
};

/** Paths of one comment, worked out by whoever knows the whole thread. */
export type CommentLinks = {
  readonly permalink: string;
  readonly profile: string;
  readonly mention: string | null;
};

export function linksOf(thread: PracticeThread, comment: PracticeComment): CommentLinks {
  const ids = switches.ids === 'auto' ? thread.ids : switches.ids;
  const query = commentQuery(thread, comment, ids);
  const profile = profilePath(thread, comment.author);
  return {
    permalink: withTracking(commentPath(thread, comment, ids)),
    profile: withTracking(`${profile}${profile.includes('?') ? '&' : '?'}${query}`),
    mention: comment.mention === null ? null : withTracking(profilePath(thread, comment.mention)),
  };
}

/** One comment as an article with a label, the way Facebook builds it. */
export const CommentArticle = memo(function CommentArticle(props: Props) {
  const { comment, parent, children } = props;
  if (comment.deleted) return <DeletedComment />;
  return (
    <div role="article" tabIndex={-1} aria-label={articleLabel(comment, parent, switches.labels)}>
      <div className="fb-comment">
        <Avatar name={comment.author} href={props.links.profile} />
        <div className="fb-comment-body">
          <div className="fb-bubble-row">
            <Bubble {...props} />
            <CommentMenu own={comment.author === props.thread.page.name} />
          </div>
          <CommentMedia comment={comment} href={props.links.permalink} />
          <ActionRow {...props} />
        </div>
      </div>
      {children}
    </div>
  );
});

/** A deleted comment leaves an article without label, author and link. */
const DeletedComment = () => (
  <div role="article" tabIndex={-1}>
    <div className="fb-deleted">{words[switches.lang].deleted}</div>
  </div>
);

export function Avatar({ name, href }: { readonly name: string; readonly href: string }) {
  return (
    <div className="fb-avatar">
      <PageLink href={href} hidden>
        <svg aria-hidden="true" role="none" data-visualcompletion="ignore-dynamic">
          <g>
            <image
              xlinkHref={`/__host/avatar/${encodeURIComponent(name)}.svg`}
              width="100%"
              height="100%"
            />
          </g>
        </svg>
      </PageLink>
    </div>
  );
}

function Bubble({ thread, comment, links, expanded, onExpand }: Props) {
  return (
    <div className="fb-bubble">
      {comment.author === thread.page.name && (
        <div className="fb-badge">
          <span dir="auto">{words[switches.lang].author}</span>
        </div>
      )}
      <span>
        <span dir="auto">
          <PageLink href={links.profile} className="fb-name">
            <span>
              <span dir="auto">{comment.author}</span>
            </span>
          </PageLink>
        </span>
      </span>
      {comment.text !== '' && (
        <CommentText
          comment={comment}
          language={thread.language}
          expanded={expanded}
          mentionPath={links.mention}
          onExpand={() => onExpand(comment.id)}
        />
      )}
    </div>
  );
}

function CommentMenu({ own }: { readonly own: boolean }) {
  const { menuOwn, menuOther } = words[switches.labels];
  return (
    <PressButton action="menu" menu label={own ? menuOwn : menuOther} className="fb-dots">
      <i data-visualcompletion="css-img">···</i>
    </PressButton>
  );
}

function CommentMedia({
  comment,
  href,
}: {
  readonly comment: PracticeComment;
  readonly href: string;
}) {
  if (comment.media === 'none') return null;
  if (comment.media === 'image')
    return (
      <PageLink href={href} className="fb-media">
        <img alt={words[switches.lang].noPhotoText} src={`/__host/photo/${comment.id}.svg`} />
      </PageLink>
    );
  return (
    <div className="fb-media">
      <img
        alt={comment.media === 'gif' ? 'GIF' : 'Sticker'}
        src={`/__host/photo/${comment.id}.svg`}
      />
    </div>
  );
}

function ActionRow({ comment, thread, links, onReply }: Props) {
  const { like, reply, hide, edited } = words[switches.lang];
  return (
    <ul aria-hidden="false" className="fb-actions">
      <li>
        <span>
          <div>
            <PageLink href={links.permalink}>
              {switches.scrambled
                ? scramble(shortAge(comment.ago, switches.lang))
                : shortAge(comment.ago, switches.lang)}
            </PageLink>
            {switches.decoys && <span style={{ display: 'none' }}>{decoyOf(comment.author)}</span>}
          </div>
        </span>
      </li>
      <li>
        <PressButton action="like" label={words[switches.labels].like}>
          {like}
        </PressButton>
      </li>
      <li>
        <PressButton action="reply" onPress={() => onReply(comment)}>
          {reply}
        </PressButton>
      </li>
      {switches.moderator && comment.author !== thread.page.name && (
        <li>
          <PressButton action="hide">{hide}</PressButton>
        </li>
      )}
      {comment.edited && (
        <li>
          <span>{edited}</span>
        </li>
      )}
    </ul>
  );
}

/** Combining characters that change nothing for the eye. */
export const scramble = (label: string): string => label.replaceAll(/(?<=\S)(?=\S)/gu, '\u034F');
