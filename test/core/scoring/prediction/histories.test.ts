import { purchaseHistories, readableClients } from '../../../../src/core/scoring/prediction/histories';

type Client = readonly [firstDay: number, lastDay: number, orders: number, purchaseDays?: number];
const ASOF = 1000;
const NONE = Number.NaN;

function table(clients: readonly Client[]) {
  const column = (index: 0 | 1 | 2): Float64Array => Float64Array.from(clients, (client) => client[index]);
  const counted = clients.some((client) => client.length === 4);
  return {
    firstDay: column(0),
    lastDay: column(1),
    orders: column(2),
    ...(counted && { purchaseDays: Float64Array.from(clients, (client) => client[3]!) }),
  };
}

function historyOf(client: Client): readonly number[] | undefined {
  const clients = table([client]);
  const chosen = readableClients(clients, ASOF);
  const { repeats, last, age } = purchaseHistories(clients, chosen, ASOF);
  return chosen.length === 0 ? undefined : [repeats[0]!, last[0]!, age[0]!];
}

describe('a history: repeats, weeks to the last purchase, weeks to the analysis', () => {
  test.each<[string, Client, readonly number[]]>([
    ['three orders from day 300 to day 650', [300, 650, 3], [2, 50, 100]],
    ['one order', [300, 300, 1], [0, 0, 100]],
    ['two orders on one day are one purchase day', [300, 300, 2], [0, 0, 100]],
    ['five orders in two days are at most two purchase days', [300, 301, 5], [1, 1 / 7, 100]],
    ['purchase days are believed where they are known', [300, 650, 9, 4], [3, 50, 100]],
    ['half an order does not count', [300, 650, 3.5], [2, 50, 100]],
    ['bought on the day of the analysis', [1000, 1000, 1], [0, 0, 0]],
  ])('%s', (_, client, expected) => {
    expect(historyOf(client)).toEqual(expected);
  });

  test.each<[string, Client]>([
    ['no first date', [NONE, 650, 3]],
    ['no last date', [300, NONE, 3]],
    ['no number of orders', [300, 650, NONE]],
    ['no order', [300, 650, 0]],
    ['last date before the first', [650, 300, 3]],
    ['last date after the analysis', [300, 1001, 3]],
    ['one order on two dates', [300, 650, 1]],
  ])('%s: not read', (_, client) => {
    expect(historyOf(client)).toBeUndefined();
  });
});
