import type { TabPlan } from './tab-plan';
export const toCompleteTab = (..._all: unknown[]): TabPlan | undefined => undefined;
