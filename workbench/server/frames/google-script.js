/*
 * What Google offers to the pages of an add-on, over messages to the page around. The server calls this function with the
 * names of the functions that a page may call.
 */
(functionNames) => {
  /** Calls under way: at most ten, the others wait for their turn. */
  const MOST_CALLS = 10;
  const callable = new Set(functionNames);
  const handlersOf = new Map();
  const underWay = new Set();
  const queue = [];
  let held = [];
  let lastNumber = 0;

  const tell = (message) => window.parent.postMessage({ segmentsPme: true, ...message }, '*');

  /** As Google: what is no plain data is refused at once, by the name of its property. */
  function check(value, property, ancestors) {
    const isIllegal = ['function', 'symbol', 'bigint'].includes(typeof value);
    const isObject = typeof value === 'object' && value !== null;
    if (isIllegal || (isObject && !isPlain(value)) || ancestors.includes(value)) {
      throw new Error(`Failed due to illegal value in property: ${property}`);
    }
    if (!isObject) return;
    for (const [key, item] of Object.entries(value)) check(item, key, [...ancestors, value]);
  }

  /** Neither a date, nor a map, nor an element of the page. A form alone crosses at Google: it does not here. */
  const isPlain = (value) =>
    Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));

  function send(call) {
    if (underWay.size >= MOST_CALLS) {
      queue.push(call);
      return;
    }
    underWay.add(call.number);
    tell({ kind: 'run', ...call });
  }

  const caller =
    (functionName, handlers) =>
    (...args) => {
      args.forEach((value, index) => {
        check(value, String(index), []);
      });
      lastNumber += 1;
      handlersOf.set(lastNumber, handlers);
      // A copy: what the page changes afterwards does not cross.
      send({ number: lastNumber, functionName, args: JSON.parse(JSON.stringify(args)) });
    };

  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
          return callable.has(name) ? caller(name, handlers) : undefined;
        },
      },
    );

  /**
   * Google promises no order: of the calls that were under way together, the one asked last is answered first here, so
   * that a page which counts on the order is found out.
   */
  function receive(answer) {
    underWay.delete(answer.number);
    for (const { awaited } of held) awaited.delete(answer.number);
    held.push({ answer, awaited: new Set([...underWay].filter((number) => number > answer.number)) });
    const free = held.filter(({ awaited }) => awaited.size === 0);
    held = held.filter(({ awaited }) => awaited.size > 0);
    free.sort((one, other) => other.answer.number - one.answer.number);
    for (const { answer: ready } of free) queueMicrotask(() => hand(ready));
    const next = queue.shift();
    if (next) send(next);
  }

  function hand({ number, ok, value, name, message }) {
    const { success, failure, user } = handlersOf.get(number) ?? {};
    handlersOf.delete(number);
    if (ok) success?.(value, user);
    else failure?.(Object.assign(new Error(message), { name }), user);
  }

  /** Anything else that Google has and the workbench has not is refused by its name. */
  const strict = (path, offered) =>
    new Proxy(offered, {
      get(target, name) {
        if (typeof name === 'symbol' || name in target) return target[name];
        throw new Error(`${path}.${name} is not emulated`);
      },
    });

  /* Keys pressed here are not heard outside. */
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ kind: 'leave' });
  });

  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data?.kind === 'answer') receive(data);
  });

  window.google = {
    script: strict('google.script', {
      run: runner({}),
      host: strict('google.script.host', {
        close: () => tell({ kind: 'close' }),
        setHeight: (height) => tell({ kind: 'size', height }),
        setWidth: (width) => tell({ kind: 'size', width }),
        editor: strict('google.script.host.editor', { focus: () => tell({ kind: 'leave' }) }),
      }),
    }),
  };
};
