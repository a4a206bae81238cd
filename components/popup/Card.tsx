import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type CardProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Beside the title, such as a count. */
  readonly aside?: ComponentChildren;
};

export function Card({ title, children, aside }: CardProps) {
  const id = useId();
  return (
    <section class="app-card" aria-labelledby={id}>
      <div class="app-card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
