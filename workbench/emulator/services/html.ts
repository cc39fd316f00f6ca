import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import { templateProgram } from '../text/html-template';

/** The global `HtmlService`. */
export class HtmlService extends Emulated {
  readonly className = 'HtmlService' as const;

  private file(name: string): string {
    return this.runtime.options.htmlFile(name) ?? refuse(`No HTML file named ${name} was found.`);
  }

  createHtmlOutput(content = ''): HtmlOutput {
    return new HtmlOutput(this.runtime, content);
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.runtime, this.file(name));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.runtime, this.file(name));
  }
}

/** A page to show. */
export class HtmlOutput extends Emulated {
  readonly className = 'HtmlOutput' as const;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(
    runtime: Runtime,
    private content: string,
  ) {
    super(runtime);
  }

  getContent(): string {
    return this.content;
  }
  getTitle(): string {
    return this.title;
  }
  getWidth(): number | null {
    return this.width;
  }
  getHeight(): number | null {
    return this.height;
  }

  append(content: string): this {
    this.content += content;
    return this;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  /** Google accepts a short list; only the viewport of a page concerns us. */
  addMetaTag(name: string, _content: string): this {
    return name === 'viewport' ? this : refuse(`The meta tag ${name} is not allowed.`);
  }
}

/** A page with scriptlets, which read the properties that the script sets on it. */
export class HtmlTemplate extends Emulated {
  readonly className = 'HtmlTemplate' as const;
  private readonly variables = new Map<string, unknown>();

  constructor(
    runtime: Runtime,
    private readonly source: string,
  ) {
    super(runtime);
  }

  override takeProperty(name: string, value: unknown): boolean {
    this.variables.set(name, value);
    return true;
  }

  getRawContent(): string {
    return this.source;
  }

  evaluate(): HtmlOutput {
    const program = this.runtime.realm.compile(
      [...this.variables.keys()].join(','),
      templateProgram(this.source),
    );
    return new HtmlOutput(this.runtime, String(program(...this.variables.values())));
  }
}
