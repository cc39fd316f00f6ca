import { freshBase } from '../../support/annotated-base';
import { disturbEveryCall, failing } from '../../support/disturb';

test('a first run, each call failing: the source is untouched, the next run makes the workbook whole', () => {
  disturbEveryCall('first run failures', freshBase, failing);
}, 300_000);
