import type {
  ActionName,
  Actions,
  CellEdit,
  Changes,
  Incident,
  OpenRequest,
  RunAnswer,
} from '../server/protocol';
import { Grid } from './grid/grid';
import { ask, Problem } from './server';
import { INITIAL, type Message, type OpenFrame, type State } from './state/state';
import { Store } from './state/store';
import { OPENING, PROTECTED, TEXTS, UNEXPECTED } from './texts';

const ACCOUNTS_KEPT = 50;

/** The page between its three neighbours: the grid, the pages of the add-on, and the server. */
export class Workbench {
  readonly store = new Store<State>(INITIAL);
  private grid: Grid | undefined;

  constructor(readonly language: 'fr' | 'en') {}

  async start(container: HTMLElement): Promise<void> {
    const act = this.act.bind(this);
    this.grid = new Grid(container, this.language, {
      loadTab: (sheetId) => act('tab', { sheetId }),
      edit: (sheetId, cells) => this.edit(sheetId, cells),
      addTab: () => act('addTab', {}),
      deleteTab: (sheetId) => act('deleteTab', { sheetId }),
      renameTab: (sheetId, name) => act('renameTab', { sheetId, name }),
      moveTab: (sheetId, index) => act('moveTab', { sheetId, index }),
      undo: () => act('undo', {}),
      redo: () => act('redo', {}),
      stand: (activeCell) => this.show({ activeCell }),
      follow: (url) => this.followLink(url),
    });
    await this.load();
  }

  /** Shows the server's workbook from nothing. */
  private async load(): Promise<void> {
    let received: Changes | undefined;
    const { locale, menu } = await ask('load', { language: this.language }, undefined, (changes) => {
      received = changes;
    });
    if (!received) return;
    this.show({
      menu,
      ready: false,
      sidebar: undefined,
      dialogs: [],
      alerts: [],
      accounts: [],
      incident: undefined,
    });
    this.follow(received);
    await this.grid?.open(received, locale);
    this.show({ ready: true });
  }

  private edit(sheetId: number, cells: readonly CellEdit[]): void {
    this.show({ message: undefined });
    this.ask('edit', { sheetId, cells })
      .then(({ warnings: [warning] }) => {
        if (warning !== undefined) this.tell('status', PROTECTED(warning));
      })
      .catch((error: unknown) => this.explain(error));
  }

  /** Does something to the workbook; what cannot be done is said. */
  act<Name extends ActionName>(name: Name, request: Actions[Name]['request']): void {
    this.ask(name, request).catch((error: unknown) => this.explain(error));
  }

  private ask<Name extends ActionName>(
    name: Name,
    request: Actions[Name]['request'],
  ): Promise<Actions[Name]['answer']> {
    return ask(name, request, this.grid?.selection(), (changes) => {
      this.follow(changes);
      this.grid?.apply(changes);
    });
  }

  /** A line of the menu. */
  choose(functionName: string): void {
    this.show({ message: undefined });
    this.run(functionName, [])
      .then(({ outcome }) => {
        if (!outcome.ok) this.tell('alert', { fr: outcome.message, en: outcome.message });
      })
      .catch((error: unknown) => this.explain(error));
  }

  /** A page of the add-on, or the menu, calls a function of the script. */
  async run(functionName: string, args: readonly unknown[]): Promise<RunAnswer> {
    const answer = await this.ask('run', { functionName, args });
    const { sidebar, dialogs, accounts } = this.store.value;
    const open = (frame: RunAnswer['dialogs'][number]): OpenFrame => ({ ...frame, functionName });
    this.show({
      sidebar: answer.sidebar ? open(answer.sidebar) : sidebar,
      dialogs: [...dialogs, ...answer.dialogs.map(open)],
      alerts: answer.alerts,
      accounts: [answer.account, ...accounts].slice(0, ACCOUNTS_KEPT),
      incident: undefined,
    });
    const [toast] = answer.toasts;
    if (toast !== undefined) this.tell('status', { fr: toast, en: toast });
    return answer;
  }

  /** The script has been rebuilt: the sidebar is shown anew, the workbook stays. */
  refreshSidebar(): void {
    const { sidebar } = this.store.value;
    if (sidebar) this.choose(sidebar.functionName);
  }

  async open(request: OpenRequest): Promise<void> {
    try {
      this.tell('status', OPENING(request.name));
      const answer = await ask('open', request, undefined, () => undefined);
      if (answer.kind === 'preview') {
        this.show({ doubtful: { file: request, preview: answer.preview }, message: undefined });
        return;
      }
      this.show({ doubtful: undefined, message: undefined });
      await this.load();
    } catch (error) {
      this.explain(error);
    }
  }

  async reset(): Promise<void> {
    try {
      this.show({ confirmingReset: false, message: undefined });
      await ask('reset', {}, undefined, () => undefined);
      await this.load();
    } catch (error) {
      this.explain(error);
    }
  }

  arm(incident: Incident | undefined): void {
    this.show({ incident });
    this.act('incident', { incident: incident ?? null });
  }

  close(frame: OpenFrame): void {
    const { sidebar, dialogs } = this.store.value;
    this.show({
      sidebar: sidebar === frame ? undefined : sidebar,
      dialogs: dialogs.filter((dialog) => dialog !== frame),
    });
  }

  /** Goes where a link of a cell leads in this workbook. */
  followLink(url: string): void {
    if (!this.grid?.follow(url)) this.tell('alert', TEXTS.deadLink);
  }

  /** The tab on screen. */
  activeTab(): number | undefined {
    return this.grid?.selection()?.sheetId;
  }

  show(change: Partial<State>): void {
    this.store.update(change);
  }

  tell(kind: Message['kind'], text: Message['text']): void {
    this.show({ message: { kind, text } });
  }

  private explain(error: unknown): void {
    this.tell('alert', error instanceof Problem ? error.phrase : UNEXPECTED((error as Error).message));
  }

  private follow({ fileName, canUndo, canRedo }: Changes): void {
    this.show({ fileName, canUndo, canRedo });
  }
}
