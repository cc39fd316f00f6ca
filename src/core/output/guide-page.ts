import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { TabBuilder, type TabLook } from './tab-builder';
import type { PlanStyle, TabPlan } from './tab-plan';

/** A spine in the colour of the segment, labels, texts: 720 px, an A4 page that prints at 9 pt or more. */
const WIDTHS = [12, 100, 608];
const SPINE = 1;
const LABEL = 2;
const TEXT = 3;

/** Characters of 10 pt Arial that surely hold on one line of the text column. */
const LINE = 96;

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

  line(text: Phrase | string, ...styles: readonly PlanStyle[]): this {
    this.cells(text, null);
    for (const style of styles) this.style(style, LABEL);
    return this;
  }

  /** Rows under one label. */
  block(label: Phrase, texts: readonly (Phrase | string)[]): this {
    texts.forEach((text, index) => {
      this.cells(index === 0 ? label : null, text);
      if (index === 0) this.style('strong', LABEL);
      this.style('wrapped', LABEL, 2);
    });
    return this;
  }

  note(text: string): this {
    this.cells(null, text);
    this.style('muted', TEXT);
    return this;
  }

  /** Clients, one line each: the name gives way, never the way to reach them. */
  calls(
    label: Phrase,
    headers: readonly Phrase[],
    clients: readonly { readonly name: string; readonly facts: string }[],
  ): this {
    const lines = clients.map(({ name, facts }, index) => {
      const [start, end] = [`${index + 1}. `, facts && ` · ${facts}`];
      return start + shortened(name, LINE - start.length - end.length) + end;
    });
    return this.block(label, [...headers, ...lines]);
  }

  build(): TabPlan {
    const rows = this.builder.rowCount;
    return this.builder.style('band', { row: 1, column: SPINE, rows, columns: 1 }).build();
  }

  private cells(label: Phrase | string | null, text: Phrase | string | null): void {
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

const SHORTEST_NAME = 12;

function shortened(name: string, room: number): string {
  const longest = Math.max(room, SHORTEST_NAME);
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trim()}…`;
}
