import { useEffect, useRef } from 'react';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
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
  calls.current = { onEnter, onText, onEditor };
  const start = useRef({ content, focus, mode });

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
    fill(editor, start.current.content);
    if (start.current.focus) element.focus();
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

/** Puts the first content in, outside of the undo history. */
function fill(editor: LexicalEditor, { text, selected }: BoxContent): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      if (text === '') {
        paragraph.select();
        return;
      }
      const name = $createTextNode(text);
      paragraph.append(name);
      if (selected) name.select(0, text.trimEnd().length);
      else name.selectEnd();
    },
    { tag: 'history-merge', discrete: true },
  );
}
