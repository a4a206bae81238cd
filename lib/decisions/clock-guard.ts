/** How far the clock may run ahead between two looks before a person is asked: a week, in ms. */
const maxJump = 7 * 86_400_000;

/**
 * What to make of the clock before anything is deleted by it.
 * `ok`: delete what is due, and remember `now`. `set-back`: it shows less than it did; delete nothing, remember nothing.
 * `jumped`: more than a week ahead of when it was last seen, by a wrong clock or a long absence; delete nothing and
 * remember nothing until a person has confirmed that it is right. Confirming remembers `now`, also after `set-back`.
 *
 * @param lastSeenAt epoch ms; null when the clock was never seen: then it is `ok`, as nothing was deleted before
 */
export function judgeClock(lastSeenAt: number | null, now: number): 'ok' | 'set-back' | 'jumped' {
  if (lastSeenAt === null) return 'ok';
  if (now < lastSeenAt) return 'set-back';
  return now - lastSeenAt > maxJump ? 'jumped' : 'ok';
}
