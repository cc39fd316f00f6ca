import { type Problem, problem } from '../model/problem';

/** Why a new export cannot be added to a base, and what to do. */
export const otherBasis = (base: string, next: string): Problem =>
  problem('other-basis', {
    fr: `Les montants de la base sont en ${base}, ceux du nouvel export en ${next} : ils ne s’additionnent pas. Refaites l’export en ${base}.`,
    en: `The amounts of the base are in ${base}, those of the new export in ${next}: they cannot be added up. Export again in ${base}.`,
  });

export const noRowBelow = (tab: string): Problem =>
  problem('no-row-below', {
    fr: `Indiquez la première ligne collée de « ${tab} » : il faut au moins une ligne au-dessus, sous les titres, et une à partir d’elle.`,
    en: `Tell the first pasted row of “${tab}”: at least one row must stand above it, below the headers, and one from it on.`,
  });

export const missingColumn = (tab: string, header: string): Problem =>
  problem('column-not-in-export', {
    fr: `Dans « ${tab} », aucune colonne n’est reconnue pour « ${header} », sans laquelle rien ne peut être ajouté. Corrigez les colonnes si elle y est ; sinon, ajoutez-la au nouvel export.`,
    en: `In “${tab}”, no column is recognised for “${header}”, without which nothing can be added. Correct the columns if it is there; otherwise add it to the new export.`,
  });

export const noCommonKey = (): Problem =>
  problem('no-common-key', {
    fr: 'Aucune colonne reconnue des deux côtés ne dit de quel client est chaque ligne (code client, SIRET, e-mail, nom…). Corrigez les colonnes s’il y en a une ; sinon, ajoutez-en une au nouvel export.',
    en: 'No column recognised on both sides tells whose each row is (client code, SIRET, e-mail, name…). Correct the columns if there is one; otherwise add one to the new export.',
  });

export const ordersNotRead = (tab: string): Problem =>
  problem('orders-not-read', {
    fr: `Les colonnes de date et de montant de « ${tab} » n’ont pas été reconnues toutes les deux. Passez par « Segmenter mes clients » pour les indiquer : la correction est retenue.`,
    en: `The date and amount columns of “${tab}” were not both recognised. Tell which they are in “Segment my clients”: the correction is remembered.`,
  });
