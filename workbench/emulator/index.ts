export type { AuthMode } from './runtime/authorisation';
export { callFromClient, ServerError } from './runtime/client';
export { type ExecuteOptions, type Execution, execute } from './runtime/execute';
export {
  createDocument,
  type DocumentOptions,
  type EmulatedDocument,
  type FormulaEngine,
  recalculate,
  touch,
} from './state/document';
export { lastContentColumn, lastContentRow } from './state/extent';
export { addSheet, type HostCell } from './state/loading';
export { displayRows, viewCell, viewCells } from './state/reading';
export type { SheetState } from './state/sheet-state';
