import { join } from 'node:path';
import type { EndpointName, Endpoints } from '../../src/contract/endpoints';
import type { Envelope, Failure } from '../../src/contract/envelope';
import type { UnderWay } from '../../src/contract/in-calls';
import type { RunRequest } from '../../src/contract/requests';
import {
  addSheet,
  callFromClient,
  createDocument,
  type DocumentOptions,
  displayRows,
  type EmulatedDocument,
  type Execution,
  type HostCell,
} from '../../workbench/emulator';

const FOLDER = join(__dirname, '..', '..', 'dist');

/** 22 November 2026, noon in Paris: tests do not depend on the day they are run. */
const NOON = Date.UTC(2026, 10, 22, 11);

type Answer<Name extends EndpointName> = Exclude<Endpoints[Name]['answer'], UnderWay>;

const isUnderWay = (answer: unknown): answer is UnderWay =>
  typeof answer === 'object' && answer !== null && 'underWay' in answer;

/** The shipped bundle on an emulated spreadsheet, asked as the sidebar asks. */
export class AddOn {
  readonly document: EmulatedDocument;
  readonly calls: Record<string, number> = {};
  roundTrips = 0;
  /** Every read and write of the document, in their order. */
  readonly trips: Execution['trips'][number][] = [];
  /** Virtual milliseconds of each call to the server. */
  readonly times: number[] = [];
  /** Epoch milliseconds of the next call to the server; time passes with each. */
  clock = NOON;
  /** Sees every service call before it is made; may throw, or change the document. */
  beforeCall: ((name: string) => void) | undefined;

  constructor(documentOrOptions: EmulatedDocument | DocumentOptions = {}) {
    this.document =
      'sheets' in documentOrOptions
        ? documentOrOptions
        : createDocument({ empty: true, ...documentOrOptions });
  }

  addTab(name: string, rows: HostCell[][]): number {
    return addSheet(this.document, name, rows).id;
  }

  ask<Name extends EndpointName>(
    name: Name,
    request: Endpoints[Name]['request'],
  ): Envelope<Endpoints[Name]['answer']> {
    const started = this.clock;
    const options = {
      folder: FOLDER,
      authMode: 'FULL' as const,
      now: () => started,
      beforeCall: (call: string) => this.beforeCall?.(call),
    };
    const execution = callFromClient(this.document, options, 'callServer', [name, request]);
    const { value, calls, roundTrips, trips, virtualMilliseconds } = execution;
    this.clock += virtualMilliseconds + 200;
    for (const [method, count] of Object.entries(calls))
      this.calls[method] = (this.calls[method] ?? 0) + count;
    this.roundTrips += roundTrips;
    for (const trip of trips) this.trips.push(trip);
    this.times.push(virtualMilliseconds);
    return value as Envelope<Endpoints[Name]['answer']>;
  }

  /** The answer, asked for as often as it takes. */
  answer<Name extends EndpointName>(name: Name, request: Endpoints[Name]['request']): Answer<Name> {
    const envelope = this.ask(name, request);
    if (!envelope.ok)
      throw new Error(`${envelope.error.code}: ${envelope.error.details ?? envelope.error.text.fr}`);
    const { data } = envelope;
    return isUnderWay(data) ? this.answer(name, request) : (data as Answer<Name>);
  }

  failure<Name extends EndpointName>(name: Name, request: Endpoints[Name]['request']): Failure {
    const envelope = this.ask(name, request);
    if (envelope.ok) throw new Error(`« ${name} » should have been refused`);
    return envelope.error;
  }

  /** A whole run, as many calls as it takes. */
  run(request: RunRequest): Endpoints['start']['answer'] {
    let run = this.answer('start', request);
    while (!run.done) run = this.answer('continue', { runId: run.runId });
    return run;
  }

  /** Gives a run up, as many calls as it takes. */
  cancel(runId: string): Endpoints['cancel']['answer'] {
    let run = this.answer('cancel', { runId });
    while (!run.done) run = this.answer('cancel', { runId });
    return run;
  }

  names(): string[] {
    return this.document.sheets.map((sheet) => sheet.name);
  }

  /** What is on screen in a tab. */
  shown(name: string): string[][] {
    return displayRows(this.document, this.sheet(name)).map((row) => [...row]);
  }

  sheet(name: string): EmulatedDocument['sheets'][number] {
    const sheet = this.document.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no tab « ${name} » among ${this.names().join(', ')}`);
    return sheet;
  }
}

/** A client table of any size, the best clients first, as the text cells of a CSV. */
export function clientRows(count: number): HostCell[][] {
  const rows: HostCell[][] = [
    [
      'Code client',
      'Société',
      'E-mail',
      'Code postal',
      'Premier achat',
      'Dernier achat',
      'Nb commandes',
      'CA HT',
    ],
  ];
  for (let index = 0; index < count; index++) {
    const day = String((index % 28) + 1).padStart(2, '0');
    const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');
    const year = 2025 - (index % 5);
    rows.push([
      `C${String(index + 1).padStart(5, '0')}`,
      `Société ${index + 1}`,
      `contact@societe${index + 1}.example`,
      `0${1000 + ((index * 9) % 9000)}`,
      `01/01/2019`,
      `${day}/${month}/${year}`,
      String(1 + ((index * 7) % 23)),
      `${(index * 7919) % 10_000},50 €`,
    ]);
  }
  return rows;
}
