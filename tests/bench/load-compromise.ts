export {};

/** Prints the milliseconds that evaluating compromise takes. */
const start = performance.now();
await import('compromise/two');
console.log(performance.now() - start);
