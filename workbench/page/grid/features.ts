import type { NoteFrame, TabFrame, ValidationFrame } from '../../server/wire';
import { conditionalRules } from './conditional-rules';
import type { FUniver, FWorksheet } from './univer';
import { rangeOf } from './worksheet';

/** What stands in the cells of a tab besides their values: only the kinds that have changed are drawn again. */
export function drawFeatures(
  api: FUniver,
  sheet: FWorksheet,
  before: TabFrame | undefined,
  now: TabFrame,
): void {
  const redraw = <Kind extends keyof TabFrame>(
    kind: Kind,
    draw: (old: TabFrame[Kind] | undefined) => void,
  ): void => {
    if (JSON.stringify(before?.[kind] ?? NOTHING[kind]) !== JSON.stringify(now[kind])) draw(before?.[kind]);
  };
  redraw('notes', (old) => drawNotes(sheet, old ?? [], now.notes));
  redraw('validations', (old) => drawValidations(api, sheet, old ?? [], now.validations));
  redraw('conditionals', () => {
    sheet.clearConditionalFormatRules();
    for (const rule of conditionalRules(now.conditionals)) sheet.addConditionalFormattingRule(rule);
  });
  redraw('filter', () => drawFilter(sheet, now.filter));
}

const NOTHING: Partial<Record<keyof TabFrame, unknown>> = {
  notes: [],
  validations: [],
  conditionals: [],
  filter: null,
};

const NOTE_WIDTH = 220;
const NOTE_LINE = 34;
const NOTE_LINE_HEIGHT = 18;

function drawNotes(sheet: FWorksheet, old: readonly NoteFrame[], notes: readonly NoteFrame[]): void {
  for (const { row, column } of old) sheet.getRange(row, column).deleteNote();
  for (const { row, column, text } of notes) {
    const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / NOTE_LINE), 1);
    sheet.getRange(row, column).createOrUpdateNote({
      id: `note-${row}-${column}`,
      row,
      col: column,
      width: NOTE_WIDTH,
      height: Math.min(320, lines * NOTE_LINE_HEIGHT),
      note: text,
    });
  }
}

function drawValidations(
  api: FUniver,
  sheet: FWorksheet,
  old: readonly ValidationFrame[],
  rules: readonly ValidationFrame[],
): void {
  for (const { areas } of old)
    for (const area of areas) sheet.getRange(rangeOf(area)).setDataValidation(null);
  for (const { kind, options, areas } of rules) {
    for (const area of areas) {
      const builder = api.newDataValidation().setAllowInvalid(true);
      const rule =
        kind === 'checkbox' ? builder.requireCheckbox('1', '0') : builder.requireValueInList([...options]);
      sheet.getRange(rangeOf(area)).setDataValidation(rule.build());
    }
  }
}

function drawFilter(sheet: FWorksheet, area: TabFrame['filter']): void {
  sheet.getFilter()?.remove();
  if (area) sheet.getRange(rangeOf(area)).createFilter();
}
