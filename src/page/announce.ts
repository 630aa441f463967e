/** Says something to those who hear the page: an element nobody sees, there for as long as it takes to be heard. */
import { HOST_NAME } from './name';

/** A live region is heard when words come into it, not when it comes with its words. Milliseconds. */
const BEFORE = 100;
const AFTER = 5000;

let leave = () => {};

/** @param signal takes the words away at once. */
export function announce(text: string, lang: string, signal: AbortSignal): void {
  leave();
  const host = document.createElement(HOST_NAME);
  host.style.cssText =
    'all:initial;position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  const region = document.createElement('p');
  region.setAttribute('role', 'status');
  region.lang = lang;
  host.attachShadow({ mode: 'closed' }).append(region);
  document.documentElement.append(host);
  const timers = [setTimeout(() => (region.textContent = text), BEFORE), setTimeout(() => leave(), BEFORE + AFTER)];
  leave = () => {
    timers.forEach(clearTimeout);
    host.remove();
    leave = () => {};
  };
  signal.addEventListener('abort', () => leave(), { once: true });
}
