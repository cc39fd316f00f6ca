import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { require as load } from 'gas-local';
import { SERIAL_OF_DAY_ZERO } from '../src/core/model/iso-date';
import type { OrderSummaries } from '../src/core/scoring/prediction/histories';
import { predict } from '../src/core/scoring/prediction/predict';
import { createRandom } from '../workbench/samples/random';
import { best, milliseconds, print } from './measure';

const SUMMARY = join(__dirname, '../../shared/data/rfm/cdnow_summary_39w.csv');
const COPIES = 10;
const ROWS = 20_000;
const FIT_BUDGET = 500;
const FORMULA_BUDGET = 3000;
const AS_OF = 16_000;

/** Fit and predictions of ten times CDNOW, its dates moved by up to three days, and the two formulas on 20,000 rows of it. */
export function benchPrediction(): boolean {
  if (!existsSync(SUMMARY)) {
    print('MBG/NBD fit: not measured, the reference data are not there');
    return true;
  }
  const clients = jittered();
  const { firstDay, lastDay, orders } = clients;
  const fit = best(5, () => predict({ firstDay, lastDay, orders }, AS_OF));
  print(`MBG/NBD fit and predictions of ${orders.length} clients`, milliseconds(fit), `(≤ ${FIT_BUDGET} ms)`);
  const whole = best(5, () => predict(clients, AS_OF));
  print('the same with baskets and revenue', milliseconds(whole));
  const formulas = benchFormulas(clients);
  return fit <= FIT_BUDGET && formulas <= FORMULA_BUDGET;
}

function benchFormulas({ firstDay, lastDay, orders, revenue }: OrderSummaries): number {
  const script = load(join(__dirname, '../dist'), {}, { filter: (file) => file.endsWith('Code.js') });
  const column = (values: Float64Array): number[][] =>
    Array.from(values.subarray(0, ROWS), (value) => [value]);
  const serials = (days: Float64Array): number[][] => column(days.map((day) => day + SERIAL_OF_DAY_ZERO));
  const dated = [serials(firstDay), serials(lastDay), column(orders)];
  const asOf = AS_OF + SERIAL_OF_DAY_ZERO;
  const calls = {
    CLIENT_PROBA_ACTIF: [...dated, asOf],
    CLIENT_CA_PREVU: [...dated, column(revenue!), asOf],
  };
  const times = Object.entries(calls).map(([name, args]) => {
    const time = best(3, () => (script[name] as (...values: unknown[]) => unknown)(...args));
    print(`${name} on ${ROWS} rows`, milliseconds(time), `(≤ ${FORMULA_BUDGET} ms)`);
    return time;
  });
  return Math.max(...times);
}

/** x, t_x and T of each line of the summary, in days before the analysis. */
function jittered(): OrderSummaries {
  const { next: random } = createRandom(5);
  const jitter = (): number => Math.floor(random() * 7) - 3;
  const rows = readFileSync(SUMMARY, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const clients = new Array(COPIES)
    .fill(rows)
    .flat()
    .map(([, x, last, age, basket]: number[]) => {
      const days = Math.round(age! * 7) + jitter();
      const first = AS_OF - days;
      const lastDay =
        x === 0 ? first : Math.min(AS_OF, Math.max(first + x!, first + Math.round(last! * 7) + jitter()));
      return [first, lastDay, x! + 1, (x! + 1) * (basket || 20 + random() * 30)] as const;
    });
  const pick = (index: 0 | 1 | 2 | 3): Float64Array => Float64Array.from(clients, (client) => client[index]);
  return { firstDay: pick(0), lastDay: pick(1), orders: pick(2), revenue: pick(3) };
}
