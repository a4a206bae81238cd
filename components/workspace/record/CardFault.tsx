import { WarningIcon } from '../../ui/icons';

/** What is wrong somewhere in a card; nothing for null. Saving leads the focus to the first of them. */
export function CardFault({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p class="kl-error kl-focusable" tabIndex={-1} data-fault>
      <WarningIcon />
      <span>{text}</span>
    </p>
  );
}
