import { fold } from '../text/fold';

const DOCUMENTS =
  /^(?:facture|avoir|devis|pro ?forma|acompte|annul(?:e|ee|ation)|commande|bon de (?:commande|livraison)|livraison|note de credit|ticket|vente|retour|remboursement|invoice|credit(?: note| memo)?|quote|estimate|order|receipt|sale|refund|return|fa|av|de|bc|bl|fc|fac|avo|dev|cde)(?:s|x)?\b/;

/** True for the name of a commercial document: « Facture », « Avoir », « Devis », « Facture d’acompte », `Credit note`. */
export const isDocumentType = (text: string): boolean => DOCUMENTS.test(fold(text));

/** True for a reference such as `FA2025-0012`, `C536379` or a plain `12`: it has a digit, and is no date and no amount. */
export function isReference(text: string): boolean {
  const reference = text.trim();
  return (
    /^[a-z0-9#][a-z0-9 _./#°-]{0,29}$/i.test(reference) &&
    /\d/.test(reference) &&
    !/^\d*[.,]\d{1,2}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(reference)
  );
}
