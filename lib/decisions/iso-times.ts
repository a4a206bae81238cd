import { isoMoment } from './german-time';

/** No `Date` reaches further; a colleague's entry can name any whole number. */
const furthest = 8.64e15 - 86_400_000;

const isTime = (name: string): boolean => name === 'at' || name === 'time' || name.endsWith('At');

/**
 * The same JSON for readers outside: every time (epoch ms; fields `at`, `time` and those whose name ends in `At`) as
 * ISO 8601 with the offset of Germany. `null` stays, and so do days.
 */
export function withIsoTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoTimes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      typeof part === 'number' && isTime(name) && Math.abs(part) < furthest
        ? isoMoment(part)
        : withIsoTimes(part),
    ]),
  );
}
