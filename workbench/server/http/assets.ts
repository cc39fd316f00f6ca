import type { Bundle } from '../bundle/library';
import { LIBRARY } from '../bundle/library';

export interface Asset {
  readonly type: string;
  readonly content: Uint8Array;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** The files that the page is made of, by address. */
export const assetsOf = (library: Bundle, page: Bundle): ReadonlyMap<string, Asset> =>
  new Map([
    [LIBRARY.script, { type: SCRIPT, content: library.script }],
    [LIBRARY.style, { type: STYLE, content: library.style }],
    ['/page.js', { type: SCRIPT, content: page.script }],
    ['/page.css', { type: STYLE, content: page.style }],
  ]);
