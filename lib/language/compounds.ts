/** Shortest part that is taken for a word of its own; shorter ones are endings ("ung", "heit") or chance. */
const shortestPart = 5;

/**
 * Whether one folded stem is the head or the first part of the other: "ausweis" in "personalausweis",
 * "hundesteuer" in "hundesteuerbescheid". Without a dictionary this can err ("steuer" in "steuerrad"),
 * so it links words weakly and never makes them the same.
 */
export function isPartOf(part: string, whole: string): boolean {
  return (
    part.length >= shortestPart &&
    whole.length > part.length + 2 &&
    (whole.endsWith(part) || whole.startsWith(part))
  );
}
