/** True for a code that a spreadsheet took for a large number: `4,12345E+13`. Its last digits are lost. */
export const isScientific = (text: string): boolean => /^\d(?:[.,]\d+)?e\+?\d{1,3}$/i.test(text.trim());
