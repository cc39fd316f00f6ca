import { readIsoDate } from '../../../src/core/model/iso-date';
import { languageOf } from '../../../src/core/text/language';
import { formatAmount, formatDate, formatNumber, formatShare, plural } from '../../../src/core/text/numbers';
import { say } from '../../../src/core/text/typography';

/** Shows the spaces: · is U+00A0, _ is U+202F. */
const visible = (text: string): string => text.replace(/\u00a0/g, '·').replace(/\u202f/g, '_');

describe('French on screen', () => {
  test('spaces before double signs and inside guillemets do not break', () => {
    const phrase = { fr: 'Êtes-vous « sûr » ? Oui : 3 % ; non', en: '' };
    expect(visible(say(phrase, 'fr'))).toBe('Êtes-vous «·sûr·»_? Oui·: 3·%_; non');
  });

  test.each([
    [1234.5, '1_234,5', '1,234.5'],
    [1234567, '1_234_567', '1,234,567'],
    [-0.004, '0', '0'],
    [-1234.56, '−1_234,56', '−1,234.56'],
    [0, '0', '0'],
  ])('number %d', (value, french, english) => {
    expect(visible(formatNumber(value, 'fr'))).toBe(french);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  test('amounts, shares, dates and counts', () => {
    expect(visible(formatAmount(123450, '€', 'fr'))).toBe('1_234,50·€');
    expect(formatAmount(-123450, '€', 'en')).toBe('−€1,234.50');
    expect(visible(formatShare(0.7358, 'fr'))).toBe('73,6·%');
    expect(formatShare(0.5, 'en')).toBe('50%');
    expect(formatDate(readIsoDate('2025-02-03')!, 'fr')).toBe('03/02/2025');
    expect(plural(0, 'client', 'clients', 'fr')).toBe('0 client');
    expect(plural(0, 'client', 'clients', 'en')).toBe('0 clients');
  });

  test.each([
    ['fr_FR', 'fr'],
    ['fr-CA', 'fr'],
    ['fr', 'fr'],
    [undefined, 'fr'],
    ['en_GB', 'en'],
    ['fro', 'en'],
  ])('locale %s speaks %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
