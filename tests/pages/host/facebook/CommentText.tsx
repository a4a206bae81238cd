import { cutText } from '../../cut';
import { seedOf } from '../../links';
import type { PracticeComment } from '../../threads/thread';
import { PressButton } from '../PressButton';
import { PageLink } from '../PageLink';
import { switches } from '../settings';
import { splitText } from '../text-pieces';
import { words } from './labels';

type Props = {
  readonly comment: PracticeComment;
  readonly language: string;
  readonly expanded: boolean;
  readonly mentionPath: string | null;
  readonly onExpand: () => void;
};

/** The text of a comment: one `div` per paragraph, emoji as pictures, decoy letters nobody sees. */
export function CommentText({ comment, language, expanded, mentionPath, onExpand }: Props) {
  const cut = expanded ? null : cutText(comment.text, switches.cut);
  const paragraphs = (cut ?? comment.text).split('\n');
  return (
    <div className="x1lliihq fb-text">
      <span dir="auto" lang={language}>
        <div className="xdj266r">
          {paragraphs.map((paragraph, index) => (
            <div key={index} dir="auto" style={{ textAlign: 'start' }}>
              <Pieces
                text={paragraph}
                mention={index === 0 ? comment.mention : null}
                mentionPath={mentionPath}
              />
              {cut !== null && index === paragraphs.length - 1 && (
                <>
                  {'… '}
                  <PressButton action="more-text" className="fb-more" onPress={onExpand}>
                    {words[switches.lang].more}
                  </PressButton>
                </>
              )}
            </div>
          ))}
        </div>
        {switches.decoys && <span style={{ display: 'none' }}>{decoyOf(comment.id)}</span>}
      </span>
    </div>
  );
}

/** Letters that look like words to whoever reads `textContent`. */
export const decoyOf = (id: string): string =>
  `${seedOf(id).toString(36)} tsondoerSp ${seedOf(`${id}x`).toString(36)}`;

type PiecesProps = {
  readonly text: string;
  readonly mention: string | null;
  readonly mentionPath: string | null;
};

export function Pieces({ text, mention, mentionPath }: PiecesProps) {
  return splitText(text, mention).map((piece, index) => {
    if (piece.kind === 'emoji')
      return (
        <span key={index} className="fb-emoji">
          <img
            alt={piece.text}
            width={16}
            height={16}
            referrerPolicy="origin-when-cross-origin"
            src={`/__host/emoji/${piece.codePoint}.svg`}
          />
        </span>
      );
    if (piece.kind === 'mention' && mentionPath !== null)
      return (
        <PageLink key={index} href={mentionPath}>
          <span>{piece.text}</span>
        </PageLink>
      );
    if (piece.kind === 'link')
      return (
        <a
          key={index}
          role="link"
          tabIndex={0}
          rel="nofollow noreferrer"
          target="_blank"
          href={`https://l.facebook.com/l.php?u=${encodeURIComponent(piece.text)}`}
        >
          {piece.text}
        </a>
      );
    return piece.text;
  });
}
