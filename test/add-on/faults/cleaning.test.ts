import { cleanedBase } from '../../support/annotated-base';
import { disturbEveryCall, failing, killed } from '../../support/disturb';

describe('a clean copy brought up to date, with a correction refused and a note: the source is untouched, the next run makes the workbook whole', () => {
  test('each call failing', () => {
    disturbEveryCall('cleaning failures', cleanedBase, failing);
  }, 300_000);

  test('killed at each call', () => {
    disturbEveryCall('cleaning time outs', cleanedBase, killed);
  }, 300_000);
});
