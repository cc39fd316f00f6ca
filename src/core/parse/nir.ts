/** Sex, year, month (20 and above where the day is unknown), department (2A and 2B are Corsica), rest, key. */
const SHAPE = /^([1-478])(\d{2})(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])(\d{6})(\d{2})$/i;

/** What Corsica takes off the number before the key is computed: 2A counts as 19, 2B as 18. */
const CORSICA: Readonly<Record<string, string>> = { '2A': '19', '2B': '18' };

/** True for a French social-security number (NIR, 15 characters) with a right key: 97 − (number mod 97). */
export function isNir(text: string): boolean {
  const parts = SHAPE.exec(text.replace(/[\s.-]/g, ''));
  if (!parts) return false;
  const [, sex = '', year = '', month = '', place = '', rest = '', key] = parts;
  const number = Number(sex + year + month + (CORSICA[place.toUpperCase()] ?? place) + rest);
  return 97 - (number % 97) === Number(key);
}
