import { grownBase } from '../../support/annotated-base';
import { disturbEveryCall, killed } from '../../support/disturb';

test('a refresh with notes and columns of the user’s, killed at each call: the source is untouched, the next run makes the workbook whole', () => {
  disturbEveryCall('refresh time outs', grownBase, killed);
}, 300_000);
