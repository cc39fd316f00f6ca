import { benchAudit } from './audit';
import { benchCleaning } from './cleaning';
import { benchDuplicates } from './duplicates';
import { benchEndToEnd } from './end-to-end';
import { benchFunctions } from './functions';
import { benchMethods } from './methods';
import { benchOrders } from './orders';
import { benchPrediction } from './prediction';
import { benchScoring } from './scoring';

/**
 * Measured budgets. Ratios are taken within one run, so that a slow machine does not matter; formulas and duplicates have
 * a time of their own, far above what they need; other times are printed for information. Ends with an error above a
 * budget.
 */
async function run(): Promise<void> {
  const withinBudgets = [
    benchScoring(),
    benchMethods(),
    benchAudit(),
    benchCleaning(),
    benchDuplicates(),
    benchPrediction(),
    benchFunctions(),
    benchOrders(),
  ];
  await benchEndToEnd();
  if (withinBudgets.includes(false)) process.exitCode = 1;
}

run();
