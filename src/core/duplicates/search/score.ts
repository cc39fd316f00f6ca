import { PersonLevel } from '../comparisons/person';
import { RULES } from '../rules';
import type { ApartKind, PairFacts, Rule } from '../rules/rule';
import type { Field } from './field';
import { levelBetween, rarestShared, termBits, type Weights } from './weights';

/** Scores below this are « strangers »: nothing more is asked. */
export const FLOOR = -6;

/** Between two contacts of companies, other names say little. */
const CONTACT_BITS = -1;

/** Bits from which a date or a code belongs to one person. */
const OWN_MARK = 7;

type Writable<Facts> = { -readonly [Name in keyof Facts]: Facts[Name] };

/** Scores pairs of records: bits of the fields, then of the rules. The prior is added by whoever asks. */
export class Scorer {
  /** Levels of the pair last scored, by field. */
  readonly levels: Int8Array;
  private readonly facts: Writable<PairFacts>;
  /** What the fields from each one on can still give. */
  private readonly ahead: Float64Array;
  private readonly names: readonly number[];
  private readonly company: Field | undefined;
  private readonly number: Field | undefined;

  constructor(
    readonly fields: readonly Field[],
    readonly weights: readonly Weights[],
  ) {
    this.levels = new Int8Array(fields.length);
    this.facts = { number: -1, email: -1, phone: -1, person: -1, company: -1, place: -1, address: -1, companies: 0, ownMark: false };
    this.ahead = new Float64Array(fields.length + 1);
    for (let index = fields.length - 1; index >= 0; index--) {
      this.ahead[index] = this.ahead[index + 1]! + weights[index]!.most;
    }
    this.names = fields.flatMap(({ comparison: { id } }, index) =>
      id === 'person' || id === 'company' ? [index] : [],
    );
    this.company = fields.find(({ comparison }) => comparison.id === 'company');
    this.number = fields.find(({ comparison }) => comparison.id === 'company-number');
  }

  /** Bits without the prior; −Infinity as soon as `least` is out of reach. */
  score(a: number, b: number, least = Number.NEGATIVE_INFINITY): number {
    const companies = this.countCompanies(a, b);
    let bits = 0;
    for (let index = 0; index < this.fields.length; index++) {
      if (bits + this.ahead[index]! < least && !this.sharesName(index)) return Number.NEGATIVE_INFINITY;
      bits += this.fieldBits(index, a, b, companies);
    }
    return bits + this.ruleBits(companies);
  }

  /** The bits of one field of the pair last scored. */
  bitsOf(index: number, a: number, b: number): number {
    return this.fieldBits(index, a, b, this.facts.companies);
  }

  /** Rules that apply to the pair last scored. */
  rules(): readonly Rule[] {
    return RULES.filter((rule) => rule.applies(this.facts));
  }

  separates = (): boolean => RULES.some((rule) => rule.separates && rule.applies(this.facts));

  apart(): ApartKind | undefined {
    for (const rule of RULES) {
      const kind = rule.apart && rule.applies(this.facts) ? rule.apart(this.facts) : undefined;
      if (kind) return kind;
    }
    return undefined;
  }

  private fieldBits(index: number, a: number, b: number, companies: number): number {
    const field = this.fields[index]!;
    const { bits, terms, filled } = this.weights[index]!;
    const [one, other] = [field.codes[a]!, field.codes[b]!];
    const level = one < 0 || other < 0 ? -1 : levelBetween(field, one, other);
    this.levels[index] = level;
    if (level < 0) return 0;
    if (level === 0) return termBits(field, rarestShared(field, one, other, terms), filled);
    const isContact = companies === 2 && field.comparison.id === 'person' && level >= PersonLevel.otherSurname;
    return isContact ? Math.max(CONTACT_BITS, bits[level]!) : bits[level]!;
  }

  /** Fields that agree, of the pair last scored. */
  agreeing(): number {
    return this.fields.filter(({ comparison }, index) => {
      const level = this.levels[index]!;
      return level >= 0 && level < comparison.conflictFrom;
    }).length;
  }

  /** Namesakes are looked at to the end: they are told apart by name. */
  private sharesName(before: number): boolean {
    for (const name of this.names) if (name < before && this.levels[name] === 0) return true;
    return false;
  }

  private countCompanies(a: number, b: number): 0 | 1 | 2 {
    return ((this.isCompany(a) ? 1 : 0) + (this.isCompany(b) ? 1 : 0)) as 0 | 1 | 2;
  }

  private isCompany = (record: number): boolean =>
    (this.company !== undefined && this.company.codes[record]! >= 0) ||
    (this.number !== undefined && this.number.codes[record]! >= 0);

  private ruleBits(companies: 0 | 1 | 2): number {
    const { facts } = this;
    facts.companies = companies;
    facts.ownMark = false;
    this.fields.forEach(({ comparison: { id } }, index) => {
      const name = id === 'company-number' ? 'number' : id;
      if (name in facts) facts[name as 'email'] = this.levels[index]!;
      else if (this.levels[index]! >= 0 && this.levels[index]! <= 1 && this.weights[index]!.bits[0]! >= OWN_MARK) facts.ownMark = true;
    });
    let bits = 0;
    for (const rule of RULES) if (rule.applies(facts)) bits += rule.bits;
    return bits;
  }
}
