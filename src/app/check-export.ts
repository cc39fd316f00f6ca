import type { ExportRequest } from '../contract/exports';
import { failure, type Result, success } from '../core/model/result';
import { checkReport } from './check-analysis';
import { isOptional, isText, type Unknown } from './check-values';
import { badRequest } from './problems';

const CHANNELS: readonly unknown[] = ['email', 'phone', 'letter'];

export function checkExport(request: unknown): Result<ExportRequest> {
  const checked = checkReport(request);
  if (!checked.ok) return checked;
  const { segment, channel, control } = checked.value as unknown as Unknown;
  if (!isText(segment) || segment === '') return failure(badRequest('segment'));
  if (!CHANNELS.includes(channel)) return failure(badRequest('channel'));
  return isOptional(control, (value) => typeof value === 'boolean')
    ? success(checked.value as unknown as ExportRequest)
    : failure(badRequest('control'));
}
