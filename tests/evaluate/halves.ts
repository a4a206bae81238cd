/** `develop`: rules are made and tuned on it. `report`: what is printed; nobody reads its failures. */
export type Half = 'develop' | 'report';

/** The half of a file that a row belongs to, by its id alone (FNV-1a). */
export function halfOf(id: string): Half {
  let sum = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    sum = Math.imul(sum ^ id.charCodeAt(index), 0x01000193);
  return ((sum ^ (sum >>> 15)) >>> 0) % 2 === 0 ? 'develop' : 'report';
}
