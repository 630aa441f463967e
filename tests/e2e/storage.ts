/** The extension's own storage, as one of its pages writes it. */
import type { Gutcheck } from './gutcheck';

/** Stores settings by their keys. */
export async function store(gutcheck: Gutcheck, values: Record<string, unknown>): Promise<void> {
  await (await gutcheck.desk()).evaluate(put, values);
}

/** Runs in the extension's page. */
async function put(values: Record<string, unknown>): Promise<void> {
  type Api = { storage: { local: { set(values: object): Promise<void> } } };
  const globals = globalThis as unknown as { browser?: Api; chrome: Api };
  await (globals.browser ?? globals.chrome).storage.local.set(values);
}
