/** The search for duplicates that a page runs itself; it never becomes code here. */
export const engineText = (): string =>
  JSON.parse(HtmlService.createHtmlOutputFromFile('engine').getContent());
