import { defineConfig } from 'vitest/config';
import base from './vitest.config';

/** Longer runs, kept out of CI. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['tests/**/*.long.{ts,tsx}'], testTimeout: 600_000 },
});
