type TokenKind =
  | 'space'
  | 'text'
  | 'error'
  | 'reference'
  | 'name'
  | 'number'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'column'
  | 'brace';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export class FormulaSyntaxError extends Error {}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9][0-9]*`;
const TAB = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLS = `(?:${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:(?:${CELL}|${ROW}))`;

const COMMON: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`[\s\u00a0\u202f]+`],
  ['text', '"(?:[^"]|"")*"'],
  ['error', String.raw`#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|ERROR!)`],
  ['reference', String.raw`(?:${TAB})?${CELLS}(?![\p{L}\p{N}_.(!])`],
  ['name', String.raw`[\p{L}_][\p{L}\p{N}_.]*`],
];

const lexers = new Map<string, RegExp>();

/** In a decimal-comma file `,` belongs to numbers, `\` separates the columns of an array literal. */
function lexerOf(decimal: string): RegExp {
  const known = lexers.get(decimal);
  if (known) return known;
  const kinds = [
    ...COMMON,
    ['number', String.raw`(?:\d+(?:[${decimal}]\d*)?|[${decimal}]\d+)(?:[eE][+-]?\d+)?`],
    ['operator', '<>|<=|>=|[-+*/^&=<>%]'],
    ['open', String.raw`\(`],
    ['close', String.raw`\)`],
    ['separator', decimal === ',' ? ';' : '[;,]'],
    ['column', decimal === ',' ? String.raw`\\` : '(?!)'],
    ['brace', '[{}]'],
  ];
  const lexer = new RegExp(kinds.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|'), 'uy');
  lexers.set(decimal, lexer);
  return lexer;
}

/** Cuts a formula without its `=`; spaces are kept, so that the texts put together give the formula again. */
export function tokensOf(text: string, decimal: string): Token[] {
  const lexer = lexerOf(decimal);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    lexer.lastIndex = at;
    const found = lexer.exec(text);
    const [kind] = Object.entries(found?.groups ?? {}).find(([, piece]) => piece !== undefined) ?? [];
    if (!found || !kind) throw new FormulaSyntaxError(`« ${text.slice(at, at + 1)} »`);
    tokens.push({ kind: kind as TokenKind, text: found[0] });
    at += found[0].length;
  }
  return tokens;
}
