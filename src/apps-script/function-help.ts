import type { FunctionHelp } from '../core/formulas/function-help';

/** The help of the custom functions: a page that the build makes of their declarations. */
export const functionHelp = (): readonly FunctionHelp[] =>
  JSON.parse(HtmlService.createHtmlOutputFromFile('functions').getContent());
