import { useEffect, useRef, useState } from 'react';
import { records } from '../instruments/records';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import type { Store } from '../state/store';
import { useStore } from '../state/store';
import { addSent, type ThreadState } from '../state/thread-state';
import { words } from './labels';

/**
 * The one box of an Instagram post: React owns its value. A click on Reply writes "@name " into it.
 * With `recreate`, the first focus replaces the textarea by another one.
 */
export function CommentForm({ store }: { readonly store: Store<ThreadState> }) {
  const { replying, thread } = useStore(store);
  const to = thread.comments.find(({ id }) => id === replying?.to) ?? null;
  const [answered, setAnswered] = useState(to);
  const [text, setText] = useState('');
  if (answered !== to) {
    setAnswered(to);
    if (to) setText(boxStart(to.author));
  }

  const send = (by: 'enter' | 'button'): void => {
    if (text.trim() === '') return;
    records.__sent.push({ box: words[switches.labels].add, text, by });
    setText('');
    addSent(store, to?.id ?? null, text);
  };

  return (
    <section className="ig-form">
      <form method="POST" onSubmit={event => event.preventDefault()}>
        <div>
          <CommentBox
            text={text}
            answering={to?.id ?? null}
            onText={setText}
            onEnter={() => send('enter')}
          />
          <PressButton action="send" disabled={text.trim() === ''} onPress={() => send('button')}>
            {words[switches.lang].send}
          </PressButton>
        </div>
      </form>
    </section>
  );
}

type BoxProps = {
  readonly text: string;
  readonly answering: string | null;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
};

function CommentBox({ text, answering, onText, onEnter }: BoxProps) {
  const [generation, setGeneration] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (answering === null || !switches.boxFocus) return;
    const { current } = box;
    current?.focus();
    const end = current?.value.length ?? 0;
    if (switches.box === 'selected') current?.setSelectionRange(0, Math.max(0, end - 1));
    else current?.setSelectionRange(end, end);
  }, [answering]);

  const onFocus = (): void => {
    if (!switches.recreate || generation > 0) return;
    setGeneration(1);
    setTimeout(() => box.current?.focus());
  };

  return (
    <textarea
      key={generation}
      ref={box}
      aria-label={words[switches.labels].add}
      placeholder={words[switches.lang].add}
      autoComplete="off"
      autoCorrect="off"
      value={text}
      onFocus={onFocus}
      onChange={event => onText(event.target.value)}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}

function boxStart(author: string): string {
  if (switches.box === 'empty') return '';
  if (switches.box === 'text')
    return switches.lang === 'de' ? 'Angefangener Entwurf' : 'A draft begun earlier';
  return `@${author} `;
}
