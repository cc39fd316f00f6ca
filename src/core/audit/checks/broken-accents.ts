import { defineCheck } from '../define-check';
import { findValues } from '../found';

/** UTF-8 read as windows-1252 (« Ã© », « â€™ », « Å“ »), and the mark of what could not be read. */
const BROKEN =
  /\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac|\u00c5[\u201c\u0153\u0093\u0092]|\u00c2[\u00a0-\u00bf]|\ufffd/;

export const brokenAccents = defineCheck({
  id: 'broken-accents',
  dimension: 'validity',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'mend-accents',
  title: { fr: 'Accents abîmés', en: 'Broken accents' },
  why: {
    fr: '« RenÃ© » dans un courrier dit au client qu’il n’est qu’une ligne de fichier.',
    en: '“RenÃ©” in a letter tells clients they are a line in a file.',
  },
  advice: { fr: 'Acceptez la réparation proposée.', en: 'Accept the proposed repair.' },
  one: { fr: 'cellule aux accents abîmés', en: 'cell with broken accents' },
  many: { fr: 'cellules aux accents abîmés', en: 'cells with broken accents' },
  examples: {
    conform: ['Nom | Ville\nRené | Besançon\nSÃO | Œuvre'],
    toFix: ['Nom | Ville\nRenÃ© | Angers\nMartin | BesanÃ§on'],
  },
  run: (context) => findValues(context, context.columns, (text) => BROKEN.test(text)),
});
