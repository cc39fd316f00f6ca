/** The text with ordinary spaces for the narrow ones and those that do not break. */

export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
