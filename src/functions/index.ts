import { abcdClasse } from './abcd-classe';
import { caPartCumulee } from './ca-part-cumulee';
import { clientAnciennete } from './client-anciennete';
import { clientCaPrevu } from './client-ca-prevu';
import { clientCycle } from './client-cycle';
import { clientDoublon } from './client-doublon';
import { clientPanierMoyen } from './client-panier-moyen';
import { clientProbaActif } from './client-proba-actif';
import { clientRecence } from './client-recence';
import { clientRegion } from './client-region';
import type { CustomFunction } from './define-function';
import { entrepriseTaille } from './entreprise-taille';
import { nettoyerCodePostal } from './nettoyer-code-postal';
import { nettoyerEmail } from './nettoyer-email';
import { nettoyerNom } from './nettoyer-nom';
import { nettoyerTelephone } from './nettoyer-telephone';
import { pmgClass } from './pmg-class';
import { rfmScore } from './rfm-score';
import { rfmSegment } from './rfm-segment';
import { rfmSeuils } from './rfm-seuils';
import { runDeclared } from './run-function';
import { scoreClasse } from './score-classe';
import { scorePondere } from './score-pondere';
import { siretValide } from './siret-valide';
import { testCampagne } from './test-campagne';

/** Every custom function, in the order of the help. */
export const FUNCTIONS: readonly CustomFunction[] = [
  rfmScore,
  rfmSeuils,
  rfmSegment,
  pmgClass,
  caPartCumulee,
  abcdClasse,
  scorePondere,
  scoreClasse,
  clientCycle,
  clientRecence,
  clientAnciennete,
  clientPanierMoyen,
  nettoyerNom,
  nettoyerEmail,
  nettoyerTelephone,
  nettoyerCodePostal,
  siretValide,
  clientProbaActif,
  clientCaPrevu,
  testCampagne,
  clientRegion,
  entrepriseTaille,
  clientDoublon,
];

/** What each stub calls: the function by its name, with the arguments Sheets gave. */
export function runFunction(name: string, args: readonly unknown[]): unknown {
  const declared = FUNCTIONS.find((candidate) => candidate.name === name);
  if (!declared) throw new Error(`${name} : fonction inconnue.`);
  return runDeclared(declared, args);
}
