/** What the global stubs of `dist/Code.js` call. Nothing runs when the file loads: every formula cell would pay for it. */
export { runFunction } from '../functions';
export { onInstall, onOpen, openHelp, openSidebar } from './menu';
export { callServer } from './server';
