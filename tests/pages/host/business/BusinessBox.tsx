import { useEffect, useRef, useState } from 'react';
import type { PracticeComment } from '../../threads/thread';
import { boxContent } from '../editor/box-content';
import { records } from '../instruments/records';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import type { Store } from '../state/store';
import { addSent, type ThreadState } from '../state/thread-state';
import { words } from './labels';

type Props = { readonly store: Store<ThreadState>; readonly to: PracticeComment | null };

/** The inbox writes into a plain textarea, not into Lexical. */
export function BusinessBox({ store, to }: Props) {
  const [text, setText] = useState(() => (to === null ? '' : boxContent(to.author).text));
  const box = useRef<HTMLTextAreaElement>(null);
  const isReply = to !== null;
  useEffect(() => {
    if (isReply && switches.boxFocus) box.current?.focus();
  }, [isReply]);

  const send = (by: 'enter' | 'button'): void => {
    if (text.trim() === '') return;
    records.__sent.push({ box: words[switches.lang].box, text, by });
    setText('');
    addSent(store, to?.id ?? null, text);
  };

  return (
    <div className="mbs-box">
      <textarea
        ref={box}
        placeholder={words[switches.lang].box}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send('enter');
        }}
      />
      <PressButton action="send" disabled={text.trim() === ''} onPress={() => send('button')}>
        {words[switches.lang].send}
      </PressButton>
    </div>
  );
}
