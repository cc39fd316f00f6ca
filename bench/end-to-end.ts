import { openEmulatedDocument } from '../workbench/cli/emulated-document';
import type { HostCell } from '../workbench/emulator';
import { createRandom } from '../workbench/samples/random';
import { milliseconds, print } from './measure';

const CLIENTS = 50_000;

/** 50,000 clients through the shipped bundle on the emulator, stage by stage. */
export async function benchEndToEnd(): Promise<void> {
  const document = await openEmulatedDocument();
  document.addTab('Clients', clientRows());
  const stage = <Answer>(label: string, work: () => Answer): Answer => {
    const start = performance.now();
    const answer = work();
    print(`50,000 clients: ${label}`, milliseconds(performance.now() - start));
    return answer;
  };
  const { tabs } = document.call('tabs', {});
  const request = { source: { sheetId: tabs[0]!.sheetId }, asOf: '2026-01-01', guides: true };
  stage('columns (inspect)', () => document.call('inspect', request));
  stage('segments (preview)', () => document.call('preview', request));
  stage('tabs (start, continue)', () => {
    let run = document.call('start', request);
    while (!run.done) run = document.call('continue', { runId: run.runId });
  });
  stage('report, first page', () => document.call('report', { ...request, page: 0 }));
  const { roundTrips } = document.usage();
  print('50,000 clients: round trips in all', String(roundTrips).padStart(9));
}

function clientRows(): HostCell[][] {
  const { next: random } = createRandom(3);
  const two = (value: number): string => String(value).padStart(2, '0');
  const rows: HostCell[][] = [
    ['Code client', 'Société', 'E-mail', 'Code postal', 'Dernier achat', 'Nb commandes', 'CA HT'],
  ];
  for (let index = 0; index < CLIENTS; index++) {
    rows.push([
      `C${100_000 + index}`,
      `Société ${index}`,
      `contact@societe${index}.example`,
      `${10_000 + Math.floor(random() * 85_000)}`,
      {
        date: `20${20 + Math.floor(random() * 6)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
      },
      1 + Math.floor(random() ** 3 * 40),
      Math.round(random() ** 4 * 5_000_000) / 100,
    ]);
  }
  return rows;
}
