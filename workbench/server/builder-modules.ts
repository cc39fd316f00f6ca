import * as files from 'node:fs/promises';

/** What the builder is given here instead of the modules that it asks for. */
const INSTEAD: Readonly<Record<string, object>> = {
  // The second look at the minified script wins 2 % of its size and takes most of the time of a build: whoever changes
  // the code does not wait for it. `npm run build`, and all that is pushed, has it.
  terser: { minify: async (code: string) => ({ code }) },
  'node:fs/promises': { ...files, writeFile: writeInOneGo },
};

export const builderModule = (name: string): object => INSTEAD[name] ?? require(name);

/** The page may be running the script while it is built: a file takes its place in one go. */
export async function writeInOneGo(path: string, content: string): Promise<void> {
  await files.writeFile(`${path}.new`, content);
  await files.rename(`${path}.new`, path);
}
