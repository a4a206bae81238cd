export type Place<Id extends string> = { readonly id: Id; readonly name: string };

export type PlacesProps<Id extends string> = {
  readonly label: string;
  readonly places: readonly Place<Id>[];
  readonly current: Id;
  readonly onGo: (id: Id) => void;
};

/** The places of a page as plain navigation; wraps instead of scrolling when narrow. */
export function Places<Id extends string>({ label, places, current, onGo }: PlacesProps<Id>) {
  return (
    <nav class="app-places" aria-label={label}>
      <ul>
        {places.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="app-place kl-focusable"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onGo(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
