/** Runs tasks one after another, in the order they were handed over. A task that fails stops no other. */
export function createSerial(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const run = last.then(task);
    last = run.catch(() => {});
    return run;
  };
}
