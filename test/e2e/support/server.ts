import type { APIRequestContext } from 'playwright-core';
import type { ActionName, Actions, Reply } from '../../../workbench/server/protocol';
import type { WireCell } from '../../../workbench/server/wire';

const VIEW = 'test';

/** The workbench's server, asked directly: what is true whatever the page shows. */
export class Server {
  constructor(
    private readonly request: APIRequestContext,
    readonly address: string,
  ) {}

  async ask<Name extends ActionName>(name: Name, request: Actions[Name]['request']): Promise<Reply<Name>> {
    const response = await this.request.post(`${this.address}${name}?view=${VIEW}`, { data: { request } });
    return response.json() as Promise<Reply<Name>>;
  }

  async tabNames(): Promise<string[]> {
    const { changes } = await this.ask('load', { language: 'fr' });
    return changes.tabs.map(({ name }) => name);
  }

  /** The values of a tab, row by row; blanks are `null`. */
  async cells(tabName: string): Promise<unknown[][]> {
    const { changes } = await this.ask('load', { language: 'fr' });
    const tab = changes.tabs.find(({ name }) => name === tabName);
    if (!tab) throw new Error(`No tab ${tabName}`);
    const loaded = await this.ask('tab', { sheetId: tab.sheetId });
    const contents = [...changes.contents, ...loaded.changes.contents];
    const rows: unknown[][] = [];
    for (const [row, cells] of contents.find(({ sheetId }) => sheetId === tab.sheetId)?.rows ?? []) {
      rows[row] = cells.map(bareValue);
    }
    return rows;
  }

  async download(path: string): Promise<Buffer> {
    return (await this.request.get(this.address + path)).body();
  }
}

const bareValue = (cell: WireCell): unknown => (Array.isArray(cell) ? cell[0] : cell);
