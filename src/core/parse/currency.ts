const WRITTEN: readonly (readonly [symbol: string, pattern: RegExp])[] = [
  ['€', /€|\beur(?:os?)?\b/i],
  ['£', /£|\bgbp\b/i],
  ['$', /\$|\busd\b/i],
  ['CHF', /\bchf\b/i],
];

/** The currency that a text names (`12 €`, `CA (EUR)`, `$5`), as its symbol; `undefined` when it names none. */
export function currencyIn(text: string): string | undefined {
  return WRITTEN.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The currency of a spreadsheet locale (`fr_FR`, `en-GB`); the euro when nothing is known: our users are French. */
export function currencyOfLocale(locale: string | undefined): string {
  const [language = '', region = ''] = (locale ?? '').replace('-', '_').split('_');
  if (region === 'GB') return '£';
  if (region === 'CH') return 'CHF';
  return language === 'en' && region !== 'IE' ? '$' : '€';
}
