/** For whoever has the time: the work in one go. */
export function runToEnd<Answer>(work: Generator<unknown, Answer, void>): Answer {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}
