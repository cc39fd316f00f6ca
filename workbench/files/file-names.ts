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
    let candidate = name.slice(0, length).trim();
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy++) {
      const suffix = ` (${copy})`;
      candidate = name.slice(0, length - suffix.length).trim() + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
