import type { ComponentChildren } from 'preact';
import type { Area } from './card-order';

export type ReviewCardProps = {
  readonly area: Area;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** A card that something can be done in; the list of tasks at the top leads to its heading. */
export function ReviewCard({ area, title, children }: ReviewCardProps) {
  return (
    <section class="app-card" aria-labelledby={headingId(area)}>
      <h2 id={headingId(area)} class="kl-focusable" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

const headingId = (area: Area): string => `review-${area}`;

/** Brings a card to keyboard and eyes: after the form one was in has gone, or from the list of tasks. */
export function goToCard(area: Area): void {
  document.getElementById(headingId(area))?.focus();
}
