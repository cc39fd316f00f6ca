import type { CheckId } from '../../../src/core/audit/checks';
import { readColumnValues } from '../../../src/core/audit/column-values';
import { auditReport } from '../../../src/core/audit/report';
import { sensitiveIn } from '../../../src/core/sensitive/sensitive-in';
import { readSharedText, sharedDataPresent, sharedGrid } from '../../support/shared-data';
import { auditOf, recognised, resultOf } from './audit-of';

const FILE = 'dedupe/fr_clients_dev.csv';

/** Roles or types that say the same as the words of the file that counted. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  identifier: ['identifier'],
  civility: ['civility'],
  last_name: ['last-name'],
  first_name: ['first-name'],
  company: ['company'],
  siret: ['siret'],
  email: ['email'],
  phone: ['phone', 'mobile'],
  address: ['address'],
  postal_code: ['postal-code'],
  city: ['city'],
  date: ['date'],
  date_last_activity: ['last-order-date'],
  amount_eur: ['amount'],
  category: ['category'],
  free_text: ['free-text'],
};

/** The counts were made apart, by plain regular expressions (`fr_clients_dev.audit.json`), at 2025-06-30. */
(sharedDataPresent ? describe : describe.skip)('the audit of the French reference file', () => {
  if (!sharedDataPresent) return;
  const counted = JSON.parse(readSharedText('dedupe/fr_clients_dev.audit.json')).columns;
  const audit = auditOf(sharedGrid(FILE), { places: 10_000 });
  const report = auditReport(audit);
  const column = (header: string) => report.columns.find((one) => one.header === header)!;
  const count = (id: CheckId) => resultOf(audit, id).count;
  const { table } = recognised(sharedGrid(FILE));
  /** The cells that a check shows in a column, as written. */
  const placesIn = (id: CheckId, header: string): readonly string[] =>
    resultOf(audit, id)
      .places.filter(({ position }) => position === column(header).position)
      .map(({ position, sheetRow }) => String(table.columns[position]!.values[sheetRow - 2]).trim());
  const countIn = (id: CheckId, header: string) =>
    resultOf(audit, id).places.filter(({ position }) => position === column(header).position).length;

  test('names all of its seventeen columns, by role or by type', () => {
    const named = report.columns.filter(({ header, role, type }) =>
      SAME[counted[header].role]!.some((word) => word === role || word === type),
    );
    expect(named.map(({ header }) => header)).toEqual(Object.keys(counted));
  });

  test('fill rates and distinct counts are equal, outer spaces of e-mails aside', () => {
    const figures = (of: (header: string) => { filled: number; distinct: number }) =>
      Object.keys(counted).map((header) => [header, of(header).filled, of(header).distinct]);
    // 27 e-mails are there with and without a space after them: one address for us, two texts for whoever counted.
    const expected = figures((header) =>
      header === 'Email' ? { ...counted[header], distinct: counted[header].distinct - 27 } : counted[header],
    );
    expect(figures((header) => column(header))).toEqual(expected);
    const emails = readColumnValues(table.columns[column('Email').position]!);
    expect([emails.texts.length, emails.distinct]).toEqual([3324, 3297]);
  });

  const formats = (header: string) =>
    Object.fromEntries(column(header).formats.map(({ id, count }) => [id, count]));

  test('dates by way of writing', () => {
    expect(formats('Date création')).toEqual(counted['Date création'].formats);
    const { impossible, ...written } = counted['Dernier achat'].formats;
    // Nine of the impossible ones are days in the American order (02/13/2024).
    expect(formats('Dernier achat')).toEqual({ ...written, impossible: impossible - 9, 'mm/dd/yyyy': 9 });
    expect(count('impossible-dates')).toBe(impossible);
    expect(count('future-dates')).toBe(counted['Dernier achat'].in_the_future);
  });

  test('amounts by way of writing', () => {
    const expected = counted['CA total'].formats;
    const { other, ...found } = formats('CA total');
    expect(other).toBe(counted['CA total'].not_a_number);
    // All six are « n.c. ».
    expect(countIn('placeholders', 'CA total')).toBe(counted['CA total'].not_a_number);
    expect(count('negative-revenue')).toBe(counted['CA total'].negative);
    // Whoever counted took « n.c. » (6) for a number with a point, and 1.234,50 (7) for one with a comma alone.
    expect(found).toEqual({
      '1234,56 €': expected['comma+euro'],
      '1234,56': expected.comma - 7,
      '1.234,56': 7,
      '1 234,56 €': expected['space_thousands+comma+euro'],
      '1234.56': expected.point - 6,
      '1234': expected.integer,
      '1 234,56': expected['space_thousands+comma'],
      '1 234 EUR': expected['space_thousands+integer'],
    });
  });

  test('phones by way of writing, zeros lost, and those that are none', () => {
    for (const header of ['Téléphone', 'Mobile']) {
      const expected = counted[header].formats;
      const found = formats(header);
      const wrong = (title: string, start: RegExp) =>
        placesIn('phone-invalid', title).filter((text) => start.test(text)).length;
      const starting = (start: string) =>
        Object.entries(found).reduce((sum, [id, cells]) => (id.startsWith(start) ? sum + cells : sum), 0);
      expect(found['lost-zero']).toBe(expected.nine_digits_lost_zero);
      // A number with +33 and a digit too few is no number for us.
      expect(starting('+33')).toBe(expected.plus33 - wrong(header, /^\+33/));
      expect(starting('0033')).toBe(expected['0033']);
    }
    expect(formats('Téléphone')).toMatchObject({
      '0X XX XX XX XX': counted.Téléphone.formats.pairs_space,
      '0X.XX.XX.XX.XX': counted.Téléphone.formats.pairs_dot,
      '0X-XX-XX-XX-XX': counted.Téléphone.formats.pairs_dash,
      '0XXXXXXXXX': counted.Téléphone.formats.ten_digits,
    });
    expect(count('phone-lost-zero')).toBe(134 + 132);
  });

  test('postal codes: zeros lost, and others', () => {
    expect(count('postal-lost-zero')).toBe(counted['Code postal'].four_digits_lost_zero);
    expect(count('postal-invalid')).toBe(counted['Code postal'].other);
  });

  test('SIRET: wrong keys but for placeholders, scientific notation, and what is mixed with text', () => {
    const { key_wrong, scientific_notation, other_length_or_text } = counted.SIRET;
    expect(count('scientific-notation')).toBe(scientific_notation);
    // Placeholders: 00000000000000 five times, « NC » three times.
    expect(countIn('placeholders', 'SIRET')).toBe(5 + 3);
    expect(count('siret-key')).toBe(key_wrong - 5);
    // Whoever counted kept the digits alone of « SIRET 91994884400015 » (31); for us such a cell is to be cleaned.
    expect(count('siret-length')).toBe(other_length_or_text - scientific_notation - 3 + 31);
  });

  test('e-mails: malformed ones but for « pas de mail », which stands for none, and mistyped providers', () => {
    const [, none] = counted.Email.most_shared.find(([text]: [string]) => text === 'pas de mail');
    expect(count('email-invalid')).toBe(counted.Email.malformed - none);
    const domains = placesIn('email-typo', 'Email').map((text) => text.replace(/.*@/, ''));
    // The last three were not listed, and are slips as well.
    expect([...new Set(domains)].sort()).toEqual([
      ...counted.Email.domains_seen_once_or_twice_near_a_big_one,
      ...['orabge.fr', 'oultook.fr', 'yaho.fr'],
    ]);
    // 18 more hold a space and nothing else: blank for us.
    expect(countIn('spaces', 'Email')).toBe(counted.Email.with_outer_spaces - 18);
  });

  test('inactive for more than three years, to be checked since only orders are known', () => {
    const inactive = resultOf(audit, 'inactive');
    expect(inactive.count).toBe(counted['Dernier achat'].older_than_3_years);
    expect(inactive.examined).toBe(5060 - counted['Dernier achat'].unknown);
    expect(inactive.verdict).toBe('review');
  });

  test('sensitive comments, by kind', () => {
    const kinds: Record<string, number> = {};
    for (const { text, count: cells } of column('Commentaire').top)
      for (const kind of sensitiveIn(text)) kinds[kind] = (kinds[kind] ?? 0) + cells;
    const { sensitive } = counted.Commentaire;
    expect(kinds).toEqual({
      health: sensitive.health,
      religion: sensitive.religion_or_diet,
      'birth-date': sensitive.birth_date,
      'bank-account': sensitive.bank_account,
      judgement: sensitive.judgement_on_person,
    });
    expect(count('sensitive-comments')).toBe(107 + 144 + 116 + 118 + 123);
    expect(count('sensitive-columns')).toBe(0);
  });

  test('the verdict, and four variables or more to segment by', () => {
    expect(audit.verdict).toBe('with-reservations');
    expect(audit.advised.map(({ role }) => role)).toEqual([
      'revenue',
      'last-order-date',
      'postal-code',
      'status',
    ]);
  });
});
