import { useRef, useState } from 'react';
import { $getRoot, type LexicalEditor } from 'lexical';
import { boxContent } from '../editor/box-content';
import { LexicalBox } from '../editor/LexicalBox';
import { records } from '../instruments/records';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { words } from './labels';

type Props = {
  /** Whom the reply is for; null for the box of the whole post. */
  readonly to: string | null;
  readonly pageName: string;
  readonly onSend: (text: string) => void;
};

/** A comment form with the real editor in it. Enter sends, Shift+Enter breaks the line. */
export function ReplyForm({ to, pageName, onSend }: Props) {
  const [text, setText] = useState('');
  const editor = useRef<LexicalEditor | null>(null);
  const { replyTo, commentAs, send: sendLabel, sendReply } = words[switches.labels];
  const label = to === null ? commentAs(pageName) : replyTo(to);

  const send = (by: 'enter' | 'button'): void => {
    const sent = editor.current?.getEditorState().read(() => $getRoot().getTextContent()) ?? '';
    if (sent.trim() === '') return;
    records.__sent.push({ box: label, text: sent, by });
    editor.current?.update(() => $getRoot().clear());
    onSend(sent);
  };

  return (
    <form role="presentation" className="fb-form" onSubmit={event => event.preventDefault()}>
      <div className="fb-form-box">
        <LexicalBox
          label={label}
          mode={switches.editor}
          content={to === null ? { text: '', selected: false } : boxContent(to)}
          focus={to !== null && switches.boxFocus}
          onEnter={() => send('enter')}
          onText={setText}
          onEditor={made => {
            editor.current = made;
          }}
        />
        {text === '' && (
          <div aria-hidden="true" className="fb-placeholder">
            <div>{label}</div>
          </div>
        )}
      </div>
      <div id="focused-state-composer-submit">
        <span>
          <PressButton
            action="send"
            label={to === null ? sendLabel : sendReply}
            disabled={text.trim() === ''}
            onPress={() => send('button')}
            className="fb-send"
          >
            ➤
          </PressButton>
        </span>
      </div>
    </form>
  );
}
