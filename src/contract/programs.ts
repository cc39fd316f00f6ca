/**
 * Programs that a page runs itself, by the file that holds them: the search for duplicates, and the views of the sidebar
 * and of the tools after their first ones. Only a page that needs one asks for it.
 */
export const PROGRAMS = ['engine', 'views', 'tools-views'] as const;
export type ProgramName = (typeof PROGRAMS)[number];

export interface ProgramRequest {
  readonly name: ProgramName;
}

export interface ProgramAnswer {
  readonly code: string;
}
