import { useEffect, useState } from 'preact/hooks';
import type { FunctionHelp } from '../../../src/contract/tools';
import { useTitleFocus } from '../../parts/use-title-focus';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import { FreezeView } from './freeze-view';
import { FunctionList } from './function-list';
import { FunctionView } from './function-view';
import { ABOUT, FREEZE, LOADING, TITLE } from './texts';

/** The list of functions; then one of them, or formulas to freeze. */
export function FunctionsView() {
  const { answer, failure, asking, ask } = useAsk('functions');
  const [chosen, choose] = useState<FunctionHelp | 'freeze'>();
  useEffect(() => ask({}), []);
  useTitleFocus(chosen === undefined || chosen === 'freeze' ? (chosen ?? '') : chosen.name);
  const back = (): void => choose(undefined);
  if (chosen === 'freeze') return <FreezeView back={back} />;
  if (chosen) return <FunctionView called={chosen} back={back} />;
  return (
    <View
      title={TITLE}
      about={ABOUT}
      status={asking ? LOADING : undefined}
      failure={failure}
      retry={() => ask({})}
      secondary={{ label: FREEZE, run: () => choose('freeze') }}
    >
      {answer && <FunctionList functions={answer.functions} choose={choose} />}
    </View>
  );
}
