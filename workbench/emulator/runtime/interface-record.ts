/** A page shown to the user. */
export interface ShownPage {
  readonly title: string;
  readonly content: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** One line of a menu: a function to call, a separator (`null`) or a sub-menu. */
export type MenuLine =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly lines: readonly MenuLine[] }
  | null;

/** What an execution showed to the user, in order. */
export interface Interface {
  readonly sidebars: ShownPage[];
  readonly dialogs: (ShownPage & { readonly modal: boolean })[];
  /** The add-on's own menu has no title: Google gives it the add-on's name. */
  readonly menus: { readonly title: string | null; readonly lines: readonly MenuLine[] }[];
  readonly alerts: { readonly title: string | null; readonly message: string; readonly buttons: string }[];
  readonly toasts: {
    readonly message: string;
    readonly title: string | null;
    readonly seconds: number | null;
  }[];
}
