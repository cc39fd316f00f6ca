import type { SegmentAnswer } from '../../src/contract/answers';
import { type MapCell, scoreMap } from '../../src/core/preview/score-map';
import { formatNumber } from '../../src/core/text/numbers';
import { useLanguage, useSay } from '../language';
import type { LivePreview } from './live-preview';
import { MAP, MAP_ABOUT, mostlyOf } from './texts';

/** Strongest tint: the figures stay readable on it. */
const STRONGEST = 0.4;

/** How many clients stand where; the tint repeats the number, the line the segment that is named. */
export function ScoreMap({ live }: { readonly live: LivePreview }) {
  const say = useSay();
  const rows = scoreMap(live.made);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.flat().map(({ clients }) => clients), 1);
  return (
    <figure>
      <table class="map">
        <caption>{say(MAP)}</caption>
        <thead>
          <tr>
            <td />
            {rows[0]!.map(({ r }) => (
              <AxisName
                key={r}
                scope="col"
                letter={`R${r}`}
                range={live.limits[0]!.classes[rows.length - r]!}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]!.f}>
              <AxisName
                scope="row"
                letter={`F${cells[0]!.f}`}
                range={live.limits[1]!.classes[rows.length - cells[0]!.f]!}
              />
              {cells.map((cell) => (
                <Cell key={cell.r} cell={cell} most={most} segments={live.segments} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption class="detail">{say(MAP_ABOUT)}</figcaption>
    </figure>
  );
}

interface AxisNameProps {
  readonly scope: 'col' | 'row';
  readonly letter: string;
  readonly range: LivePreview['limits'][number]['classes'][number];
}

function AxisName({ scope, letter, range }: AxisNameProps) {
  const say = useSay();
  return (
    <th scope={scope} title={say(range)}>
      {letter}
      <span class="unseen"> ({say(range)})</span>
    </th>
  );
}

interface CellProps {
  readonly cell: MapCell;
  readonly most: number;
  readonly segments: readonly SegmentAnswer[];
}

function Cell({ cell: { clients, mostly }, most, segments }: CellProps) {
  const say = useSay();
  const language = useLanguage();
  if (mostly === undefined) return <td class="muted">0</td>;
  const { name, color } = segments[mostly]!;
  const words = say(mostlyOf(name));
  const tint = `rgb(11 87 208 / ${(clients / most) * STRONGEST})`;
  return (
    <td title={words} style={{ backgroundColor: tint, borderBottomColor: color }}>
      {formatNumber(clients, language)}
      <span class="unseen">, {words}</span>
    </td>
  );
}
