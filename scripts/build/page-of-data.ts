/** Data as a page that the server reads back as JSON: no mark of HTML may stand in it. */
export const asPage = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
