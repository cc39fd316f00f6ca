import type { CleanTable } from '../cleaning/apply';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { CLEAN } from './cleaning-texts';
import { sourceTab } from './source-tab';
import type { TabPlan } from './tab-plan';

/** « Clients nettoyés »: the copy, and at its right the row of the source that each client comes from. */
export const cleanTab = ({ table, mapping }: CleanTable, language: Language): TabPlan =>
  sourceTab(
    {
      id: 'clean',
      name: say(CLEAN.texts.name, language),
      ours: [[CLEAN.texts.sourceRow, 'integer', Array.from(table.sheetRows)]],
    },
    table,
    mapping,
    language,
  );
