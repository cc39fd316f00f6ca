import type { Audit } from '../audit/audit';
import type { Language } from '../text/language';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';
export const auditTab = (_audit: Audit, _sheetId: number, language: Language): TabPlan =>
  new TabBuilder({ id: 'audit', name: 'Audit', widths: [200] }, language)
    .line({ fr: 'Audit', en: 'Audit' })
    .build();
