/** Waits until a question has a truthy answer, and returns it. */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
  { timeoutMs = 10_000, everyMs = 50 } = {},
): Promise<Truthy<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Truthy<T>;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for: ${what}`);
    await new Promise((next) => setTimeout(next, everyMs));
  }
}

type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;
