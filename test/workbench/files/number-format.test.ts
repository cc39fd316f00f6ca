import { leadingZeros } from '../../../workbench/files/number-format';

test.each([
  ['00000', 5, 'a postal code'],
  ['00 00 00 00 00', 10, 'a phone number'],
  ['0.00', 0, 'an amount has decimals, not leading zeros'],
  ['#,##0.00', 0, 'nor has a grouped amount'],
  ['General', 0, 'nor the general format'],
])('%s keeps %i digits: %s', (format, digits) => {
  expect(leadingZeros(format)).toBe(digits);
});
