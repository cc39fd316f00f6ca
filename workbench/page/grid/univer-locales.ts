import { type ILanguagePack, mergeLocales } from '@univerjs/core';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFr from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreFr from '@univerjs/preset-sheets-core/locales/fr-FR';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationFr from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingFr from '@univerjs/preset-sheets-drawing/locales/fr-FR';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterFr from '@univerjs/preset-sheets-filter/locales/fr-FR';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteFr from '@univerjs/preset-sheets-note/locales/fr-FR';

export const FRENCH: ILanguagePack = mergeLocales(
  coreFr,
  conditionalFr,
  validationFr,
  drawingFr,
  filterFr,
  noteFr,
);
export const ENGLISH: ILanguagePack = mergeLocales(
  coreEn,
  conditionalEn,
  validationEn,
  drawingEn,
  filterEn,
  noteEn,
);
