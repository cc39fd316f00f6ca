import vm from 'node:vm';
import { bridgeScript } from '../../../workbench/server/frames/bridge';

interface Sent {
  readonly kind: string;
  readonly number?: number;
  readonly functionName?: string;
  readonly args?: unknown;
}

/** A page of an add-on whose server knows `save` and `read`, without a browser. */
class Page {
  readonly sent: Sent[] = [];
  private readonly listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  private readonly parent = { postMessage: (message: Sent) => this.sent.push(message) };
  private readonly context = vm.createContext({
    queueMicrotask,
    window: {
      parent: this.parent,
      addEventListener: (type: string, listener: Page['listeners'][number]) => {
        if (type === 'message') this.listeners.push(listener);
      },
    },
  });

  constructor() {
    this.run(bridgeScript(['save', 'read']));
    this.run('var google = window.google; var heard = [];');
  }

  /** What the page's own script gives. */
  run(code: string): unknown {
    return vm.runInContext(code, this.context);
  }

  ask(times: number): void {
    for (let index = 1; index <= times; index += 1) {
      this.run(
        `google.script.run.withSuccessHandler(function (value) { heard.push(value); }).save(${index})`,
      );
    }
  }

  async answer(number: number, outcome: object = { ok: true, value: `answer ${number}` }): Promise<void> {
    const data = { kind: 'answer', number, ...outcome };
    for (const listener of this.listeners) listener({ source: this.parent, data });
    await Promise.resolve();
  }

  get heard(): unknown {
    return JSON.parse(String(this.run('JSON.stringify(heard)')));
  }

  get calls(): unknown[] {
    return this.sent.map(({ args }) => args);
  }
}

describe('google.script.run in a page', () => {
  it('sends ten calls at most at a time, the others when one is over', async () => {
    const page = new Page();
    page.ask(12);
    expect(page.calls).toHaveLength(10);
    await page.answer(4);
    expect(page.calls).toHaveLength(11);
    await page.answer(10);
    expect(page.calls.slice(-2)).toEqual([[11], [12]]);
  });

  it('hears calls made together in another order than it made them', async () => {
    const page = new Page();
    page.ask(3);
    for (const number of [1, 2, 3]) await page.answer(number);
    expect(page.heard).toEqual(['answer 3', 'answer 2', 'answer 1']);
  });

  it('hears at once a call that is alone, and waits for none that was made after its answer', async () => {
    const page = new Page();
    page.ask(1);
    await page.answer(1);
    expect(page.heard).toEqual(['answer 1']);
    page.ask(2);
    await page.answer(2);
    page.ask(1);
    await page.answer(3);
    expect(page.heard).toEqual(['answer 1', 'answer 2']);
  });

  it.each([
    ['a date', '{ when: new Date() }', 'when'],
    ['a function', '{ run: function () {} }', 'run'],
    ['a map', '[new Map()]', '0'],
    ['an instance', '{ at: new (class Day {})() }', 'at'],
    ['a cycle', '(function () { var loop = {}; loop.self = loop; return loop; })()', 'self'],
    ['a symbol', '{ mark: Symbol() }', 'mark'],
  ])('refuses %s at once, and sends nothing', (_title, value, property) => {
    const page = new Page();
    expect(() => page.run(`google.script.run.save(${value})`)).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
    expect(page.sent).toEqual([]);
  });

  it('sends what the values were when it was called', () => {
    const page = new Page();
    page.run(
      'var list = [1, undefined]; google.script.run.save({ list: list, none: undefined }); list.push(3)',
    );
    expect(page.calls).toEqual([[{ list: [1, null] }]]);
  });

  it('has only the functions that the server declares', () => {
    const page = new Page();
    expect(page.run('[typeof google.script.run.read, typeof google.script.run.hidden_]')).toEqual([
      'function',
      'undefined',
    ]);
    expect(() => page.run('google.script.run.absent()')).toThrow(
      'google.script.run.absent is not a function',
    );
  });

  it('gives failures to their handler, with the user object', async () => {
    const page = new Page();
    page.run(`google.script.run.withUserObject('button').withFailureHandler(function (error, user) {
      heard.push([error.name, error.message, user]);
    }).save()`);
    await page.answer(1, { ok: false, name: 'Exception', message: 'Range not found' });
    expect(page.heard).toEqual([['Exception', 'Range not found', 'button']]);
  });
});

describe('google.script.host in a page', () => {
  it('asks the page around to close, to change size, to give the focus back', () => {
    const page = new Page();
    page.run(
      `var host = google.script.host; host.close(); host.setWidth(500); host.setHeight(300); host.editor.focus()`,
    );
    expect(page.sent).toEqual([
      { segmentsPme: true, kind: 'close' },
      { segmentsPme: true, kind: 'size', width: 500 },
      { segmentsPme: true, kind: 'size', height: 300 },
      { segmentsPme: true, kind: 'leave' },
    ]);
  });

  it.each(['google.script.host.origin', 'google.script.history', 'google.script.url'])(
    '%s is refused by its name',
    (path) => {
      expect(() => new Page().run(path)).toThrow(`${path} is not emulated`);
    },
  );
});
