module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/e2e/support/global-setup.ts',
  // Each execution of the add-on is a new realm: a worker that has seen thousands of them is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '900MB',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '^.+\\.(ts|tsx|mjs)$': '<rootDir>/test/esbuild-transform.cjs' },
  // hucre ships ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json'],
};
