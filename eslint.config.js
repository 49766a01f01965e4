// Lint: what the type checker does not see. `npm run lint` passes without a single warning.

import js from '@eslint/js'
import officeAddins from 'eslint-plugin-office-addins'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Microsoft's rules for add-ins; their style rules are prettier's, which is set up in .prettierrc.json. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/'))
    .map(([name]) => [name, 'error']),
)

export default tseslint.config(
  { ignores: ['dist/', '**/node_modules/', '**/*.d.ts', 'shared/sample/adventureworks-csv.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows every name (js recommended does not know types).
      'no-undef': 'off',
      'no-empty': 'error',
      // This version of the plugin does not hand its defaults to ESLint's rule.
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: false, allowTernary: false }],
      'no-console': ['error', { allow: ['warn'] }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      // A port's methods are async by contract, whether or not this host has to wait.
      '@typescript-eslint/require-await': 'off',
      // Contracts are written with method signatures, but what fulfils them are closures without `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Named to be left out: `const { key: _, ...rest } = row`.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
    },
  },
  {
    // Microsoft's and Google's types give what stands in a cell as any; it is a Scalar.
    files: ['addin/host/*.ts', 'apps-script/server/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/build/**/*.ts', 'test/bench/**/*.ts', 'test/**/harness/**', 'test/e2e/picture.ts'],
    // Programs for developers, which speak on the console.
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Tests look into the JSON and the answers of other programs, and the assertion is what checks their shape.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
)
