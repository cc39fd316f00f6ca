import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../scripts/build';
import { DIST } from '../scripts/build/project';
import { libraryBundle } from './server/bundle/library';
import { pageBundle } from './server/bundle/page';
import { WorkbenchServer } from './server/http/workbench-server';
import { openBrowser } from './server/open-browser';
import { watchSources } from './server/watch';

const HELP = `npm start -- [options]
  --port N        port de départ, 4600 sinon / first port tried, else 4600
  --no-open       n’ouvre pas le navigateur / does not open the browser
  --no-watch      ne suit pas les sources / does not follow the sources
  --locale NOM    langue des classeurs, fr_FR sinon, ou en_US / of the workbooks, fr_FR or en_US
  --add-on DIR    un autre module construit que dist/ / another built add-on than dist/
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4600' },
      'no-open': { type: 'boolean', default: false },
      'no-watch': { type: 'boolean', default: false },
      locale: { type: 'string' },
      'add-on': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

/** `npm start`: builds what has to be, serves the page, follows the sources until Ctrl-C. */
async function start(): Promise<void> {
  const options = readOptions();
  if (options.help) return say(HELP);
  const addOn = options['add-on'];
  const [library, page] = await Promise.all([
    libraryBundle(say),
    pageBundle(),
    addOn === undefined ? buildIfStale() : undefined,
  ]);
  const server = new WorkbenchServer(
    addOn === undefined ? DIST : resolve(addOn),
    library,
    page,
    options.locale,
  );
  const wanted = Number(options.port);
  const port = await server.listen(wanted);
  if (port !== wanted && wanted !== 0) say(`Le port ${wanted} est pris. / Port ${wanted} is busy.`);
  const address = `http://127.0.0.1:${port}/`;
  say(`Segments PME : ${address}\n(Ctrl-C pour arrêter / to stop)`);
  const watcher = options['no-watch'] ? undefined : watchSources(server);
  if (process.stdout.isTTY && !process.env['CI'] && !options['no-open']) openBrowser(address);
  process.once('SIGINT', () => {
    watcher?.close();
    server.close().then(() => process.exit(0));
  });
}

start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
