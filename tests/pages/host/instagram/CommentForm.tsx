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
  const [text, setText] = useState('');
  const [generation, setGeneration] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const { add, send: sendLabel } = words[switches.lang];

  useEffect(() => {
    const to = thread.comments.find(({ id }) => id === replying?.to);
    if (!to) return;
    const start = boxStart(to.author);
    setText(start);
    requestAnimationFrame(() => {
      if (!switches.boxFocus) return;
      box.current?.focus();
      box.current?.setSelectionRange(
        switches.box === 'selected' ? 0 : start.length,
        switches.box === 'selected' ? start.trimEnd().length : start.length,
      );
    });
  }, [replying, thread.comments]);

  const send = (by: 'enter' | 'button'): void => {
    if (text.trim() === '') return;
    records.__sent.push({ box: words[switches.labels].add, text, by });
    setText('');
    addSent(store, replying?.to ?? null, text);
  };
  const onFocus = (): void => {
    if (!switches.recreate || generation > 0) return;
    setGeneration(1);
    setTimeout(() => box.current?.focus());
  };

  return (
    <section className="ig-form">
      <form method="POST" onSubmit={event => event.preventDefault()}>
        <div>
          <textarea
            key={generation}
            ref={box}
            aria-label={words[switches.labels].add}
            placeholder={add}
            autoComplete="off"
            autoCorrect="off"
            value={text}
            onFocus={onFocus}
            onChange={event => setText(event.target.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              send('enter');
            }}
          />
          <PressButton action="send" disabled={text.trim() === ''} onPress={() => send('button')}>
            {sendLabel}
          </PressButton>
        </div>
      </form>
    </section>
  );
}

function boxStart(author: string): string {
  if (switches.box === 'empty') return '';
  if (switches.box === 'text')
    return switches.lang === 'de' ? 'Angefangener Entwurf' : 'A draft begun earlier';
  return `@${author} `;
}
