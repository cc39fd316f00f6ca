/** Where the user is in the wizard: kept for them, in this workbook, until the segments are written. */
export interface RememberRequest {
  /** The step as it is called on screen; with `place`, what the sidebar needs to go on there. Both blank: forget. */
  readonly step: string;
  readonly place: string;
}

/** A property holds 9 KB. */
export const LONGEST_PLACE = 6_000;
