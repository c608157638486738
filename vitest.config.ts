import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,services,infra}/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['packages/testing/src/global-setup.ts'],
    // They end what hangs, on the slowest machine; nothing that is sound comes near them.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    // Two cores: files that load the machine would only slow each other down.
    maxWorkers: 2,
    reporters: ['default'],
  },
});
