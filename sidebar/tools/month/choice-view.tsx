import { useEffect } from 'preact/hooks';
import type { NewExportAnswer, NewExportRequest } from '../../../src/contract/new-export';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import { ChoiceFields } from './choice-fields';
import { ABOUT, COMPARE, COMPARING, NO_TABS, READING, TITLE } from './texts';
import { requestOf, settled, type useChoice } from './use-choice';

interface Props extends ReturnType<typeof useChoice> {
  readonly shown: (request: NewExportRequest, answer: NewExportAnswer) => void;
}

/** The base and the new export, chosen then compared. */
export function ChoiceView({ changed, change, shown }: Props) {
  const listed = useAsk('newExportTabs');
  const compared = useAsk('newExport');
  const list = (): void => listed.ask({});
  useEffect(list, []);
  const tabs = listed.answer?.tabs ?? [];
  const choice = listed.answer && settled(listed.answer, changed);
  const request = choice && requestOf(choice);
  const compare = (): void => request && compared.ask(request, (answer) => shown(request, answer));
  const waits = listed.asking ? READING : compared.asking ? COMPARING : undefined;
  return (
    <View
      title={TITLE}
      about={listed.answer && tabs.length === 0 ? NO_TABS : ABOUT}
      status={waits}
      failure={listed.failure ?? compared.failure}
      retry={listed.failure ? list : compare}
      primary={
        tabs.length > 0
          ? { label: COMPARE, run: compare, disabled: waits !== undefined || request === undefined }
          : undefined
      }
    >
      {choice && tabs.length > 0 && <ChoiceFields tabs={tabs} choice={choice} change={change} />}
    </View>
  );
}
