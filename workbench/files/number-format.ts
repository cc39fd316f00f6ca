/** Whether a number under this format is shown as a day (or a time): it has y, d, h or s outside quotes, colours and escapes. */
export function isDateFormat(format: string): boolean {
  return /[ydhs]/i.test(bare(format)) && !/^general$/i.test(format.trim());
}

export const hasTime = (format: string): boolean => /[hs]/i.test(bare(format));

/** How many digits a format such as `00000` or `0# ## ## ## ##` always shows; 0 when it adds no leading zero. */
export function leadingZeros(format: string): number {
  const digits = bare(format).replace(/[\s-]/g, '');
  return /^0[0#]+$/.test(digits) ? digits.length : 0;
}

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
