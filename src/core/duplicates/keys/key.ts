import type { AddressValue } from '../comparisons/address';
import type { CompanyValue } from '../comparisons/company';
import type { CompanyNumberValue } from '../comparisons/company-number';
import type { FieldValue } from '../comparisons/comparison';
import type { EmailValue } from '../comparisons/email';
import type { PersonValue } from '../comparisons/person';
import type { PhoneValue } from '../comparisons/phone';
import type { PlaceValue } from '../comparisons/place';
import type { Vocabulary } from '../words/vocabulary';

/** One record as the keys see it; `words` are those of the field of the same name. */
export interface KeyedRecord {
  readonly number: CompanyNumberValue | undefined;
  readonly email: EmailValue | undefined;
  readonly phone: PhoneValue | undefined;
  readonly person: PersonValue | undefined;
  readonly company: CompanyValue | undefined;
  readonly place: PlaceValue | undefined;
  readonly address: AddressValue | undefined;
  /** Dates, codes and texts of the other columns. */
  readonly others: readonly {
    readonly kind: string;
    readonly value: FieldValue;
    readonly words: Vocabulary;
  }[];
  /** How the words of the name sound: see `person-sounds`. */
  readonly sounds: readonly number[];
  readonly personWords: Vocabulary;
  readonly companyWords: Vocabulary;
  readonly addressWords: Vocabulary;
  readonly placeWords: Vocabulary;
}

/** The texts of a little record, in the order of each field: what examples are made of. */
export type ExampleRecord = Readonly<
  Partial<
    Record<
      'number' | 'email' | 'phone' | 'person' | 'company' | 'place' | 'address' | 'date' | 'code',
      readonly string[]
    >
  >
>;

/** Only records that share a key are compared. A key is strict, and says so with its hash; several keys are better than a loose one. */
export interface Key {
  readonly id: string;
  readonly of: (record: KeyedRecord, add: (hash: number) => void) => void;
  /** Run by the tests: whether the two records meet. */
  readonly examples: readonly {
    readonly a: ExampleRecord;
    readonly b: ExampleRecord;
    readonly meet: boolean;
  }[];
}
