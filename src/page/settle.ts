/** When a page may be written to: not before it has loaded, nor while a framework may still be taking over its HTML. */

/** Roots of pages rendered on a server and brought to life in the browser; an element put in too early throws them away. */
const HYDRATED =
  '#__next,#__nuxt,#___gatsby,#app[data-server-rendered],[data-reactroot],[data-server-rendered],[ng-version],#svelte,script#__NEXT_DATA__,astro-island,#root,#app';
const QUIET = 3000;
const LONGEST = 15_000;

const loaded = (): Promise<void> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((done) => window.addEventListener('load', () => done(), { once: true }));

/** Resolves when nothing under `root` has changed for `QUIET` ms, or after `LONGEST` ms. */
function quiet(root: Node, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let timer = setTimeout(finish, QUIET);
    const limit = setTimeout(finish, LONGEST);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET);
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', finish, { once: true });
    function finish() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      done();
    }
  });
}

/** Resolves when the page may be written to. */
export async function settled(signal: AbortSignal): Promise<void> {
  await loaded();
  const root = document.querySelector(HYDRATED);
  if (root && !signal.aborted) await quiet(root.localName === 'script' ? document.body : root, signal);
}
