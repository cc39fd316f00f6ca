import type { PreviewAnswer, SegmentAnswer } from '../../src/contract/answers';
import { formatAmount, formatNumber, formatShare } from '../../src/core/text/numbers';
import { useLanguage, useSay } from '../language';
import { CLIENTS, REVENUE, SEGMENT } from './texts';

/** Sizes of the segments. The bar repeats the share of clients, so that it needs no reading aloud. */
export function SegmentTable({ segments, currency }: Pick<PreviewAnswer, 'segments' | 'currency'>) {
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
          <SegmentRow
            key={segment.id}
            segment={segment}
            width={segment.share / largest}
            currency={currency}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SegmentRowProps {
  readonly segment: SegmentAnswer;
  readonly width: number;
  readonly currency: string;
}

function SegmentRow({ segment, width, currency }: SegmentRowProps) {
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
      <td>
        {formatAmount(segment.revenue, currency, language, 0)}
        <span class="detail">{formatShare(segment.revenueShare, language)}</span>
      </td>
    </tr>
  );
}
