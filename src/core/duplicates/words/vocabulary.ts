import { isWithin } from './distance';
import { hashText } from './hash';
import { lettersOf, mayBeWithin } from './letters';
import { soundOf } from './sound';

/** A letter taken for another counts from four letters on: « Ada » and « Ida » are two people. */
const SHORTEST_NEAR = 3;
const TWO_ERRORS_FROM = 6;
/** From this length on, the same letters in another order are one word typed in haste. */
const JUMBLED_FROM = 5;

/** The distinct words of one field, each looked at once: its hash, its sound, its letters. */
export class Vocabulary {
  readonly words: string[] = [];
  /** Distinct records that hold each word; kept by {@link countWords}. */
  private held: Int32Array = new Int32Array(0);
  private readonly ids = new Map<string, number>();
  private readonly hashes: (number | undefined)[] = [];
  private readonly sounds: number[] = [];
  private readonly letters: number[] = [];
  private readonly sums: number[] = [];

  idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.ids.set(word, id);
    this.hashes.push(undefined);
    this.sounds.push(0);
    this.letters.push(-1);
    this.sums.push(0);
    return id;
  }

  idsOf = (words: readonly string[]): number[] => words.map((word) => this.idOf(word));

  /** Worked out the first time it is asked for, as is all that follows. */
  hashOf = (id: number): number => (this.hashes[id] ??= hashText(this.words[id]!));

  /** Hash of the sound. */
  soundHash(id: number): number {
    if (this.sounds[id] === 0) this.sounds[id] = hashText(soundOf(this.words[id]!)) | 1;
    return this.sounds[id]!;
  }

  /** One typing error, two in a long word, its letters jumbled, or the same sound; never for words with digits. */
  near(first: number, second: number): boolean {
    if (first === second) return true;
    const a = this.words[first]!;
    const b = this.words[second]!;
    const shortest = Math.min(a.length, b.length);
    if (shortest < SHORTEST_NEAR || a.length + b.length === 2 * SHORTEST_NEAR) return false;
    if (Math.abs(a.length - b.length) > 3) return false;
    const one = this.lettersOf(first);
    const other = this.lettersOf(second);
    if (one === 0 || other === 0) return false;
    if (shortest >= JUMBLED_FROM && a.length === b.length && this.sums[first] === this.sums[second])
      return true;
    const limit = shortest < TWO_ERRORS_FROM ? 1 : 2;
    if (mayBeWithin(one, other, limit) && isWithin(a, b, limit)) return true;
    return this.soundHash(first) === this.soundHash(second);
  }

  countWords(held: Int32Array): void {
    this.held = held;
  }

  /** How much one word says: 1 for a word that one record holds, less and less for a common one. */
  weightOf = (id: number): number => 1 / (1 + Math.log2(Math.max(1, this.held[id] ?? 1)));

  private lettersOf(id: number): number {
    if (this.letters[id]! < 0) {
      const { set, sum } = lettersOf(this.words[id]!);
      this.letters[id] = set;
      this.sums[id] = sum;
    }
    return this.letters[id]!;
  }
}
