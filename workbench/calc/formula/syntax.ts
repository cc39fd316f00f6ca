/** A reference as written: `'Fiche – Champions'!A2:C` is a tab and cells. */
export interface Reference {
  readonly kind: 'reference';
  readonly tab: string | undefined;
  readonly cells: string;
}

export interface Call {
  readonly kind: 'call';
  /** In capitals. */
  readonly name: string;
  readonly args: readonly Expression[];
}

export type Expression =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | { readonly error: string } }
  /** Nothing between two separators. */
  | { readonly kind: 'omitted' }
  /** A word alone: a named range, which the add-on never makes. */
  | { readonly kind: 'name'; readonly name: string }
  | Reference
  | Call
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };

/** Expressions directly inside another. */
function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return expression.args;
    case 'unary':
    case 'percent':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'array':
      return expression.rows.flat();
    default:
      return [];
  }
}

/** The expression and everything inside it. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of childrenOf(expression)) yield* partsOf(child);
}
