import { caPartCumulee } from './ca-part-cumulee';
import { clientAnciennete } from './client-anciennete';
import { clientDoublon } from './client-doublon';
import { clientPanierMoyen } from './client-panier-moyen';
import { clientRecence } from './client-recence';
import type { CustomFunction } from './define-function';
import { pmgClass } from './pmg-class';
import { rfmScore } from './rfm-score';
import { rfmSegment } from './rfm-segment';
import { rfmSeuils } from './rfm-seuils';
import { runDeclared } from './run-function';

/** Every custom function, in the order of the help. */
export const FUNCTIONS: readonly CustomFunction[] = [
  rfmScore,
  rfmSeuils,
  rfmSegment,
  pmgClass,
  caPartCumulee,
  clientRecence,
  clientAnciennete,
  clientPanierMoyen,
  clientDoublon,
];

/** What each stub calls: the function by its name, with the arguments Sheets gave. */
export function runFunction(name: string, args: readonly unknown[]): unknown {
  const declared = FUNCTIONS.find((candidate) => candidate.name === name);
  if (!declared) throw new Error(`${name} : fonction inconnue.`);
  return runDeclared(declared, args);
}
