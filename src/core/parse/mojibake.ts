/** Windows-1252 at 80–9F; a space where it has no character. */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The byte that a character stands for in windows-1252, or in ISO 8859-1 where that has none; -1 for the others. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 256) return code;
  const index = UPPER_CONTROLS.indexOf(character);
  return index < 0 ? -1 : 0x80 + index;
}

/** One character of two, three or four bytes; overlong and foreign forms are left to the length check below. */
function decodeOne(
  bytes: readonly number[],
  at: number,
): readonly [character: string, length: number] | undefined {
  const first = bytes[at]!;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first >= 0xf5) return undefined;
  let code = first & (0xff >> (length + 1));
  for (let index = at + 1; index < at + length; index++) {
    const next = bytes[index];
    if (next === undefined || next < 0x80 || next > 0xbf) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return [String.fromCodePoint(code), length];
}

/** Text read once too often as windows-1252, or `undefined` when its bytes are not UTF-8 from end to end. */
function decode(text: string): string | undefined {
  const bytes = text.split('').map(byteOf);
  let decoded = '';
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0) return undefined;
    const read = bytes[at]! < 0x80 ? ([text[at]!, 1] as const) : decodeOne(bytes, at);
    if (!read) return undefined;
    decoded += read[0];
    at += read[1];
  }
  return decoded;
}

const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** True for text that may have broken accents, whether or not they can be mended. */
export const mayBeMojibake = (text: string): boolean => SUSPECT.test(text);

/**
 * « HÃ©lÃ¨ne » → « Hélène »: UTF-8 that was read as windows-1252, once or several times. Only where the bytes decode
 * from end to end; `undefined` for everything else, and for text that is right as it stands.
 */
export function mendMojibake(text: string): string | undefined {
  if (!mayBeMojibake(text)) return undefined;
  const decoded = decode(text);
  return decoded === undefined ? undefined : (mendMojibake(decoded) ?? decoded);
}
