import type { Page } from 'playwright-core';

/** The grid as a person uses it: by the name box, the keyboard and what is read of the cell they stand on. */
export class Sheet {
  constructor(private readonly page: Page) {}

  /** Goes to a cell by the name box, or selects a range. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('.grid input').first();
    await box.fill(address);
    await box.press('Enter');
    await this.page.locator(`main > p[data-cell="${address.split(':')[0]}"]`).waitFor({ state: 'attached' });
    // The keys go to the grid again.
    await this.page.locator('.grid input:focus').waitFor({ state: 'detached' });
  }

  /** Types in a cell and leaves it by Enter; the server has answered. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    const answered = this.page.waitForResponse((response) => response.url().includes('/edit?'));
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await answered;
  }

  /** What the grid shows in a cell. */
  async shown(address: string): Promise<string> {
    await this.goTo(address);
    const said = (await this.page.locator('main > p').textContent()) ?? '';
    return said.slice(address.length + 1);
  }

  tab(name: string) {
    return this.page.locator('.grid').getByText(name, { exact: true });
  }

  /** Waits until the cell is the one selected. */
  async isAt(cell: string): Promise<void> {
    const name = this.page.locator('.grid input').first();
    for (let looks = 0; (await name.inputValue()) !== cell; looks += 1) {
      if (looks === 50) throw new Error(`${await name.inputValue()} is selected, not ${cell}`);
      await this.page.waitForTimeout(100);
    }
  }
}
