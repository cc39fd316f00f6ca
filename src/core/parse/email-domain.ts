/** Mail providers by their ending, those that French clients use most. */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  com: ['gmail', 'hotmail', 'outlook', 'yahoo', 'icloud', 'googlemail', 'live', 'aol', 'msn', 'me', 'ymail'],
  fr: [
    'orange',
    'wanadoo',
    'free',
    'hotmail',
    'outlook',
    'yahoo',
    'live',
    'sfr',
    'bbox',
    'neuf',
    'numericable',
    'aliceadsl',
  ],
  net: ['laposte'],
};

/** What fingers make of these endings; none is an ending of the Internet. */
const NO_ENDING: Readonly<Record<string, string>> = {
  ...{
    con: 'com',
    cim: 'com',
    vom: 'com',
    xom: 'com',
    cpm: 'com',
    comm: 'com',
    coom: 'com',
    ocm: 'com',
    conm: 'com',
  },
  ...{ f: 'fr', frr: 'fr', ffr: 'fr', ft: 'fr', rf: 'fr', fe: 'fr', nett: 'net', nte: 'net' },
};

/** Endings that exist, but not for this provider; slips of names too short to be guessed at. */
const CURATED: Readonly<Record<string, string>> = {
  'gmail.fr': 'gmail.com',
  ...{ 'fre.fr': 'free.fr', 'frre.fr': 'free.fr', 'freee.fr': 'free.fr', 'fere.fr': 'free.fr' },
  ...{
    'gmail.co': 'gmail.com',
    'gmail.cm': 'gmail.com',
    'gmail.om': 'gmail.com',
    'hotmail.co': 'hotmail.com',
  },
  ...{
    'hotmail.cm': 'hotmail.com',
    'hotmail.om': 'hotmail.com',
    'icloud.fr': 'icloud.com',
    'icloud.co': 'icloud.com',
  },
  ...{ 'outlook.co': 'outlook.com', 'yahoo.cm': 'yahoo.com' },
};

/** Words and companies one letter away from a provider. */
const REAL = new Set(['gail.com', 'orage.fr', 'organe.fr', 'oranger.fr', 'oranges.fr']);

/** Shorter names have too many honest neighbours. */
const LEAST_LETTERS = 5;

/**
 * The domain that a slip of the finger stands for (`gmial.com`, `hotmail.con`, `wanado.fr`), without `@`; `undefined`
 * for a domain that is known, or that may well exist. One slip is a letter more, less, another, or two exchanged
 * (Damerau–Levenshtein distance 1); the first letter is never the one that is wrong (`email.com`, `grange.fr` exist).
 */
export function likelyDomain(domain: string): string | undefined {
  const lower = domain.toLowerCase();
  const dot = lower.lastIndexOf('.');
  const ending = NO_ENDING[lower.slice(dot + 1)];
  const ended = ending ? `${lower.slice(0, dot)}.${ending}` : lower;
  const likely = CURATED[ended] ?? nearProvider(ended) ?? ended;
  return likely === lower ? undefined : likely;
}

function nearProvider(domain: string): string | undefined {
  const dot = domain.lastIndexOf('.');
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)];
  const providers = PROVIDERS[ending] ?? [];
  if (providers.includes(name) || REAL.has(domain)) return undefined;
  const near = providers.filter((provider) => provider.length >= LEAST_LETTERS && isOneSlip(name, provider));
  return near.length === 1 ? `${near[0]}.${ending}` : undefined;
}

function isOneSlip(written: string, meant: string): boolean {
  if (written[0] !== meant[0] || Math.abs(written.length - meant.length) > 1) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at++;
  const [left, right] = [written.slice(at), meant.slice(at)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
