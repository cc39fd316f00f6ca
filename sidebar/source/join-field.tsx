import { useSay } from '../language';
import { joinableWith } from '../state/source-choice';
import type { SourceFieldProps } from './tab-field';
import { CHOOSE, JOIN, JOINED_TAB } from './texts';

/** Clients in one tab, invoices in another: offered only where there is another. */
export function JoinField({ tabs, source, choose }: SourceFieldProps) {
  const say = useSay();
  const others = joinableWith(tabs, source);
  if (others.length === 0) return null;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={source.joined}
          onChange={(event) => choose({ ...source, joined: event.currentTarget.checked })}
        />
        <span>{say(JOIN)}</span>
      </label>
      {source.joined && (
        <label class="field">
          {say(JOINED_TAB)}
          <select
            value={source.joinSheetId ?? ''}
            onChange={(event) => choose({ ...source, joinSheetId: Number(event.currentTarget.value) })}
          >
            {source.joinSheetId === undefined && <option value="">{say(CHOOSE)}</option>}
            {others.map((tab) => (
              <option key={tab.sheetId} value={tab.sheetId}>
                {tab.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
