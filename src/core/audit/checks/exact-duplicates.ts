import { copiedRows } from '../copied-rows';
import { defineCheck } from '../define-check';
import { findRows } from '../found';

export const exactDuplicates = defineCheck({
  id: 'exact-duplicates',
  dimension: 'uniqueness',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Lignes identiques', en: 'Identical rows' },
  why: {
    fr: 'Une ligne collée deux fois compte deux fois le client et son chiffre d’affaires.',
    en: 'A row pasted twice counts the client and the revenue twice.',
  },
  advice: { fr: 'Supprimez la copie.', en: 'Delete the copy.' },
  one: { fr: 'ligne identique à une ligne précédente', en: 'row identical to an earlier one' },
  many: { fr: 'lignes identiques à une ligne précédente', en: 'rows identical to an earlier one' },
  examples: {
    conform: ['Nom | Ville\nDupont | Angers\nDupont | Nantes'],
    toFix: ['Nom | Ville\nDupont | Angers\nMartin | Nantes\nDupont | Angers'],
  },
  run: (context) => {
    const [first] = context.columns;
    if (!first) return undefined;
    const copies = copiedRows(context);
    const found = findRows(context, first, (row) => copies[row] === 1);
    // Without its number, a second order of the day for the same amount is no copy for sure.
    const doubtful = context.shape === 'orders' && !context.byRole('order-id');
    return found && doubtful ? { ...found, verdict: 'review' } : found;
  },
});
