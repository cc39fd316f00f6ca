import { NotEmulated } from '../errors';

/** One value of a Google enumeration. Always the same object: `===` compares them, and a text is not one of them. */
export class EnumValue {
  constructor(
    readonly group: string,
    readonly label: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }
  toString(): string {
    return this.label;
  }
  toJSON(): string {
    return this.label;
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
}

export type EnumGroup = Readonly<Record<string, EnumValue>>;

/** An unknown member throws by name: in Google's own object it would be a silent `undefined`. */
function enumGroup(group: string, labels: string): EnumGroup {
  const values = Object.fromEntries(
    labels.split(' ').map((label, position) => [label, new EnumValue(group, label, position)]),
  );
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      throw new NotEmulated(`${group}.${key}`);
    },
  });
}

const groups = <Name extends string>(labels: Record<Name, string>): Readonly<Record<Name, EnumGroup>> =>
  Object.fromEntries(
    Object.entries<string>(labels).map(([group, members]) => [group, enumGroup(group, members)]),
  ) as Record<Name, EnumGroup>;

export const SPREADSHEET_ENUMS = groups({
  BandingTheme: 'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
  BooleanCriteria:
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO NUMBER_BETWEEN NUMBER_EQUAL_TO ' +
    'NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO ' +
    'NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH ' +
    'TEXT_ENDS_WITH CUSTOM_FORMULA',
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  CopyPasteType:
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES ' +
    'PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  DataValidationCriteria: 'CHECKBOX DATE_IS_VALID_DATE NUMBER_BETWEEN VALUE_IN_LIST VALUE_IN_RANGE',
  DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
  DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
  Dimension: 'COLUMNS ROWS',
  ProtectionType: 'RANGE SHEET',
  SheetType: 'GRID OBJECT DATASOURCE',
  WrapStrategy: 'WRAP OVERFLOW CLIP',
});

export const CHART_ENUMS = groups({
  ChartHiddenDimensionStrategy: 'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  ChartMergeStrategy: 'MERGE_COLUMNS MERGE_ROWS',
  ChartType: 'AREA BAR COLUMN COMBO LINE PIE SCATTER TABLE',
  Position: 'TOP RIGHT BOTTOM NONE',
});

export const SCRIPT_ENUMS = groups({
  AuthMode: 'NONE CUSTOM_FUNCTION LIMITED FULL',
  AuthorizationStatus: 'REQUIRED NOT_REQUIRED',
});

export const UI_ENUMS = groups({
  Button: 'CLOSE OK CANCEL YES NO',
  ButtonSet: 'OK OK_CANCEL YES_NO YES_NO_CANCEL',
});

const ALL: Readonly<Record<string, EnumGroup>> = {
  ...SPREADSHEET_ENUMS,
  ...CHART_ENUMS,
  ...SCRIPT_ENUMS,
  ...UI_ENUMS,
};

export const isEnumGroup = (name: string): boolean => Object.hasOwn(ALL, name);

export const enumValue = (group: EnumGroup, label: string): EnumValue => {
  const value = group[label];
  if (!value) throw new NotEmulated(label);
  return value;
};
