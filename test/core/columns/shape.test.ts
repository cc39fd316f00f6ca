import { tableOf } from '../../support/grid';
import { mappingOf, rolesOf } from './support';

describe('the shape of the table', () => {
  const orders = tableOf(`
    customer_id | order_date | revenue
    Jean        | 2024-01-03 | 12.50
    Eva         | 2024-01-04 | 10.00
    Jean        | 2024-02-03 | 32.00`);

  test('a client who comes back, dated and priced: orders', () => {
    expect(mappingOf(orders).shape).toBe('orders');
    expect(rolesOf(orders)).toEqual({
      customer_id: 'client-id',
      order_date: 'order-date',
      revenue: 'order-amount',
    });
  });

  test('even with headers that say little', () => {
    const grid = tableOf(
      'Client|Le|Combien\nDupont|03/01/2024|12,50 €\nDupont|04/01/2024|8,00 €\nMartin|04/02/2024|9,00 €',
    );
    expect(mappingOf(grid).shape).toBe('orders');
    expect(rolesOf(grid)).toEqual({ Client: 'full-name', Le: 'order-date', Combien: 'order-amount' });
  });

  test('invoice numbers: orders, even when each client has one', () => {
    const grid = tableOf(`
      N° facture | Date       | Type    | Client | Montant HT | Montant TTC
      FA-2024-01 | 03/01/2024 | Facture | Dupont | 10,00      | 12,00
      AV-2024-02 | 04/01/2024 | Avoir   | Martin | -5,00      | -6,00`);
    expect(rolesOf(grid)).toEqual({
      'N° facture': 'order-id',
      Date: 'order-date',
      Type: 'document-type',
      Client: 'full-name',
      'Montant HT': 'order-amount',
      'Montant TTC': 'ignored',
    });
  });

  test('« Date » is an order’s when clients come back, else a client’s last', () => {
    const back = tableOf(
      'Client|Date|Montant\nDupont|03/01/2024|12,50\nMartin|04/01/2024|8,50\nDupont|05/01/2024|9',
    );
    const once = tableOf('Client|Date|Montant\nDupont|03/01/2024|12,50\nMartin|04/01/2024|8,50');
    expect(rolesOf(back)).toEqual({ Client: 'full-name', Date: 'order-date', Montant: 'order-amount' });
    expect(rolesOf(once)).toEqual({ Client: 'full-name', Date: 'last-order-date', Montant: 'revenue' });
  });

  test('« Id » and « Référence » are the client’s in a client table, the order’s in an order list', () => {
    const clients = tableOf('Id|Nom|Dernier achat\n101|Dupont|03/01/2024\n102|Martin|04/01/2024');
    const orders = tableOf(
      'Référence|Client|Date facture|Total\nF-101|Dupont|03/01/2024|12,50\nF-102|Martin|04/01/2024|8',
    );
    expect(rolesOf(clients)).toMatchObject({ Id: 'client-id' });
    expect(rolesOf(orders)).toMatchObject({ Référence: 'order-id', Client: 'full-name' });
  });

  test('a last order date and a count: one row per client', () => {
    const grid = tableOf(`
      customer_id | recency_days | transaction_count | amount
      1           | 201          | 4                 | 100.5
      2           | 534          | 2                 | 75.11`);
    expect(mappingOf(grid).shape).toBe('clients');
    expect(rolesOf(grid)).toEqual({
      customer_id: 'client-id',
      recency_days: 'ignored',
      transaction_count: 'order-count',
      amount: 'revenue',
    });
  });

  test('what the user chooses may change it', () => {
    const mapping = mappingOf(orders, [{ position: 1, role: 'last-order-date' }]);
    expect(mapping.shape).toBe('clients');
    expect(mapping.columns.map(({ role, chosenByUser }) => [role, chosenByUser])).toEqual([
      ['client-id', false],
      ['last-order-date', true],
      ['revenue', false],
    ]);
  });
});
