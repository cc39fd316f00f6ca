import { LONGEST_PIECE } from '../../src/contract/duplicates';
import type { Findings } from '../../src/core/duplicates/findings';
import { call } from './call';
import { pagesKnown } from './engine';

/** Gives what was found to the server, part by part: with each, it looks at some rows again. Answers its number. */
export async function handOver(
  sheetId: number,
  findings: Findings,
  tell: (done: number, of: number) => void,
): Promise<string> {
  const id = Math.random().toString(36).slice(2).padEnd(4, '0');
  const pages = pagesKnown();
  const pieces = piecesOf(JSON.stringify(slim(findings)));
  const perPage = Math.ceil(pieces.length / pages.length);
  for (const [page, { rowCount, fingerprint }] of pages.entries()) {
    tell(page, pages.length);
    const part = pieces.slice(page * perPage, (page + 1) * perPage);
    await call('handOver', { ...{ sheetId, id, page, rowCount, fingerprint }, pieces: part });
  }
  return id;
}

/** Only what the tab shows: what merging would change is seen here. */
const slim = ({ groups, ...findings }: Findings): Findings => ({
  ...findings,
  groups: groups.map(({ changes, ...group }) => ({
    ...group,
    changes: changes.flatMap((change) => (change.conflict ? [{ ...change, before: '', after: '' }] : [])),
  })),
});

const piecesOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_, index) =>
    text.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE),
  );
