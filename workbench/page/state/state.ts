import type { Phrase } from '../../../src/core/model/problem';
import type {
  Account,
  CsvPreview,
  Incident,
  MenuLine,
  OpenRequest,
  ShownAlert,
  ShownFrame,
} from '../../server/protocol';
import type { ActiveCell } from '../grid/active-cell';

/** A page of the add-on on screen, and the function that showed it. */
export interface OpenFrame extends ShownFrame {
  readonly functionName: string;
}

export interface Message {
  readonly kind: 'status' | 'alert';
  readonly text: Phrase;
}

/** Everything on screen around the grid. */
export interface State {
  readonly fileName: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly menu: readonly MenuLine[];
  readonly sidebar?: OpenFrame | undefined;
  /** The last one is in front. */
  readonly dialogs: readonly OpenFrame[];
  readonly alerts: readonly ShownAlert[];
  /** A CSV whose accents may be wrong, waiting for the user's eye. */
  readonly doubtful?: { readonly file: OpenRequest; readonly preview: CsvPreview } | undefined;
  readonly confirmingReset: boolean;
  readonly message?: Message | undefined;
  /** Executions, the last one first. */
  readonly accounts: readonly Account[];
  readonly incident?: Incident | undefined;
  readonly backstageOpen: boolean;
  readonly dropping: boolean;
  readonly activeCell?: ActiveCell;
  /** The workbook is on screen. */
  readonly ready: boolean;
}

export const INITIAL: State = {
  fileName: '',
  canUndo: false,
  canRedo: false,
  menu: [],
  dialogs: [],
  alerts: [],
  confirmingReset: false,
  accounts: [],
  backstageOpen: false,
  dropping: false,
  ready: false,
};
