import type { EndpointName, Endpoints } from '../../src/contract/endpoints';
import type { Failure } from '../../src/contract/envelope';
import type { HostCell } from '../emulator';
import type { ExportTab } from '../files/xlsx-port';

/** What the run has cost so far. */
export interface Usage {
  /** Apps Script calls by method: `Range.getValues` → 12. */
  readonly serviceCalls: Readonly<Record<string, number>>;
  /** Those that read or write the document. */
  readonly roundTrips: number;
}

/** A spreadsheet with the add-on in it, as the command line needs it. */
export interface AnalysedDocument {
  addTab(name: string, rows: HostCell[][]): void;
  /** Asks the server as the sidebar does; throws {@link ServerFailure} when it answers with an error. */
  call<Name extends EndpointName>(name: Name, request: Endpoints[Name]['request']): Endpoints[Name]['answer'];
  tabs(): readonly { readonly sheetId: number; readonly tab: ExportTab }[];
  usage(): Usage;
}

export class ServerFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}
