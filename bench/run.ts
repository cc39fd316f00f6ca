import { benchAudit } from './audit';
import { benchCleaning } from './cleaning';
import { benchEndToEnd } from './end-to-end';
import { benchOrders } from './orders';
import { benchPrediction } from './prediction';
import { benchScoring } from './scoring';

/**
 * Measured budgets. Ratios are taken within one run, so that a slow machine does not matter; times are printed for
 * information. Ends with an error when a ratio is above its budget.
 */
async function run(): Promise<void> {
  const withinBudgets = [benchScoring(), benchAudit(), benchCleaning(), benchPrediction()];
  benchOrders();
  await benchEndToEnd();
  if (withinBudgets.includes(false)) process.exitCode = 1;
}

run();
