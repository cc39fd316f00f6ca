import type { SensitiveKind } from '../../../src/core/sensitive/define-kind';
import { SENSITIVE_KINDS } from '../../../src/core/sensitive/kinds';
import { sensitiveColumns } from '../../../src/core/sensitive/sensitive-columns';
import { sensitiveIn } from '../../../src/core/sensitive/sensitive-in';
import { fold } from '../../../src/core/text/fold';
import { HARMLESS_COMMENTS, SENSITIVE_COMMENTS } from '../../../workbench/samples/data/notes';
import { gridOf } from '../../support/grid';

const kinds: readonly SensitiveKind[] = SENSITIVE_KINDS;

/** The columns of a table without rules to find its header: every column is judged. */
const columnsOf = (rows: readonly (readonly string[])[]) => ({
  columns: gridOf(rows.slice(1)).columns.map((cells, position) => ({
    ...cells,
    position,
    header: rows[0]![position]!,
  })),
});

const kindOfHeader = (header: string) => sensitiveColumns(columnsOf([[header], ['']]))[0]?.kind;

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const { texts, harmlessTexts, headers, harmlessHeaders } = kind.examples;

  test('is found in comments that speak of it', () => {
    expect(texts.filter((text) => !(sensitiveIn(text) as readonly string[]).includes(id))).toEqual([]);
  });

  test('is not found in ordinary ones', () => {
    expect(harmlessTexts.map((text) => [text, sensitiveIn(text)])).toEqual(
      harmlessTexts.map((text) => [text, []]),
    );
  });

  test('is found by its headers, and by no ordinary one', () => {
    expect(headers.map((header) => [header, kindOfHeader(header)])).toEqual(
      headers.map((header) => [header, id]),
    );
    expect(harmlessHeaders.map((header) => [header, kindOfHeader(header)])).toEqual(
      harmlessHeaders.map((header) => [header, undefined]),
    );
  });

  test('lists its words folded, each once, each longer than two letters or whole', () => {
    const all = [...kind.words, ...kind.harmless];
    const bare = (word: string) => word.replace(/\*$/, '');
    expect(all.filter((word) => fold(bare(word)) !== bare(word))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('comments of the samples: those that may be written, and those that may not', () => {
  expect(HARMLESS_COMMENTS.filter((text) => sensitiveIn(text).length > 0)).toEqual([]);
  expect(SENSITIVE_COMMENTS.filter((text) => sensitiveIn(text).length === 0)).toEqual([]);
});

describe('numbers in comments', () => {
  test('a social-security number by its key, Corsica included', () => {
    for (const number of [
      '2 55 08 14 168 025 38',
      '255081416802538',
      '1 85 06 2A 123 456 49',
      '185062B12345676',
    ])
      expect([number, sensitiveIn(`NIR ${number}`)]).toEqual([number, ['social-security']]);
    for (const number of ['2 55 08 14 168 025 39', '1 85 06 2A 123 456 76', '73282932000074'])
      expect([number, sensitiveIn(number)]).toEqual([number, []]);
  });

  test('a date of birth and a bank account', () => {
    expect(sensitiveIn('née le 12/03/1961')).toEqual(['birth-date']);
    expect(sensitiveIn('RIB FR76 3000 4000 0312 3456 7890 143')).toEqual(['bank-account']);
    expect(sensitiveIn('virer sur FR14 2004 1010 0505 0001 3M02 606 svp')).toEqual(['bank-account']);
    expect(sensitiveIn('client depuis 2009')).toEqual([]);
  });
});

describe('columns by their values', () => {
  const rows = (header: string, values: readonly string[]) => [[header], ...values.map((value) => [value])];

  test('religion under a neutral header', () => {
    const found = sensitiveColumns(columnsOf(rows('Info', ['Catholique', 'musulman', 'juive', 'athée', ''])));
    expect(found).toMatchObject([{ position: 0, kind: 'religion' }]);
    expect(found[0]!.reason.fr).toContain('Info');
  });

  test('social-security numbers under a neutral header', () => {
    expect(sensitiveColumns(columnsOf(rows('N°', ['255081416802538', '185062A12345649'])))).toMatchObject([
      { kind: 'social-security' },
    ]);
  });

  test('a comment column with a few sensitive cells is no sensitive column', () => {
    const values = [...HARMLESS_COMMENTS, ...SENSITIVE_COMMENTS.slice(0, 2)];
    expect(sensitiveColumns(columnsOf(rows('Commentaire', values)))).toEqual([]);
  });

  test('sectors, towns and trade names are not sensitive', () => {
    for (const values of [
      ['Santé', 'BTP', 'Restauration'],
      ['Pharmacie du Port', 'Clinique Saint-Jean', 'Boucherie halal'],
      ['Saint-Denis', 'Lourdes', 'Angers'],
    ])
      expect(sensitiveColumns(columnsOf(rows('Libellé', values)))).toEqual([]);
  });
});
