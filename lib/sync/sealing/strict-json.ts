import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../../result';

/** Deeper than anything the extension writes; far from what would overflow the stack of who walks it. */
const deepest = 100;

/**
 * Parses JSON that somebody else wrote in canonical form (RFC 8785). Undefined for everything that would not come
 * out the same if it were written again: keys that stand twice, numbers beyond the range, half a surrogate pair,
 * `__proto__`. So whoever hashes the value later gets what was signed, and nothing in it makes them throw.
 */
export function parseCanonical(text: string): unknown {
  if (!isShallow(text) || text.includes('"__proto__":')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return canonicalize(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

const Versioned = z.looseObject({ v: z.int().check(z.positive()) });

/** Reads canonical JSON of a known shape, whose `v` is 1. `newer`: a higher `v`, and not of that shape. */
export function readContent<T extends z.ZodMiniType>(
  text: string,
  schema: T,
): Result<z.output<T>, 'damaged' | 'newer'> {
  const value = parseCanonical(text);
  const content = schema.safeParse(value);
  if (content.success) return ok(content.data);
  const version = Versioned.safeParse(value);
  return err(version.success && version.data.v > 1 ? 'newer' : 'damaged');
}

/** @throws TypeError for what is not JSON: a bug of the caller */
export function writeCanonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON can be sealed');
  return text;
}

function isShallow(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > deepest) return false;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return true;
}
