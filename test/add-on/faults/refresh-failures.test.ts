import { grownBase } from '../../support/annotated-base';
import { disturbEveryCall, failing } from '../../support/disturb';

test('a refresh with notes and columns of the user’s, each call failing: the source is untouched, the next run makes the workbook whole', () => {
  disturbEveryCall('refresh failures', grownBase, failing);
}, 300_000);
