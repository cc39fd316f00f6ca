import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';

/** A text with a link. Styles inside a text are not emulated. */
export class RichTextValue extends Emulated {
  readonly className = 'RichTextValue' as const;

  constructor(
    runtime: Runtime,
    readonly text: string,
    readonly link: string | null,
  ) {
    super(runtime);
  }

  getText(): string {
    return this.text;
  }
  getLinkUrl(): string | null {
    return this.link;
  }
}

export class RichTextValueBuilder extends Emulated {
  readonly className = 'RichTextValueBuilder' as const;
  private text = '';
  private link: string | null = null;

  setText(text: string): this {
    this.text = text;
    return this;
  }

  setLinkUrl(link: string | null): this {
    this.link = link;
    return this;
  }

  build(): RichTextValue {
    return new RichTextValue(this.runtime, this.text, this.link);
  }
}
