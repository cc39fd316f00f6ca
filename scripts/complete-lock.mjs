// Adds to package-lock.json the optional packages of other platforms that this machine's registry could not describe:
// `npm ci` refuses a lock that lacks them, on any platform. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const PATH = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(PATH, 'utf8'));
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

const one = (list, name) => list.filter((word) => new RegExp(`[-/]${word}(?:-|$)`).test(name)).slice(0, 1);

for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${owner}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (owner === '' || lock.packages[nested] || lock.packages[top]) continue;
    const [os, cpu] = [one(SYSTEMS, name), one(PROCESSORS, name)];
    lock.packages[top] = {
      version: version.replace(/^[\^~]/, ''),
      ...(cpu.length ? { cpu } : {}),
      dev: true,
      ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
      optional: true,
      ...(os.length ? { os } : {}),
    };
  }
}
const [root, ...others] = Object.keys(lock.packages);
lock.packages = Object.fromEntries([root, ...others.sort()].map((key) => [key, lock.packages[key]]));
writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
