import type { UndoOffer as Offer } from '../../../src/contract/new-export';
import { useSay } from '../../language';

interface Props {
  readonly offer: Offer;
  readonly run: () => void;
  readonly disabled: boolean;
}

/** What the last addition did, and the click that takes it back. */
export function UndoOffer({ offer, run, disabled }: Props) {
  const say = useSay();
  return (
    <p>
      {say(offer.about)}{' '}
      <button type="button" class="link" aria-disabled={disabled} onClick={() => disabled || run()}>
        {say(offer.action)}
      </button>
    </p>
  );
}
