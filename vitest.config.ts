import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As WXT sets it in a Chromium build.
  define: { 'import.meta.env.FIREFOX': 'false' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/messages.ts'],
    // Browser tests share one machine's two cores; at most two files at a time.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
