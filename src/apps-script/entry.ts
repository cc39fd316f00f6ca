/** What the global stubs of `dist/Code.js` call. Nothing runs when the file loads: every formula cell would pay for it. */
export { runFunction } from '../functions';
export { callServer } from './load-server';
export {
  onInstall,
  onOpen,
  openExplain,
  openFunctions,
  openHelp,
  openLeave,
  openMonth,
  openSidebar,
} from './menu';
