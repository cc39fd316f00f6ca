import type { SegmentAnswer } from '../../src/contract/answers';
import { formatNumber, formatShare } from '../../src/core/text/numbers';
import { useLanguage, useSay } from '../language';
import { CLIENTS, REVENUE, SEGMENT } from './texts';

/** Sizes of the segments. The bar repeats the share of clients, so that it needs no reading aloud. */
export function SegmentTable({ segments }: { readonly segments: readonly SegmentAnswer[] }) {
  const say = useSay();
  const largest = Math.max(...segments.map((segment) => segment.share));
  return (
    <table class="segments">
      <thead>
        <tr>
          <th scope="col">{say(SEGMENT)}</th>
          <th scope="col">{say(CLIENTS)}</th>
          <th scope="col">{say(REVENUE)}</th>
        </tr>
      </thead>
      <tbody>
        {segments.map((segment) => (
          <SegmentRow key={segment.id} segment={segment} width={segment.share / largest} />
        ))}
      </tbody>
    </table>
  );
}

function SegmentRow({ segment, width }: { readonly segment: SegmentAnswer; readonly width: number }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {say(segment.name)}
        <span class="bar" style={{ backgroundColor: segment.color, width: `${width * 100}%` }} />
      </th>
      <td>
        {formatNumber(segment.clients, language)}
        <span class="detail">{formatShare(segment.share, language)}</span>
      </td>
      <td>{formatShare(segment.revenueShare, language)}</td>
    </tr>
  );
}
