import { defineConfig } from 'vitest/config';

const isLong = process.env['WAYMARK_LONG'] === '1';

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    exclude: isLong ? ['node_modules/**'] : ['node_modules/**', 'test/long/**'],
    globalSetup: ['test/setup/globalSetup.ts'],
    pool: 'forks',
    // Modules keep no state, so the files of a process can share them: loading them anew for each
    // file took longer than the tests.
    isolate: false,
    // Left to itself the runner keeps one core free, which on two is half of all there is.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
