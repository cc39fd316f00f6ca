import { AimStep } from './aim/aim-step';
import { AuditStep } from './audit/audit-step';
import { CreationStep } from './creation/creation-step';
import { DuplicatesStep } from './duplicates/duplicates-step';
import { PlanView } from './plan/plan-view';
import { SegmentsStep } from './segments/segments-step';

/** The views that the sidebar does not open with: a program of their own, asked for with the first of them. */
export const VIEWS = {
  plan: PlanView,
  audit: AuditStep,
  duplicates: DuplicatesStep,
  aim: AimStep,
  segments: SegmentsStep,
  creation: CreationStep,
} as const;
