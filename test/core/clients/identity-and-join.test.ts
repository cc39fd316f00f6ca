import { clientsOf } from '../../support/analysis';
import { tableOf } from '../../support/grid';
import { readSource } from '../../support/read-source';

describe('identity', () => {
  test('the client code is the identity when it is filled, whatever the punctuation of names', () => {
    const grid = tableOf(`
      Facture | Code client | Société   | Date       | Montant HT
      F1      | A-1         | Dupont SA | 01/03/2025 | 10
      F2      | a-1         | DUPONT SA | 02/03/2025 | 10
      F3      | A.1         | Durand    | 03/03/2025 | 10
    `);
    expect(clientsOf('2025-03-31', grid).keys).toEqual(['A-1', 'A.1']);
  });

  test('an e-mail shared by different names is no identity: the next candidate is taken', () => {
    const grid = tableOf(`
      E-mail            | Société | Code postal | Date       | Montant HT
      compta@cabinet.fr | Dupont  | 75001       | 01/03/2025 | 10
      compta@cabinet.fr | Durand  | 75002       | 02/03/2025 | 10
      compta@cabinet.fr | Martin  | 75003       | 03/03/2025 | 10
      compta@cabinet.fr | Dupont  | 75001       | 04/03/2025 | 10
    `);
    const { identity, count } = clientsOf('2025-03-31', grid);
    expect(identity.roles).toEqual(['company', 'postal-code']);
    expect(count).toBe(3);
  });
});

const CLIENTS = tableOf(
  `
  Code client | Société | Dernier achat
  C1          | Alpha   | 01/01/2025
  C2          | Bravo   | 01/01/2025
  C3          | Carlo   | 01/01/2025
  C4          | Delta   | 01/01/2025
`,
  'Clients',
);

const INVOICES = tableOf(
  `
  Facture | Code client | Date       | Montant HT
  F1      | C1          | 01/03/2025 | 10
  F2      | C1          | 02/03/2025 | 20
  F3      | C3          | 03/03/2025 | 30
  F4      | C9          | 04/03/2025 | 40
  F5      | C9          | 05/03/2025 | 50
`,
  'Factures',
);

describe('clients in one tab, invoices in another', () => {
  test.each([
    ['clients first', CLIENTS, INVOICES],
    ['invoices first', INVOICES, CLIENTS],
  ])('are joined by the client code, %s; unmatched rows of both sides are counted', (_, main, join) => {
    const clients = clientsOf('2025-03-31', main, join);
    expect(clients.shape).toBe('joined');
    expect(clients.keys).toEqual(['C1', 'C2', 'C3', 'C4', 'C9']);
    expect(clients.names).toEqual(['Alpha', 'Bravo', 'Carlo', 'Delta', 'C9']);
    expect([...clients.orders]).toEqual([2, 0, 1, 0, 2]);
    expect([...clients.revenue]).toEqual([3000, 0, 3000, 0, 9000]);
    expect(clients.identity.unmatched).toEqual({ clients: 2, orderRows: 2 });
    expect(clients.source).toEqual({ rows: 5, amount: 15000 });
  });

  test('two tabs of the same kind, or without a client in common, are refused with a sentence', () => {
    const asIs = (grid: typeof CLIENTS) => ({ grid, choicesFor: () => [] });
    const same = readSource(asIs(INVOICES), asIs(INVOICES));
    expect(same.ok || same.problem.code).toBe('join-of-same-shape');
    const strangers = tableOf(`
      Facture | Code client | Date       | Montant HT
      F1      | Z1          | 01/03/2025 | 10
      F2      | Z2          | 02/03/2025 | 20
    `);
    const opened = readSource(asIs(CLIENTS), asIs(strangers));
    const joined = opened.ok ? opened.value.clientsAt('2025-03-31' as never) : opened;
    expect(joined.ok || joined.problem.code).toBe('join-without-common-key');
  });
});
