/**
 * Firefox's remote protocol (WebDriver BiDi), as far as we use it. Puppeteer starts the browser and holds the
 * connection; its page objects are not used: they hang on extension pages and cannot look into closed shadow roots.
 */
import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A DOM node as the protocol writes it. */
export interface RemoteNode {
  sharedId: string;
  value: {
    nodeType: number;
    mode?: 'open' | 'closed';
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

type Evaluated =
  | { type: 'success'; result: { type: string; value?: unknown; sharedId?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export interface Bidi {
  send<Result>(method: string, params: object): Promise<Result>;
  /** Evaluates an expression in a tab or window and gives its string; undefined when it is anything else. */
  evaluate(context: string, expression: string): Promise<string | undefined>;
  /** Calls a function of the page with one node, and gives its string. */
  callOn(context: string, node: string, source: string): Promise<string>;
}

/** The protocol of a browser that Puppeteer started. */
export function bidiOf(browser: Browser): Bidi {
  // Not in Puppeteer's public types.
  const { connection } = browser as unknown as { connection: Connection };
  const send = async <Result>(method: string, params: object) =>
    (await connection.send(method, params)).result as Result;
  const evaluate = async (context: string, expression: string) => {
    const target = { context };
    return stringOf(await send('script.evaluate', { expression, target, awaitPromise: true }));
  };
  const callOn = async (context: string, node: string, source: string) => {
    const call = { functionDeclaration: source, arguments: [{ sharedId: node }], awaitPromise: true };
    return stringOf(await send('script.callFunction', { ...call, target: { context } })) ?? 'null';
  };
  return { send, evaluate, callOn };
}

function stringOf(evaluated: Evaluated): string | undefined {
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  const { type, value } = evaluated.result;
  return type === 'string' ? String(value) : undefined;
}
