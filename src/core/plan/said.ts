import type { IsoDate } from '../model/iso-date';

/** What people said of one task, in the tab or in the sidebar; what is absent stays as the plan proposes it. */
export interface Said {
  /** Done (`true`) or open again (`false`) by hand: it wins over what the workbook shows. */
  readonly done?: boolean;
  readonly due?: IsoDate;
  readonly person?: string;
  readonly comment?: string;
}

/** By task id. */
export type SaidOfTasks = Readonly<Record<string, Said>>;
