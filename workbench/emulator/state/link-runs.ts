/** A link on a part of a cell's text: from `start` to `end`, which is excluded. */
export interface LinkRun {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** The links once `url` (`null`: none) is put from `start` to `end`: what stood there gives way, neighbours alike are joined. */
export function withLink(
  links: readonly LinkRun[],
  start: number,
  end: number,
  url: string | null,
): LinkRun[] {
  const kept = links.flatMap((link) => [
    { ...link, end: Math.min(link.end, start) },
    { ...link, start: Math.max(link.start, end) },
  ]);
  const all = url === null ? kept : [...kept, { start, end, url }];
  return joined(all.filter((link) => link.start < link.end).sort((one, other) => one.start - other.start));
}

function joined(links: readonly LinkRun[]): LinkRun[] {
  const runs: LinkRun[] = [];
  for (const link of links) {
    const last = runs[runs.length - 1];
    if (last && last.end === link.start && last.url === link.url)
      runs[runs.length - 1] = { ...last, end: link.end };
    else runs.push(link);
  }
  return runs;
}

/** The one link that covers all of a text of that length. */
export function wholeLink(links: readonly LinkRun[] | undefined, length: number): string | null {
  const [first] = links ?? [];
  return first && first.start === 0 && first.end === length ? first.url : null;
}
