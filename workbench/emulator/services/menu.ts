import { Emulated } from '../runtime/emulated';
import type { MenuLine } from '../runtime/interface-record';
import type { Runtime } from '../runtime/runtime';

/** A menu being built; it shows once added to the interface. */
export class Menu extends Emulated {
  readonly className = 'Menu' as const;
  private readonly lines: MenuLine[] = [];

  constructor(
    runtime: Runtime,
    private readonly title: string | null,
  ) {
    super(runtime);
  }

  addItem(caption: string, functionName: string): this {
    this.lines.push({ caption, functionName });
    return this;
  }
  addSeparator(): this {
    this.lines.push(null);
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.lines.push({ caption: menu.title ?? '', lines: [...menu.lines] });
    return this;
  }
  addToUi(): void {
    this.runtime.ui.menus.push({ title: this.title, lines: [...this.lines] });
  }
}
