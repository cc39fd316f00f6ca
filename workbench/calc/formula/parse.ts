import { splitTabName } from '../../emulator/text/a1';
import { FormulaSyntaxError, type Token, tokensOf } from '../../emulator/text/formula-tokens';
import type { Expression } from './syntax';

/** Binary operators from the loosest; the sign binds tighter than all of them: `-2^2` is 4. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly decimal: string,
  ) {}

  whole(): Expression {
    const expression = this.binary(0);
    if (this.next) this.fail();
    return expression;
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  private fail(): never {
    throw new FormulaSyntaxError(this.next ? `« ${this.next.text} »` : '…');
  }

  private take(): Token {
    const token = this.next ?? this.fail();
    this.at += 1;
    return token;
  }

  private isAt(kind: Token['kind'], text?: string): boolean {
    return this.next?.kind === kind && (text === undefined || this.next.text === text);
  }

  private expect(kind: Token['kind'], text?: string): void {
    if (!this.isAt(kind, text)) this.fail();
    this.at += 1;
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.sign();
    let left = this.binary(level + 1);
    while (this.next?.kind === 'operator' && operators.includes(this.next.text)) {
      const operator = this.take().text;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private sign(): Expression {
    if (this.isAt('operator', '-') || this.isAt('operator', '+')) {
      return { kind: 'unary', operator: this.take().text, operand: this.sign() };
    }
    let operand = this.primary();
    while (this.isAt('operator', '%')) {
      this.at += 1;
      operand = { kind: 'percent', operand };
    }
    return operand;
  }

  private primary(): Expression {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text.replace(this.decimal, '.')) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'constant', value: { error: token.text } };
      case 'reference':
        return { kind: 'reference', ...splitTabName(token.text) };
      case 'name':
        return this.named(token.text.toUpperCase());
      case 'open':
        return this.group();
      case 'brace':
        return this.array(token);
      default:
        this.at -= 1;
        return this.fail();
    }
  }

  private group(): Expression {
    const inside = this.binary(0);
    this.expect('close');
    return inside;
  }

  private named(name: string): Expression {
    if (this.isAt('open')) return { kind: 'call', name, args: this.args() };
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
    return { kind: 'name', name };
  }

  private args(): Expression[] {
    this.expect('open');
    if (this.isAt('close')) {
      this.at += 1;
      return [];
    }
    const args = [this.argument()];
    while (this.isAt('separator')) {
      this.at += 1;
      args.push(this.argument());
    }
    this.expect('close');
    return args;
  }

  private argument(): Expression {
    return this.isAt('separator') || this.isAt('close') ? { kind: 'omitted' } : this.binary(0);
  }

  private array(brace: Token): Expression {
    if (brace.text === '}') this.fail();
    const rows: Expression[][] = [[this.binary(0)]];
    while (this.isAt('separator') || this.isAt('column')) {
      const { kind, text } = this.take();
      const item = this.binary(0);
      if (kind === 'separator' && text === ';') rows.push([item]);
      else rows[rows.length - 1]?.push(item);
    }
    this.expect('brace', '}');
    return { kind: 'array', rows };
  }
}

/**
 * Reads a formula with its `=`, function names in English, separators and decimals of the file: `;` separates
 * arguments everywhere, `,` too where it is not the decimal sign. Throws {@link FormulaSyntaxError}.
 */
export function parseFormula(text: string, decimal: string): Expression {
  const tokens = tokensOf(text.slice(1), decimal).filter(({ kind }) => kind !== 'space');
  return new Parser(tokens, decimal).whole();
}
