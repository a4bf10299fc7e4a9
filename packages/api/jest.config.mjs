/** ESM through swc; the same options as tsc. Type-checking is `check`'s work. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2022',
    keepClassNames: true,
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  setupFiles: ['reflect-metadata'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  // Each test file loads the whole stack anew; without a bound the workers grow until the machine swaps.
  workerIdleMemoryLimit: '600MB',
  // By default one core is left idle; on two cores that is half the machine.
  maxWorkers: '100%',
  coverageProvider: 'v8',
  testTimeout: 20_000,
};
