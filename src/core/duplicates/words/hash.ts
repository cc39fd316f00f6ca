/** FNV-1a over the characters, as a signed 32-bit number: depends on the text alone, never on where it stands. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed | 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Two hashes as one; the order counts. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first, 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
