import type { Findings } from '../core/duplicates/findings';
import { APART_LABELS, CONFIDENCE_LABELS } from '../core/duplicates/labels';
import { isRecord, isText } from './check-values';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isListOf = (value: unknown, check: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check);
const isNothingOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === null || check(value);

/** What came over the wire has the shape of findings, down to each cell. */
export const isFindings = (value: unknown): value is Findings =>
  isRecord(value) &&
  isNumber(value['rows']) &&
  isListOf(value['headers'], isText) &&
  isText(value['currency']) &&
  isListOf(value['groups'], (group) => isGroup(group, (value['headers'] as unknown[]).length));

const KINDS: readonly string[] = ['same-client', 'separated', ...Object.keys(APART_LABELS)];

const isGroup = (value: unknown, width: number): boolean =>
  isRecord(value) &&
  KINDS.includes(value['kind'] as string) &&
  isNothingOr(value['confidence'], (confidence) => (confidence as string) in CONFIDENCE_LABELS) &&
  (value['kind'] === 'same-client') === (value['confidence'] !== null) &&
  isNumber(value['money']) &&
  isText(value['kept']) &&
  isListOf(value['records'], (record) => isFoundRecord(record, width)) &&
  isListOf(value['changes'], isChange);

const isFoundRecord = (value: unknown, width: number): boolean =>
  isRecord(value) &&
  isNumber(value['sheetRow']) &&
  isText(value['key']) &&
  isListOf(value['cells'], isText) &&
  (value['cells'] as unknown[]).length === width &&
  isNothingOr(value['cents'], isNumber) &&
  isNothingOr(value['why'], isText);

const isChange = (value: unknown): boolean =>
  isRecord(value) && isText(value['header']) && isListOf(value['others'], isText);
