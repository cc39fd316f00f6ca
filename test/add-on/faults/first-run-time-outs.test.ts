import { freshBase } from '../../support/annotated-base';
import { disturbEveryCall, killed } from '../../support/disturb';

test('a first run, killed at each call: the source is untouched, the next run makes the workbook whole', () => {
  disturbEveryCall('first run time outs', freshBase, killed);
}, 300_000);
