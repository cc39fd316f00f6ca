import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import type { Area } from '../state/area';
import { type EmulatedDocument, type MetadataState, nextNumber } from '../state/document';
import type { SheetState } from '../state/sheet-state';
import { EnumValue, enumValue, SPREADSHEET_ENUMS } from './enums';

export type MetadataLocation = Pick<MetadataState, 'locationType' | 'sheetId' | 'area'>;

/** Key, then a value or a visibility, then a visibility. */
export type MetadataArguments = [key: string, valueOrVisibility?: string | EnumValue, visibility?: EnumValue];

export const SPREADSHEET_LOCATION: MetadataLocation = { locationType: 'SPREADSHEET' };
export const sheetLocation = (sheet: SheetState): MetadataLocation => ({
  locationType: 'SHEET',
  sheetId: sheet.id,
});

/** Only whole rows or columns carry metadata. */
export function rangeLocation(sheet: SheetState, area: Area): MetadataLocation {
  const sheetId = sheet.id;
  if (area.columns === sheet.columnCount && area.rows === 1) return { locationType: 'ROW', sheetId, area };
  if (area.rows === sheet.rowCount && area.columns === 1) return { locationType: 'COLUMN', sheetId, area };
  return refuse(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
      'to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export function addMetadata(
  document: EmulatedDocument,
  location: MetadataLocation,
  args: MetadataArguments,
): void {
  const [key, second, third] = args;
  const visibility = second instanceof EnumValue ? second : third;
  document.metadata.push({
    id: nextNumber(document),
    key,
    value: typeof second === 'string' ? second : null,
    visibility: visibility?.label ?? 'DOCUMENT',
    ...location,
  });
}

/** One entry of metadata; it fails once removed. */
export class DeveloperMetadata extends Emulated {
  readonly className = 'DeveloperMetadata' as const;

  constructor(
    runtime: Runtime,
    readonly id: number,
  ) {
    super(runtime);
  }

  private get state(): MetadataState {
    const found = this.runtime.document.metadata.find(({ id }) => id === this.id);
    return found ?? refuse(`Developer metadata ${this.id} not found`);
  }

  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.state.key;
  }
  getValue(): string | null {
    return this.state.value;
  }
  getVisibility(): EnumValue {
    return enumValue(SPREADSHEET_ENUMS.DeveloperMetadataVisibility, this.state.visibility);
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.runtime, this.state);
  }

  setKey(key: string): this {
    this.state.key = key;
    return this;
  }

  setValue(value: string | null): this {
    this.state.value = value;
    return this;
  }

  setVisibility(visibility: EnumValue): this {
    this.state.visibility = visibility.label;
    return this;
  }

  remove(): void {
    const { document } = this.runtime;
    document.metadata = document.metadata.filter((metadata) => metadata !== this.state);
  }
}

class DeveloperMetadataLocation extends Emulated {
  readonly className = 'DeveloperMetadataLocation' as const;

  constructor(
    runtime: Runtime,
    private readonly location: MetadataLocation,
  ) {
    super(runtime);
  }

  getLocationType(): EnumValue {
    return enumValue(SPREADSHEET_ENUMS.DeveloperMetadataLocationType, this.location.locationType);
  }
  getSpreadsheet(): Emulated | null {
    return this.location.locationType === 'SPREADSHEET' ? this.runtime.spreadsheet() : null;
  }
  getSheet(): Emulated | null {
    return this.location.locationType === 'SHEET' ? this.runtime.sheet(this.location.sheetId ?? -1) : null;
  }
  getRow(): Emulated | null {
    return this.lines('ROW');
  }
  getColumn(): Emulated | null {
    return this.lines('COLUMN');
  }

  private lines(type: 'ROW' | 'COLUMN'): Emulated | null {
    const { locationType, sheetId, area } = this.location;
    return locationType === type && area ? this.runtime.range(sheetId ?? -1, area) : null;
  }
}

type Condition = (metadata: MetadataState) => boolean;

/** Finds metadata of the whole file that meet every condition. */
export class DeveloperMetadataFinder extends Emulated {
  readonly className = 'DeveloperMetadataFinder' as const;
  private readonly conditions: Condition[] = [];

  private with(condition: Condition): this {
    this.conditions.push(condition);
    return this;
  }

  withKey(key: string): this {
    return this.with((metadata) => metadata.key === key);
  }
  withValue(value: string): this {
    return this.with((metadata) => metadata.value === value);
  }
  withId(id: number): this {
    return this.with((metadata) => metadata.id === id);
  }
  withVisibility(visibility: EnumValue): this {
    return this.with((metadata) => metadata.visibility === visibility.label);
  }
  withLocationType(type: EnumValue): this {
    return this.with((metadata) => metadata.locationType === type.label);
  }

  find(): DeveloperMetadata[] {
    return this.runtime.document.metadata
      .filter((metadata) => this.conditions.every((condition) => condition(metadata)))
      .map(({ id }) => new DeveloperMetadata(this.runtime, id));
  }
}
