import type { SettingsPort } from '../app/ports';
import type { TabId } from '../core/output/tab-plan';
import { setAsideFor } from '../core/user-content/content';
import { changeMark, type Mark, type OwnTab, ownTabs, putMark } from './own-tabs';
import { freeTabName } from './tab-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it was found, asked once. */
export interface KnownTab {
  readonly sheet: Sheet;
  readonly sheetId: number;
  name: string;
  own: OwnTab | undefined;
}

/** What of a tab that is made will be ours. */
type OwnPart = Pick<Mark, 'columns' | 'rows'> & Partial<Pick<Mark, 'free'>>;

/** A tab that is being made, noted before it exists. */
interface Creating {
  readonly id: TabId;
  readonly name: string;
}

/** The tabs of the file, and those of ours among them: made, found again, taken away. */
export class TabRegister {
  readonly known: KnownTab[];
  private creating: readonly Creating[];

  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly settings: SettingsPort,
  ) {
    this.creating = readCreating(settings);
    const ours = ownTabs(spreadsheet);
    this.known = spreadsheet.getSheets().map((sheet) => {
      const sheetId = sheet.getSheetId();
      return { sheet, sheetId, name: sheet.getName(), own: ours.get(sheetId) };
    });
  }

  withSheetId(sheetId: number): Sheet | undefined {
    return this.known.find((tab) => tab.sheetId === sheetId)?.sheet;
  }

  own(id: TabId): KnownTab | undefined {
    return this.known.find((tab) => tab.own?.mark.id === id);
  }

  /** After all other tabs but « Réglages », the last one; noted before it exists, marked as ours before anything is written in it. */
  create(id: TabId, wanted: string, { columns, rows, free = '' }: OwnPart): KnownTab {
    const name = this.noteCreation(id, wanted);
    const place = this.placeOfNewTab();
    return this.mark(this.spreadsheet.insertSheet(name, place), name, place, { id, columns, rows, free });
  }

  /** A copy of one of our tabs, hidden, with the same marks under an id of its own. */
  copy(model: KnownTab, id: TabId, wanted: string): KnownTab {
    const name = this.noteCreation(id, wanted);
    const place = this.known.length;
    const sheet = this.spreadsheet.insertSheet(name, place, { template: model.sheet });
    const { columns, rows } = model.own!.mark;
    const tab = this.mark(sheet, name, place, { id, columns, rows, free: '' });
    sheet.hideSheet();
    this.finished(id);
    return tab;
  }

  /** Gives a tab of ours a name, or one like it that is free. */
  call(id: TabId, wanted: string): void {
    const tab = this.own(id);
    if (!tab) return;
    const name = freeTabName(
      wanted,
      this.known.filter((other) => other !== tab).map((other) => other.name),
    );
    if (name !== tab.name) tab.sheet.setName(name);
    tab.name = name;
  }

  rename(id: TabId, as: TabId): void {
    const tab = this.own(id);
    if (!tab?.own?.metadata) return;
    const mark = { ...tab.own.mark, id: as };
    changeMark(tab.own.metadata, mark);
    tab.own = { ...tab.own, mark };
  }

  /** A file must show one tab at least. */
  addBlank(): void {
    const sheet = this.spreadsheet.insertSheet(this.known.length);
    this.known.push({ sheet, sheetId: sheet.getSheetId(), name: sheet.getName(), own: undefined });
  }

  remove(tab: KnownTab): void {
    this.spreadsheet.deleteSheet(tab.sheet);
    this.known.splice(this.known.indexOf(tab), 1);
  }

  /** True from the making of a tab until all that is done once in it is done. */
  isUnfinished = (id: TabId): boolean => this.creating.some((creating) => creating.id === id);

  /** Calls the note off only where one was made: a refresh creates nothing. */
  finished(id: TabId): void {
    if (this.isUnfinished(id)) this.writeCreating(this.creating.filter((creating) => creating.id !== id));
  }

  /**
   * Tabs that were inserted by an execution that ended before it could mark them, under the name that was noted: empty, or
   * a copy of one of our tabs that was not touched yet. They are ours; anything else under that name is not.
   */
  unmarked(): readonly KnownTab[] {
    const noted = this.creating.filter(({ id }) => !this.own(id));
    for (const { id } of noted) this.finished(id);
    return noted.flatMap(({ id, name }) => {
      const tab = this.known.find((known) => known.name === name && known.own === undefined);
      return tab && (setAsideFor(id) || tab.sheet.getLastRow() === 0) ? [tab] : [];
    });
  }

  private noteCreation(id: TabId, wanted: string): string {
    const name = freeTabName(
      wanted,
      this.known.map((tab) => tab.name),
    );
    this.writeCreating([...this.creating.filter((creating) => creating.id !== id), { id, name }]);
    return name;
  }

  private mark(sheet: Sheet, name: string, place: number, marks: Omit<Mark, 'sheetId'>): KnownTab {
    const mark: Mark = { ...marks, sheetId: sheet.getSheetId() };
    putMark(sheet, mark);
    const tab = { sheet, sheetId: mark.sheetId, name, own: { mark, metadata: undefined } };
    this.known.splice(place, 0, tab);
    return tab;
  }

  /** Before « Réglages », unless the user moved it among their own tabs. */
  private placeOfNewTab(): number {
    const settings = this.known.findIndex(({ own }) => own?.mark.id === 'settings');
    const isAmongOurs = settings >= 0 && this.known.slice(settings).every(({ own }) => own !== undefined);
    return isAmongOurs ? settings : this.known.length;
  }

  private writeCreating(creating: readonly Creating[]): void {
    this.creating = creating;
    if (creating.length === 0) this.settings.remove('creating');
    else this.settings.write('creating', JSON.stringify(creating));
  }
}

function readCreating(settings: SettingsPort): readonly Creating[] {
  const text = settings.read('creating');
  return text === undefined ? [] : (JSON.parse(text) as readonly Creating[]);
}
