import { useEffect, useState } from 'preact/hooks';
import type { InspectAnswer } from '../../../src/contract/answers';
import type { NewExportRequest } from '../../../src/contract/new-export';
import type { RoleChoice } from '../../../src/contract/requests';
import { TableColumns } from '../../columns/table-columns';
import { BACK } from '../../parts/texts';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import { COLUMNS_ABOUT, COLUMNS_TITLE, COMPARE, COMPARING, READING_COLUMNS } from './texts';
import { type Compared, useComparison } from './use-comparison';

interface Props {
  /** With what was said of the columns so far. */
  readonly request: NewExportRequest;
  readonly correct: (choice: RoleChoice) => void;
  readonly shown: (compared: Compared) => void;
  readonly back: () => void;
}

/** The columns of the new export as they were recognised, each to be corrected; then compared again. */
export function ColumnsView({ request, correct, shown, back }: Props) {
  const { base, next, choices = [] } = request;
  const [inspected, setInspected] = useState<InspectAnswer>();
  const columns = useAsk('inspect');
  const compared = useComparison(shown);
  // The tab of the export is read alone: there it is the first one.
  const own = choices.map((choice): RoleChoice => ({ ...choice, table: 'main' }));
  const read = (): void => columns.ask({ source: { sheetId: next ?? base }, choices: own }, setInspected);
  useEffect(read, [JSON.stringify(own)]);
  const choose = (choice: RoleChoice): void => {
    compared.forget();
    correct({ ...choice, table: next === undefined ? 'main' : 'join' });
  };
  const compare = (): void => compared.compare(request);
  const waits = columns.asking
    ? READING_COLUMNS
    : compared.asking
      ? (compared.underWay ?? COMPARING)
      : undefined;
  return (
    <View
      title={COLUMNS_TITLE}
      about={COLUMNS_ABOUT}
      status={waits}
      failure={columns.failure ?? compared.failure}
      retry={columns.failure ? read : compare}
      primary={{ label: COMPARE, run: compare, disabled: waits !== undefined }}
      secondary={{ label: BACK, run: back }}
    >
      {inspected && (
        <TableColumns
          which="main"
          table={inspected.main}
          roles={inspected.roles}
          choices={own}
          choose={choose}
          unfolded
        />
      )}
    </View>
  );
}
