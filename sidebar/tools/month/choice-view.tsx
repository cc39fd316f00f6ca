import { useEffect } from 'preact/hooks';
import type { Failure } from '../../../src/contract/envelope';
import type { NewExportRequest } from '../../../src/contract/new-export';
import { useSay } from '../../language';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import { ChoiceFields } from './choice-fields';
import { ABOUT, COMPARE, COMPARING, CORRECT, NO_TABS, READING, TITLE, UNDOING } from './texts';
import { UndoOffer } from './undo-offer';
import { requestOf, settled, type useChoice } from './use-choice';
import { type Compared, useComparison } from './use-comparison';

interface Props extends ReturnType<typeof useChoice> {
  /** The question with what was said of the columns. */
  readonly corrected: (request: NewExportRequest) => NewExportRequest;
  readonly shown: (compared: Compared) => void;
  /** Leads to the columns of the export. */
  readonly columns: (request: NewExportRequest) => void;
}

/** The base and the new export, chosen then compared. */
export function ChoiceView({ changed, change, corrected, shown, columns }: Props) {
  const say = useSay();
  const listed = useAsk('newExportTabs');
  const compared = useComparison(shown);
  const list = (): void => listed.ask({});
  useEffect(list, []);
  const tabs = listed.answer?.tabs ?? [];
  const choice = listed.answer && settled(listed.answer, changed);
  const request = choice && requestOf(choice);
  const compare = (): void => request && compared.compare(corrected(request));
  const undone = useAsk('undoNewExport');
  const undo = listed.answer?.undo;
  const takeBack = (): void => {
    if (undo) undone.ask({ id: undo.id }, list);
  };
  const waits = listed.asking
    ? READING
    : compared.asking
      ? (compared.underWay ?? COMPARING)
      : undone.asking
        ? (undone.underWay ?? UNDOING)
        : undefined;
  return (
    <View
      title={TITLE}
      about={listed.answer && tabs.length === 0 ? NO_TABS : ABOUT}
      status={waits}
      failure={listed.failure ?? compared.failure ?? undone.failure}
      retry={listed.failure ? list : undone.failure ? takeBack : compare}
      repair={
        isOfColumns(compared.failure) ? { label: CORRECT, run: () => request && columns(request) } : undefined
      }
      primary={
        tabs.length > 0
          ? { label: COMPARE, run: compare, disabled: waits !== undefined || request === undefined }
          : undefined
      }
    >
      <p role="status">{undone.answer && say(undone.answer.done)}</p>
      {choice && tabs.length > 0 && <ChoiceFields tabs={tabs} choice={choice} change={change} />}
      {undo && <UndoOffer offer={undo} run={takeBack} disabled={waits !== undefined} />}
    </View>
  );
}

/** Refusals that another role of a column may mend. */
const OF_COLUMNS = ['column-not-in-export', 'no-common-key', 'other-basis'];

const isOfColumns = (failure: Failure | undefined): boolean =>
  failure !== undefined && OF_COLUMNS.includes(failure.code);
