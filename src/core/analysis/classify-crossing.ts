import type { ClientTable } from '../clients/client-table';
import { type Phrase, type Problem, problem } from '../model/problem';
import { cross } from '../scoring/crossing';
import { crossedSegments } from '../segments/crossed-segments';
import { ENGAGEMENT_SEGMENTS } from '../segments/engagement-segments';
import { type AnalysisOptions, tuningOf } from './analysis';
import type { Classification } from './classification';
import { AXES, type AxisId } from './crossing-axes';
import { engagementOfClients, PARTNERS } from './crossings';
import { smallSegment } from './tuning';

/** A method, or a behaviour, that a crossing may be made of. */
type Axis = Pick<Classification, 'header' | 'segments' | 'of' | 'reasonOf' | 'notices'> & {
  readonly id: AxisId;
};

/**
 * The clients that can be scored by two methods at once. An axis that was asked for and that the file has not gives way to
 * the usual one, and it is said; `undefined` where the file allows no two.
 */
export function classifyByCrossing(
  clients: ClientTable,
  ready: Int32Array,
  classifications: readonly Classification[],
  options: AnalysisOptions,
): Classification | undefined {
  const found = [...classifications.flatMap(axisOf), ...engagementAxis(clients)];
  const { crossRows, crossColumns } = options.choices ?? {};
  const row = firstOf(found, [crossRows, 'cycle', ...PARTNERS]);
  const others = found.filter((axis) => axis !== row);
  const column = firstOf(others, [crossColumns, ...(row?.id === 'cycle' ? BEHAVIOUR : []), ...PARTNERS]);
  if (!row || !column) return undefined;
  const [rowOf, columnOf] = [among(ready, row.of), among(ready, column.of)];
  const crossing = cross(
    { of: rowOf, count: row.segments.length },
    { of: columnOf, count: column.segments.length },
    clients.revenue,
  );
  const { segments, segmentOf } = crossedSegments(
    { of: rowOf, classes: row.segments },
    { of: columnOf, classes: column.segments },
    crossing,
    smallSegment(tuningOf(options)),
  );
  return {
    id: 'crossing',
    axes: [row.id, column.id],
    header: joined(row.header, TIMES, column.header),
    segments: segments.map(({ clients: _count, ...segment }) => segment),
    of: segmentOf,
    reasonOf: (client) => joined(row.reasonOf(client), AND, column.reasonOf(client)),
    notices: [
      ...otherAxis(crossRows, row),
      ...otherAxis(crossColumns, column),
      // Those of account sizes are said whatever makes the tabs.
      ...[row, column].flatMap(({ id, notices }) => (id === 'pmg' ? [] : notices)),
    ],
  };
}

const BEHAVIOUR = ['engagement'] as const;

const axisOf = (classification: Classification): readonly Axis[] =>
  classification.id === 'crossing' ? [] : [{ ...classification, id: classification.id }];

function engagementAxis(clients: ClientTable): readonly Axis[] {
  const of = engagementOfClients(clients);
  if (!of) return [];
  const header = { fr: 'Réactions à vos messages', en: 'Reactions to your messages' };
  const label = { fr: 'réactions', en: 'reactions' };
  const reasonOf = (client: number): Phrase => joined(label, COLON, ENGAGEMENT_SEGMENTS[of[client]!]!.member);
  return [{ id: 'engagement', header, segments: ENGAGEMENT_SEGMENTS, of, reasonOf, notices: [] }];
}

const firstOf = (axes: readonly Axis[], wanted: readonly (AxisId | undefined)[]): Axis | undefined =>
  wanted.flatMap((id) => axes.filter((axis) => axis.id === id))[0];

/** Who cannot be scored is in no segment: a prospect has a score, and no class of a client. */
function among(ready: Int32Array, of: Int8Array): Int8Array {
  const kept = new Int8Array(of.length).fill(-1);
  for (const client of ready) kept[client] = of[client]!;
  return kept;
}

const joined = (one: Phrase, sign: Phrase, other: Phrase): Phrase => ({
  fr: one.fr + sign.fr + other.fr,
  en: one.en + sign.en + other.en,
});

const TIMES: Phrase = { fr: ' × ', en: ' × ' };
const AND: Phrase = { fr: ' ; ', en: '; ' };
const COLON: Phrase = { fr: ' : ', en: ': ' };

function otherAxis(wanted: AxisId | undefined, taken: Axis): readonly Problem[] {
  if (wanted === undefined || wanted === taken.id) return [];
  const name = AXES.find(({ id }) => id === wanted)!.name;
  return [
    problem('other-axis', {
      fr: `Croisement : le fichier ne permet pas « ${name.fr} » ici ; « ${taken.header.fr} » prend sa place.`,
      en: `Crossing: the file does not allow “${name.en}” here; “${taken.header.en}” takes its place.`,
    }),
  ];
}
