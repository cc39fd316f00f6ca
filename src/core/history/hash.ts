/**
 * A short text that changes when any character changes: tells whether a cell still holds what was written. FNV-1a,
 * 2 × 32 bits (Fowler, Noll, Vo); not meant to resist anybody.
 */
export function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + 0x9e37), 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
