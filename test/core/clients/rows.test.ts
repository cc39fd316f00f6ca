import { proposeAsOf } from '../../../src/core/clients/as-of';
import { isCreditNoteNumber, readDocumentType } from '../../../src/core/clients/document-type';
import { dayNumber } from '../../../src/core/model/iso-date';
import { clientsOf, day } from '../../support/analysis';
import { tableOf } from '../../support/grid';

describe('a client table: one row, one client', () => {
  const grid = tableOf(`
    Client | Dernier achat | Nb commandes | CA HT
    Alpha  | 01/03/2025    | 3            | 300,00
    Bravo  |               | 0            | 0
    Carlo  |               | 2            | 50,00
    Delta  | 32/01/2025    | 2            | 60,00
    Echo   | 02/04/2025    | 1            | 70,00
    Fox    | 02/03/2025    |              | 80,00
    Golf   | 03/03/2025    | deux         | 90,00
    Hotel  | 04/03/2025    | 4            |
    India  | 05/03/2025    | 5            | n/a
    Julia  |               |              |
    Alpha  | 06/03/2025    | 1            | 10,00
    Kilo   | 07/03/2025    | 6            | 12,00
    Lima   | 08/03/2025    | 6            | 12,00
    Mike   | 09/03/2025    | 6            | 12,00
    Novem  | 09/03/2025    | 6            | 12,00
    Oscar  | 09/03/2025    | 6            | 12,00
    Papa   | 09/03/2025    | 6            | 12,00
    Quebec | 09/03/2025    | 6            | 12,00
  `);
  const clients = clientsOf('2025-03-31', grid);

  test('every row says what keeps it from being scored', () => {
    expect(clients.states.slice(0, 12)).toEqual([
      'ready',
      'no-order',
      'missing-date',
      'unreadable-date',
      'future-date',
      'missing-orders',
      'unreadable-orders',
      'missing-amount',
      'unreadable-amount',
      'no-order',
      'ready',
      'ready',
    ]);
  });

  test('rows are never merged: two Alphas stay two', () => {
    expect(clients.count).toBe(18);
    expect(clients.rows[0]).toEqual([2]);
    expect(clients.rows[10]).toEqual([12]);
  });
});

describe('analysis date', () => {
  const proposed = (today: string, ...days: (string | undefined)[]): string =>
    proposeAsOf(
      Float64Array.from(days, (text) => (text ? dayNumber(day(text)) : Number.NaN)),
      day(today),
    ).asOf;

  test('today, as long as the last order is at most 90 days old', () => {
    expect(proposed('2025-06-30', '2025-04-01')).toBe('2025-06-30');
    expect(proposed('2025-06-30')).toBe('2025-06-30');
  });

  test('else the day after the last order, dates after today not counted', () => {
    expect(proposed('2025-06-30', '2025-03-31', undefined, '2031-01-01')).toBe('2025-04-01');
  });
});

describe('documents', () => {
  test.each([
    ['Facture', 'invoice'],
    ['', 'invoice'],
    ['Avoir', 'credit-note'],
    ['Note de crédit', 'credit-note'],
    ['Devis accepté', 'quote'],
    ['Facture pro forma', 'pro-forma'],
    ['Facture annulée', 'cancelled'],
    ['Bon de livraison', 'other'],
  ])('« %s » is a %s', (text, type) => {
    expect(readDocumentType(text)).toBe(type);
  });

  test.each([
    ['AV-2025-014', true],
    ['av 12', true],
    ['AVOIR12', true],
    ['AVRIL-3', false],
    ['FA-12', false],
    ['C536379', false],
  ])('number %s is a credit note: %s', (number, expected) => {
    expect(isCreditNoteNumber(number)).toBe(expected);
  });
});
