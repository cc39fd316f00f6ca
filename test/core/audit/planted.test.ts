import type { CheckId } from '../../../src/core/audit/checks';
import { labelKey } from '../../../src/core/audit/near-labels';
import { SECTORS } from '../../../workbench/samples/data/sectors';
import type { DirtKind } from '../../../workbench/samples/dirt/kinds';
import { generateBase } from '../../../workbench/samples/generate-base';
import { auditOf, day, resultOf } from './audit-of';
import { openedInSheets } from './typed-sample';

const SEEDS = [2026, 7];
const options = { asOf: day('2026-10-30'), places: 100_000 };

/** Each kind of disorder that the samples carry, the check that must find it, and the columns where. */
const FINDERS: readonly (readonly [DirtKind, CheckId, readonly string[]])[] = [
  ['accents-broken', 'broken-accents', ['Ville']],
  ['amount-dot-decimal', 'decimal-marks', ['CA HT']],
  ['comment-sensitive', 'sensitive-comments', ['Commentaire']],
  ['date-future', 'future-dates', ['Dernier achat']],
  ['date-impossible', 'impossible-dates', ['Dernier achat']],
  ['date-other-format', 'dates-as-text', ['Dernier achat']],
  ['date-placeholder', 'placeholders', ['Premier achat']],
  ['dates-reversed', 'first-after-last', ['Premier achat']],
  ['duplicate-exact', 'exact-duplicates', ['Code client']],
  ['email-malformed', 'email-invalid', ['E-mail']],
  ['email-placeholder', 'placeholders', ['E-mail']],
  ['email-shared', 'email-shared', ['E-mail']],
  ['email-typo', 'email-typo', ['E-mail']],
  ['formula-error', 'formula-errors', ['Effectif']],
  ['headcount-band', 'mixed-types', ['Effectif']],
  ['order-count-missing', 'missing-values', ['Nb commandes']],
  ['phone-other-format', 'phone-formats', ['Téléphone', 'Mobile']],
  ['phone-placeholder', 'placeholders', ['Mobile']],
  ['phone-shared', 'phone-shared', ['Téléphone']],
  ['phone-zero-lost', 'phone-lost-zero', ['Téléphone']],
  ['postal-zero-lost', 'postal-lost-zero', ['Code postal']],
  ['revenue-negative', 'negative-revenue', ['CA HT']],
  ['sector-placeholder', 'placeholders', ['Secteur']],
  ['siret-scientific', 'scientific-notation', ['SIRET']],
  ['siret-wrong-key', 'siret-key', ['SIRET']],
];

describe.each(SEEDS)('the sample base of seed %d', (seed) => {
  const dirty = generateBase({ seed });
  const header = dirty.clients[0]!;
  const audit = auditOf(openedInSheets(dirty.clients), options);
  const tidy = auditOf(openedInSheets(generateBase({ seed, dirt: false }).clients), options);

  const rowsFound = (id: CheckId, columns: readonly string[]): readonly number[] => {
    const rows = resultOf(audit, id)
      .places.filter(({ position }) => columns.includes(header[position]!))
      .map(({ sheetRow }) => sheetRow);
    return [...new Set(rows)].sort((a, b) => a - b);
  };
  const planted = (...kinds: readonly DirtKind[]): readonly number[] =>
    [...new Set(kinds.flatMap((kind) => dirty.planted[kind]))].sort((a, b) => a - b);

  test.each(FINDERS)('%s: every one is found by %s, and nothing else', (kind, id, columns) => {
    expect(planted(kind).length).toBeGreaterThan(0);
    expect(rowsFound(id, columns)).toEqual(planted(kind));
  });

  test('amounts as text: those with a decimal point too', () => {
    expect(rowsFound('numbers-as-text', ['CA HT'])).toEqual(planted('amount-as-text', 'amount-dot-decimal'));
  });

  test('spaces, at the ends and doubled', () => {
    expect(rowsFound('spaces', ['E-mail', 'Ville', 'Société'])).toEqual(
      planted('spaces-outer', 'spaces-double'),
    );
  });

  test('names in capitals or without any', () => {
    expect(rowsFound('name-case', ['Nom', 'Prénom'])).toEqual(planted('name-upper-case', 'name-lower-case'));
  });

  test('sectors that differ by case, accents, points or a plural; synonyms (« CHR ») are nobody’s near label', () => {
    const names = SECTORS.map(({ name }) => labelKey(name));
    const sector = header.indexOf('Secteur');
    const near = planted('sector-spelling').filter((row) =>
      names.includes(labelKey(dirty.clients[row - 1]![sector]!)),
    );
    const found = rowsFound('label-variants', ['Secteur']);
    expect(near.length).toBeGreaterThan(5);
    expect(found.filter((row) => near.includes(row))).toEqual(near);
    // The others are synonyms that were themselves typed in two ways: « Bâtiment » and « batiment ».
    const labels = new Set(dirty.clients.map((row) => row[sector]!));
    for (const row of found.filter((one) => !near.includes(one))) {
      const label = dirty.clients[row - 1]![sector]!;
      expect(dirty.planted['sector-spelling']).toContain(row);
      expect([...labels].filter((other) => labelKey(other) === labelKey(label)).length).toBeGreaterThan(1);
    }
  });

  test('blank and total rows are set aside', () => {
    const rows = (wanted: string) =>
      audit.table.setAside.filter(({ reason }) => reason === wanted).map(({ sheetRow }) => sheetRow);
    expect(rows('empty')).toEqual(planted('row-blank'));
    expect(rows('total')).toEqual(planted('row-total'));
  });

  test('nothing is found on the base as it should have been typed, but for clients who left', () => {
    const found = tidy.checks.filter(({ count }) => count > 0).map(({ check, count }) => [check.id, count]);
    expect(found).toEqual([['inactive', resultOf(tidy, 'inactive').count]]);
    expect(tidy.verdict).toBe('ready');
  });
});

/** Disorders that the generator does not make: planted here on the tidy base, on rows far enough to be themselves. */
describe('planted on the tidy base', () => {
  const base = generateBase({ seed: 2026, dirt: false }).clients;
  const header = base[0]!;
  const at = (name: string) => header.indexOf(name);
  type Change = (row: string[]) => void;

  /** The sheet rows changed, and those that the check shows. */
  function plantAndFind(
    id: CheckId,
    every: number,
    fits: (row: readonly string[]) => boolean,
    change: Change,
  ) {
    const changed: number[] = [];
    const rows = base.map((row, index) => {
      const copy = [...row];
      if (index > 0 && index % every === 0 && fits(row)) {
        change(copy);
        changed.push(index + 1);
      }
      return copy;
    });
    const found = resultOf(auditOf(openedInSheets(rows), options), id).places.map(({ sheetRow }) => sheetRow);
    return { changed, found: [...new Set(found)].sort((a, b) => a - b) };
  }

  const ordered = (row: readonly string[]) => row[at('Nb commandes')] !== '0';
  const set =
    (name: string, value: string | ((was: string) => string)): Change =>
    (row) => {
      row[at(name)] = typeof value === 'string' ? value : value(row[at(name)]!);
    };

  const PLANTS: readonly (readonly [CheckId, number, (row: readonly string[]) => boolean, Change])[] = [
    ['revenue-without-order', 97, ordered, set('Nb commandes', '0')],
    ['order-count-whole', 89, ordered, set('Nb commandes', (count) => `${count},5`)],
    ['basket-outliers', 83, ordered, set('CA HT', (amount) => amount.replace(',', '').concat('0000,00'))],
    [
      'phone-invalid',
      79,
      (row) => row[at('Téléphone')] !== '',
      set('Téléphone', (phone) => phone.slice(0, -1)),
    ],
    ['postal-invalid', 73, (row) => row[at('Code postal')] !== '', set('Code postal', (code) => `${code}0`)],
    ['siret-length', 71, (row) => row[at('SIRET')] !== '', set('SIRET', (siret) => siret.slice(0, -2))],
    ['formula-errors', 67, () => true, set('Marge brute', '#REF!')],
    ['place-mismatch', 61, (row) => row[at('Ville')] === 'Angers', set('Code postal', '29200')],
    [
      'no-contact',
      59,
      () => true,
      (row) => {
        for (const name of ['E-mail', 'Téléphone', 'Mobile', 'Adresse']) row[at(name)] = '';
      },
    ],
    [
      'title-rows',
      400,
      () => true,
      (row) => {
        row.fill('');
        row[0] = 'Secteur Ouest';
      },
    ],
  ];

  test.each(PLANTS)('%s: every one is found, and nothing else', (id, every, fits, change) => {
    const { changed, found } = plantAndFind(id, every, fits, change);
    expect(changed.length).toBeGreaterThan(0);
    expect(found).toEqual(changed);
  });

  test('a column of VAT numbers: wrong keys alone', () => {
    const key = (siren: string) => String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');
    const rows = base.map((row, index) => {
      const siren = row[at('SIRET')]!.slice(0, 9);
      if (index === 0) return [...row, 'N° TVA'];
      const number = siren === '' ? '' : `FR${key(siren)}${siren}`;
      return [
        ...row,
        index % 50 === 0 && number !== ''
          ? number.replace(/.$/, (last) => `${(Number(last) + 1) % 10}`)
          : number,
      ];
    });
    const wrong = rows.flatMap((row, index) =>
      index > 0 && index % 50 === 0 && row[row.length - 1] !== '' ? [index + 1] : [],
    );
    expect(
      resultOf(auditOf(openedInSheets(rows), options), 'vat-key').places.map(({ sheetRow }) => sheetRow),
    ).toEqual(wrong);
  });

  test('addresses cut at 20 characters by an export', () => {
    const rows = base.map((row, index) =>
      index === 0 ? row : row.map((cell, column) => (column === at('Adresse') ? cell.slice(0, 20) : cell)),
    );
    const cut = rows.flatMap((row, index) =>
      index > 0 && row[at('Adresse')]!.length === 20 ? [index + 1] : [],
    );
    const found = resultOf(auditOf(openedInSheets(rows), options), 'truncated-values').places.map(
      ({ sheetRow }) => sheetRow,
    );
    // A cut that falls on a space leaves a text one shorter: such rows look whole.
    expect(
      cut.filter((row) => !found.includes(row)).every((row) => rows[row - 1]![at('Adresse')]!.endsWith(' ')),
    ).toBe(true);
    expect(found.filter((row) => !cut.includes(row))).toEqual([]);
  });
});
