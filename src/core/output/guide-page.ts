import type { Language } from '../text/language';
import type { GuideBlock } from './guide-text';
import { TabBuilder, type TabLook } from './tab-builder';
import type { PlanStyle, TabPlan } from './tab-plan';

/** A spine in the colour of the segment, labels, texts: 720 px, an A4 page that prints at 9 pt or more. */
const WIDTHS = [12, 100, 608];
const SPINE = 1;
const LABEL = 2;
const TEXT = 3;

/** A page of labelled texts. Texts wrap, so that their rows grow by themselves; lines run to the edge. */
export class GuidePage {
  private readonly builder: TabBuilder;

  constructor(look: Omit<TabLook, 'widths' | 'gridlines'>, language: Language) {
    this.builder = new TabBuilder({ ...look, widths: WIDTHS, gridlines: false }, language);
  }

  gap(): this {
    this.builder.gap();
    return this;
  }

  line(text: string, ...styles: readonly PlanStyle[]): this {
    this.cells(text, null);
    for (const style of styles) this.style(style, LABEL);
    return this;
  }

  /** Rows under one label. */
  block({ label, texts, note }: GuideBlock): this {
    texts.forEach((text, index) => {
      this.cells(index === 0 ? label : null, text);
      if (index === 0) this.style('strong', LABEL);
      this.style('wrapped', LABEL, 2);
    });
    if (note === undefined) return this;
    this.cells(null, note);
    this.style('muted', TEXT);
    return this;
  }

  build(): TabPlan {
    const rows = this.builder.rowCount;
    return this.builder.style('band', { row: 1, column: SPINE, rows, columns: 1 }).build();
  }

  private cells(label: string | null, text: string | null): void {
    this.builder.cells([
      [null, 'text'],
      [label, 'text'],
      [text, 'text'],
    ]);
  }

  private style(style: PlanStyle, column: number, columns = 1): void {
    this.builder.style(style, { row: this.builder.rowCount, column, rows: 1, columns });
  }
}
