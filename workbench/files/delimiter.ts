/** In the order of preference when two separate a text equally well. */
export const DELIMITERS = [';', '\t', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const RECORDS_READ = 50;

/**
 * The character that separates the fields of a CSV text. A first line `sep=;` decides. Otherwise each candidate is
 * judged on the first 50 non-empty records: its header is the first record that it splits, and the records that fit
 * the header (2 fields or more, no more than the header: exports drop empty cells at the end) are counted. The best
 * count wins, ties go to `;`, then tab, `|`, `,`. A header below the first record must be in words: the decimal commas of
 * `1,5` never look like one. Text that nothing separates is one column, answered as `;`.
 */
export function findDelimiter(text: string): Delimiter {
  const declared = declaredDelimiter(text);
  if (declared) return declared;
  let best: Delimiter = ';';
  let bestFit = 0;
  for (const delimiter of DELIMITERS) {
    const fit = recordsThatFit(firstRecords(text, delimiter));
    if (fit > bestFit) [best, bestFit] = [delimiter, fit];
  }
  return best;
}

const DECLARATION = /^"?sep=(;|\t|\||,)"?[ ;,\t]*(\r\n|\r|\n|$)/i;

const declaredDelimiter = (text: string): Delimiter | undefined =>
  DECLARATION.exec(text)?.[1] as Delimiter | undefined;

/** The text below the line `sep=;` that Excel understands and that is no data. */
export const withoutDeclaration = (text: string): string => text.replace(DECLARATION, '');

function recordsThatFit(records: readonly (readonly string[])[]): number {
  const headerIndex = records.findIndex((fields) => fields.length >= 2);
  const header = records[headerIndex];
  if (!header || (headerIndex > 0 && header.some(isNumber))) return 0;
  return records.filter((fields) => fields.length >= 2 && fields.length <= header.length).length;
}

const isNumber = (field: string): boolean => /^\s*[-+]?\d[\d\s.,]*\s*[€%]?\s*$/.test(field);

/** Just enough of CSV to count fields: quotes that open a field protect delimiters and line ends. */
function firstRecords(text: string, delimiter: Delimiter): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index <= text.length && records.length < RECORDS_READ; index++) {
    const character = text[index];
    if (quoted && character !== undefined) {
      if (character === '"') quoted = false;
    } else if (character === '"' && (index === start || text[index - 1] === '"')) {
      // At the start of a field a quote opens it; after a quote it was a doubled one, and the field goes on.
      quoted = true;
    } else if (
      character === delimiter ||
      character === undefined ||
      character === '\n' ||
      character === '\r'
    ) {
      fields.push(text.slice(start, index));
      start = index + 1;
      if (character === delimiter) continue;
      if (fields.some((field) => field.trim() !== '')) records.push(fields);
      fields = [];
    }
  }
  return records;
}
