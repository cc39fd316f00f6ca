import { proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import type { RoleId } from '../../../src/core/columns/roles';
import type { Grid } from '../../../src/core/model/table';
import { tableOf } from '../../support/grid';

/** « header → role », the columns that are not used left out. */
function usedColumns(grid: Grid): readonly string[] {
  const table = readTable(grid);
  if (!table.ok) throw new Error(table.problem.code);
  const mapping = proposeMapping(table.value, []);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  const used = mapping.value.columns.filter(({ role }) => role !== 'ignored');
  return [mapping.value.shape, ...used.map(({ header, role }) => `${header} → ${role}`)];
}

const expected = (shape: string, roles: Readonly<Record<string, RoleId>>): readonly string[] => [
  shape,
  ...Object.entries(roles).map(([header, role]) => `${header} → ${role}`),
];

describe('exports as French companies have them', () => {
  test('an accounting client list, abbreviated', () => {
    const grid = tableOf(`
      N° client|Intitulé|Abrégé|Contact|Adresse|CP|Ville|Tél.|Tél. port.|Fax|Email|N° Siret|Code APE|N° TVA intra.|Dt création|Dt dern. achat|Nb cdes|CA HT|CA HT N-1|Représentant
      411DUPO|Dupont SARL|DUPONT|M. Dupont|1 rue X|75013|Paris|01 23 45 67 89|06 12 34 56 78|01 23 45 67 80|a@b.fr|73282932000074|4711F|FR44732829320|01/02/2018|03/02/2025|12|1 234,56|1 100,00|Julie
      411MART|Martin SA|MARTIN|Mme Martin|2 rue Y|69001|Lyon|04 23 45 67 89|07 12 34 56 78|04 23 45 67 80|c@d.fr|35600000000048|6201Z||01/02/2019|13/02/2025|3|234,56|100,00|Marc`);
    expect(usedColumns(grid)).toEqual(
      expected('clients', {
        'N° client': 'client-id',
        Intitulé: 'company',
        Contact: 'full-name',
        Adresse: 'address',
        CP: 'postal-code',
        Ville: 'city',
        'Tél.': 'phone',
        'Tél. port.': 'mobile',
        Email: 'email',
        'N° Siret': 'siret',
        'Code APE': 'naf-code',
        'N° TVA intra.': 'vat-number',
        'Dt création': 'created-date',
        'Dt dern. achat': 'last-order-date',
        'Nb cdes': 'order-count',
        'CA HT': 'revenue',
        'CA HT N-1': 'previous-revenue',
        Représentant: 'account-manager',
      }),
    );
  });

  test('an invoice list with tax, due and payment dates', () => {
    const grid = tableOf(`
      Date|Numéro de facture|Libellé|Client|Montant HT|TVA|Montant TTC|Date d'échéance|Statut|Date de paiement
      03/01/2024|F-2024-001|Facture Dupont|Dupont SARL|100,00|20,00|120,00|03/02/2024|Payée|01/02/2024
      13/01/2024|F-2024-002|Facture Martin|Martin SA|50,00|10,00|60,00|03/02/2024|En retard|`);
    expect(usedColumns(grid)).toEqual(
      expected('orders', {
        Date: 'order-date',
        'Numéro de facture': 'order-id',
        Libellé: 'product',
        Client: 'full-name',
        'Montant HT': 'order-amount',
        Statut: 'status',
      }),
    );
  });

  test('a client list of a sales tool', () => {
    const grid = tableOf(`
      Référence|Date de création|Client|Chiffre d'affaires HT|Dernière facture|Nombre de factures|Panier moyen|Commercial|Secteur d'activité|Effectif|Département
      12|01/02/2020|Dupont SARL|12 500,00 €|03/01/2025|12|1 041,67 €|Julie|BTP|10 à 19|75
      13|01/02/2021|Martin SA|1 500,00 €|13/01/2025|2|750,00 €|Marc|Commerce|1|69`);
    expect(usedColumns(grid)).toEqual(
      expected('clients', {
        Référence: 'client-id',
        'Date de création': 'created-date',
        Client: 'full-name',
        "Chiffre d'affaires HT": 'revenue',
        'Dernière facture': 'last-order-date',
        'Nombre de factures': 'order-count',
        Commercial: 'account-manager',
        "Secteur d'activité": 'sector',
        Effectif: 'headcount',
        Département: 'region',
      }),
    );
  });

  test('till receipts with a loyalty card', () => {
    const grid = tableOf(`
      Ticket|Date ticket|Heure|Carte fidélité|Nom client|Total TTC|Mode règlement|Vendeur
      T0001|03/01/2024|10:12|1001|Dupont|12,50|CB|Julie
      T0002|03/01/2024|10:22|1002|Martin|8,50|ESP|Julie
      T0003|04/01/2024|10:12|1001|Dupont|22,50|CB|Marc`);
    expect(usedColumns(grid)).toEqual(
      expected('orders', {
        Ticket: 'order-id',
        'Date ticket': 'order-date',
        'Carte fidélité': 'client-id',
        'Nom client': 'full-name',
        'Total TTC': 'order-amount',
        Vendeur: 'account-manager',
      }),
    );
  });

  test('a hand-made follow-up sheet', () => {
    const grid = tableOf(`
      Nom du client|Première commande|Dernière commande|Nombre de commandes|Montant total HT|Potentiel|Satisfaction|Litige|Devis en cours|Impayés|Newsletter|Anniversaire
      Dupont|01/02/2020|03/01/2025|12|12500|fort|9|non|oui|0|oui|12/03/1961
      Martin|01/02/2021|13/01/2025|2|1500|faible|7|oui|non|250|non|01/05/1975`);
    expect(usedColumns(grid)).toEqual(
      expected('clients', {
        'Nom du client': 'full-name',
        'Première commande': 'first-order-date',
        'Dernière commande': 'last-order-date',
        'Nombre de commandes': 'order-count',
        'Montant total HT': 'revenue',
        Potentiel: 'potential',
        Satisfaction: 'satisfaction',
        Litige: 'dispute',
        'Devis en cours': 'open-quote',
        Impayés: 'overdue-amount',
        Newsletter: 'consent',
        Anniversaire: 'birth-date',
      }),
    );
  });
});

describe('exports in English', () => {
  test('orders of an online shop', () => {
    const grid = tableOf(`
      Name|Email|Financial Status|Paid at|Currency|Subtotal|Shipping|Taxes|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Billing Zip|Billing City|Billing Country|Phone|Id
      #1001|a@b.fr|paid|2024-01-03 10:00:00 +0100|EUR|50.00|5.00|10.00|55.00|2024-01-03 10:00:00 +0100|2|Mug|25.00|Jean Dupont|75013|Paris|FR|+33612345678|512345678901
      #1002|a@b.fr|paid|2024-02-03 10:00:00 +0100|EUR|20.00|5.00|5.00|25.00|2024-02-03 10:00:00 +0100|1|Mug|20.00|Jean Dupont|75013|Paris|FR|+33612345678|512345678902
      #1003|c@d.fr|refunded|2024-02-13 10:00:00 +0100|EUR|20.00|5.00|5.00|25.00|2024-02-13 10:00:00 +0100|1|Mug|20.00|Eva Martin|69001|Lyon|FR||512345678903`);
    expect(usedColumns(grid)).toEqual(
      expected('orders', {
        Name: 'order-id',
        Email: 'email',
        'Financial Status': 'status',
        Total: 'order-amount',
        'Created at': 'order-date',
        'Lineitem quantity': 'quantity',
        'Lineitem name': 'product',
        'Lineitem price': 'unit-price',
        'Billing Name': 'full-name',
        'Billing Zip': 'postal-code',
        'Billing City': 'city',
        'Billing Country': 'country',
        Phone: 'phone',
      }),
    );
  });

  test('clients of an online shop', () => {
    const grid = tableOf(`
      First Name|Last Name|Email|Accepts Email Marketing|Company|Address1|City|Zip|Phone|Total Spent|Total Orders|Note|Tags
      Jean|Dupont|a@b.fr|yes||1 rue X|Paris|75013|+33612345678|120.50|3||vip
      Eva|Martin|c@d.fr|no|Martin SA|2 rue Y|Lyon|69001||20.00|1|rappeler|`);
    expect(usedColumns(grid)).toEqual(
      expected('clients', {
        'First Name': 'first-name',
        'Last Name': 'last-name',
        Email: 'email',
        'Accepts Email Marketing': 'consent',
        Company: 'company',
        Address1: 'address',
        City: 'city',
        Zip: 'postal-code',
        Phone: 'phone',
        'Total Spent': 'revenue',
        'Total Orders': 'order-count',
        Note: 'note',
      }),
    );
  });

  test('invoice lines of a wholesaler', () => {
    const grid = tableOf(`
      InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
      536365|85123A|WHITE HANGING HEART|6|12/1/2010 8:26|2.55|17850|United Kingdom
      536365|71053|WHITE METAL LANTERN|6|12/1/2010 8:26|3.39|17850|United Kingdom
      C536379|D|Discount|-1|12/13/2010 9:41|27.5|14527|United Kingdom`);
    expect(usedColumns(grid)).toEqual(
      expected('orders', {
        InvoiceNo: 'order-id',
        StockCode: 'product',
        Description: 'product',
        Quantity: 'quantity',
        InvoiceDate: 'order-date',
        UnitPrice: 'unit-price',
        CustomerID: 'client-id',
        Country: 'country',
      }),
    );
  });
});
