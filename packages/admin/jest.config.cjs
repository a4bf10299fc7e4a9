/** CommonJS through swc: the libraries' own builds load untouched, only what ships as ES modules alone is transformed. */
module.exports = {
  testEnvironment: '<rootDir>/jest.environment.cjs',
  roots: ['<rootDir>/contract', '<rootDir>/kit', '<rootDir>/shell', '<rootDir>/remotes'],
  // A cold start on a small machine takes seconds.
  testTimeout: 30_000,
  // By default one core is left idle; on two cores that is half the machine.
  maxWorkers: '100%',
  testMatch: ['**/src/**/*.test.{ts,tsx}'],
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/\\.pnpm/(?!(echarts|zrender|@ant-design\\+colors)@)'],
  moduleNameMapper: { '\\.css$': 'identity-obj-proxy', '^(\\.{1,2}/.*)\\.js$': '$1' },
};
