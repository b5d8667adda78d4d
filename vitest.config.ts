import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    isolate: false,
    maxWorkers: 2,
    // A loaded machine is slow, not wrong.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: ['test/global-setup.ts'],
          // A loaded machine is slow, not wrong.
          testTimeout: 40_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: ['e2e/tell-once.ts'],
          sequence: { groupOrder: 1 },
          include: ['e2e/**/*.test.ts'],
          // A loaded machine is slow, not wrong.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Each file has a system of its own, so two at a time do not meet.
          maxWorkers: 2,
        },
      },
    ],
  },
});
