import type { Problem } from '../model/problem';
import { problem } from '../model/problem';

/** Why a tab cannot be read as a table, and what to do about it. */

export const emptyTab = (name: string): Problem =>
  problem(
    'empty-tab',
    {
      fr: `L’onglet « ${name} » est vide. Choisissez un autre onglet, ou collez-y votre liste de clients ou de factures.`,
      en: `The tab “${name}” is empty. Choose another tab, or paste your list of clients or invoices into it.`,
    },
    { tab: name },
  );

export const headerOnly = (name: string): Problem =>
  problem(
    'header-only',
    {
      fr: `L’onglet « ${name} » n’a pas de lignes sous ses titres de colonnes. Ajoutez vos clients ou vos factures sous les titres, ou choisissez un autre onglet.`,
      en: `The tab “${name}” has no rows below its column titles. Add your clients or invoices below the titles, or choose another tab.`,
    },
    { tab: name },
  );

export const noHeader = (name: string): Problem =>
  problem(
    'no-header',
    {
      fr: `L’onglet « ${name} » n’a pas de ligne de titres : aucune des vingt premières lignes ne nomme les colonnes. Ajoutez au-dessus des données une ligne avec le nom de chaque colonne, par exemple « Client », « Date », « Montant ».`,
      en: `The tab “${name}” has no title row: none of its first twenty rows names the columns. Add a row above the data with the name of each column, such as “Client”, “Date”, “Amount”.`,
    },
    { tab: name },
  );
