import type { ComponentChildren } from 'preact';
import type { Tone } from './tone';

export type ChipProps = {
  readonly tone?: Tone | undefined;
  /** The symbol; the word is `children`. Both, so that colour never stands alone. */
  readonly icon: ComponentChildren;
  readonly children: ComponentChildren;
};

export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span class="kl-chip" data-tone={tone}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
