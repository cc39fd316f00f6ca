import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnalysedDocument } from '../../../workbench/cli/document';
import { main } from '../../../workbench/cli/main';
import { scriptedDocument } from './scripted-document';

/** A folder of its own for each test file; `file` writes an input there. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'headless-'));
  return {
    path: (name: string): string => join(folder, name),
    file(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    folder: (name: string): string | undefined => mkdirSync(join(folder, name), { recursive: true }),
    names: (): string[] => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, on a scripted document unless told. */
export async function headless(
  argv: readonly string[],
  document: AnalysedDocument = scriptedDocument(),
  watched = false,
): Promise<Finished> {
  let out = '';
  let err = '';
  const streams = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    watched,
  };
  const code = await main(argv, streams, async () => document);
  return { code, out, err };
}
