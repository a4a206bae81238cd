import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button';

export type ListEditorProps<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  /** Names the row for its button to remove it, such as "Rechtsgrundlage 2 entfernen". */
  readonly removeLabel: (index: number) => string;
  readonly removeText: string;
  readonly addText: string;
  readonly mayChange: boolean;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly children: (item: Item, index: number) => ComponentChildren;
};

/** Rows that can be added and removed. */
export function ListEditor<Item>(props: ListEditorProps<Item>) {
  const { items, keyOf, mayChange, children } = props;
  return (
    <>
      {items.length === 0 ? null : (
        <ol class="app-list record-rows">
          {items.map((item, index) => (
            <li key={keyOf(item, index)} class="record-row">
              {children(item, index)}
              {mayChange ? (
                <Button
                  size="small"
                  variant="quiet"
                  label={props.removeLabel(index)}
                  onPress={() => props.onRemove(index)}
                >
                  {props.removeText}
                </Button>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {mayChange ? (
        <div>
          <Button onPress={props.onAdd}>{props.addText}</Button>
        </div>
      ) : null}
    </>
  );
}

/** `items` with one replaced. */
export const replaced = <Item,>(items: readonly Item[], index: number, item: Item): Item[] =>
  items.map((one, at) => (at === index ? item : one));
