import type { FunctionHelp } from './function-help';
import { readReference } from './reference';
import type { Argument } from './write-formula';

/** A formula that is one call of one of our functions and nothing else. */
export interface OwnCall {
  readonly called: FunctionHelp;
  readonly args: readonly Argument[];
}

const CALL = /^=\s*([A-Z_]+)\((.*)\)$/is;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Reads `=RFM_SCORE(B2:B500; C2:C500; D2:D500)`, with `;` or `,`. `nested`: one of our functions stands inside another
 * formula, so that nothing tells how far its result goes. `undefined`: none of ours.
 */
export function readFormula(
  formula: string,
  functions: readonly FunctionHelp[],
): OwnCall | 'nested' | undefined {
  const bare = formula.replace(QUOTED, (text) => 'x'.repeat(text.length)).toUpperCase();
  const inside = functions.filter(({ name }) => new RegExp(`(?<![A-Z0-9_.])${name}\\s*\\(`).test(bare));
  if (inside.length === 0) return undefined;
  const call = CALL.exec(formula.trim());
  const called = inside.find(({ name }) => name === call?.[1]?.toUpperCase());
  if (!call || !called || /[(){}]/.test(call[2]!.replace(QUOTED, ''))) return 'nested';
  return { called, args: argumentsIn(call[2]!) };
}

function argumentsIn(text: string): readonly Argument[] {
  const bare = text.replace(QUOTED, (quoted) => 'x'.repeat(quoted.length));
  const ends = [...bare].flatMap((letter, index) => (letter === ';' || letter === ',' ? [index] : []));
  return [...ends, text.length].map((end, index) => {
    const piece = text.slice(index === 0 ? 0 : ends[index - 1]! + 1, end).trim();
    if (piece === '') return undefined;
    if (/^-?\d+$/.test(piece)) return Number(piece);
    return readReference(piece) ?? piece;
  });
}
