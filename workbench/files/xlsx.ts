import { readWithHucre } from './hucre-read';
import { writeWithHucre } from './hucre-write';
import type { Xlsx } from './xlsx-port';

/** The .xlsx reader and writer in use. */
export const xlsx: Xlsx = { read: readWithHucre, write: writeWithHucre };
