/** Where something stands in a JSON text: keys and indices from the root. */
export type JsonPath = readonly (string | number)[];

/**
 * Walks a JSON text (RFC 8259) and calls `onValue` with the place and UTF-16 offset of every value.
 * Returns the offset of the first syntax error, null for none; an offset at the end means the text
 * breaks off. Engines word their own messages differently and often tell no line, so this looks again;
 * it is called only after something was found wrong. Linear, and deep nesting costs no stack.
 */
export function walkJson(
  text: string,
  onValue: (path: JsonPath, offset: number) => void,
): number | null {
  const path: (string | number)[] = [];
  let at = skipSpace(text, 0);
  let expecting: 'value' | 'comma' = 'value';
  for (;;) {
    if (expecting === 'value') {
      onValue(path, at);
      const opened = openContainer(text, at, path);
      if (opened !== null) {
        if (opened.error) return opened.at;
        at = opened.at;
        expecting = opened.empty ? 'comma' : 'value';
        continue;
      }
      const end = scalarEnd(text, at);
      if (end.error) return end.at;
      at = end.at;
    }
    at = skipSpace(text, at);
    if (path.length === 0) return at < text.length ? at : null;
    const moved = afterValue(text, at, path);
    if (moved.error) return moved.at;
    at = moved.at;
    expecting = moved.closed ? 'comma' : 'value';
  }
}

type Step = { readonly at: number; readonly error: boolean };

/** Enters `[` or `{`; null when no container begins here. */
function openContainer(
  text: string,
  at: number,
  path: (string | number)[],
): (Step & { readonly empty: boolean }) | null {
  const opener = text[at];
  if (opener !== '[' && opener !== '{') return null;
  const inside = skipSpace(text, at + 1);
  if (text[inside] === (opener === '[' ? ']' : '}')) {
    return { at: inside + 1, error: false, empty: true };
  }
  if (opener === '[') {
    path.push(0);
    return { at: inside, error: false, empty: false };
  }
  path.push('');
  return { ...readKey(text, inside, path), empty: false };
}

/** A comma and the next member, or the end of the container. */
function afterValue(
  text: string,
  at: number,
  path: (string | number)[],
): Step & { readonly closed: boolean } {
  const last = path.at(-1);
  const closer = typeof last === 'number' ? ']' : '}';
  if (text[at] === closer) {
    path.pop();
    return { at: at + 1, error: false, closed: true };
  }
  if (text[at] !== ',') return { at, error: true, closed: false };
  const next = skipSpace(text, at + 1);
  if (typeof last === 'number') {
    path[path.length - 1] = last + 1;
    return { at: next, error: false, closed: false };
  }
  return { ...readKey(text, next, path), closed: false };
}

function readKey(text: string, at: number, path: (string | number)[]): Step {
  if (text[at] !== '"') return { at, error: true };
  const end = stringEnd(text, at);
  if (end.error) return end;
  path[path.length - 1] = text.slice(at + 1, end.at - 1);
  const colon = skipSpace(text, end.at);
  if (text[colon] !== ':') return { at: colon, error: true };
  return { at: skipSpace(text, colon + 1), error: false };
}

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

function scalarEnd(text: string, at: number): Step {
  if (text[at] === '"') return stringEnd(text, at);
  scalar.lastIndex = at;
  return scalar.test(text) ? { at: scalar.lastIndex, error: false } : { at, error: true };
}

const hexDigits = /[0-9a-fA-F]{4}/y;

function stringEnd(text: string, start: number): Step {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return { at: at + 1, error: false };
    if (text.charCodeAt(at) < 0x20) return { at, error: true };
    if (character !== '\\') continue;
    at += 1;
    if (text[at] === 'u') {
      hexDigits.lastIndex = at + 1;
      if (!hexDigits.test(text))
        return { at: at + 4 < text.length ? at : text.length, error: true };
      at += 4;
    } else if (at < text.length && !'"\\/bfnrt'.includes(text.charAt(at))) {
      return { at, error: true };
    }
  }
  return { at: text.length, error: true };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
