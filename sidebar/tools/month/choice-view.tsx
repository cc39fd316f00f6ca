import { useEffect } from 'preact/hooks';
import type { NewExportAnswer, NewExportRequest } from '../../../src/contract/new-export';
import { useSay } from '../../language';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import { ChoiceFields } from './choice-fields';
import { ABOUT, COMPARE, COMPARING, NO_TABS, READING, TITLE, UNDOING } from './texts';
import { UndoOffer } from './undo-offer';
import { requestOf, settled, type useChoice } from './use-choice';

interface Props extends ReturnType<typeof useChoice> {
  readonly shown: (request: NewExportRequest, answer: NewExportAnswer) => void;
}

/** The base and the new export, chosen then compared. */
export function ChoiceView({ changed, change, shown }: Props) {
  const say = useSay();
  const listed = useAsk('newExportTabs');
  const compared = useAsk('newExport');
  const list = (): void => listed.ask({});
  useEffect(list, []);
  const tabs = listed.answer?.tabs ?? [];
  const choice = listed.answer && settled(listed.answer, changed);
  const request = choice && requestOf(choice);
  const compare = (): void => request && compared.ask(request, (answer) => shown(request, answer));
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
