/** True for the code of a French department: `01` to `95` (its zero lost or not), `2A`, `2B`, `971` to `978`, `986` to `988`. */
export const isDepartmentCode = (text: string): boolean =>
  /^(?:0?[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[678])$/i.test(text.trim()) && text.trim() !== '20';

/** The department of a five-digit postal code: 20000–20199 are `2A`, the other 20xxx `2B`; `971`–`988` overseas. */
export function departmentOfPostalCode(code: string): string | undefined {
  if (!/^\d{5}$/.test(code) || /^(?:00|99|96)/.test(code)) return undefined;
  if (code.startsWith('20')) return Number(code) < 20200 ? '2A' : '2B';
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}
