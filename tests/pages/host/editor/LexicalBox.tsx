import { useEffect, useLayoutEffect, useRef } from 'react';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  $isTextNode,
  createEditor,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { recordError } from '../instruments/records';

export type BoxContent = {
  /** The tagged name that the box already holds, or a draft; "" for an empty box. */
  readonly text: string;
  readonly selected: boolean;
};

type Props = {
  readonly label: string;
  readonly mode: 'plain' | 'rich';
  readonly content: BoxContent;
  readonly focus: boolean;
  /** Called on Enter without Shift, as on the real site. */
  readonly onEnter: () => void;
  readonly onText: (text: string) => void;
  readonly onEditor?: (editor: LexicalEditor) => void;
};

/** A reply box made of the real editor. React owns the element around it, Lexical what is inside. */
export function LexicalBox({ label, mode, content, focus, onEnter, onText, onEditor }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const calls = useRef({ onEnter, onText, onEditor });
  const start = useRef({ content, focus, mode });

  useLayoutEffect(() => {
    calls.current = { onEnter, onText, onEditor };
  });

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const editor = createEditor({
      namespace: 'reply',
      onError: error => recordError('lexical', error),
    });
    editor.setRootElement(element);
    const cleanUps = [
      start.current.mode === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        event => {
          if (!event || event.shiftKey) return false;
          event.preventDefault();
          calls.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerTextContentListener(text => calls.current.onText(text)),
    ];
    fill(editor, start.current);
    if (start.current.focus) element.focus();
    const restoreSelection = (): void => {
      if (!start.current.focus) editor.update(() => select(start.current.content), discrete);
    };
    element.addEventListener('focus', restoreSelection, { once: true });
    calls.current.onEditor?.(editor);
    return () => {
      for (const cleanUp of cleanUps) cleanUp();
      editor.setRootElement(null);
    };
  }, []);

  return (
    <div
      ref={box}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      spellCheck
      tabIndex={0}
      aria-label={label}
      aria-placeholder={label}
      data-lexical-editor="true"
      className="notranslate fb-editor"
      style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
    />
  );
}

const discrete = { discrete: true } as const;

type Start = { readonly content: BoxContent; readonly focus: boolean };

/** Puts the first content in, outside of the undo history. Without `focus` the page must not scroll to the box. */
function fill(editor: LexicalEditor, { content, focus }: Start): void {
  const silent = focus ? [] : [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG];
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      if (content.text !== '') paragraph.append($createTextNode(content.text));
      select(content);
    },
    { tag: [HISTORY_MERGE_TAG, ...silent], ...discrete },
  );
}

/** The caret stands at the end, or the name is selected so that the next letter would replace it. */
function select({ text, selected }: BoxContent): void {
  const first = $getRoot().getFirstDescendant();
  if (selected && $isTextNode(first)) first.select(0, text.trimEnd().length);
  else $getRoot().selectEnd();
}
