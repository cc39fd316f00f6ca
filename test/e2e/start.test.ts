import { createServer, type Server } from 'node:net';
import { WorkbenchProcess } from './support/process';

jest.setTimeout(60_000);

const listening = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server): number => (server.address() as { port: number }).port;

describe('npm start', () => {
  test('takes the next port when the first is busy, and says so', async () => {
    const taken = await listening(0);
    const workbench = await WorkbenchProcess.start('--port', String(portOf(taken)), '--no-watch');
    expect(Number(workbench.port)).toBeGreaterThan(portOf(taken));
    expect(workbench.output).toContain(`Le port ${portOf(taken)} est pris. / Port ${portOf(taken)} is busy.`);
    await workbench.stop();
    taken.close();
  });

  test('stops at Ctrl-C with a page that listens, and leaves the port free', async () => {
    const workbench = await WorkbenchProcess.start('--port', '0');
    const events = await fetch(`${workbench.address}events`);
    const port = Number(workbench.port);
    const asked = Date.now();
    expect(await workbench.stop()).toBe(0);
    process.stdout.write(`  stopped after Ctrl-C: ${Date.now() - asked} ms\n`);
    await events.body?.cancel().catch(() => undefined);
    (await listening(port)).close();
  });
});
