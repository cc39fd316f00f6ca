import { fold } from '../text/fold';

const YES = new Set([
  'oui',
  'o',
  'yes',
  'y',
  'vrai',
  'true',
  '1',
  'x',
  'ok',
  'opt in',
  'optin',
  'inscrit',
  'accepte',
  'accord',
]);
const NO = new Set([
  'non',
  'n',
  'no',
  'faux',
  'false',
  '0',
  'opt out',
  'optout',
  'desinscrit',
  'refuse',
  'refus',
]);

/** Yes or no as people tick it (`oui`, `x`, `VRAI`, `1`, `opt-in`…); `undefined` for anything else. */
export function parseFlag(text: string): boolean | undefined {
  const answer = fold(text);
  if (YES.has(answer)) return true;
  return NO.has(answer) ? false : undefined;
}

export const isFlag = (text: string): boolean => parseFlag(text) !== undefined;
