import type { ClientFigures } from '../../src/core/preview/client-figures';
import type { LivePreview } from './live-preview';
import { Pareto } from './pareto';

interface WeightOfBestProps {
  readonly live: LivePreview;
  readonly figures: ClientFigures;
}

/** The curve of the clients on screen, with the classes that it ends where account sizes make them. */
export const WeightOfBest = ({ live, figures }: WeightOfBestProps) => (
  <Pareto amounts={amountsOf(live, figures)} ends={endsOf(live)} />
);

/** What the curve adds up: the amounts that class the accounts, where they do. */
const amountsOf = ({ segmenting }: LivePreview, { size, revenue }: ClientFigures): Float64Array =>
  segmenting.by === 'pmg' && !segmenting.limits.on ? size : revenue;

/** Where big and medium accounts end on the curve, which is one of revenue. */
function endsOf({ segmenting, segments }: LivePreview) {
  if (segmenting.by !== 'pmg' || segmenting.limits.on) return [];
  const [big, medium] = segments;
  return [
    { name: big!.name, share: big!.share },
    { name: medium!.name, share: big!.share + medium!.share },
  ];
}
