import { AddOn, clientRows } from './add-on';

/** 22 November 2026 is a Sunday: the plan begins the day after. */
export const MONDAY = '2026-11-23';

/** A base that was segmented, its guides with it. */
export function segmented(clients: number): AddOn {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', clientRows(clients));
  addOn.run({ source: { sheetId }, asOf: '2026-01-01', guides: true });
  return addOn;
}

let made: AddOn | undefined;

/** Twelve clients, segmented: the same workbook each time, made once. */
export function smallBase(): AddOn {
  made ??= segmented(12);
  return new AddOn(structuredClone(made.document));
}

/** The same with the plan begun. */
export function withPlan(responsible = 'Anne Petit', addOn = smallBase()): AddOn {
  addOn.answer('makePlan', { monday: MONDAY, responsible });
  return addOn;
}

export const PLAN = 'Plan sur 4 semaines';

/** The columns of the tab that a person fills in, and the state between them. */
export const [DUE, WHO, STATE, BOX, REMARK] = [3, 4, 5, 6, 7] as const;

/** What the tab shows of a task, from its date to its comment. */
export const lineOf = (addOn: AddOn, task: string): string[] =>
  addOn
    .shown(PLAN)
    .find((row) => row.includes(task))!
    .slice(DUE, REMARK + 1);

/** Somebody changes a cell of a task in the tab. */
export function type(addOn: AddOn, task: string, column: number, value: string | number | boolean): void {
  const row = addOn.shown(PLAN).findIndex((cells) => cells.includes(task));
  addOn.sheet(PLAN).layers.value[row]![column] = value;
}

export const tasksIn = (addOn: AddOn) => addOn.answer('plan', {}).plan!.stages.flatMap(({ tasks }) => tasks);
export const taskIn = (addOn: AddOn, id: string) => tasksIn(addOn).find((task) => task.id === id)!;
