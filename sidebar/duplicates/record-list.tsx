import type { Findings, FoundGroup } from '../../src/core/duplicates/findings';
import { formatAmount } from '../../src/core/text/numbers';
import { useLanguage, useSay } from '../language';
import { DIFFERS, keptRecord, otherRecord } from './texts';

interface RecordListProps {
  readonly findings: Findings;
  readonly group: FoundGroup;
}

/** The records under one another, the kept one first; what differs from it is said in words. */
export function RecordList({ findings: { headers, currency }, group }: RecordListProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ol class="records">
      {group.records.map(({ sheetRow, cells, differs, cents, why }, index) => (
        <li key={sheetRow}>
          <strong>{say(index === 0 ? keptRecord(sheetRow) : otherRecord(sheetRow))}</strong>
          {headers.map((header, at) => {
            const text = cells[at]!;
            if (text === '') return null;
            return (
              <span key={header} class="cell">
                <span class="muted">{header}</span> {text}
                {differs.includes(at) && <em> ({say(DIFFERS)})</em>}
              </span>
            );
          })}
          {cents !== null && <span class="cell">{formatAmount(cents, currency, language)}</span>}
          {why && <span class="detail">{why}</span>}
        </li>
      ))}
    </ol>
  );
}
