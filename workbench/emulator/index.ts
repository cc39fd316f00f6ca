export type { AuthMode } from './runtime/authorisation';
export { callFromClient, ServerError } from './runtime/client';
export {
  type ExecuteOptions,
  type Execution,
  execute,
  type ScriptFunction,
  type TriggerEvent,
} from './runtime/execute';
export type { Interface, MenuLine, ShownPage } from './runtime/interface-record';
export type { Area } from './state/area';
export {
  createDocument,
  type DocumentOptions,
  type EmulatedDocument,
  type FormulaEngine,
  type MetadataState,
} from './state/document';
export { lastContentColumn, lastContentRow } from './state/extent';
export { addSheet, type HostCell } from './state/loading';
export { type CellView, displayRows, viewCell, viewCells } from './state/reading';
export type {
  Borders,
  ChartState,
  ConditionalFormatState,
  ErrorValue,
  ProtectionState,
  SheetState,
  StoredValue,
  ValidationState,
} from './state/sheet-state';
export { tabByName } from './state/tabs';
