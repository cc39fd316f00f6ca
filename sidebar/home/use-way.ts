import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import type { Way } from '../../src/contract/plan';
import { TAB_GONE } from '../creation/texts';
import { call, openPage } from '../server/call';
import type { Left } from '../state/left';
import type { StepProps } from '../step-props';

/** Follows a button: to another view, to a tab, or to one that is made first; says what it waits for and what failed. */
export function useWay(dispatch: StepProps['dispatch'], left?: Left) {
  const [asked, setAsked] = useState<Way>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const follow = (way: Way): void => {
    setAsked(way);
    setFailure(undefined);
    const { to } = way;
    if (to === 'resume') dispatch({ type: 'resume' });
    else if (to === 'return' && left) dispatch({ type: 'return', place: left });
    else if (to === 'source' || to === 'plan') dispatch({ type: 'go', to });
    else {
      setBusy(true);
      arrive(way, dispatch)
        .then(setFailure, setFailure)
        .then(() => setBusy(false));
    }
  };
  return { follow, busy, failure, retry: () => asked && follow(asked) };
}

/** To a tab, or to one that is made first. */
async function arrive(
  { to, sheetId = -1 }: Way,
  dispatch: StepProps['dispatch'],
): Promise<Failure | undefined> {
  if (to === 'tab')
    return (await call('show', { sheetId })).shown ? undefined : { code: 'tab-gone', text: TAB_GONE };
  if (to === 'month') await openPage('openMonth');
  if (to === 'agreement') await call('agreement', {});
  if (to === 'guides') await call('openGuides', {});
  if (to === 'example') dispatch({ type: 'example-added', ...(await call('example', {})) });
  return undefined;
}
