import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from '../workbench/samples/sample-files';
import { ROOT } from './build/project';
import { withFunctionTable } from './readme-functions';

interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const readme = (): readonly GeneratedFile[] => {
  const path = join(ROOT, 'README.md');
  return [{ path, content: withFunctionTable(readFileSync(path, 'utf8')) }];
};

/** Everything in the repository that a program writes. Tests check that the committed files are fresh. */
const GENERATORS: readonly (() => readonly GeneratedFile[])[] = [sampleFiles, readme];

for (const { path, content } of GENERATORS.flatMap((generate) => generate())) {
  writeFileSync(path, content);
  console.log(path);
}
