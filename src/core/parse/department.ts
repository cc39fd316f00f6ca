/** True for the code of a French department: `01` to `95` (its zero lost or not), `2A`, `2B`, `971` to `978`, `986` to `988`. */
export const isDepartmentCode = (text: string): boolean =>
  /^(?:0?[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[678])$/i.test(text.trim()) && text.trim() !== '20';
