import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Bundle } from '../bundle/library';
import { pageTemplate } from '../bundle/page';
import { dispatch, isAction } from '../dispatch';
import type { ActionName, Question } from '../protocol';
import { Session } from '../session';
import { type Asset, assetsOf } from './assets';
import { jsonBody } from './body';
import { attachment, download } from './downloads';
import { Events } from './events';
import { frameHeaders, pageHeaders, plainHeaders } from './policies';

/** The workbench over HTTP, for this machine alone. */
export class WorkbenchServer {
  readonly events = new Events();
  private readonly session: Session;
  private readonly http: Server;
  private assets: ReadonlyMap<string, Asset> = new Map();

  constructor(
    /** Of the built add-on. */
    folder: string,
    private readonly library: Bundle,
    page: Bundle,
    locale?: string,
  ) {
    this.session = new Session(folder, locale);
    this.setPage(page);
    this.http = createServer((request, response) => {
      this.answer(request, response).catch((error: Error) => {
        process.stderr.write(`${error.stack ?? error.message}\n`);
        if (!response.headersSent) send(response, 500, plainHeaders('text/plain'), error.message);
      });
    });
  }

  setPage(page: Bundle): void {
    this.assets = assetsOf(this.library, page);
  }

  /** The add-on was built again: the pages show it, on the same workbook. */
  scriptRebuilt(): void {
    this.session.scriptRebuilt();
    this.events.send('sidebar-rebuilt');
  }

  /** Listens on that port of this machine, or on the next free one; answers the port. */
  listen(port: number, attempts = 50): Promise<number> {
    return new Promise((resolve, reject) => {
      this.http.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE' || attempts === 0) reject(error);
        else resolve(this.listen(port + 1, attempts - 1));
      });
      this.http.listen(port, '127.0.0.1', () => {
        this.http.removeAllListeners('error');
        resolve((this.http.address() as { port: number }).port);
      });
    });
  }

  close(): Promise<void> {
    this.events.close();
    this.http.closeAllConnections();
    return new Promise((resolve) => this.http.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    if (!isOurs(host, request.headers.origin))
      return send(response, 403, plainHeaders('text/plain'), 'Refused');
    const url = new URL(request.url ?? '/', `http://${host}`);
    if (request.method === 'POST') return this.act(url, request, response);
    if (url.pathname === '/') return send(response, 200, pageHeaders(), await pageTemplate());
    if (url.pathname === '/events') return this.events.listen(response);
    if (url.pathname.startsWith('/frame/')) return this.frame(url, response);
    if (url.pathname.startsWith('/download/')) return this.download(url, response);
    const asset = this.assets.get(url.pathname);
    if (asset) send(response, 200, plainHeaders(asset.type), asset.content);
    else send(response, 404, plainHeaders('text/plain'), 'Not found');
  }

  /** `POST /edit?view=…`: the action by its name, its question as JSON. */
  private async act(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = url.pathname.slice(1);
    if (!isAction(name)) return send(response, 404, plainHeaders('text/plain'), 'Unknown action');
    const question = (await jsonBody(request)) as Question<ActionName>;
    const reply = await dispatch(this.session, url.searchParams.get('view') ?? '', name, question);
    send(response, 200, plainHeaders('application/json'), JSON.stringify(reply));
  }

  private frame(url: URL, response: ServerResponse): void {
    const content = this.session.frame(url.pathname.slice('/frame/'.length));
    if (content === undefined) send(response, 404, plainHeaders('text/plain'), 'Not found');
    else send(response, 200, frameHeaders(), content);
  }

  private async download(url: URL, response: ServerResponse): Promise<void> {
    const file = await download(this.session, url);
    if (!file) return send(response, 404, plainHeaders('text/plain'), 'Not found');
    const headers = { ...plainHeaders(file.type), 'Content-Disposition': attachment(file.name) };
    send(response, 200, headers, file.content);
  }
}

/** Any site may send requests to this machine from the user's browser: only the page served here is listened to. */
function isOurs(host: string, origin: string | undefined): boolean {
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, unknown>,
  content: string | Uint8Array,
): void {
  response.writeHead(status, headers as never);
  response.end(content);
}
