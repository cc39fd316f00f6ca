import { refuse } from '../errors';
import { checkCellBudget } from '../state/structure';
import { copyTab } from '../state/tabs';
import { EmbeddedChart } from './chart';
import { EmbeddedChartBuilder } from './chart-builder';
import { ConditionalFormatRule } from './conditional-format';
import { addMetadata, DeveloperMetadata, type MetadataArguments, sheetLocation } from './developer-metadata';
import type { EnumValue } from './enums';
import { Filter } from './filter';
import { Protection } from './protection';
import { SheetContent } from './sheet-content';

/** What a tab carries besides cells: filter, metadata, conditional formats, protections, charts; and its copies. */
export class Sheet extends SheetContent {
  getFilter(): Filter | null {
    return this.state.filter ? new Filter(this.runtime, this.sheetId) : null;
  }

  addDeveloperMetadata(...args: MetadataArguments): this {
    addMetadata(this.document, sheetLocation(this.state), args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.document.metadata
      .filter(({ locationType, sheetId }) => locationType === 'SHEET' && sheetId === this.sheetId)
      .map(({ id }) => new DeveloperMetadata(this.runtime, id));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.state.conditionalFormats.map(
      (rule) => new ConditionalFormatRule(this.runtime, this.sheetId, rule),
    );
  }

  /** Replaces all the rules of the tab. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    if (rules.some((rule) => rule.sheetId !== this.sheetId))
      refuse('Conditional format rules must be on this sheet.');
    this.state.conditionalFormats = rules.map((rule) => rule.state);
  }

  clearConditionalFormatRules(): void {
    this.state.conditionalFormats = [];
  }

  /** The tab's protection; asked again, the same one. */
  protect(): Protection {
    const existing = this.state.protections.find((protection) => !protection.area);
    const protection = existing ?? { description: '', warningOnly: false, locked: false };
    if (!existing) this.state.protections.push(protection);
    return new Protection(this.runtime, this.sheetId, protection);
  }

  getProtections(type: EnumValue): Protection[] {
    return this.state.protections
      .filter((protection) => (protection.area === undefined) === (type.label === 'SHEET'))
      .map((protection) => new Protection(this.runtime, this.sheetId, protection));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.runtime);
  }

  getCharts(): EmbeddedChart[] {
    return this.state.charts.map((chart) => new EmbeddedChart(this.runtime, chart));
  }

  insertChart(chart: EmbeddedChart): void {
    this.state.charts.push(chart.numbered());
  }

  updateChart(chart: EmbeddedChart): void {
    this.state.charts[this.chartIndex(chart)] = chart.state;
  }

  removeChart(chart: EmbeddedChart): void {
    this.state.charts.splice(this.chartIndex(chart), 1);
  }

  private chartIndex(chart: EmbeddedChart): number {
    const index = this.state.charts.findIndex(({ id }) => id === chart.state.id);
    return index >= 0 ? index : refuse('The chart is not on this sheet.');
  }

  /** Copies at the end of the same file: another file is out of reach. */
  copyTo(): Sheet {
    checkCellBudget(this.document, this.state.rowCount * this.state.columnCount);
    const copy = copyTab(
      this.document,
      this.state,
      this.runtime.locale.copyOf + this.state.name,
      this.document.sheets.length,
    );
    return new Sheet(this.runtime, copy.id);
  }
}
