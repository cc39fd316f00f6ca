import type { Area } from '../state/area';
import type { EmulatedDocument } from '../state/document';
import type { StoredValue, ValidationState } from '../state/sheet-state';
import { tabById } from '../state/tabs';

type Judge = (values: readonly unknown[], value: StoredValue, document: EmulatedDocument) => boolean;

function isInArea(
  document: EmulatedDocument,
  source: { sheetId: number; area: Area },
  value: StoredValue,
): boolean {
  const { layers } = tabById(document, source.sheetId);
  const { row, column, rows, columns } = source.area;
  const lines = layers.value.slice(row - 1, row - 1 + rows);
  return lines.some((cells) => cells?.slice(column - 1, column - 1 + columns).includes(value));
}

const JUDGES: Readonly<Record<string, Judge>> = {
  CHECKBOX: (_values, value) => typeof value === 'boolean',
  DATE_IS_VALID_DATE: (_values, value) => typeof value === 'number',
  NUMBER_BETWEEN: ([least, most], value) =>
    typeof value === 'number' && value >= Number(least) && value <= Number(most),
  VALUE_IN_LIST: ([list], value) => (list as readonly string[]).includes(String(value)),
  VALUE_IN_RANGE: ([source], value, document) =>
    isInArea(document, source as { sheetId: number; area: Area }, value),
};

/** Whether the rule accepts the value. */
export const isAllowed = (document: EmulatedDocument, rule: ValidationState, value: StoredValue): boolean =>
  JUDGES[rule.criteria]?.(rule.values, value, document) ?? true;
