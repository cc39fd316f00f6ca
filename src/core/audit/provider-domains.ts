/** Mail providers that French clients use, and neighbours that are right as they are. */
const DOMAINS =
  'gmail.com googlemail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr numericable.fr bbox.fr hotmail.fr hotmail.com hotmail.be hotmail.co.uk outlook.fr outlook.com outlook.be live.fr live.com live.be msn.com yahoo.fr yahoo.com yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com aol.fr gmx.fr gmx.com gmx.de gmx.net protonmail.com proton.me pm.me mail.com mail.fr email.com email.fr club-internet.fr cegetel.net aliceadsl.fr skynet.be bluewin.ch telenet.be proximus.be voila.fr noos.fr tiscali.fr libertysurf.fr 9online.fr sapo.pt web.de t-online.de rocketmail.com yandex.com zoho.com';

const KNOWN = new Set(DOMAINS.split(' '));

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
  if (KNOWN.has(typed)) return undefined;
  const [name = '', ...rest] = typed.split('.');
  const mended = ENDINGS[rest.join('.')];
  const candidate = mended ? `${name}.${mended}` : typed;
  if (mended && KNOWN.has(candidate)) return candidate;
  for (const known of KNOWN) if (isSlip(candidate, known)) return known;
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
