/**
 * All that the page takes from Univer. It is bundled apart and kept, for it is large and changes only with the lock
 * file. The presets are taken one by one: the package that gathers them brings others without a licence.
 */
export * from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  UniverSheetsConditionalFormattingPreset,
} from '@univerjs/preset-sheets-conditional-formatting';
export {
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
export {
  DataValidationCacheService,
  UniverSheetsDataValidationPreset,
} from '@univerjs/preset-sheets-data-validation';
export { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
export { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
export { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
export { defaultTheme } from '@univerjs/themes';
export { createElement as reactElement } from 'react';
export { ENGLISH, FRENCH } from './univer-locales';

import type { FUniver } from '@univerjs/core/facade';
import '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export type FWorkbook = ReturnType<FUniver['createWorkbook']>;
export type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;
