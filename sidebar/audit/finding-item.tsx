import type { FindingAnswer } from '../../src/contract/audit';
import { useSay } from '../language';
import { ADVICE, showCells, VERDICTS } from './texts';

interface FindingItemProps {
  readonly finding: FindingAnswer;
  readonly select: (cells: readonly string[]) => void;
}

/** What was found, in one line; why it matters, what to do and where are one click away. */
export function FindingItem({ finding, select }: FindingItemProps) {
  const say = useSay();
  const { title, verdict, text, why, advice, cells } = finding;
  return (
    <li>
      <strong>{say(title)}</strong> <span class="tag">{say(VERDICTS[verdict])}</span>
      <span class="detail">{say(text)}</span>
      {cells.length > 0 && (
        <button type="button" class="link" onClick={() => select(cells)}>
          {say(showCells(finding))}
        </button>
      )}
      <details>
        <summary>{say(ADVICE)}</summary>
        <p>{say(advice)}</p>
        <p class="muted">{say(why)}</p>
      </details>
    </li>
  );
}
