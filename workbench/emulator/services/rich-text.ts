import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import { type LinkRun, wholeLink, withLink } from '../state/link-runs';

/** A text with links. Styles inside a text are not emulated. */
export class RichTextValue extends Emulated {
  readonly className = 'RichTextValue' as const;

  constructor(
    runtime: Runtime,
    readonly text: string,
    readonly links: readonly LinkRun[],
    /** Where it starts in the text that it is a run of. */
    private readonly startIndex = 0,
  ) {
    super(runtime);
  }

  getText(): string {
    return this.text;
  }
  getStartIndex(): number {
    return this.startIndex;
  }
  getEndIndex(): number {
    return this.startIndex + this.text.length;
  }

  /** `null` where there is no link, and where there are several. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    checkOffsets(this.text, start, end);
    const inside = withLink(withLink(this.links, 0, start, null), end, this.text.length, null);
    const moved = inside.map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    return wholeLink(moved, end - start);
  }

  /** The text cut where links begin and end. */
  getRuns(): RichTextValue[] {
    const cuts = new Set([0, ...this.links.flatMap(({ start, end }) => [start, end]), this.text.length]);
    const places = [...cuts].sort((one, other) => one - other);
    return places.slice(1).map((end, index) => this.run(places[index] ?? 0, end));
  }

  private run(start: number, end: number): RichTextValue {
    const url = this.getLinkUrl(start, end);
    const links = url === null ? [] : [{ start: 0, end: end - start, url }];
    return new RichTextValue(this.runtime, this.text.slice(start, end), links, this.startIndex + start);
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.runtime, this.text, this.links);
  }
}

export class RichTextValueBuilder extends Emulated {
  readonly className = 'RichTextValueBuilder' as const;

  constructor(
    runtime: Runtime,
    private text?: string,
    private links: readonly LinkRun[] = [],
  ) {
    super(runtime);
  }

  /** Takes the links of the former text away. */
  setText(text: string): this {
    this.text = text;
    this.links = [];
    return this;
  }

  /** `setLinkUrl(url)` for the whole text, `setLinkUrl(start, end, url)` for a part of it; `null` takes the link away. */
  setLinkUrl(...args: readonly [url: string | null] | readonly [number, number, string | null]): this {
    const text = this.text ?? refuse('The text must be set before its links.');
    const [start, end, url] = args.length === 1 ? [0, text.length, args[0]] : args;
    checkOffsets(text, start, end);
    if (url !== null) checkUrl(url);
    this.links = withLink(this.links, start, end, url);
    return this;
  }

  build(): RichTextValue {
    return new RichTextValue(this.runtime, this.text ?? '', this.links);
  }
}

function checkOffsets(text: string, start: number, end: number): void {
  if (start < 0 || end < start || end > text.length)
    refuse(`Invalid offsets: ${start} to ${end} in a text of ${text.length} characters`);
}

/** Sheets says nothing of an address that it will not follow; here it is a mistake to see. */
function checkUrl(url: string): void {
  if (!/^(https?:\/\/\S+|mailto:\S+|tel:\S+|#gid=\d+(&range=[^&\s]+)?)$/i.test(url))
    refuse(`Invalid link: « ${url} »`);
}
