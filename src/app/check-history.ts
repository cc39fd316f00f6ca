import type { HistoryRequest } from '../contract/requests';
import { readIsoDate } from '../core/model/iso-date';
import { failure, type Result, success } from '../core/model/result';
import { checkReport } from './check-analysis';
import { isOptional, isRecord, isText, type Unknown } from './check-values';
import { badRequest } from './problems';

export function checkHistory(request: unknown): Result<HistoryRequest> {
  const checked = checkReport(request);
  if (!checked.ok) return checked;
  return isOptional((request as Unknown)['compared'], isCompared)
    ? success(checked.value as HistoryRequest)
    : failure(badRequest('compared'));
}

const isDay = (value: unknown): boolean => isText(value) && readIsoDate(value) !== undefined;

/** Two days, the earlier first; either may be left out. */
export const isCompared = (value: unknown): boolean =>
  isRecord(value) &&
  isOptional(value['from'], isDay) &&
  isOptional(value['to'], isDay) &&
  !(isDay(value['from']) && isDay(value['to']) && String(value['from']) >= String(value['to']));
