/** What `server.html` evaluates to. */
interface Server {
  callServer(name: unknown, request: unknown): unknown;
}

/**
 * Answers the sidebar. The server is the larger part of the add-on, and every formula cell would pay for it: it ships as
 * text in a page of ours, and becomes code only here. Nothing but that page is ever evaluated.
 */
export function callServer(name: unknown, request: unknown): unknown {
  const code: string = JSON.parse(HtmlService.createHtmlOutputFromFile('server').getContent());
  // biome-ignore lint/security/noGlobalEval: our own page, written by the build; nothing from the document reaches it.
  const evaluate = eval;
  const server: Server = evaluate(code);
  return server.callServer(name, request);
}
