import { useRef, useState } from 'react';
import { LexicalBox, type BoxContent } from '../editor/LexicalBox';
import { expose, records } from '../instruments/records';

/**
 * Every kind of box beside each other: Lexical plain and rich, empty, with a name, with the name
 * selected, with a draft, and React textareas. Below each stands the text of its model, which
 * differs from what one sees when an insertion only reached the DOM.
 */

const name = 'Erika Beispiel ';
const contents: Record<string, BoxContent> = {
  empty: { text: '', selected: false },
  tagged: { text: name, selected: false },
  selected: { text: name, selected: true },
  text: { text: 'Angefangener Entwurf', selected: false },
};

const models = new Map<string, string>();

export function InsertionLab() {
  return (
    <div role="main" className="lab">
      <h1>Insertion lab</h1>
      <div className="lab-grid">
        {(['plain', 'rich'] as const).flatMap(mode =>
          Object.entries(contents).map(([content, start]) => (
            <LexicalCase
              key={mode + content}
              id={`${mode}-${content}`}
              mode={mode}
              content={start}
            />
          )),
        )}
        <TextareaCase id="textarea-empty" start="" recreate={false} />
        <TextareaCase id="textarea-text" start="@erika.beispiel " recreate={false} />
        <TextareaCase id="textarea-recreated" start="@erika.beispiel " recreate />
      </div>
    </div>
  );
}

expose({ __model: id => models.get(id) ?? null });

function useModel(id: string, start: string): [string, (text: string) => void] {
  const [model, setModel] = useState(start);
  if (!models.has(id)) models.set(id, start);
  const keep = (text: string): void => {
    models.set(id, text);
    setModel(text);
  };
  return [model, keep];
}

type LexicalCaseProps = {
  readonly id: string;
  readonly mode: 'plain' | 'rich';
  readonly content: BoxContent;
};

function LexicalCase({ id, mode, content }: LexicalCaseProps) {
  const [model, setModel] = useModel(id, content.text);
  return (
    <section data-lab={id}>
      <h2>{id}</h2>
      <form role="presentation" className="fb-form" onSubmit={event => event.preventDefault()}>
        <div className="fb-form-box">
          <LexicalBox
            label={`Antworte ${id} …`}
            mode={mode}
            content={content}
            focus={false}
            onEnter={() => records.__sent.push({ box: id, text: model, by: 'enter' })}
            onText={setModel}
          />
          {model === '' && (
            <div aria-hidden="true" className="fb-placeholder">
              <div>{`Antworte ${id} …`}</div>
            </div>
          )}
        </div>
      </form>
      <output>{JSON.stringify(model)}</output>
    </section>
  );
}

type TextareaCaseProps = {
  readonly id: string;
  readonly start: string;
  readonly recreate: boolean;
};

function TextareaCase({ id, start, recreate }: TextareaCaseProps) {
  const [model, setModel] = useModel(id, start);
  const [generation, setGeneration] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const onFocus = (): void => {
    if (!recreate || generation > 0) return;
    setGeneration(1);
    setTimeout(() => box.current?.focus());
  };
  return (
    <section data-lab={id}>
      <h2>{id}</h2>
      <form onSubmit={event => event.preventDefault()}>
        <textarea
          key={generation}
          ref={box}
          aria-label={`Antworte ${id} …`}
          value={model}
          onFocus={onFocus}
          onChange={event => setModel(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            records.__sent.push({ box: id, text: model, by: 'enter' });
          }}
        />
      </form>
      <output>{JSON.stringify(model)}</output>
    </section>
  );
}
