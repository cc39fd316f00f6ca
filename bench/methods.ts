import { analyse } from '../src/core/analysis/analyse';
import { recognise, sourceOf } from '../src/core/analysis/source';
import { readIsoDate } from '../src/core/model/iso-date';
import { outlineWorkbook } from '../src/core/output/workbook-plan';
import { gridOf } from '../test/support/grid';
import { createRandom } from '../workbench/samples/random';
import { best, milliseconds, print } from './measure';

const CLIENTS = 5_000;
/** All six methods and the forecast, fitted once: as long as reading the file. Half as much again is a mistake. */
const BUDGET = 1.5;
/** A preview needs the classes alone, neither the forecast nor the cells of the tabs. */
const PREVIEW_BUDGET = 0.9;

/** Every method on 5,000 clients with all the columns that they ask, as a multiple of reading the file. */
export function benchMethods(): boolean {
  const grid = gridOf([HEADERS, ...rows()]);
  const asOf = readIsoDate('2026-01-01')!;
  const read = () => {
    const recognised = recognise({ grid, choicesFor: () => [] });
    if (!recognised.ok) throw new Error(recognised.problem.code);
    const source = sourceOf(recognised.value);
    if (!source.ok) throw new Error(source.problem.code);
    const clients = source.value.clientsAt(asOf);
    if (!clients.ok) throw new Error(clients.problem.code);
    return { source: source.value, clients: clients.value };
  };
  const { source, clients } = read();
  const reading = best(7, read);
  const analysed = () => {
    const analysis = analyse(clients, source.basis, source.methods, { asOf, preset: 'complet', classes: 5 });
    if (!analysis.ok) throw new Error(analysis.problem.code);
    return analysis.value;
  };
  const preview =
    best(7, () =>
      outlineWorkbook(analysed(), {
        ...{ language: 'fr', guides: [] },
        ...{ advice: () => [], campaigns: new Map() },
      }),
    ) / reading;
  const methods = best(7, () => analysed().outlook);
  const ratio = methods / reading;
  print('reading 5,000 clients of 13 columns', milliseconds(reading));
  print('all methods on 5,000 clients', milliseconds(methods), said(ratio, BUDGET));
  print('preview of 5,000 clients', milliseconds(preview * reading), said(preview, PREVIEW_BUDGET));
  return ratio <= BUDGET && preview <= PREVIEW_BUDGET;
}

const said = (ratio: number, budget: number): string => `${ratio.toFixed(2)} × reading (≤ ${budget})`;

const HEADERS = [
  ...['Code client', 'Société', 'Secteur', 'Effectif', 'Code postal', 'Premier achat', 'Dernier achat'],
  ...['Nb commandes', 'CA HT', 'Marge brute', 'Ouvertures', 'Clics', 'Potentiel'],
];

function rows(): (string | number)[][] {
  const { next: random } = createRandom(5);
  const upTo = (most: number): number => Math.floor(random() * most);
  const day = (year: number): string =>
    `${String(1 + upTo(28)).padStart(2, '0')}/${String(1 + upTo(12)).padStart(2, '0')}/${year}`;
  return Array.from({ length: CLIENTS }, (_, index) => {
    const orders = 1 + Math.floor(random() ** 3 * 40);
    const first = day(2019 + upTo(6));
    const revenue = Math.round(random() ** 4 * 5_000_000) / 100;
    return [
      ...[`C${index}`, `Société ${index}`, ['Industrie', 'BTP', 'Commerce', 'Conseil'][index % 4]!],
      ...[upTo(400), `${10_000 + upTo(85_000)}`, first, orders === 1 ? first : day(2025), orders, revenue],
      ...[Math.round(revenue * random() * 50) / 100, upTo(20), upTo(5), upTo(100)],
    ];
  });
}
