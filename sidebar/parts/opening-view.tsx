import type { Failure } from '../../src/contract/envelope';
import { BACK, OPENING, OPENING_STEP } from './texts';
import { View } from './view';

interface OpeningViewProps {
  readonly failure: Failure | undefined;
  readonly retry: () => void;
  /** Absent where another view is one click away. */
  readonly back?: () => void;
}

/** In the place of a view that is on its way. */
export const OpeningView = ({ failure, retry, back }: OpeningViewProps) => (
  <View
    title={OPENING}
    status={failure ? undefined : OPENING_STEP}
    failure={failure}
    retry={retry}
    secondary={back && { label: BACK, run: back }}
  />
);
