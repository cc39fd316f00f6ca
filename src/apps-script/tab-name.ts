/** Excel's limit, kept so that the file can be exported. */
const LONGEST_NAME = 31;

/** A name that Sheets and Excel both take, unlike all names in use: « Champions », « Champions (2) ». */
export function freeTabName(wanted: string, inUse: readonly string[]): string {
  const taken = new Set(inUse.map((name) => name.toLowerCase()));
  const base =
    wanted
      .replace(/[:\\/?*[\]']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || 'Segments PME';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length).trim() + suffix;
    if (!taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}
