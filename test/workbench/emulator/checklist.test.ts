import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CHECKLIST = join(__dirname, '../../../docs/emulator-checklist.md');

const tests = [__dirname, join(__dirname, '../calc'), join(__dirname, '../server')]
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('checklist.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const lines = readFileSync(CHECKLIST, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Titles quoted in a proof; a title may itself hold quotation marks. */
const titlesOf = (proof: string): string[] =>
  proof.split(/; (?=«)|: (?=«)| \((?=«)/).flatMap((part) => /^« (.*) »\)?(?:;.*)?$/.exec(part)?.[1] ?? []);

describe('the checklist of the emulator', () => {
  it('has no empty cell', () => {
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
  });

  it('proves each line by a test or a refusal', () => {
    const unproved = lines.filter(
      ([, , , proof = '']) => titlesOf(proof).length === 0 && !/^throws by name:/.test(proof),
    );
    expect(unproved).toEqual([]);
  });

  it('quotes only titles of existing tests', () => {
    const absent = lines
      .flatMap(([, , , proof = '']) => titlesOf(proof))
      .filter((title) => !tests.includes(`'${title}'`) && !tests.includes(`'${title.replace(/"/g, '\\"')}'`));
    expect(absent).toEqual([]);
  });
});
