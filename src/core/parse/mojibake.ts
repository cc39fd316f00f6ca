/** Windows-1252 at 80–9F; a space where it has no character. */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The byte that a character stands for in windows-1252, or in ISO 8859-1 where that has none; -1 for the others. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 256) return code;
  const index = UPPER_CONTROLS.indexOf(character);
  return index < 0 ? -1 : 0x80 + index;
}

/**
 * Bytes of plain letters and of what French texts may have lost: letters up to U+017F (two bytes), typographic signs
 * and € (three), the mark at the start of a file, emoji (four). More would take « CAFÉ» » for a broken letter of another
 * alphabet.
 */
const LOST =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes, not characters
  /^(?:[\x00-\x7f]|[\xc2-\xc5][\x80-\xbf]|\xe2[\x80-\x84][\x80-\xbf]|\xef\xbb\xbf|\xf0\x9f[\x80-\xbf]{2})*$/;

/** Text read once too often as windows-1252, or `undefined` when its bytes are not UTF-8 from end to end. */
function decode(text: string): string | undefined {
  const codes = text.split('').map(byteOf);
  if (codes.includes(-1)) return undefined;
  const bytes = codes.map((code) => String.fromCharCode(code)).join('');
  if (!LOST.test(bytes)) return undefined;
  return decodeURIComponent(bytes.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`));
}

const SUSPECT = /[\u00c2-\u00c5\u00e2\u00ef\u00f0][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

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
