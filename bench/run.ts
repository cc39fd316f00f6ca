import { benchDuplicates } from './duplicates';
import { benchEndToEnd } from './end-to-end';
import { benchOrders } from './orders';
import { benchScoring } from './scoring';

/**
 * Measured budgets. Ratios are taken within one run, so that a slow machine does not matter; times are printed for
 * information. Ends with an error when a ratio is above its budget, or when duplicates miss theirs.
 */
async function run(): Promise<void> {
  const scoring = benchScoring();
  const duplicates = benchDuplicates();
  benchOrders();
  await benchEndToEnd();
  if (!scoring || !duplicates) process.exitCode = 1;
}

run();
