import { fold } from '../text/fold';

/** Abbreviations of French and English exports, and the word they stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ...{ dt: 'date', dat: 'date', dte: 'date', der: 'dernier', dern: 'dernier', derniere: 'dernier' },
  ...{
    prem: 'premier',
    premiere: 'premier',
    cde: 'commande',
    cdes: 'commandes',
    cmd: 'commande',
    cmde: 'commande',
  },
  ...{
    tel: 'telephone',
    tph: 'telephone',
    port: 'portable',
    mob: 'mobile',
    adr: 'adresse',
    mt: 'montant',
    mnt: 'montant',
  },
  ...{
    fact: 'facture',
    fac: 'facture',
    cli: 'client',
    clt: 'client',
    cust: 'customer',
    ref: 'reference',
    soc: 'societe',
  },
  ...{ nb: 'nombre', nbr: 'nombre', nbre: 'nombre', qte: 'quantite', qty: 'quantity', pro: 'professionnel' },
  ...{
    'n°': 'numero',
    no: 'numero',
    num: 'numero',
    nr: 'numero',
    number: 'numero',
    '#': 'numero',
    '+': 'plus',
  },
  ...{ moy: 'moyen', cat: 'categorie', fam: 'famille', tot: 'total', prec: 'precedent', resp: 'responsable' },
};

/** Words that tell nothing of the role; tax and currency words are read by `basisOf`, years by `yearIn`. */
const NEUTRAL =
  /^(?:de|du|des|d|la|le|les|l|un|une|en|au|aux|a|of|the|by|for|to|in|et|and|par|pour|sur|ht|ttc|hors|taxes?|eur|euros?|€|usd|gbp|chf|(?:19|20)\d\d)$/;

/** « Articles » counts what « Article » names, « Commandes » what « Commande » numbers: these plurals are kept. */
const KEPT_PLURALS = new Set(['clients', 'customers', 'commandes', 'orders', 'articles', 'items']);

/**
 * The words of a header, folded and in full: « Dt dern. achat » → date, dernier, achat; `lastOrderDate` → last, order,
 * date; « CA HT (€) » → ca. Never empty unless the header is.
 */
export function headerWords(header: string): readonly string[] {
  const words = fold(separated(header)).split(' ').filter(Boolean);
  const telling = words.filter((word) => !NEUTRAL.test(word));
  return (telling.length > 0 ? telling : words).map(inFull);
}

/** Words stuck together set apart: `lastOrder`, `N°client`, `Tel1`. */
const separated = (header: string): string =>
  header
    .replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2')
    .replace(/([°#%+])/g, '$1 ')
    .replace(/([A-Za-zà-ÿ]{3,})(\d+)\b/g, '$1 $2');

function inFull(word: string): string {
  const full = ABBREVIATIONS[word] ?? word;
  return full.length > 3 && !KEPT_PLURALS.has(full) ? full.replace(/([^su])s$/, '$1') : full;
}

/** The year a header speaks of (« CA 2024 »), if it names just one. */
export function yearIn(header: string): number | undefined {
  const years = header.match(/(?:^|\D)((?:19|20)\d\d)(?=\D|$)/g);
  return years?.length === 1 ? Number(years[0].replace(/\D/g, '')) : undefined;
}
