import { PersonLevel } from '../comparisons/person';
import { RULES } from '../rules';
import { type ApartKind, type PairFacts, type Rule, UNKNOWN } from '../rules/rule';
import type { Field } from './field';
import { compareValues, type Likeness, termBits, type Weights } from './weights';

/** Scores below this are « strangers »: nothing more is asked. */
export const FLOOR = -6;

/** Between two contacts of companies, other names say little. */
const CONTACT_BITS = -1;

/** Bits from which a date or a code belongs to one person. */
const OWN_MARK = 7;

type FieldFact = Exclude<keyof PairFacts, 'companies' | 'ownMark'>;

/** What a comparison is called in the rules; the others are seen only as marks of one's own. */
const FACT_OF: Readonly<Record<string, FieldFact>> = {
  'company-number': 'number',
  email: 'email',
  phone: 'phone',
  person: 'person',
  company: 'company',
  place: 'place',
  address: 'address',
};

type Writable<Facts> = { -readonly [Name in keyof Facts]: Facts[Name] };

/** Scores pairs of records: bits of the fields, then of the rules. The prior is added by whoever asks. */
export class Scorer {
  /** Levels of the pair last scored, by field. */
  readonly levels: Int8Array;
  private readonly facts: Writable<PairFacts>;
  /** By field, what it can give to the pair at hand. */
  private readonly reachOf: Float64Array;
  private readonly names: readonly Field[];
  /** 1 for a record that names a company. */
  private readonly isCompany: Uint8Array;
  private readonly factOf: readonly (FieldFact | undefined)[];
  private readonly likeness: Likeness = { level: -1, held: 0 };

  constructor(
    readonly fields: readonly Field[],
    readonly weights: readonly Weights[],
  ) {
    this.levels = new Int8Array(fields.length);
    this.facts = { ...UNKNOWN };
    this.reachOf = new Float64Array(fields.length);
    this.names = fields.filter(({ comparison: { id } }) => id === 'person' || id === 'company');
    this.factOf = fields.map(({ comparison: { id } }) => FACT_OF[id]);
    const companies = fields.filter(({ comparison: { id } }) => id === 'company' || id === 'company-number');
    this.isCompany = Uint8Array.from(fields[0]?.codes ?? [], (_, record) =>
      companies.some(({ codes }) => codes[record]! >= 0) ? 1 : 0,
    );
  }

  /** Bits without the prior; −Infinity as soon as `least` is out of reach, save for namesakes, who are told apart later. */
  score(a: number, b: number, least = Number.NEGATIVE_INFINITY): number {
    const companies = this.countCompanies(a, b);
    const mayStop = least > Number.NEGATIVE_INFINITY && !this.haveOneName(a, b);
    let ahead = mayStop ? this.reachOfPair(a, b) : 0;
    let bits = 0;
    for (let index = 0; index < this.fields.length; index++) {
      if (mayStop && bits + ahead < least) return Number.NEGATIVE_INFINITY;
      ahead -= this.reachOf[index]!;
      bits += this.fieldBits(index, a, b, companies);
    }
    return bits + this.ruleBits(companies);
  }

  /**
   * What the records of two groups are worth to each other once each group is one: field by field, the best evidence;
   * −Infinity as soon as `least` is out of reach.
   */
  scoreTogether(ones: readonly number[], others: readonly number[], least: number): number {
    const holds = (records: readonly number[]): number =>
      records.some((record) => this.isCompany[record]) ? 1 : 0;
    const companies = (holds(ones) + holds(others)) as 0 | 1 | 2;
    let ahead = this.reachOfGroups(ones, others);
    let bits = 0;
    for (let index = 0; index < this.fields.length; index++) {
      if (bits + ahead < least) return Number.NEGATIVE_INFINITY;
      ahead -= this.reachOf[index]!;
      bits += this.bestBits(index, ones, others, companies);
    }
    return bits + this.ruleBits(companies);
  }

  private bestBits(
    index: number,
    ones: readonly number[],
    others: readonly number[],
    companies: number,
  ): number {
    let best = Number.NEGATIVE_INFINITY;
    let level = -1;
    for (const a of ones) {
      for (const b of others) {
        const bits = this.fieldBits(index, a, b, companies);
        if (this.levels[index]! < 0 || bits <= best) continue;
        best = bits;
        level = this.levels[index]!;
      }
    }
    this.levels[index] = level;
    return level < 0 ? 0 : best;
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
    compareValues(field, a, b, terms, this.likeness);
    const { level } = this.likeness;
    this.levels[index] = level;
    if (level < 0) return 0;
    if (level === 0) return termBits(field, this.likeness.held, filled);
    const isContact =
      companies === 2 && field.comparison.id === 'person' && level >= PersonLevel.otherSurname;
    return isContact ? Math.max(CONTACT_BITS, bits[level]!) : bits[level]!;
  }

  /** Fields that agree, of the pair last scored. */
  agreeing(): number {
    return this.fields.filter(({ comparison }, index) => {
      const level = this.levels[index]!;
      return level >= 0 && level < comparison.conflictFrom;
    }).length;
  }

  /** A person, a company or its number could be compared, in the pair last scored. */
  isNamed = (): boolean => this.facts.person >= 0 || this.facts.company >= 0 || this.facts.number === 0;

  private haveOneName(a: number, b: number): boolean {
    for (const { codes, values } of this.names) {
      const one = values[codes[a]!];
      const other = values[codes[b]!];
      if (one && other && one.terms.length > 0 && one.terms[0] === other.terms[0]) return true;
    }
    return false;
  }

  /** The most that the fields can give to the pair, before they are compared. */
  private reachOfPair(a: number, b: number): number {
    let total = 0;
    for (let index = 0; index < this.fields.length; index++) {
      const reach = this.fieldReach(index, a, b);
      this.reachOf[index] = reach;
      total += reach;
    }
    return total;
  }

  /** The same for two groups of records. */
  private reachOfGroups(ones: readonly number[], others: readonly number[]): number {
    let total = 0;
    for (let index = 0; index < this.fields.length; index++) {
      let reach = 0;
      for (const a of ones) {
        for (const b of others) reach = Math.max(reach, this.fieldReach(index, a, b));
      }
      this.reachOf[index] = reach;
      total += reach;
    }
    return total;
  }

  private fieldReach(index: number, a: number, b: number): number {
    const { codes } = this.fields[index]!;
    const one = codes[a]!;
    const other = codes[b]!;
    const { most, mostUnequal } = this.weights[index]!;
    return one < 0 || other < 0 ? 0 : one === other ? most : mostUnequal;
  }

  private countCompanies(a: number, b: number): 0 | 1 | 2 {
    return (this.isCompany[a]! + this.isCompany[b]!) as 0 | 1 | 2;
  }

  private ruleBits(companies: 0 | 1 | 2): number {
    const { facts } = this;
    facts.companies = companies;
    facts.ownMark = false;
    for (let index = 0; index < this.fields.length; index++) {
      const fact = this.factOf[index];
      const level = this.levels[index]!;
      if (fact) facts[fact] = level;
      else if (level >= 0 && level <= 1 && this.weights[index]!.bits[0]! >= OWN_MARK) facts.ownMark = true;
    }
    let bits = 0;
    for (const rule of RULES) if (rule.applies(facts)) bits += rule.bits;
    return bits;
  }
}
