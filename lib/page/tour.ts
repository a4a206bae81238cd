import type { PlatformAdapter } from '../platforms/adapter';
import type { View, Views } from './views';

export type Tour = {
  /** All comments that were read, in the order of the page. Forces layout. */
  order(): View[];
  /** Comments by others that were read, in the order of the page. */
  stops(order?: readonly View[]): View[];
  /** The stop after or before `from`; without one, the first that is in the viewport. */
  next(from: View | null, step: 1 | -1, wanted: (view: View) => boolean): View | null;
};

/** The way through a thread by keyboard. The page's order, asked anew each time: lists are sorted again. */
export function createTour(adapter: PlatformAdapter, views: Views): Tour {
  const order = () => {
    const scope = adapter.findScope(document);
    if (!scope) return [];
    return adapter
      .listComments(scope)
      .map(element => views.of(element))
      .filter(view => view !== null)
      .filter(view => view.entry !== null);
  };
  const stops = (all: readonly View[] = order()) =>
    all.filter(view => view.host !== null && isForeign(view));

  return {
    order,
    stops,
    next(from, step, wanted) {
      const all = stops();
      const at = from ? all.indexOf(from) : -1;
      if (at >= 0) {
        const rest = step === 1 ? all.slice(at + 1) : all.slice(0, at).toReversed();
        return rest.find(wanted) ?? null;
      }
      const matching = all.filter(wanted);
      return matching.find(isInViewport) ?? matching[0] ?? null;
    },
  };
}

const isForeign = ({ entry }: View): boolean =>
  entry !== null && !entry.state.peek().snapshot.byPage;

const isInViewport = ({ host }: View): boolean => {
  const rect = host?.getBoundingClientRect();
  return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
};
