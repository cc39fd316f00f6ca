import { FUNCTIONS } from '../src/functions';
import { call } from '../test/functions/built-script';
import { CLIENT_COLUMNS, type ClientColumn } from '../workbench/samples/client-table';
import { generateBase } from '../workbench/samples/generate-base';
import { createRandom } from '../workbench/samples/random';
import { bestOfProcessor, milliseconds, print } from './measure';

const ROWS = 20_000;
/** A formula on a whole column must feel immediate: Sheets allows thirty seconds. */
const BUDGET = 1_000;

/** The forecasts have a bench of their own. */
const ELSEWHERE = ['CLIENT_PROBA_ACTIF', 'CLIENT_CA_PREVU'];

/** Comparing every row with the others takes about a second: room for the noise of a machine. */
const BUDGETS: Readonly<Record<string, number>> = { CLIENT_DOUBLON: 1_500 };

/** Every custom function on 20,000 rows, through the stubs of the built script. */
export function benchFunctions(): boolean {
  const columns = columnsOfClients();
  const areWithin = Object.entries(columns).map(([name, args]) => {
    const budget = BUDGETS[name] ?? BUDGET;
    const time = bestOfProcessor(5, () => call(name, ...args));
    print(`${name}, ${ROWS} rows`, milliseconds(time), `(≤ ${budget} ms)`);
    return time <= budget;
  });
  const left = FUNCTIONS.filter(({ name }) => !(name in columns) && !ELSEWHERE.includes(name)).map(
    ({ name }) => name,
  );
  if (left.length > 0) throw new Error(`Not measured: ${left.join(', ')}`);
  return areWithin.every(Boolean);
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
  const letters = (): string =>
    [0, 1, 2, 3, 4, 5].map(() => 'aéilmnorst'[Math.floor(random() * 10)]).join('');
  const names = column(() => `${letters()}-${letters()} ${letters().toUpperCase()}`);
  const criteria = Array.from({ length: ROWS }, () => [
    random() * 100,
    random() < 0.5 ? 'oui' : 'non',
    random(),
  ]);
  const contacts = generateBase({ seed: 3, clients: ROWS }).clients.slice(1, ROWS + 1);
  const contactsOf = (header: ClientColumn): Range =>
    contacts.map((row) => [row[CLIENT_COLUMNS.indexOf(header)]]);
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
    NETTOYER_NOM: [names],
    NETTOYER_EMAIL: [names.map(([name]) => [`${name} @GMAIL.com`.replace(' ', '.')])],
    NETTOYER_TELEPHONE: [column(() => 612_000_000 + Math.floor(random() * 900_000))],
    NETTOYER_CODE_POSTAL: [column(() => 1_000 + Math.floor(random() * 90_000))],
    CLIENT_DOUBLON: (['Société', 'E-mail', 'Téléphone', 'Code postal'] as const).map(contactsOf),
    SIRET_VALIDE: [column(() => String(10 ** 13 + Math.floor(random() * 8 * 10 ** 13)))],
    TEST_CAMPAGNE: [70, 56, 80, 48],
  };
}
