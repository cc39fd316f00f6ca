import type { FollowUpAnswer } from '../contract/history';
import { failure, type Result, success } from '../core/model/result';
import { loadAnalysis } from './last-analysis';
import type { Ports } from './ports';
import { noSegments } from './problems';
import { SnapshotStore } from './snapshots';

/** What may be chosen in what follows the segments: dates to compare, segments to list. Nothing is computed. */
export function followUp(ports: Ports): Result<FollowUpAnswer> {
  const last = loadAnalysis(ports.settings);
  if (!last) return failure(noSegments());
  const dates = new SnapshotStore(ports).heads.map(({ asOf }) => asOf);
  const segments = ports.workbook
    .tabs()
    .flatMap(({ ours, name }) =>
      ours?.startsWith('segment:') ? [{ id: ours.slice('segment:'.length), name }] : [],
    );
  return success({ request: last.request, dates: [...dates].sort(), segments });
}
