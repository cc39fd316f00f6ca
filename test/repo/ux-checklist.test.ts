import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

function testsUnder(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return testsUnder(path);
      return entry.name.endsWith('.test.ts') ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const tests = testsUnder(join(ROOT, 'test'));

const lines = readFileSync(join(ROOT, 'docs/ux-checklist.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Titles quoted in a proof; a title may itself hold quotation marks. */
const titlesOf = (proof: string): readonly string[] =>
  proof.split(/; (?=«)|: (?=«)/).flatMap((part) => /^« (.*) »$/.exec(part)?.[1] ?? []);

describe('the promises to users', () => {
  test('are forty, each with its proof', () => {
    expect(lines.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    expect(lines.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
  });

  test('are held by a test, all but four at most; the others say why not', () => {
    const others = lines.filter(([, , , proof]) => !proof!.startsWith('«'));
    expect(others.length).toBeLessThanOrEqual(4);
    for (const [, , , proof] of others) expect(proof).toMatch(/^(live test only|not yet): /);
  });

  test('quote only titles of tests that exist', () => {
    const absent = lines
      .flatMap(([, , , proof]) => titlesOf(proof!))
      .filter((title) => !tests.includes(`'${title}'`) && !tests.includes(`'${title.replace(/'/g, "\\'")}'`));
    expect(absent).toEqual([]);
  });
});
