import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_CONTENTS } from '../../../src/core/guides/content';
import type { TabPlan } from '../../../src/core/output/tab-plan';
import { outlineWorkbook, planWorkbook } from '../../../src/core/output/workbook-plan';
import type { Language } from '../../../src/core/text/language';
import { analysisOf } from '../../support/analysis';
import { tableOf } from '../../support/grid';

const WORKING = { advice: () => GUIDE_CONTENTS, campaigns: new Map<string, string>() };

const FOLDER = join(__dirname, '..', '..', 'golden');

/** Small enough to check by hand: twelve clients with orders, one prospect, one to complete, one total row. */
const BASE = tableOf(`
  Code client | Société            | Téléphone      | Premier achat | Dernier achat | Nb commandes | CA HT
  C01         | Boulangerie Petit  | 03 53 01 00 01 | 01/02/2021    | 20/06/2025    | 24           | 12 400,00 €
  C02         | Garage Martin      | 03 53 01 00 02 | 03/03/2021    | 10/06/2025    | 18           | 9 800,00 €
  C03         | Hôtel des Alpes    | 03 53 01 00 03 | 04/04/2022    | 28/05/2025    | 12           | 7 300,00 €
  C04         | Cabinet Roux       | 03 53 01 00 04 | 05/05/2022    | 05/05/2025    | 9            | 900,00 €
  C05         | Fleurs & Co        | 03 53 01 00 05 | 06/06/2023    | 14/04/2025    | 7            | 420,00 €
  C06         | École Pasteur      | 03 53 01 00 06 | 01/06/2025    | 01/06/2025    | 1            | 310,00 €
  C07         | Mairie de Lans     | 03 53 01 00 07 | 08/08/2021    | 30/11/2024    | 2            | 1 150,00 €
  C08         | Menuiserie Blanc   | 03 53 01 00 08 | 09/09/2020    | 12/01/2023    | 15           | 8 600,00 €
  C09         | Imprimerie Noir    | 03 53 01 00 09 | 10/10/2020    | 22/09/2022    | 3            | 5 200,00 €
  C10         | Pharmacie du Pont  | 03 53 01 00 10 | 11/11/2021    | 15/12/2023    | 2            | 260,00 €
  C11         | Taxi Bernard       | 03 53 01 00 11 | 12/12/2021    | 12/12/2021    | 1            | 90,00 €
  C12         | =HYPERLINK("x")    | 03 53 01 00 12 | 01/03/2020    | 01/03/2021    | 2            | 75,50 €
  C13         | Futur Client       | 03 53 01 00 13 |               |               | 0            |
  C14         | Sans Montant       | 03 53 01 00 14 | 01/01/2024    | 02/02/2024    | 3            |
  Total       |                    |                |               |               | 99           | 46 505,50 €
`);

/** A tab as text: one line per row, cells apart by « | », spaces made visible, then how its cells are written. */
function drawn(tab: TabPlan): string {
  const lines = tab.values.map((row) =>
    row
      .map((value) => visible(value ?? ''))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
  const formats = [...tab.formats].map(([format, ranges]) => `${format}: ${ranges.length}`).join(', ');
  return [`## ${tab.name} (${tab.id})`, ...lines, `-- ${formats}; frozen ${tab.frozenRows}`].join('\n');
}

const visible = (value: string | number | boolean): string =>
  typeof value === 'number'
    ? String(Math.round(value * 10_000) / 10_000)
    : String(value)
        .replace(/\u00a0/g, '·')
        .replace(/\u202f/g, '_');

describe('tabs as they are written (UPDATE_GOLDEN=1 writes the files again: read the difference)', () => {
  test.each(['fr', 'en'] as const)('in %s', (language: Language) => {
    const analysis = analysisOf('2025-06-30', BASE, { classes: 4 });
    const { tabs } = planWorkbook(analysis, { language, guides: GUIDE_CONTENTS, ...WORKING });
    const text = `${tabs.map(drawn).join('\n\n')}\n`;
    const path = join(FOLDER, `tabs.${language}.txt`);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});

test('the preview announces each tab under the name and with the rows that it will have', () => {
  const analysis = analysisOf('2025-06-30', BASE, { classes: 4 });
  const announced = outlineWorkbook(analysis, { language: 'fr', guides: GUIDE_CONTENTS, ...WORKING });
  expect(announced.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Segments', 'Clients segmentés', 'Prospects', 'Fiche – Champions', 'Réglages']),
  );
  for (const { draw, ...outline } of announced) {
    const { id, name, dataRows } = draw();
    expect(outline).toEqual({ id, name, dataRows });
  }
});
