/** A key as printed on it. Hidden from screen readers, so that it stays out of the button's name. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd class="kl-kbd" aria-hidden="true">
      {keys}
    </kbd>
  );
}
