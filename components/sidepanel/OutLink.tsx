import type { ComponentChildren } from 'preact';
import { LinkIcon } from '../ui/icons';
import { safeLink } from './safe-link';

/** A link out of the extension; nothing when the address is not one. */
export function OutLink(props: {
  readonly url: string | null;
  readonly children: ComponentChildren;
}) {
  const href = safeLink(props.url);
  if (href === null) return null;
  return (
    <a class="kl-link side-link" href={href} target="_blank" rel="noreferrer noopener">
      <LinkIcon />
      <span>{props.children}</span>
    </a>
  );
}
