import tseslint from 'typescript-eslint';

const builtIns = [
  { group: ['node:*'], message: 'statistics, charts and every model run in a browser too.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'var/', 'node_modules/', 'scripts/', 'bench/**/*.py', 'eslint.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      'max-params': ['error', 3],
    },
  },
  {
    files: ['src/**/model/**/*.ts', 'src/statistics/**/*.ts', 'src/charts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: builtIns }] },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
