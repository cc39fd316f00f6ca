/** A global function of the add-on beside the custom functions: a trigger, a menu entry, or the door of the sidebar. */
export interface Global {
  readonly name: string;
  readonly params: readonly string[];
  readonly about: string;
}

/** Everything here can be called from a cell too (Apps Script has no other way): keep it short. */
export const GLOBALS: readonly Global[] = [
  { name: 'onInstall', params: ['event'], about: 'Runs once after installation.' },
  { name: 'onOpen', params: ['event'], about: 'Puts the menu in place; touches nothing else.' },
  { name: 'openSidebar', params: [], about: 'Menu: segment my clients.' },
  { name: 'openFunctions', params: [], about: 'Menu: the custom functions.' },
  { name: 'openExplain', params: [], about: 'Menu: how is the selected row computed?' },
  { name: 'openLeave', params: [], about: 'Menu: undo, remove, erase.' },
  { name: 'openMonth', params: [], about: 'Home: add the new export of the month.' },
  { name: 'openHelp', params: [], about: 'Menu: help and privacy.' },
  {
    name: 'callServer',
    params: ['name', 'request'],
    about: 'Answers the sidebar; see src/contract/endpoints.ts.',
  },
];
