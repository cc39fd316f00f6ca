import { useState } from 'preact/hooks';
import type { AuditAnswer, FindingAnswer } from '../../src/contract/audit';
import { useSay } from '../language';
import { FindingItem } from './finding-item';
import {
  ALL_COLUMNS,
  FILTER,
  FIRST_FINDINGS,
  NONE_FOR_COLUMN,
  NOTHING_FOUND,
  otherFindings,
  passedChecks,
} from './texts';

const FIRST = 5;

interface FindingsProps {
  readonly audit: AuditAnswer;
  readonly select: (cells: readonly string[]) => void;
}

/** The five findings that matter most, the others folded, or those of one column. */
export function Findings({ audit, select }: FindingsProps) {
  const say = useSay();
  const [column, setColumn] = useState<number>();
  const shown = audit.findings.filter(({ columns }) => column === undefined || columns.includes(column));
  return (
    <section>
      <h2>{say(FIRST_FINDINGS)}</h2>
      {audit.findings.length > 0 && <ColumnFilter audit={audit} column={column} choose={setColumn} />}
      {shown.length === 0 && <p>{say(column === undefined ? NOTHING_FOUND : NONE_FOR_COLUMN)}</p>}
      <List findings={shown.slice(0, FIRST)} select={select} />
      {shown.length > FIRST && (
        <details>
          <summary>{say(otherFindings(shown.length - FIRST))}</summary>
          <List findings={shown.slice(FIRST)} select={select} />
        </details>
      )}
      <p class="muted">{say(passedChecks(audit.passed))}</p>
    </section>
  );
}

function List({
  findings,
  select,
}: {
  readonly findings: readonly FindingAnswer[];
  readonly select: FindingsProps['select'];
}) {
  return (
    <ul class="notices">
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} select={select} />
      ))}
    </ul>
  );
}

interface ColumnFilterProps {
  readonly audit: AuditAnswer;
  readonly column: number | undefined;
  readonly choose: (column: number | undefined) => void;
}

/** Only the columns that something is said about. */
function ColumnFilter({ audit, column, choose }: ColumnFilterProps) {
  const say = useSay();
  const concerned = audit.columns.filter(({ position }) =>
    audit.findings.some(({ columns }) => columns.includes(position)),
  );
  return (
    <label class="field">
      {say(FILTER)}
      <select
        value={column ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : Number(value))}
      >
        <option value="">{say(ALL_COLUMNS)}</option>
        {concerned.map(({ position, header }) => (
          <option key={position} value={position}>
            {header}
          </option>
        ))}
      </select>
    </label>
  );
}
