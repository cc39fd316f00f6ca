/** What windows-1252 puts at 0x80–0x9F; the five unassigned bytes stay control characters (WHATWG Encoding Standard). */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads windows-1252 without `TextDecoder`: many Node releases (20.18.3 and later, 22.13 and later, 23.4 and later,
 * 24.0–24.6) read « € » and « ’ » as control characters there (nodejs/node issues 56542 and 60888).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(
    /[\u0080-\u009f]/g,
    (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control,
  );
}
