import type { ComponentChildren } from 'preact';

/** Names and what stands behind them; pairs without content are left out. */
export function Pairs({
  pairs,
}: {
  readonly pairs: readonly (readonly [string, ComponentChildren])[];
}) {
  return (
    <dl class="review-pairs">
      {pairs
        .filter(([, content]) => content !== null && content !== '')
        .map(([name, content]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{content}</dd>
          </div>
        ))}
    </dl>
  );
}
