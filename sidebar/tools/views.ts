import { MonthView } from './month/month-view';

/** The views of the tools that are asked for when they are chosen: a program of their own. */
export const VIEWS = { month: MonthView } as const;
