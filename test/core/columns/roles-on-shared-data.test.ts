import { proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { sharedCsvFiles, sharedDataPresent, sharedGrid } from '../../support/shared-data';
import { truthOf } from './roles-truth';

interface Judged {
  readonly file: string;
  readonly header: string;
  readonly expected: string;
  readonly got: string;
}

function judge(file: string, typed: boolean): readonly Judged[] {
  const table = readTable(sharedGrid(file, typed));
  if (!table.ok) throw new Error(`${file}: ${table.problem.text.en}`);
  const mapping = proposeMapping(table.value, []);
  if (!mapping.ok) throw new Error(`${file}: ${mapping.problem.text.en}`);
  return mapping.value.columns.map(({ header, role }) => ({
    file,
    header,
    expected: truthOf(file)?.[header] ?? 'ignored',
    got: role,
  }));
}

/** The confusions, most frequent first: expected → found, how many, and where. */
function confusions(judged: readonly Judged[]): string {
  const wrong = new Map<string, string[]>();
  for (const { file, header, expected, got } of judged) {
    if (expected === got) continue;
    const pair = `${expected} → ${got}`;
    wrong.set(pair, [...(wrong.get(pair) ?? []), `${file}: ${header}`]);
  }
  return [...wrong]
    .sort((a, b) => b[1].length - a[1].length)
    .map(
      ([pair, places]) =>
        `${String(places.length).padStart(4)}  ${pair.padEnd(34)} ${places.slice(0, 4).join(', ')}`,
    )
    .join('\n');
}

(sharedDataPresent ? describe : describe.skip)('roles proposed for the reference files', () => {
  const files = sharedDataPresent ? sharedCsvFiles() : [];

  test('every file has been judged by hand', () => {
    expect(files.filter((file) => !truthOf(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
  });

  test.each([
    ['text', false],
    ['typed', true],
  ])('at least 95 % of the columns have the right role, cells read as %s', (name, typed) => {
    const judged = files.flatMap((file) => judge(file, typed));
    const right = judged.filter(({ expected, got }) => expected === got).length;
    process.stdout.write(
      `roles (${name}): ${right} of ${judged.length} columns right\n${confusions(judged)}\n`,
    );
    expect(right / judged.length).toBeGreaterThanOrEqual(0.95);
  });
});
