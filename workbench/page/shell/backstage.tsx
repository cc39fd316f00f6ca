import { useState } from 'preact/hooks';
import type { Phrase } from '../../../src/core/model/problem';
import { plural } from '../../../src/core/text/numbers';
import { type Account, INCIDENTS, type Incident } from '../../server/protocol';
import { useStore } from '../state/store';
import { INCIDENT_NAMES, TEXTS } from '../texts';
import { useSpeech, useWorkbench } from './context';

/** For the curious: what the script asked of Google, what it would have cost there, and how it takes misfortune. */
export function Backstage() {
  const workbench = useWorkbench();
  const { backstageOpen, accounts } = useStore(workbench.store);
  const say = useSpeech();
  if (!backstageOpen) return null;
  const [last] = accounts;
  return (
    <section class="backstage" aria-label={say(TEXTS.backstage)}>
      <div>
        <h2>{say(TEXTS.lastAction)}</h2>
        {last ? <AccountOf account={last} /> : <p>{say(TEXTS.noAction)}</p>}
      </div>
      <div>
        <h2>{say(TEXTS.journal)}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
        <ol class="journal" reversed tabIndex={0}>
          {accounts.map((account, index) => (
            <li key={accounts.length - index}>
              {say(lineOf(account))}
              {account.log.map((line, at) => (
                <pre key={at}>{line}</pre>
              ))}
            </li>
          ))}
        </ol>
      </div>
      <IncidentForm />
    </section>
  );
}

function AccountOf({ account }: { readonly account: Account }) {
  const say = useSpeech();
  return (
    <>
      <p>{say(costOf(account))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <ul class="calls" tabIndex={0}>
        {Object.entries(account.calls).map(([name, count]) => (
          <li key={name}>
            <code>{name}</code> × {count}
          </li>
        ))}
      </ul>
    </>
  );
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

const costOf = ({ functionName, roundTrips, virtualMilliseconds, realMilliseconds }: Account): Phrase => ({
  fr: `« ${functionName} » : ${plural(roundTrips, 'échange', 'échanges', 'fr')} avec le classeur, environ ${seconds(virtualMilliseconds).replace('.', ',')} s chez Google (estimation), ${realMilliseconds} ms ici.`,
  en: `“${functionName}”: ${plural(roundTrips, 'exchange', 'exchanges', 'en')} with the workbook, about ${seconds(virtualMilliseconds)} s at Google (estimate), ${realMilliseconds} ms here.`,
});

const lineOf = ({ functionName, virtualMilliseconds, error }: Account): Phrase => {
  const ending = error ? ` – ${error}` : '';
  return {
    fr: `${functionName} : ${seconds(virtualMilliseconds).replace('.', ',')} s${ending}`,
    en: `${functionName}: ${seconds(virtualMilliseconds)} s${ending}`,
  };
};

function IncidentForm() {
  const workbench = useWorkbench();
  const { incident } = useStore(workbench.store);
  const say = useSpeech();
  const [kind, setKind] = useState<Incident['kind']>('failure');
  const [call, setCall] = useState(1);
  const sheetId = workbench.activeTab();
  const armed: Incident = { kind, call, ...(kind === 'failure' || sheetId === undefined ? {} : { sheetId }) };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        workbench.arm(incident ? undefined : armed);
      }}
    >
      <h2>{say(TEXTS.incident)}</h2>
      <label class="field">
        {say(TEXTS.incidentKind)}
        <select
          class="field-input"
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as Incident['kind'])}
        >
          {INCIDENTS.map((name) => (
            <option key={name} value={name}>
              {say(INCIDENT_NAMES[name])}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say(TEXTS.incidentCall)}
        <input
          class="field-input"
          type="number"
          min={1}
          value={call}
          onInput={({ currentTarget }) => setCall(Math.max(1, Number(currentTarget.value) || 1))}
        />
      </label>
      <button type="submit" class="button">
        {say(incident ? TEXTS.disarm : TEXTS.arm)}
      </button>
      {incident && <p role="status">{say(TEXTS.armed)}</p>}
    </form>
  );
}
