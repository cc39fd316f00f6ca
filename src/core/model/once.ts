/** Work put off until somebody asks, then done once: a preview does not pay for what only tabs tell. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
