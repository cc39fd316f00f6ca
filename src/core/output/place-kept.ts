import type { KeptSegment } from '../analysis/kept-segments';
import { headerRowOf, KEY_HEADERS, numberedKeys, type UserItem } from '../user-content/content';
import { KEPT_HEADERS } from './kept-columns';
import type { PlanValue, TabPlan, WorkbookPlan } from './tab-plan';

type Choices = readonly (readonly [string, KeptSegment])[];

const PARTS = ['segment', 'reason'] as const;

/** An earlier plan with the choices that people make now in « Clients segmentés ». */
export const withChoices = (plan: WorkbookPlan, choices: Choices): WorkbookPlan => ({
  ...plan,
  tabs: plan.tabs.map((tab) => (tab.id === 'clients' ? placed(tab, new Map(choices)) : tab)),
});

function placed(tab: TabPlan, choices: ReadonlyMap<string, KeptSegment>): TabPlan {
  const keys = keysOf(tab);
  const headers = tab.values[headerRowOf(tab.id)]!;
  const columns = PARTS.map((part) =>
    headers.findIndex((header) => [KEPT_HEADERS[part].fr, KEPT_HEADERS[part].en].includes(String(header))),
  );
  const values = tab.values.map((row, index) => {
    if (keys[index] === '') return row;
    const choice = choices.get(keys[index]!);
    const next: PlanValue[] = [...row];
    columns.forEach((column, part) => {
      if (column >= 0) next[column] = choice?.[PARTS[part]!] || null;
    });
    return next;
  });
  return { ...tab, values };
}

function keysOf({ id, values }: TabPlan): readonly string[] {
  const headerRow = headerRowOf(id);
  const column = values[headerRow]!.findIndex((header) => KEY_HEADERS.includes(String(header)));
  return numberedKeys(
    values.map((row, index) => (index > headerRow && column >= 0 ? String(row[column] ?? '') : '')),
  );
}

/** Choices about clients whom the plan does not hold, as things that found no place. */
export function choicesWithoutPlace(plan: WorkbookPlan, choices: Choices): readonly UserItem[] {
  const clients = plan.tabs.find(({ id }) => id === 'clients');
  const known = new Set(clients ? keysOf(clients) : []);
  return choices
    .filter(([key]) => !known.has(key))
    .flatMap(([key, choice]) =>
      PARTS.filter((part) => choice[part] !== '').map(
        (part): UserItem => ({
          at: 'cell',
          tab: 'clients',
          key,
          column: KEPT_HEADERS[part].fr,
          cell: { kind: 'text', value: choice[part], format: '@', row: 0 },
        }),
      ),
    );
}
