/**
 * Keeps the `count` highest of the numbers above 0 that it is offered: cheaper than sorting them all when only
 * the best are wanted.
 */
export function createHighest(count: number) {
  // Ascending; the place of the least is given to every number that beats it.
  const kept = new Float64Array(Math.max(1, count));
  return {
    /** The lowest kept number; 0 until `count` were offered. */
    least: (): number => kept[0]!,
    offer(value: number): void {
      if (value <= kept[0]!) return;
      let place = 1;
      while (place < kept.length && kept[place]! < value) {
        kept[place - 1] = kept[place]!;
        place += 1;
      }
      kept[place - 1] = value;
    },
  };
}
