import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supportedFunctions } from '../../../workbench/calc';
import { CLIENTS } from './clients';
import { NATIVE_FORMULAS } from './native-formulas';
import { resultOf } from './sheet';

const DOCUMENT = readFileSync(join(__dirname, '../../../docs/formulas.md'), 'utf8');

const listed = (list: string): string[] => {
  const [, text = ''] = new RegExp(`<!-- ${list}:start -->([^]*?)<!-- ${list}:end -->`).exec(DOCUMENT) ?? [];
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
};

/** Nine decimals, in a value or in rows. */
const round = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part) =>
    typeof part === 'number' ? Number(part.toFixed(9)) : part,
  );

describe('native formulas', () => {
  it.each(NATIVE_FORMULAS)('%s', (formula, result) => {
    expect(round(resultOf(formula, CLIENTS, { locale: 'en_US' }))).toEqual(round(result));
  });

  it('are all listed in the documentation, those of this table apart', () => {
    const used = new Set(
      NATIVE_FORMULAS.flatMap(([formula]) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []),
    );
    const names = supportedFunctions();
    expect(listed('checked')).toEqual(names.filter((name) => used.has(name)));
    expect(listed('unchecked')).toEqual(names.filter((name) => !used.has(name)));
  });
});
