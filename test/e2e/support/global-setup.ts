import { prepareBrowser } from '../../../workbench/find-browser';

/** Two tests that unpack the same browser at the same time would spoil it. */
export default prepareBrowser;
