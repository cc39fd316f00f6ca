import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../language';
import { View } from '../../parts/view';
import { call } from '../../server/call';
import { useAsk } from '../use-ask';
import { useTask } from '../use-task';
import {
  COMPARE,
  COMPARED,
  COMPARING,
  DATES,
  FROM,
  GUIDES,
  GUIDES_ABOUT,
  knownDates,
  LISTING,
  LIVE,
  LIVE_ABOUT,
  MAKE_LIVE,
  PRINT_GUIDES,
  READING,
  SEGMENT,
  TITLE,
  TO,
} from './texts';

/** The guides on paper, and two dates of the history compared. */
export function FollowView() {
  const say = useSay();
  const known = useAsk('followUp');
  const [printing, listing, comparing] = [useTask(), useTask(), useTask()];
  const [segment, setSegment] = useState<string>();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [done, setDone] = useState(false);
  const look = (): void => known.ask({});
  useEffect(look, []);
  const { answer } = known;
  const compare = (): void => {
    if (!answer) return;
    setDone(false);
    comparing.run(async () => {
      const compared = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
      let next = await call('start', { ...answer.request, job: 'history', compared });
      while (!next.done) next = await call('continue', { runId: next.runId });
      const [tab] = next.tabs;
      if (tab) await call('show', { sheetId: tab.sheetId });
      setDone(true);
    });
  };
  const print = (): void => printing.run(() => call('openGuides', {}).then(() => undefined));
  const chosen = segment ?? answer?.segments[0]?.id;
  const list = (): void =>
    listing.run(async () => {
      if (chosen !== undefined) await call('liveSegment', { segment: chosen });
    });
  const retry = printing.failure ? print : listing.failure ? list : comparing.failure ? compare : look;
  const busy = comparing.busy || listing.busy;
  return (
    <View
      title={TITLE}
      status={known.asking ? READING : comparing.busy ? COMPARING : listing.busy ? LISTING : undefined}
      failure={printing.failure ?? listing.failure ?? comparing.failure ?? known.failure}
      retry={retry}
      primary={answer && { label: COMPARE, run: compare, disabled: busy }}
    >
      {answer && (
        <>
          <section>
            <h2>{say(GUIDES)}</h2>
            <p>{say(GUIDES_ABOUT)}</p>
            <button type="button" onClick={print}>
              {say(PRINT_GUIDES)}
            </button>
          </section>
          {chosen !== undefined && (
            <section>
              <h2>{say(LIVE)}</h2>
              <p>{say(LIVE_ABOUT)}</p>
              <label for="segment">{say(SEGMENT)}</label>
              <select
                id="segment"
                value={chosen}
                onChange={({ currentTarget }) => setSegment(currentTarget.value)}
              >
                {answer.segments.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              <button type="button" aria-disabled={busy} onClick={() => busy || list()}>
                {say(MAKE_LIVE)}
              </button>
            </section>
          )}
          <section>
            <h2>{say(DATES)}</h2>
            <label for="from">{say(FROM)}</label>
            <input
              id="from"
              type="date"
              value={from}
              onChange={({ currentTarget }) => setFrom(currentTarget.value)}
            />
            <label for="to">{say(TO)}</label>
            <input
              id="to"
              type="date"
              value={to}
              onChange={({ currentTarget }) => setTo(currentTarget.value)}
            />
            <p class="detail">{say(knownDates(answer.dates))}</p>
            <p role="status">{done && say(COMPARED)}</p>
          </section>
        </>
      )}
    </View>
  );
}
