import { refuse } from '../errors';

const FRENCH_NAMES = new Set(
  (
    'SOMME SI SI.CONDITIONS SI.MULTIPLE SIERREUR SI.NON.DISP NB NBVAL NB.VIDE NB.SI NB.SI.ENS SOMME.SI SOMME.SI.ENS ' +
    'MOYENNE MOYENNE.SI RECHERCHEV RECHERCHEH RECHERCHEX EQUIV DECALER ET OU NON AUJOURDHUI MAINTENANT ANNEE MOIS ' +
    'JOUR ARRONDI ARRONDI.SUP ARRONDI.INF ENT GAUCHE DROITE STXT NBCAR SUPPRESPACE MAJUSCULE MINUSCULE CONCATENER ' +
    'SUBSTITUE CHERCHE TROUVE TEXTE CNUM FILTRE TRIER TRI LIEN_HYPERTEXTE SOMMEPROD MEDIANE CENTILE VRAI FAUX ESTVIDE ' +
    'GRANDE.VALEUR PETITE.VALEUR RANG INDIRECTE LIGNE LIGNES COLONNE COLONNES'
  ).split(' '),
);

const bare = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");

/**
 * Refuses a formula whose reading would depend on the spreadsheet's locale: what is accepted here is valid in a
 * French file and in an American one. Google documents no such check; a formula it would break shows `#ERROR!`.
 */
export function checkPortableFormula(formula: string, decimalSeparator: string): void {
  const text = bare(formula);
  const fail = (why: string): never => refuse(`Formula parse error: ${why} in ${formula}`);
  if (/[{}]/.test(text)) fail('array literals depend on the locale');
  if (/(^|[^A-Za-z0-9_$.])\d*\.\d/.test(text)) fail('decimal constants depend on the locale');
  if (decimalSeparator === ',' && text.includes(',')) fail('arguments must be separated by « ; »');
  for (const [, name = ''] of text.matchAll(/([A-Za-zÀ-ÿ_][A-Za-zÀ-ÿ0-9_.]*)\s*\(/g)) {
    if (FRENCH_NAMES.has(name.toUpperCase())) fail(`${name} is not an English function name`);
  }
}
