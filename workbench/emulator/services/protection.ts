import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import type { ProtectionState } from '../state/sheet-state';
import { tabById } from '../state/tabs';
import { type EnumValue, enumValue, SPREADSHEET_ENUMS } from './enums';
import type { RangeBase } from './range-base';

/** A protection. It changes nothing until its editors change, which is not emulated: an add-on may not lock people out. */
export class Protection extends Emulated {
  readonly className = 'Protection' as const;

  constructor(
    runtime: Runtime,
    readonly sheetId: number,
    readonly state: ProtectionState,
  ) {
    super(runtime);
  }

  getProtectionType(): EnumValue {
    return enumValue(SPREADSHEET_ENUMS.ProtectionType, this.state.area ? 'RANGE' : 'SHEET');
  }

  getRange(): Emulated {
    const { rowCount: rows, columnCount: columns } = tabById(this.runtime.document, this.sheetId);
    return this.runtime.range(this.sheetId, this.state.area ?? { row: 1, column: 1, rows, columns });
  }

  canEdit(): boolean {
    return !this.state.locked;
  }
  getDescription(): string {
    return this.state.description;
  }
  isWarningOnly(): boolean {
    return this.state.warningOnly;
  }

  setDescription(text: string): this {
    this.state.description = text;
    return this;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.state.warningOnly = warningOnly;
    return this;
  }

  /** Only a protection of the whole tab may leave ranges out, of that tab. */
  setUnprotectedRanges(ranges: readonly RangeBase[]): this {
    if (this.state.area) refuse('Only a sheet protection may have unprotected ranges.');
    if (ranges.some((range) => range.sheetId !== this.sheetId))
      refuse('Unprotected ranges must be on the protected sheet.');
    this.state.unprotected = ranges.map(({ area }) => area);
    return this;
  }

  getUnprotectedRanges(): Emulated[] {
    return (this.state.unprotected ?? []).map((area) => this.runtime.range(this.sheetId, area));
  }

  remove(): void {
    const sheet = tabById(this.runtime.document, this.sheetId);
    sheet.protections = sheet.protections.filter((protection) => protection !== this.state);
  }
}
