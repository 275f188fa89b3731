const swc = ['@swc/jest', { swcrc: true, sourceMaps: 'inline' }];

const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc },
  transformIgnorePatterns: ['/node_modules/'],
  roots: ['<rootDir>/src', '<rootDir>/test'],
};

const tier = (name, pattern) => ({
  ...base,
  displayName: name,
  testMatch: [pattern],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
});

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '768MB',
  // What still runs then was left open by a test; giving back the memory of many services alone takes longer than the default.
  workerGracefulExitTimeout: 10_000,
  testTimeout: 60_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts'] },
    tier('database', '<rootDir>/test/database/**/*.spec.ts'),
    tier('contract', '<rootDir>/test/contract/**/*.spec.ts'),
    tier('api', '<rootDir>/test/api/**/*.spec.ts'),
    tier('portal', '<rootDir>/test/portal/**/*.spec.ts'),
    tier('faults', '<rootDir>/test/faults/**/*.spec.ts'),
    // Needs a live server: `npm run test:meilisearch`, or any run that is told where one is.
    ...(process.env.MEILI_URL && process.env.MEILI_API_KEY
      ? [tier('meilisearch', '<rootDir>/test/meilisearch/**/*.spec.ts')]
      : []),
  ],
};
