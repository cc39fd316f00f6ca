const EXCEL_NAME_LENGTH = 31;
const FILE_NAME_LENGTH = 80;

/** Names that Excel accepts for sheets: 31 characters, none of `[ ] : * ? / \`, none twice whatever the case. */
export const sheetNames = (tabNames: readonly string[]): string[] =>
  distinct(
    tabNames.map(
      (name) =>
        name
          .replace(/[[\]:*?/\\]/g, ' ')
          .replace(/^'+|'+$/g, '')
          .trim() || 'Onglet',
    ),
    EXCEL_NAME_LENGTH,
  );

/** Names that Windows, macOS and Linux accept for files, without extension, none twice whatever the case. */
export const fileNames = (tabNames: readonly string[]): string[] =>
  distinct(tabNames.map(safeFileName), FILE_NAME_LENGTH);

function safeFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what file systems refuse
    .replace(/[<>:"/\\|?*\u0000-\u001f]+/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? `${safe}_` : safe || 'onglet';
}

function distinct(names: readonly string[], length: number): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let candidate = shortened(name, length);
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) {
      const suffix = ` (${copy})`;
      candidate = shortened(name, length - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

/** A name that is too long is cut after a word, without a bracket that it opens, and says so. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name.trim();
  const cut = name.slice(0, length - 1);
  const words = name[length - 1] === ' ' ? cut : cut.replace(/\s+\S*$/, '');
  return `${words.replace(/\s*\([^)]*$/, '').replace(/[\s–·-]+$/, '')}…`;
}
