import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import { useSay } from '../language';
import { copyText } from './copy-text';
import { COPY_DETAILS, DETAILS_COPIED, DETAILS_TO_COPY } from './texts';

/** What happened and what to do; the details are one click away, for whoever helps. */
export function FailureMessage({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  return (
    <div class="failure">
      <p>{say(failure.text)}</p>
      {failure.details !== undefined && <Details text={failure.details} />}
    </div>
  );
}

function Details({ text }: { readonly text: string }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <button type="button" class="link" onClick={() => setCopied(copyText(text))}>
        {say(COPY_DETAILS)}
      </button>
      {copied && <span> {say(DETAILS_COPIED)}</span>}
      {copied === false && <textarea aria-label={say(DETAILS_TO_COPY)} readOnly value={text} rows={4} />}
    </>
  );
}
