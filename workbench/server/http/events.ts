import type { ServerResponse } from 'node:http';

/** What the pages are told without asking. */
export type Event = 'sidebar-rebuilt' | 'page-rebuilt' | 'build-failed';

/** The open pages, each listening on a connection that stays open. */
export class Events {
  private readonly listeners = new Set<ServerResponse>();

  listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  send(event: Event, detail = ''): void {
    for (const listener of this.listeners)
      listener.write(`event: ${event}\ndata: ${JSON.stringify(detail)}\n\n`);
  }

  close(): void {
    for (const listener of this.listeners) listener.end();
  }
}
