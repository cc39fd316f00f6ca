/** Below this, a control group would be too small to conclude anything: nobody is set apart. */
const FEWEST_CLIENTS = 200;

/** From here on, a smaller share is enough. */
const MANY_CLIENTS = 500;

/**
 * Share of a segment that is not contacted, so that a campaign can be compared with it: one in five from 200 clients,
 * one in ten from 500, nobody below: 30 are needed in each arm.
 */
export function controlShare(clients: number): number {
  if (clients < FEWEST_CLIENTS) return 0;
  return clients < MANY_CLIENTS ? 0.2 : 0.1;
}

const RANGE = 2 ** 32;

/**
 * Whether a client is set apart for the campaign of that code. The draw depends on the code and the client’s key alone:
 * the same each time, whoever else comes or goes, and another one for another code. FNV-1a over both, mixed by the
 * finaliser of MurmurHash3 (Appleby), so that keys that follow one another fall anywhere.
 */
export const isControl = (code: string, key: string, share: number): boolean =>
  share > 0 && drawn(`${code}\n${key}`) / RANGE < share;

function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The code of a segment’s first campaign, until one is written down. */
export const FIRST_CODE = 'PILOTE';
