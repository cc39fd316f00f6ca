import type { ComponentChildren } from 'preact';
import type { Failure } from '../../src/contract/envelope';
import type { Phrase } from '../../src/core/model/problem';
import { useSay } from '../language';
import { isPassing } from '../server/failures';
import { FailureMessage } from './failure-message';
import { RETRY } from './texts';

const TITLE_ID = 'title';

/** A new view is read from its title. */
export const focusTitle = (): void => document.getElementById(TITLE_ID)?.focus();

export interface ViewAction {
  readonly label: Phrase;
  readonly run: () => void;
  readonly disabled?: boolean;
}

interface ViewActions {
  readonly failure: Failure | undefined;
  /** Asks again what failed. */
  readonly retry: () => void;
  /** What mends a refusal that asking again would not. */
  readonly repair?: ViewAction | undefined;
  readonly primary?: ViewAction | undefined;
  readonly secondary?: ViewAction | undefined;
}

interface ViewProps extends ViewActions {
  readonly title: Phrase;
  readonly about?: Phrase | undefined;
  /** What is under way, in words; told to screen readers as it changes. */
  readonly status?: Phrase | undefined;
  readonly children?: ComponentChildren;
}

/** The frame of every view: title, content, and at the bottom one blue button, in the same place each time. */
export function View({ title, about, status, children, ...actions }: ViewProps) {
  const say = useSay();
  const { primary, secondary } = actionsOf(actions);
  const { failure } = actions;
  return (
    <>
      <main aria-busy={status !== undefined}>
        <h1 id={TITLE_ID} tabIndex={-1}>
          {say(title)}
        </h1>
        {about && <p class="muted">{say(about)}</p>}
        <p class="status" role="status">
          {status && say(status)}
        </p>
        {children}
      </main>
      <footer>
        <div role="alert">{failure && <FailureMessage key={failure.code} failure={failure} />}</div>
        <div class="actions">
          {primary && <ActionButton action={primary} look="primary" />}
          {secondary && <ActionButton action={secondary} look="secondary" />}
        </div>
      </footer>
    </>
  );
}

/** After a failure the blue button leads on: by asking again, or by mending what was refused. */
function actionsOf({ failure, retry, repair, primary, secondary }: ViewActions) {
  const again: ViewAction = { label: RETRY, run: retry };
  if (!failure) return { primary, secondary };
  return repair && !isPassing(failure)
    ? { primary: repair, secondary: again }
    : { primary: again, secondary };
}

/** A button that cannot be used yet stays where the focus may be: told, not taken away. */
function ActionButton({ action, look }: { readonly action: ViewAction; readonly look: string }) {
  const say = useSay();
  const disabled = action.disabled ?? false;
  return (
    <button type="button" class={look} aria-disabled={disabled} onClick={() => disabled || action.run()}>
      {say(action.label)}
    </button>
  );
}
