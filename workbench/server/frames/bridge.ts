import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = readFileSync(join(__dirname, 'google-script.js'), 'utf8');

/**
 * A page of the add-on with `google.script` in front of its own scripts, as Google puts it there. The calls go to the
 * page around it, which alone may reach the server.
 */
export const withBridge = (content: string, functionNames: readonly string[]): string => {
  const bridge = `<script>${bridgeScript(functionNames)}</script>`;
  const head = /<head[^>]*>/i.exec(content);
  if (!head) return bridge + content;
  const end = head.index + head[0].length;
  return content.slice(0, end) + bridge + content.slice(end);
};

/** `google.script` for pages that may call those functions. */
export const bridgeScript = (functionNames: readonly string[]): string =>
  `(${SOURCE.trim().replace(/;$/, '')})(${JSON.stringify(functionNames)});`;
