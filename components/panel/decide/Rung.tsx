import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type RungProps = {
  readonly name: string;
  /** What it does, in a sentence; read as its description. */
  readonly effect: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Mark beside the name. */
  readonly mark?: ComponentChildren;
};

/** One measure as a radio card; the whole card can be pressed. */
export function Rung({ name, effect, isChosen, onChoose, mark }: RungProps) {
  const id = useId();
  return (
    <div class="rung" data-chosen={isChosen}>
      <input
        type="radio"
        name="measure"
        id={id}
        aria-describedby={`${id}-effect`}
        checked={isChosen}
        onChange={onChoose}
      />
      <div class="rung-words">
        <span class="rung-name">
          <label for={id}>{name}</label>
          {mark}
        </span>
        <span class="rung-effect" id={`${id}-effect`}>
          {effect}
        </span>
      </div>
    </div>
  );
}
