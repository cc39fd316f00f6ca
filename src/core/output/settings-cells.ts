import { type Phrase, type Problem, problem } from '../model/problem';
import { parseNumber } from '../parse/number';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { formatNumber, formatShare } from '../text/numbers';
import { limitLabel } from './settings-words';

/** What stands in a cell of the tab. */
export type Cell = string | number | boolean | object;

/** What a value must be. Money is read in units and given in cents. */
interface Bounds {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly whole?: true;
  readonly cents?: true;
  /** 0.2, and 20 as well: both say 20 %. */
  readonly share?: true | undefined;
  /** An empty cell means that there is no limit. */
  readonly blank?: true;
}

interface Line {
  /** 1-based row of the tab. */
  readonly row: number;
  readonly label: string;
  readonly value: Cell;
  readonly computed: Cell;
}

/** The lines of « Réglages », found by their label in either language. */
export class SettingsCells {
  private readonly lines: ReadonlyMap<string, Line>;
  private changed = false;
  private firstFault: Problem | undefined;

  /** `lineCount`: rows of the tab that are lines; what stands below is read otherwise. */
  constructor(rows: readonly (readonly Cell[])[], lineCount = rows.length) {
    const lines = new Map<string, Line>();
    rows.slice(0, lineCount).forEach(([label = '', value = '', computed = '', about = ''], index) => {
      const name = fold(String(label));
      if (name === '' || lines.has(name) || [value, computed, about].every((cell) => cell === '')) return;
      lines.set(name, { row: index + 1, label: String(label), value, computed });
    });
    this.lines = lines;
  }

  get count(): number {
    return this.lines.size;
  }

  /** A limit differs from what was computed beside it. */
  get someLimitChanged(): boolean {
    return this.changed;
  }

  /** The first line that cannot be; what was read of it and of the others means nothing then. */
  get fault(): Problem | undefined {
    return this.firstFault;
  }

  has(label: Phrase): boolean {
    return this.find(label) !== undefined;
  }

  /** What stands after a beginning common to several labels, in their order. */
  namesAfter({ fr, en }: Phrase): readonly string[] {
    return [...this.lines.values()].flatMap(({ label }) => {
      const start = [fr, en].find((beginning) => fold(label).startsWith(`${fold(beginning)} `));
      return start === undefined ? [] : [label.slice(label.indexOf(':') + 1).trim()];
    });
  }

  /** The texts that stand between the fixed words of labels, in their order, as they are written. */
  textsWithin(labelOf: (text: string) => Phrase): readonly string[] {
    const { fr, en } = labelOf('\u0000');
    const ends = [fr, en].map((label) => label.split('\u0000').map(bare));
    return [...this.lines.values()].flatMap(({ label }) => {
      const text = bare(label);
      const fixed = ends.find(([start, end]) => text.startsWith(start!) && text.endsWith(end!));
      return fixed ? [text.slice(fixed[0]!.length, text.length - fixed[1]!.length).trim()] : [];
    });
  }

  /** The choice named; `undefined` where the line is missing, or says none. */
  choice<Id extends string>(
    label: Phrase,
    list: readonly { readonly id: Id; readonly name: Phrase }[],
    none?: Phrase,
  ): Id | undefined {
    const line = this.find(label);
    if (!line) return undefined;
    const word = fold(String(line.value));
    const isSaid = ({ fr, en }: Phrase): boolean => fold(fr) === word || fold(en) === word;
    const found = list.find(({ name }) => isSaid(name));
    if (found || (none && isSaid(none))) return found?.id;
    const names = [...list.map(({ name }) => name), ...(none ? [none] : [])];
    this.report(notInList(line, names));
    return undefined;
  }

  /** What the last analysis wrote beside a choice. */
  before(label: Phrase): string {
    return fold(String(this.find(label)?.computed ?? ''));
  }

  /** The text of a line as it stands; blank where the line is missing. */
  text(label: Phrase): string {
    return String(this.find(label)?.value ?? '').trim();
  }

  /** `undefined` where the line is missing, or blank where that is allowed. */
  number(label: Phrase, bounds: Bounds): number | undefined {
    const line = this.find(label);
    if (!line || (bounds.blank && line.value === '')) return undefined;
    const value = scaled(numberIn(line.value), bounds);
    if (Number.isNaN(value) || (bounds.whole && value % 1 !== 0)) this.report(notANumber(line, bounds));
    else if (value < (bounds.least ?? -Infinity)) this.report(tooSmall(line, bounds));
    else if (value > (bounds.most ?? Infinity)) this.report(tooLarge(line, bounds));
    return value;
  }

  /** A number that the file proposes too: when it differs, a person set it. */
  limit(label: Phrase, bounds: Bounds): number | undefined {
    const value = this.number(label, bounds);
    const computed = scaled(numberIn(this.find(label)?.computed ?? ''), bounds);
    if (!isSame(value, Number.isNaN(computed) ? undefined : computed)) this.changed = true;
    return value;
  }

  /** Limits numbered from 1, each at least the one before. */
  series(label: Phrase, bounds: Bounds): readonly number[] {
    const limits: number[] = [];
    while (this.has(limitLabel(label, limits.length + 1))) {
      const least = limits[limits.length - 1] ?? bounds.least;
      limits.push(this.limit(limitLabel(label, limits.length + 1), { ...bounds, least })!);
    }
    return limits;
  }

  /** Puts a line of the tab at fault, by its 1-based row. */
  blame(row: number, label: string, reason: Phrase): void {
    this.report(fault({ row, label }, reason));
  }

  private report(fault: Problem): void {
    this.firstFault ??= fault;
  }

  private find({ fr, en }: Phrase): Line | undefined {
    return this.lines.get(fold(fr)) ?? this.lines.get(fold(en));
  }
}

/** A label without the spaces of French typography. */
const bare = (label: string): string => label.replace(/[\u00a0\u202f ]+/g, ' ');

/** Numbers that went through a cell and came back. */
function isSame(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function numberIn(value: Cell): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (parseNumber(value)?.value ?? Number.NaN) : Number.NaN;
}

/** 0.29 is 29 cents, whatever binary fractions make of it. */
function scaled(value: number, { cents, share }: Bounds): number {
  if (cents) return Math.round(value * 1e8) / 1e6;
  return share && value > 1 ? value / 100 : value;
}

type Place = Pick<Line, 'row' | 'label'>;

const place = ({ row, label }: Place): Phrase => ({
  fr: `Onglet « Réglages », ligne ${row} (« ${label} »)`,
  en: `Tab “Settings”, line ${row} (“${label}”)`,
});

const UNCHANGED: Phrase = {
  fr: 'Corrigez la cellule ; les réglages précédents restent en place.',
  en: 'Correct the cell; the previous settings stay in place.',
};

function fault(line: Place, reason: Phrase): Problem {
  const { fr, en } = place(line);
  return problem(
    'bad-setting',
    { fr: `${fr} : ${reason.fr} ${UNCHANGED.fr}`, en: `${en}: ${reason.en} ${UNCHANGED.en}` },
    { row: line.row },
  );
}

const shown = ({ value }: Line): string =>
  typeof value === 'object' ? '(date)' : String(value).slice(0, 40);

const notANumber = (line: Line, { whole }: Bounds): Problem =>
  line.value === ''
    ? fault(line, {
        fr: 'la cellule est vide, il y faut un nombre.',
        en: 'the cell is blank, a number is needed.',
      })
    : fault(line, {
        fr: `« ${shown(line)} » n’est pas un nombre${whole ? ' entier' : ''}.`,
        en: `“${shown(line)}” is not a ${whole ? 'whole ' : ''}number.`,
      });

const inUnits = (value: number, { cents }: Bounds): number => (cents ? value / 100 : value);

const tooSmall = (line: Line, bounds: Bounds): Problem => {
  const least = inUnits(bounds.least!, bounds);
  return fault(line, {
    fr: `${shown(line)} est trop petit, il faut au moins ${formatNumber(least, 'fr')} (les limites vont de la plus petite à la plus grande).`,
    en: `${shown(line)} is too small, at least ${formatNumber(least, 'en')} is needed (limits go from the smallest to the largest).`,
  });
};

const tooLarge = (line: Line, bounds: Bounds): Problem => {
  const most = inUnits(bounds.most!, bounds);
  return fault(line, {
    fr: `${shown(line)} est trop grand, il faut au plus ${shownBound(most, bounds, 'fr')}.`,
    en: `${shown(line)} is too large, at most ${shownBound(most, bounds, 'en')} is allowed.`,
  });
};

const shownBound = (bound: number, { share }: Bounds, language: Language): string =>
  share ? formatShare(bound, language, 0) : formatNumber(bound, language);

const notInList = (line: Line, names: readonly Phrase[]): Problem =>
  fault(line, {
    fr: `« ${shown(line)} » n’est pas possible ; choisissez ${names.map(({ fr }) => `« ${fr} »`).join(', ')}.`,
    en: `“${shown(line)}” is not possible; choose ${names.map(({ en }) => `“${en}”`).join(', ')}.`,
  });
