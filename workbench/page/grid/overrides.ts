import {
  CommandType,
  type FUniver,
  type IAccessor,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  IUndoRedoService,
} from './univer';

/** What the user wants done, in the grid's words; the server does it. */
export interface Wishes {
  /** A mutation of cells: row → column → cell. */
  setCells(sheetId: string, cells: Record<number, Record<number, GridCell | null>>): void;
  addTab(): void;
  deleteTab(sheetId: string): void;
  renameTab(sheetId: string, name: string): void;
  moveTab(sheetId: string, index: number): void;
  undo(): void;
  redo(): void;
}

export interface GridCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
}

type Params = Record<string, unknown>;
type Handler = (accessor: IAccessor, params: Params, options?: IExecutionOptions) => unknown;

/** Changes of structure, or of look, that the server does not take from the grid. */
const REFUSED = [
  'insert-row',
  'insert-col',
  'remove-rows',
  'remove-col',
  'move-range',
  'move-rows',
  'move-columns',
  'reorder-range',
  'add-worksheet-merge',
  'remove-worksheet-merge',
  'set-worksheet-hidden',
  'set-tab-color',
  'set.numfmt',
  'remove.numfmt',
  'insert-sheet',
  'remove-sheet',
  'set-worksheet-name',
  'set-worksheet-order',
].map((name) => `sheet.mutation.${name}`);

/** The server's values stand: the grid computes nothing itself. */
const COMPUTING = [
  'formula.mutation.set-trigger-formula-calculation-start',
  'formula.mutation.set-formula-calculation-start',
];

/**
 * Puts our own doings in the place of the grid's commands: whatever changes the workbook goes to the server, which
 * answers with what to draw. `isDrawing` lets those answers through.
 */
export function overrideCommands(api: FUniver, isDrawing: () => boolean, wishes: Wishes): void {
  const commands = injectorOf(api).get(ICommandService);
  // Its commands exist only once somebody has asked for it.
  injectorOf(api).get(IUndoRedoService);
  const replace = (id: string, type: CommandType, handlerOver: (original: Handler) => Handler): void => {
    const original = handlerOf(commands, id);
    if (!original) return;
    commands.unregisterCommand(id);
    commands.registerCommand({ id, type, handler: handlerOver(original) as never });
  };
  const asWish = (id: string, wish: (params: Params) => void): void =>
    replace(id, CommandType.COMMAND, (original) => (accessor, params) => {
      if (isDrawing()) return original(accessor, params);
      wish(params ?? {});
      return true;
    });
  for (const id of COMPUTING) replace(id, CommandType.MUTATION, () => () => true);
  for (const id of REFUSED) {
    replace(
      id,
      CommandType.MUTATION,
      (original) => (accessor, params) => !isDrawing() || original(accessor, params),
    );
  }
  replace(
    'sheet.mutation.set-range-values',
    CommandType.MUTATION,
    (original) => (accessor, params, options) => {
      if (isDrawing()) return original(accessor, params, options);
      // The grid's own book-keeping of formulas is no wish of the user.
      if (options?.['fromFormula'] || options?.onlyLocal) return true;
      wishes.setCells(params['subUnitId'] as string, params['cellValue'] as never);
      return true;
    },
  );
  asWish('sheet.command.insert-sheet', () => wishes.addTab());
  asWish('sheet.command.remove-sheet', ({ subUnitId }) => wishes.deleteTab(subUnitId as string));
  asWish('sheet.command.set-worksheet-name', ({ subUnitId, name }) =>
    wishes.renameTab(subUnitId as string, name as string),
  );
  asWish('sheet.command.set-worksheet-order', ({ subUnitId, order }) =>
    wishes.moveTab(subUnitId as string, order as number),
  );
  asWish('univer.command.undo', () => wishes.undo());
  asWish('univer.command.redo', () => wishes.redo());
}

/** The facade keeps its injector to itself, and gives it to its mixins alone. */
export const injectorOf = (api: FUniver): Injector => (api as unknown as { _injector: Injector })._injector;

/** The library lists its commands nowhere in public. */
function handlerOf(commands: ICommandService, id: string): Handler | undefined {
  const registry = (
    commands as unknown as { _commandRegistry: { getCommand(id: string): [{ handler: Handler }] | null } }
  )._commandRegistry;
  return registry.getCommand(id)?.[0].handler;
}
