import { AddOn } from '../../support/add-on';
import { LargeBase } from '../../support/large-base';
import { picture } from '../../support/picture';
import { copyOfDocument } from '../../support/snapshot';

/** The list of all clients being written again with notes in it, stopped between two calls that write its rows. */
function halfWritten() {
  const base = new LargeBase();
  const { addOn, source } = base;
  const request = { source, asOf: '2026-10-30' } as const;
  addOn.run(request);
  base.annotate('Clients segmentés');
  // The headers that the user typed become literal with the first writing.
  addOn.run(request);
  const before = JSON.stringify(picture(addOn.document));
  let run = addOn.answer('start', request);
  while (!isHalfWritten(addOn)) run = addOn.answer('continue', { runId: run.runId });
  return { addOn, request, before, runId: run.runId };
}

/** Some rows are there again, the last ones not yet. */
function isHalfWritten(addOn: AddOn): boolean {
  const { value } = addOn.sheet('Clients segmentés').layers;
  const isFilled = (row: number): boolean => value[row]?.some((cell) => cell !== undefined) ?? false;
  return isFilled(1) && !isFilled(4_990);
}

function sameBut(addOn: AddOn): AddOn {
  const copy = new AddOn(copyOfDocument(addOn.document));
  copy.clock = addOn.clock;
  return copy;
}

describe('a large tab left half-written', () => {
  const { addOn, request, before, runId } = halfWritten();

  test('is whole after the next run, with everything the user had written', () => {
    const later = sameBut(addOn);
    later.clock += 5 * 60_000;
    later.run(request);
    expect(JSON.stringify(picture(later.document)) === before).toBe(true);
  }, 600_000);

  test('is whole when the run is given up, with everything the user had written', () => {
    const stopped = sameBut(addOn);
    stopped.cancel(runId);
    expect(JSON.stringify(picture(stopped.document)) === before).toBe(true);
    expect(Math.max(...stopped.times)).toBeLessThanOrEqual(20_000);
  }, 600_000);
});
