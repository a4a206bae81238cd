import type { MouseEvent, ReactNode } from 'react';
import { goTo } from './state/navigation';

type Props = {
  readonly href: string;
  readonly className?: string;
  readonly hidden?: boolean;
  readonly children?: ReactNode;
};

/** A link that changes the address without loading the page anew. */
export function PageLink({ href, className, hidden, children }: Props) {
  const onClick = (event: MouseEvent): void => {
    event.preventDefault();
    goTo(href);
  };
  return (
    <a
      role="link"
      tabIndex={hidden ? -1 : 0}
      aria-hidden={hidden ? true : undefined}
      className={className}
      href={href}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
