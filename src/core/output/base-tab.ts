import type { UnionTable } from '../new-export/union-table';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { BASES } from './base-words';
import { sourceTab } from './source-tab';
import type { TabId, TabPlan } from './tab-plan';

/** Bases hold what users exported: whoever removes our tabs leaves them. */
export const isBase = (id: TabId | undefined): boolean => id?.startsWith('base:') ?? false;

/** « Clients à jour » or « Commandes à jour »: the base with what the new export brought. */
export const baseTab = ({ table, mapping }: UnionTable, language: Language): TabPlan =>
  sourceTab(
    { id: `base:${mapping.shape}`, name: say(BASES.texts[mapping.shape], language) },
    table,
    mapping,
    language,
  );
