import type { RunRequest } from '../../src/contract/requests';
import { AddOn } from './add-on';
import { copyOfDocument, stateOf } from './snapshot';

/** What happens before a service call of a run, counted from 0 over all its calls to the server. */
export type Fault = (callNumber: number, name: string) => void;

/** The workbook right before one call of the client to the server, and what is asked of it. */
interface Moment {
  readonly addOn: AddOn;
  /** Absent: the run is started. */
  readonly runId: string | undefined;
  /** Service calls made so far. */
  readonly calls: number;
}

/** A run without any fault, from which it can be made again with one. */
export class RecordedRun {
  private readonly moments: Moment[] = [];
  /** Name of each service call. */
  readonly names: string[] = [];

  constructor(
    readonly addOn: AddOn,
    private readonly request: RunRequest,
  ) {
    const note = (moment: Moment): void => {
      this.moments.push({ ...moment, addOn: copyOf(addOn) });
    };
    const take = (_call: number, name: string): number => this.names.push(name);
    goOn({ addOn, runId: undefined, calls: 0 }, request, take, note);
  }

  /**
   * The workbook of the same run with something happening before one of its service calls. Until then it is the very
   * same run: the calls to the server that were over by then are not made again.
   */
  disturbedAt(call: number, fault: Fault): AddOn {
    return this.from(call, () => fault);
  }

  /** The same where somebody else does something to the workbook before that call, and the run goes on as it can. */
  editedAt(call: number, edit: (addOn: AddOn) => void): AddOn {
    return this.from(call, (addOn) => (made) => {
      if (made === call) edit(addOn);
    });
  }

  private from(call: number, fault: (addOn: AddOn) => Fault): AddOn {
    const moment = this.moments.filter(({ calls }) => calls <= call).pop()!;
    const addOn = copyOf(moment.addOn);
    goOn({ ...moment, addOn }, this.request, fault(addOn));
    return addOn;
  }
}

function copyOf({ document, clock }: AddOn): AddOn {
  const addOn = new AddOn(copyOfDocument(document));
  addOn.clock = clock;
  return addOn;
}

/** One client that runs a job to its end, or to its first failure. */
function goOn(
  from: Moment,
  request: RunRequest,
  fault: Fault,
  note: (moment: Moment) => void = () => {},
): { calls: number; done: boolean } {
  const { addOn } = from;
  let { calls, runId } = from;
  addOn.beforeCall = (name) => fault(calls++, name);
  try {
    for (;;) {
      note({ addOn, runId, calls });
      const envelope = runId === undefined ? addOn.ask('start', request) : addOn.ask('continue', { runId });
      if (!envelope.ok || envelope.data.done) return { calls, done: envelope.ok };
      runId = envelope.data.runId;
    }
  } catch {
    return { calls, done: false };
  } finally {
    addOn.beforeCall = undefined;
  }
}

/**
 * The runs that follow disturbed ones, five minutes after those would have ended: whatever lease there was is over. A
 * workbook left in the very state of an earlier one is not run again: it could only become the same.
 */
export class NextRuns {
  private readonly states = new Set<string>();

  constructor(
    private readonly before: RecordedRun,
    private readonly request: RunRequest,
    private readonly look: (addOn: AddOn, done: boolean) => void,
  ) {}

  after(disturbed: AddOn): void {
    disturbed.clock = Math.max(disturbed.clock, this.before.addOn.clock) + 5 * 60_000;
    const state = `${stateOf(disturbed.document)} at ${disturbed.clock}`;
    if (this.states.has(state)) return;
    this.states.add(state);
    const { done } = goOn({ addOn: disturbed, runId: undefined, calls: 0 }, this.request, () => {});
    this.look(disturbed, done);
  }

  /** Different workbooks that disturbed runs left. */
  get count(): number {
    return this.states.size;
  }
}
