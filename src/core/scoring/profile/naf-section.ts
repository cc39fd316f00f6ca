import { isNafCode } from '../../parse/naf-code';
import { NAF_SECTIONS } from './naf-sections';

/** Place in {@link NAF_SECTIONS} of an activity code (`62.01Z`, `6201Z`); −1 for any other text and for divisions that do not exist. */
export function nafSectionOf(code: string): number {
  if (!isNafCode(code)) return -1;
  const division = Number(code.trim().slice(0, 2));
  return NAF_SECTIONS.findIndex(({ divisions: [from, to] }) => division >= from && division <= to);
}
