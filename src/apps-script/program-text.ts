import type { ProgramName } from '../contract/programs';

/** A program that a page runs itself; it never becomes code here. */
export const programText = (name: ProgramName): string =>
  JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent());
