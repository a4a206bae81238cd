import type { ComponentChildren } from 'preact';
import type { DecisionPageModel } from './decision-model';

export type FoldProps = {
  readonly summary: string;
  readonly children: ComponentChildren;
  readonly isOpen?: boolean;
  /** Forms inside, and the model that keeps their drafts: open while one of them holds something. */
  readonly drafts?: { readonly model: DecisionPageModel; readonly forms: readonly string[] };
};

/** What not everybody needs at once. Whoever comes back to a half-written text finds it open. */
export function Fold({ summary, children, isOpen = false, drafts }: FoldProps) {
  const isBegun = drafts?.forms.some(form => drafts.model.drafts.begun.value.has(form)) ?? false;
  return (
    <details class="app-details" open={isOpen || isBegun}>
      <summary class="kl-focusable">{summary}</summary>
      {children}
    </details>
  );
}
