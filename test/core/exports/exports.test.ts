import { type Channel, consentsOf } from '../../../src/core/exports/consent';
import { exportLines } from '../../../src/core/exports/export-lines';
import { exportList } from '../../../src/core/exports/export-list';
import { neutralCode } from '../../../src/core/exports/neutral-code';
import { csvOf, decimalComma, harmless } from '../../../src/core/text/csv';
import { clientsOf, day } from '../../support/analysis';
import { tableOf } from '../../support/grid';

const BASE = tableOf(`
  Code client | Société      | Prénom | Nom    | E-mail      | Téléphone      | Consentement e-mail | Opposition téléphone | Religion   | CA HT
  C01         | Garage Un    | Anne   | Martin | a@un.fr     | +33 6 12 34 56 78 | oui                 |                      | catholique | 1234,50
  C02         | Garage Deux  | Bob    | Petit  | b@deux.fr   | 0612000002     |                     | non                  |            | 90
  C03         |              | Chloé  | Roux   | c@trois.fr  | 0612000003     |                     |                      |            | 80
  C04         |              | David  | Noir   | d@quatre.fr | 0612000004     | 03/02/2025          |                      |            | 70
  C05         | Garage Cinq  | Emma   | Blanc  | e@cinq.fr   | 0612000005     | non                 | oui                  |            | 60
  C06         | Garage Six   | Farid  | Vert   | A@UN.fr     |                |                     |                      |            | 50
  C07         | =HYPERLINK("x") | Gaël | Gris   |             | 0612000007     | oui                 |                      |            | -120
`);

const clients = clientsOf('2025-06-30', BASE);
const keys = (indexes: readonly number[]) => indexes.map((client) => clients.keys[client]);
const listed = (changes: Readonly<Record<string, { result?: string; isControl?: boolean }>> = {}) =>
  [...clients.keys, 'C99'].map((key) => ({ key, result: '', isControl: false, ...changes[key] }));
const list = (channel: Channel, changes = {}) => exportList(listed(changes), clients, channel);

describe('consent by channel', () => {
  const said = (channel: Channel) => consentsOf(clients.attributes, channel).join(' ');

  test('a column that names a channel speaks of that channel alone; a day is a yes', () => {
    expect(said('email')).toBe('yes unsaid unsaid yes no unsaid yes');
  });

  test('« oui » under an objection is a no; « non » says nothing', () => {
    expect(said('phone')).toBe('unsaid unsaid unsaid unsaid no unsaid unsaid');
    expect(said('letter')).toBe(new Array(7).fill('unsaid').join(' '));
  });
});

describe('who is in the file, and who is left out and counted', () => {
  test('companies whose consent is blank are in, private persons are not; refusals, the same address, no address, gone', () => {
    const { clients: kept, leftOut } = list('email');
    expect(keys(kept)).toEqual(['C01', 'C02', 'C04']);
    expect(leftOut).toEqual({
      ...{ gone: 1, 'do-not-contact': 0, 'opted-out': 1, 'no-consent': 1 },
      ...{ 'no-contact': 1, duplicate: 1, control: 0 },
    });
  });

  test('by phone, other people', () => {
    expect(keys(list('phone').clients)).toEqual(['C01', 'C02', 'C07']);
  });

  test('« Ne plus contacter » stops any export, in either language', () => {
    const changes = { C01: { result: 'Ne plus contacter' }, C02: { result: 'Do not contact again' } };
    const { clients: kept, leftOut } = list('email', changes);
    // The second client with the address of C01 takes nobody’s place.
    expect(keys(kept)).toEqual(['C04', 'C06']);
    expect(leftOut['do-not-contact']).toBe(2);
  });

  test('the control group is kept apart, under the same rules', () => {
    const {
      clients: kept,
      control,
      leftOut,
    } = list('email', { C02: { isControl: true }, C05: { isControl: true } });
    expect([keys(kept), keys(control), leftOut.control]).toEqual([['C01', 'C04'], ['C02'], 1]);
  });

  test('every row of the tab is in the file or counted', () => {
    const { clients: kept, leftOut } = list('email', { C02: { isControl: true } });
    const counted = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    expect(kept.length + counted).toBe(8);
  });
});

describe('the lines of the file', () => {
  const lines = exportLines(clients, [0, 6], { segment: 'small', asOf: day('2025-06-30'), language: 'fr' });
  const column = (header: string) => lines.slice(1).map((line) => line[lines[0]!.indexOf(header)]);

  test('no column that is sensitive, none that is empty, none that names the segment', () => {
    expect(lines[0]).toEqual([
      ...['Référence client', 'E-mail', 'Prénom', 'Nom', 'Société', 'Téléphone'],
      ...['Chiffre d’affaires', 'Code segment', 'Étiquette CRM'],
    ]);
    expect(lines.flat().join()).not.toMatch(/catholique|Petit/);
  });

  test('amounts with a decimal comma, phones as they are, a formula never', () => {
    expect(column('Chiffre d’affaires')).toEqual(['1234,5', '-120']);
    expect(column('Téléphone')).toEqual(['+33 6 12 34 56 78', '0612000007']);
    expect(column('Société')).toEqual(['Garage Un', '\'=HYPERLINK("x")']);
  });

  test('a neutral code, and a tag for the CRM', () => {
    expect(column('Code segment')).toEqual(['T3', 'T3']);
    expect(column('Étiquette CRM')).toEqual(['SPME-T3-2025-06', 'SPME-T3-2025-06']);
    expect(['lost', 'D', 'champions', 'abc'].map(neutralCode).join()).not.toMatch(/lost|D|champ|abc/);
  });
});

describe('CSV as French Excel opens it', () => {
  test('a mark of UTF-8, semicolons, CRLF, quotes doubled where they are needed', () => {
    expect(
      csvOf([
        ['Nom', 'Note'],
        ['Dupont ; fils', 'dit « "x" »'],
      ]),
    ).toBe('\ufeffNom;Note\r\n"Dupont ; fils";"dit « ""x"" »"\r\n');
  });

  test.each(['=1+1', '@cmd', '\tx', '\rx', '+cmd', '-cmd', '-2+3', '+1;x'])('%j is made harmless', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  test.each(['+33 6 12 34 56 78', '+33 (0)6-12-34', '-120,00', '−120,00', '01000', 'a=b', ''])(
    '%j stays as it is',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );

  test('numbers', () => {
    expect([1234.5, -120, 0, Number.NaN].map(decimalComma)).toEqual(['1234,5', '-120', '0', '']);
  });
});
