import { Kind } from '../model/cell';

/** True for a cell in error, or for the text that an export left of one, French or English. */
export const isErrorCell = (text: string, kind: number): boolean =>
  kind === Kind.error ||
  /^#(?:REF!|N\/A|VALUE!|VALEUR!?|DIV\/0!|NAME\?|NOM\??|NUM!|NOMBRE!|NULL!|NUL!|ERROR!|ERREUR!|SPILL!)$/i.test(
    text,
  );
