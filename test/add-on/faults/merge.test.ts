import { decidedBase } from '../../support/annotated-base';
import { disturbEveryCall, failing, killed } from '../../support/disturb';

describe('decided groups merged in the copy, with answers typed in « Doublons » and a note: the source is untouched, the next run makes the workbook whole', () => {
  test('each call failing', () => {
    disturbEveryCall('merge failures', decidedBase, failing);
  }, 300_000);

  test('killed at each call', () => {
    disturbEveryCall('merge time outs', decidedBase, killed);
  }, 300_000);
});
