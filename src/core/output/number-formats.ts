import type { Language } from '../text/language';
import type { SetFormat } from './tab-plan';

/**
 * Format codes of the cells. Codes are written the English way; the spreadsheet shows them by its own locale
 * (« 1 234,50 € », « 20,0 % »).
 */
export function numberFormats(currency: string, language: Language): Readonly<Record<SetFormat, string>> {
  const symbol = `"${currency.replace(/"/g, '')}"`;
  return {
    text: '@',
    amount: language === 'fr' ? `#,##0.00\u00a0${symbol}` : `${symbol}#,##0.00`,
    count: '#,##0',
    percent: language === 'fr' ? '0.0\u00a0%' : '0.0%',
    date: language === 'fr' ? 'dd/mm/yyyy' : 'yyyy-mm-dd',
  };
}
