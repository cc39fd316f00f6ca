import type { ActionName } from '../protocol';
import { type Action, done } from './action';
import { edit, redo, undo } from './edit';
import { incident } from './incidents';
import { load } from './load';
import { open } from './open';
import { reset } from './reset';
import { run } from './run';
import { addTab, deleteTab, lines, moveTab, renameTab } from './tabs';

export const ACTIONS: { readonly [Name in ActionName]: Action<Name> } = {
  load,
  // The view of the page has been told to load it; its cells come with the changes.
  tab: () => done(null, new Map()),
  run,
  edit,
  undo,
  redo,
  addTab,
  renameTab,
  deleteTab,
  moveTab,
  lines,
  open,
  reset,
  incident,
};
