import { MAIL_PROVIDERS } from './mail-providers';

let known: ReadonlySet<string> | undefined;

/** Endings that do not exist, next to those that do. */
const ENDINGS: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  comm: 'com',
  frr: 'fr',
};

/** Below this many letters before the ending, another letter makes another domain: only a lost or swapped one is a slip. */
const SHORT = 5;

/** The provider meant by a mistyped domain (`gmial.com` → `gmail.com`), or `undefined`. */
export function meantProvider(domain: string): string | undefined {
  const typed = domain.toLowerCase();
  known ??= new Set(MAIL_PROVIDERS.domains.split(' '));
  if (known.has(typed)) return undefined;
  const [name = '', ...rest] = typed.split('.');
  const mended = ENDINGS[rest.join('.')];
  const candidate = mended ? `${name}.${mended}` : typed;
  if (mended && known.has(candidate)) return candidate;
  for (const provider of known) if (isSlip(candidate, provider)) return provider;
  return undefined;
}

/** One letter lost, doubled, added, changed, or two neighbours swapped. */
function isSlip(typed: string, known: string): boolean {
  const short = known.indexOf('.') < SHORT;
  if (known.indexOf('.') < 4 || Math.abs(typed.length - known.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === known[start]) start++;
  const [left, right] = [typed.slice(start), known.slice(start)];
  if (left === right.slice(1)) return true;
  if (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
    return left.length > 1;
  if (short) return false;
  return left.slice(1) === right || left.slice(1) === right.slice(1);
}
