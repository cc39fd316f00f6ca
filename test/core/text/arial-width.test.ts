import { arialWidth } from '../../../src/core/text/arial-width';

test.each([
  // Arial’s published widths, in thousandths: H 722, e 556, l 222, o 556.
  ['Hello', 2.278],
  ['Élé', 0.667 + 0.222 + 0.556],
  ['1 234,50 €', 6 * 0.556 + 2 * 0.278 + 0.278 + 0.556],
  ['東京', 2],
  ['', 0],
])('« %s » is %d times as wide as its letters are high', (text, width) => {
  expect(arialWidth(text)).toBeCloseTo(width, 10);
});
