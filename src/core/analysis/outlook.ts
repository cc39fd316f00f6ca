import type { ClientTable } from '../clients/client-table';
import { dayNumber, type IsoDate } from '../model/iso-date';
import { type Prediction, predict } from '../scoring/prediction/predict';
import { valueAtStake } from '../scoring/prediction/value-at-stake';
import { readyClients } from './score-clients';

/** What to expect of each client over the next months. */
export interface Outlook {
  readonly months: number;
  /** Absent when the file has no first order, last order or number of orders. */
  readonly prediction: Prediction | undefined;
  /** « Valeur en jeu » in cents; NaN for those who cannot be scored. */
  readonly atStake: Float64Array;
  /** At stake is what is predicted, else the mean yearly revenue. */
  readonly isPredicted: boolean;
}

export function outlookOf(clients: ClientTable, asOf: IsoDate, months: number): Outlook {
  const asOfDay = dayNumber(asOf);
  const prediction = canPredict(clients) ? predict(summaries(clients), asOfDay, months) : undefined;
  const atStake = new Float64Array(clients.count).fill(Number.NaN);
  for (const client of readyClients(clients)) {
    const expected = prediction?.yearRevenue[client] ?? Number.NaN;
    atStake[client] = valueAtStake(expected, clients.revenue[client]!, clients.firstDay[client]!, asOfDay);
  }
  return {
    ...{ prediction, months },
    atStake,
    isPredicted: prediction !== undefined && !prediction.withheld.revenue,
  };
}

const hasSome = (values: Float64Array): boolean => values.some((value) => !Number.isNaN(value));

const canPredict = ({ firstDay, lastDay, orders }: ClientTable): boolean =>
  [firstDay, lastDay, orders].every(hasSome);

function summaries(clients: ClientTable) {
  const { firstDay, lastDay, orders, revenue, orderDays } = clients;
  const purchaseDays = orderDays && { purchaseDays: purchaseDaysOf(orderDays, clients.count) };
  return { firstDay, lastDay, orders, revenue, ...purchaseDays };
}

const DAY_SPAN = 2 ** 20;

/** Distinct days on which each client ordered. */
function purchaseDaysOf({ client, day }: NonNullable<ClientTable['orderDays']>, count: number): Float64Array {
  const moments = Float64Array.from(client, (owner, index) => owner * DAY_SPAN + day[index]!).sort();
  const days = new Float64Array(count);
  moments.forEach((moment, index) => {
    if (moment !== moments[index - 1]) days[Math.floor(moment / DAY_SPAN)]!++;
  });
  return days;
}
