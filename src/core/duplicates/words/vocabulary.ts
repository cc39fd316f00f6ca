import { isWithin } from './distance';
import { hashText } from './hash';
import { soundOf } from './sound';

/** A letter taken for another counts from four letters on: « Ada » and « Ida » are two people. */
const SHORTEST_NEAR = 3;
const TWO_ERRORS_FROM = 6;

/** From this length on, the same letters in another order are one word typed in haste. */
const JUMBLED_FROM = 5;

const sortedLetters = (word: string): string => [...word].sort().join('');

/** The distinct words of one field, each looked at once: its hash, its sound, and whether it is near another. */
export class Vocabulary {
  readonly words: string[] = [];
  /** Distinct rows that hold each word; kept by {@link countWords}. */
  private held: Int32Array = new Int32Array(0);
  private readonly ids = new Map<string, number>();
  private readonly hashes: number[] = [];
  private readonly sounds: (string | undefined)[] = [];
  private readonly nearness = new Map<number, boolean>();

  idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.ids.set(word, id);
    this.hashes.push(hashText(word));
    return id;
  }

  idsOf = (words: readonly string[]): number[] => words.map((word) => this.idOf(word));

  hashOf = (id: number): number => this.hashes[id]!;

  soundOf(id: number): string {
    return (this.sounds[id] ??= soundOf(this.words[id]!));
  }

  soundHash = (id: number): number => hashText(this.soundOf(id));

  /** One typing error, two in a long word, or the same sound; never for words with digits. */
  near(first: number, second: number): boolean {
    if (first === second) return true;
    const key = first < second ? first * 2 ** 26 + second : second * 2 ** 26 + first;
    const known = this.nearness.get(key);
    if (known !== undefined) return known;
    const near = this.areNear(first, second);
    this.nearness.set(key, near);
    return near;
  }

  countWords(held: Int32Array): void {
    this.held = held;
  }

  /** How much one word says: 1 for a word that one row holds, less and less for a common one. */
  weightOf = (id: number): number => 1 / (1 + Math.log2(Math.max(1, this.held[id] ?? 1)));

  private areNear(first: number, second: number): boolean {
    const [a, b] = [this.words[first]!, this.words[second]!];
    const shortest = Math.min(a.length, b.length);
    if (shortest < SHORTEST_NEAR || Math.abs(a.length - b.length) > 3 || /\d/.test(a + b)) return false;
    if (a.length + b.length === 2 * SHORTEST_NEAR) return false;
    return (
      isWithin(a, b, shortest < TWO_ERRORS_FROM ? 1 : 2) ||
      (shortest >= JUMBLED_FROM && sortedLetters(a) === sortedLetters(b)) ||
      this.soundOf(first) === this.soundOf(second)
    );
  }
}
