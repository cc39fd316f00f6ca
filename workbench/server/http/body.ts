import type { IncomingMessage } from 'node:http';

/** The largest file that can be opened, with what base64 adds to it. */
const MOST_BYTES = 200_000_000;

/** The JSON that a request carries; throws when it is too long or is no JSON. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Error('The request is too large.');
    chunks.push(chunk as Buffer);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}
