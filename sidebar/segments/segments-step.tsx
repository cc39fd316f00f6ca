import { useMemo } from 'preact/hooks';
import { useSay } from '../language';
import { Notices } from '../parts/notices';
import { BACK } from '../parts/texts';
import { View } from '../parts/view';
import { livePreview } from '../preview/live-preview';
import { MovableLimits } from '../preview/movable-limits';
import { useFigures } from '../preview/use-figures';
import { canGoOn, isPending } from '../state/questions';
import type { Settings } from '../state/state';
import type { StepProps } from '../step-props';
import { FrozenField } from './frozen-field';
import { Limits } from './limits';
import { MethodLine } from './method-line';
import { PlannedTabs } from './planned-tabs';
import { ScoreFields } from './score-fields';
import { SegmentTable } from './segment-table';
import { SettingsFields } from './settings-fields';
import { COMPUTING, SEE_COLUMNS, segmentsOf, TITLE, WRITE, writeTabs } from './texts';

/** Step 3: the segments as they would be, the settings that shape them, and the tabs that would be written. */
export function SegmentsStep({ state, dispatch }: StepProps) {
  const say = useSay();
  const preview = state.preview?.answer;
  const inspected = state.inspected?.answer;
  const read = useFigures({ state, dispatch });
  const live = useMemo(
    () => preview && livePreview(preview, read.figures, state.settings),
    [preview, read.figures, state.settings.limits, state.settings.scoreLimits],
  );
  const change = (settings: Settings) => dispatch({ type: 'settings-changed', settings });
  return (
    <View
      title={TITLE}
      status={isPending(state) ? COMPUTING : undefined}
      failure={state.failure}
      retry={() => dispatch({ type: 'retry' })}
      repair={{ label: SEE_COLUMNS, run: () => dispatch({ type: 'back' }) }}
      primary={{
        label: preview ? writeTabs(preview.tabs.length) : WRITE,
        run: () => dispatch({ type: 'next' }),
        disabled: !canGoOn(state),
      }}
      secondary={{ label: BACK, run: () => dispatch({ type: 'back' }) }}
    >
      {preview && <MethodLine preview={preview} back={() => dispatch({ type: 'back' })} />}
      {inspected && (
        <SettingsFields settings={state.settings} inspected={inspected} preview={preview} change={change} />
      )}
      {preview && (
        <>
          <FrozenField settings={state.settings} preview={preview} change={change} />
          {preview.score && <ScoreFields score={preview.score} settings={state.settings} change={change} />}
          <section>
            <h2>{say(segmentsOf(preview.scored))}</h2>
            <SegmentTable segments={live?.segments ?? preview.segments} currency={preview.currency} />
            <Limits limits={live?.limits ?? preview.limits} />
          </section>
          <MovableLimits {...{ preview, read, live, change }} settings={state.settings} />
          <Notices notices={[...preview.guardRails, ...preview.notices]} />
          <PlannedTabs
            tabs={preview.tabs}
            guides={state.settings.guides}
            changeGuides={(guides) => change({ ...state.settings, guides })}
          />
        </>
      )}
    </View>
  );
}
