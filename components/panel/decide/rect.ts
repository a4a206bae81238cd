/** A rectangle in a picture's own pixels. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Size = { readonly width: number; readonly height: number };

/** Smaller crops and covers show or hide nothing, px. */
export const smallest = 8;

export const scaled = (rect: Rect, factor: number): Rect => ({
  x: rect.x * factor,
  y: rect.y * factor,
  width: rect.width * factor,
  height: rect.height * factor,
});

/** In whole pixels and inside the picture, at least `smallest` wide and high. */
export function clampTo({ x, y, width, height }: Rect, picture: Size): Rect {
  const wide = within(width, smallest, picture.width);
  const high = within(height, smallest, picture.height);
  return {
    x: within(x, 0, picture.width - wide),
    y: within(y, 0, picture.height - high),
    width: wide,
    height: high,
  };
}

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.max(Math.min(value, most), Math.min(least, most)));

/** Two corners, whichever was first. */
export const between = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Rect => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

/** The part of `rect` inside `frame`, from its corner; null when there is none. */
export function insideOf(rect: Rect, frame: Rect): Rect | null {
  const left = Math.max(rect.x, frame.x);
  const top = Math.max(rect.y, frame.y);
  const right = Math.min(rect.x + rect.width, frame.x + frame.width);
  const bottom = Math.min(rect.y + rect.height, frame.y + frame.height);
  if (right <= left || bottom <= top) return null;
  return { x: left - frame.x, y: top - frame.y, width: right - left, height: bottom - top };
}
