import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import { nextNumber } from '../state/document';
import type { ChartState } from '../state/sheet-state';
import { EmbeddedChartBuilder } from './chart-builder';

/** A chart as built; nothing is on the tab before `insertChart`. */
export class EmbeddedChart extends Emulated {
  readonly className = 'EmbeddedChart' as const;

  constructor(
    runtime: Runtime,
    readonly state: ChartState,
  ) {
    super(runtime);
  }

  /** What stands on the tab once inserted. */
  numbered(): ChartState {
    return { ...this.state, id: nextNumber(this.runtime.document) };
  }

  getChartId(): number | null {
    return this.state.id || null;
  }
  getNumHeaders(): number {
    return this.state.numHeaders;
  }
  getRanges(): Emulated[] {
    return this.state.ranges.map(({ sheetId, area }) => this.runtime.range(sheetId, area));
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.runtime, this.state);
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.runtime, this.state.position);
  }
}

class ContainerInfo extends Emulated {
  readonly className = 'ContainerInfo' as const;

  constructor(
    runtime: Runtime,
    private readonly position: ChartState['position'],
  ) {
    super(runtime);
  }

  getAnchorRow(): number {
    return this.position.row;
  }
  getAnchorColumn(): number {
    return this.position.column;
  }
  getOffsetX(): number {
    return this.position.x;
  }
  getOffsetY(): number {
    return this.position.y;
  }
}
