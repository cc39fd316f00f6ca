import { Emulated } from '../runtime/emulated';
import type { ShownPage } from '../runtime/interface-record';
import { type EnumGroup, type EnumValue, enumValue, UI_ENUMS } from './enums';
import type { HtmlOutput } from './html';
import { Menu } from './menu';

const page = (html: HtmlOutput, title = html.getTitle()): ShownPage => ({
  title,
  content: html.getContent(),
  width: html.getWidth(),
  height: html.getHeight(),
});

const OK_BUTTONS = enumValue(UI_ENUMS.ButtonSet, 'OK');

/** Menus, sidebars and dialogs: recorded, and alerts answered as the host says. */
export class Ui extends Emulated {
  readonly className = 'Ui' as const;

  override get enums(): Readonly<Record<string, EnumGroup>> {
    return UI_ENUMS;
  }

  createMenu(title: string): Menu {
    return new Menu(this.runtime, title);
  }
  createAddonMenu(): Menu {
    return new Menu(this.runtime, null);
  }

  /** Always 300 px wide in Sheets, whatever the page asks. */
  showSidebar(html: HtmlOutput): void {
    this.runtime.ui.sidebars.push({ ...page(html), width: 300, height: null });
  }
  showModalDialog(html: HtmlOutput, title: string): void {
    this.runtime.ui.dialogs.push({ ...page(html, title), modal: true });
  }
  showModelessDialog(html: HtmlOutput, title: string): void {
    this.runtime.ui.dialogs.push({ ...page(html, title), modal: false });
  }

  /** `alert(message)`, `alert(message, buttons)` or `alert(title, message, buttons)`. */
  alert(first: string, second?: string | EnumValue, third: EnumValue = OK_BUTTONS): EnumValue {
    const titled = typeof second === 'string';
    const buttons = (titled ? third : (second ?? OK_BUTTONS)).label;
    const message = titled ? second : first;
    this.runtime.ui.alerts.push({ title: titled ? first : null, message, buttons });
    return enumValue(UI_ENUMS.Button, this.runtime.options.answerAlert(buttons));
  }
}
