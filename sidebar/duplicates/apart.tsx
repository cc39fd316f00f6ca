import type { Findings, FoundGroup, FoundRecord } from '../../src/core/duplicates/findings';
import { useSay } from '../language';
import { APART, apartCount, isApart, otherRecord } from './texts';

interface ApartProps {
  readonly findings: Findings;
  readonly select: (cells: readonly string[]) => void;
}

/** Shown of each kind; « Doublons » lists them all. */
const MOST = 20;

/** Households, other sites, namesakes: useful in themselves, never called duplicates. */
export function Apart({ findings, select }: ApartProps) {
  const say = useSay();
  const groups = findings.groups.filter(({ kind }) => isApart(kind));
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{say(APART)}</h2>
      {(['household', 'other-site', 'namesakes'] as const).map((kind) => {
        const ofKind = groups.filter((group) => group.kind === kind);
        return (
          ofKind.length > 0 && (
            <details key={kind}>
              <summary>{say(apartCount(kind, ofKind.length))}</summary>
              <ul class="notices">
                {ofKind.slice(0, MOST).map((group) => (
                  <Item key={group.records[0]!.sheetRow} group={group} select={select} />
                ))}
              </ul>
            </details>
          )
        );
      })}
    </section>
  );
}

function Item({
  group: { records },
  select,
}: {
  readonly group: FoundGroup;
  readonly select: ApartProps['select'];
}) {
  const say = useSay();
  return (
    <li>
      {records.map((record) => (
        <span key={record.sheetRow} class="cell">
          {nameOf(record)}
        </span>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => select(records.map(({ sheetRow }) => `A${sheetRow}`))}
      >
        {records.map(({ sheetRow }) => say(otherRecord(sheetRow))).join(', ')}
      </button>
    </li>
  );
}

/** The first two things that tell who it is. */
const nameOf = ({ cells }: FoundRecord): string =>
  cells
    .filter((text) => text !== '')
    .slice(0, 2)
    .join(' ');
