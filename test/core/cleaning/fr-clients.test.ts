import Papa from 'papaparse';
import type { RuleId } from '../../../src/core/cleaning/rules';
import { isEmail } from '../../../src/core/parse/email';
import { readSharedText, sharedDataPresent, sharedGrid } from '../../support/shared-data';
import { cleaned } from './support';

type Row = Readonly<Record<string, string>>;

/** Counted apart, by plain regular expressions: here, and in `fr_clients_dev.audit.json`. */
(sharedDataPresent ? describe : describe.skip)('the French reference file', () => {
  const text = sharedDataPresent ? readSharedText('dedupe/fr_clients_dev.csv') : '';
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  const result = sharedDataPresent ? cleaned(sharedGrid('dedupe/fr_clients_dev.csv')) : undefined!;
  const audit = sharedDataPresent
    ? JSON.parse(readSharedText('dedupe/fr_clients_dev.audit.json')).columns
    : {};

  const written = (header: string): string[] => rows.map((row) => row[header] ?? '');
  const matching = (header: string, pattern: RegExp): number =>
    written(header).filter((value) => pattern.test(value)).length;
  const count = (rule: RuleId, header: string): number =>
    result.cleaning.groups.find((group) => group.rule === rule && group.header === header)?.count ?? 0;
  const copied = (header: string) =>
    result.copy.table.columns.find((column) => column.header === header)!.values;

  test('29 postal codes get their zero back, 4 lose their « F- »; three digits and six stay', () => {
    expect(count('postal-code-zero', 'Code postal')).toBe(audit['Code postal'].four_digits_lost_zero);
    expect(count('postal-code-format', 'Code postal')).toBe(matching('Code postal', /^F-\d{5}$/));
    expect(copied('Code postal').filter((code) => !/^\d{5}$/.test(String(code)))).toHaveLength(
      matching('Code postal', /^\d{3}$|^\d{6}$/),
    );
  });

  test.each(['Téléphone', 'Mobile'])(
    '%s: 132 to 134 zeros put back, every number in pairs, the rest untouched',
    (header) => {
      const { nine_digits_lost_zero, pairs_space } = audit[header].formats;
      const restored = written(header).filter(
        (value, row) =>
          /^[1-9]\d{8}$/.test(value) && copied(header)[row] === `0${value}`.replace(/(..)(?=.)/g, '$1 '),
      );
      expect(restored).toHaveLength(nine_digits_lost_zero);
      const french = /^(?:\+33 ?(?:\(0\))?|0033|0)?[1-9](?:[ .-]?\d\d){4}$/;
      const unchanged = matching(header, /^0[1-9](?: \d\d){4}$/);
      expect(unchanged).toBeLessThanOrEqual(pairs_space);
      expect(count('phone-format', header)).toBe(matching(header, french) - unchanged);
    },
  );

  test('107 e-mails lose their outer spaces, all keep their meaning', () => {
    expect(count('trim-spaces', 'Email')).toBe(
      written('Email').filter((value) => value !== value.trim()).length,
    );
    const before = written('Email').filter(isEmail).length;
    const after = copied('Email').filter((value) => typeof value === 'string' && isEmail(value)).length;
    expect(after - before).toBe(matching('Email', /^\S+ @ \S+\.\S+$/));
    const meant = written('Email').filter(
      (value, row) =>
        value.trim().toLowerCase().replace(/ /g, '') !==
        String(copied('Email')[row] ?? '')
          .toLowerCase()
          .replace(/ /g, ''),
    );
    expect(meant).toHaveLength(count('email-domain-typo', 'Email'));
  });

  test('the slips in big domains that the audit has seen are put right', () => {
    const { domains_seen_once_or_twice_near_a_big_one: slips } = audit['Email'];
    expect(copied('Email').filter((value) => slips.includes(String(value).split('@')[1]))).toEqual([]);
  });

  test('every written date and amount is typed, the others are left as text', () => {
    const { impossible, other, ...dates } = audit['Dernier achat'].formats;
    const total = (counts: Record<string, number>): number =>
      Object.values(counts).reduce((sum, number) => sum + number, 0);
    expect(count('date-typed', 'Dernier achat')).toBe(total(dates));
    expect(count('date-typed', 'Date création')).toBe(total(audit['Date création'].formats));
    expect(
      copied('Dernier achat').filter((value) => value !== null && !/^\d{4}-/.test(String(value))),
    ).toHaveLength(impossible + other);
    const amounts = copied('CA total').filter((value) => typeof value === 'number') as number[];
    expect(Math.round(amounts.reduce((sum, value) => sum + value, 0) * 100) / 100).toBe(
      audit['CA total'].sum,
    );
    expect(count('number-typed', 'CA total')).toBe(audit['CA total'].filled - audit['CA total'].not_a_number);
  });

  test('the SIRET of 14 digits are written without spaces; no digit is made up', () => {
    const after = copied('SIRET').filter((value) => /^\d{14}$/.test(String(value))).length;
    expect(after).toBe(audit['SIRET'].fourteen_digits);
    const madeUp = written('SIRET').filter((value, row) => {
      const copy = String(copied('SIRET')[row] ?? '');
      return copy !== value && copy !== value.replace(/\D/g, '');
    });
    expect(madeUp).toEqual([]);
  });

  test('names only change their capitals and their spaces', () => {
    for (const header of ['Nom', 'Prénom', 'Société', 'Ville']) {
      const fold = (value: unknown): string =>
        String(value ?? '')
          .toLowerCase()
          .replace(/\s+/g, ' ')
          .trim();
      expect(written(header).filter((value, row) => fold(value) !== fold(copied(header)[row]))).toEqual([]);
    }
  });

  test('1,796 clients to archive', () => {
    expect(result.cleaning.archive.rows).toHaveLength(audit['Dernier achat'].older_than_3_years);
  });
});
