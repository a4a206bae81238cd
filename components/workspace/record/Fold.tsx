import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export type FoldProps = {
  readonly summary: string;
  /** Whether it is open at first; from then on as a person leaves it, also while they type. */
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
};

export function Fold({ summary, isOpen, children }: FoldProps) {
  const [wasOpen] = useState(isOpen);
  return (
    <details class="record-more" open={wasOpen}>
      <summary class="kl-focusable">{summary}</summary>
      <div class="record-more-body">{children}</div>
    </details>
  );
}
