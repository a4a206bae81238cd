import { useMemo } from 'preact/hooks';
import { cutPieces, type Mark } from './text-pieces';

export type MarkedTextProps = { readonly text: string; readonly marks: readonly Mark[] };

/** Foreign text as text nodes, marked words in `<mark>`. Never HTML, never laid out beyond its block. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const pieces = useMemo(() => cutPieces(text, marks), [text, marks]);
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === null ? (
          piece.text
        ) : (
          <mark key={index} class="kl-mark" data-kind={piece.kind}>
            {piece.text}
          </mark>
        ),
      )}
    </>
  );
}
