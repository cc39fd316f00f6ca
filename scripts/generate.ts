import { writeFileSync } from 'node:fs';
import { sampleFiles } from '../workbench/samples/sample-files';

/** Everything in the repository that a program writes. Tests check that the committed files are fresh. */
const GENERATORS: readonly (() => readonly { readonly path: string; readonly content: string }[])[] = [
  sampleFiles,
];

for (const { path, content } of GENERATORS.flatMap((generate) => generate())) {
  writeFileSync(path, content);
  console.log(path);
}
