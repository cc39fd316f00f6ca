import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page of the add-on with `google.script` in front of its own scripts, as Google puts it there. The calls go to the
 * page around it, which alone may reach the server.
 */
export const withBridge = (content: string): string => {
  const bridge = `<script>${readFileSync(join(__dirname, 'google-script.js'), 'utf8')}</script>`;
  const head = /<head[^>]*>/i.exec(content);
  if (!head) return bridge + content;
  const end = head.index + head[0].length;
  return content.slice(0, end) + bridge + content.slice(end);
};
