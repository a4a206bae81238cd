/** Ages as the platforms word them. `ago` is in minutes. */

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'year';

function inUnits(ago: number): [number, Unit] {
  if (ago < 60) return [ago, 'minute'];
  if (ago < 60 * 24) return [Math.floor(ago / 60), 'hour'];
  if (ago < 60 * 24 * 7) return [Math.floor(ago / (60 * 24)), 'day'];
  if (ago < 60 * 24 * 365) return [Math.floor(ago / (60 * 24 * 7)), 'week'];
  return [Math.floor(ago / (60 * 24 * 365)), 'year'];
}

const germanShort = { minute: 'Min.', hour: 'Std.', day: 'T.', week: 'Wo.', year: 'J.' };
const englishShort = { minute: 'm', hour: 'h', day: 'd', week: 'w', year: 'y' };
const germanLong = {
  minute: ['einer Minute', 'Minuten'],
  hour: ['einer Stunde', 'Stunden'],
  day: ['einem Tag', 'Tagen'],
  week: ['einer Woche', 'Wochen'],
  year: ['einem Jahr', 'Jahren'],
} as const;
const englishOne = { minute: 'a', hour: 'an', day: 'a', week: 'a', year: 'a' };

/** "3 Std.", "3h". */
export function shortAge(ago: number, language: 'de' | 'en'): string {
  if (ago < 1) return language === 'de' ? 'Gerade eben' : 'Just now';
  const [count, unit] = inUnits(ago);
  return language === 'de' ? `${count} ${germanShort[unit]}` : `${count}${englishShort[unit]}`;
}

/** "vor 3 Stunden", "3 hours ago". */
export function longAge(ago: number, language: 'de' | 'en'): string {
  if (ago < 1) return language === 'de' ? 'gerade eben' : 'just now';
  const [count, unit] = inUnits(ago);
  if (language === 'de') {
    const [one, many] = germanLong[unit];
    return count === 1 ? `vor ${one}` : `vor ${count} ${many}`;
  }
  return count === 1 ? `${englishOne[unit]} ${unit} ago` : `${count} ${unit}s ago`;
}
