import { FUNCTIONS } from '../src/functions';
import { call } from '../test/functions/built-script';
import { createRandom } from '../workbench/samples/random';
import { best, milliseconds, print } from './measure';

const ROWS = 20_000;
/** A formula on a whole column must feel immediate: Sheets allows thirty seconds. */
const BUDGET = 1_000;

/** Every custom function on 20,000 rows, through the stubs of the built script. */
export function benchFunctions(): boolean {
  const columns = columnsOfClients();
  const times = Object.entries(columns).map(([name, args]) => {
    const time = best(3, () => call(name, ...args));
    print(`${name}, ${ROWS} rows`, milliseconds(time), time > BUDGET ? `above ${BUDGET} ms` : '');
    return time;
  });
  const left = FUNCTIONS.filter(({ name }) => !(name in columns)).map(({ name }) => name);
  if (left.length > 0) throw new Error(`Not measured: ${left.join(', ')}`);
  return times.every((time) => time <= BUDGET);
}

type Range = readonly (readonly unknown[])[];

/** Arguments of each function, as a range of Sheets hands them. */
function columnsOfClients(): Readonly<Record<string, readonly unknown[]>> {
  const { next: random } = createRandom(3);
  const column = (make: () => unknown): Range => Array.from({ length: ROWS }, () => [make()]);
  const dates = column(() => new Date(2020 + Math.floor(random() * 5), Math.floor(random() * 12), 15));
  const orders = column(() => 1 + Math.floor(random() ** 3 * 60));
  const amounts = column(() => `${Math.floor(random() * 9_000)},${10 + Math.floor(random() * 90)} €`);
  const margins = column(() => Math.round(random() * 4_000));
  const codes = column(() => [1, 2, 3].map(() => 1 + Math.floor(random() * 5)).join(''));
  const asOf = new Date(2025, 0, 1);
  const criteria = Array.from({ length: ROWS }, () => [
    random() * 100,
    random() < 0.5 ? 'oui' : 'non',
    random(),
  ]);
  return {
    RFM_SCORE: [dates, orders, amounts],
    RFM_SEUILS: [dates, orders, amounts, asOf],
    RFM_SEGMENT: [codes],
    PMG_CLASS: [amounts],
    CA_PART_CUMULEE: [amounts],
    ABCD_CLASSE: [amounts, margins, margins, column(() => Math.floor(random() * 100))],
    SCORE_PONDERE: [criteria, [[50, 30, 20]], [[1, 1, -1]]],
    SCORE_CLASSE: [column(() => random() * 100)],
    CLIENT_CYCLE: [dates, dates, orders, asOf, 10],
    CLIENT_RECENCE: [dates, asOf],
    CLIENT_ANCIENNETE: [dates, asOf],
    CLIENT_PANIER_MOYEN: [amounts, orders],
    CLIENT_REGION: [column(() => String(10_000 + Math.floor(random() * 85_000)))],
    ENTREPRISE_TAILLE: [column(() => `${Math.floor(random() * 300)} à ${300 + Math.floor(random() * 300)}`)],
  };
}
