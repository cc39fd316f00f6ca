import { FILTER } from './filter';
import { HLOOKUP, INDEX, VLOOKUP } from './lookup';
import type { OwnFunction } from './own-function';
import { INT } from './rounding';
import { SORT, UNIQUE } from './sort';
import { AVERAGEIFS, RANK } from './statistics';
import { JOIN, REGEXEXTRACT, REGEXMATCH, REGEXREPLACE, SPLIT, TEXT } from './text';

export const OWN_FUNCTIONS: Readonly<Record<string, OwnFunction>> = {
  AVERAGEIFS,
  FILTER,
  HLOOKUP,
  INDEX,
  INT,
  JOIN,
  RANK,
  'RANK.EQ': RANK,
  REGEXEXTRACT,
  REGEXMATCH,
  REGEXREPLACE,
  SORT,
  SPLIT,
  TEXT,
  UNIQUE,
  VLOOKUP,
};
