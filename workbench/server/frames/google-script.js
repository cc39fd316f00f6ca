/* What Google offers to the pages of an add-on, over messages to the page around. */
(() => {
  const waiting = new Map();
  let lastNumber = 0;

  const tell = (message) => window.parent.postMessage({ segmentsPme: true, ...message }, '*');

  /** As Google: a date or a function among the arguments is refused at once. */
  function check(value, property) {
    if (typeof value === 'function' || value instanceof Date) {
      throw new Error(`Failed due to illegal value in property: ${property}`);
    }
    if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) check(item, key);
    }
  }

  function runner(handlers) {
    return new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
          return (...args) => {
            args.forEach((value, index) => {
              check(value, String(index));
            });
            lastNumber += 1;
            waiting.set(lastNumber, handlers);
            tell({ kind: 'run', number: lastNumber, functionName: name, args });
          };
        },
      },
    );
  }

  /* Keys pressed here are not heard outside. */
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ kind: 'leave' });
  });

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !data || data.kind !== 'answer') return;
    const { success, failure, user } = waiting.get(data.number) ?? {};
    waiting.delete(data.number);
    if (data.ok) success?.(data.value, user);
    else failure?.(Object.assign(new Error(data.message), { name: data.name }), user);
  });

  window.google = {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ kind: 'close' }),
        setHeight: (height) => tell({ kind: 'size', height }),
        setWidth: (width) => tell({ kind: 'size', width }),
        editor: { focus: () => tell({ kind: 'leave' }) },
      },
    },
  };
})();
