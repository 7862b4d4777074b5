import { languages } from './scripts/languages.cjs';

const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
  '\\.yaml$': '<rootDir>/scripts/jest-checklist.cjs',
};
const shared = {
  transform,
  moduleNameMapper: { '^(.*\\.yaml)\\?(offer|core|case|case-head)$': '$1' },
  transformIgnorePatterns: ['/node_modules/(?!(saxes|yaml|approx-string-match|fast-png|iobuffer)/)'],
  resetMocks: true,
  globals: { LANGUAGES: languages },
};

/** Three projects: pure code in Node, components in jsdom, and the built product in Chromium. */
export default {
  reporters: ['default'],
  testSequencer: '<rootDir>/scripts/longest-first.cjs',
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/ui/browser-globals.ts'],
      testMatch: ['<rootDir>/tests/ui/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
