import type { ComponentChildren } from 'preact';

export type EmptyStateProps = {
  readonly icon: ComponentChildren;
  readonly title: string;
  /** What one can do about it. */
  readonly children?: ComponentChildren;
};

export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="kl-empty">
      {icon}
      <p class="kl-empty-title">{title}</p>
      {children}
    </div>
  );
}
