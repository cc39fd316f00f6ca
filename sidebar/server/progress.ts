/** How far the work is. */
export type Progress =
  | { readonly stage: 'reading'; readonly done: number; readonly of: number }
  | { readonly stage: 'searching' };
