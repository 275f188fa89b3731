import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every operation in `portal/src/features`, from the committed `schema.graphql`. Run from the project's folder. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['portal/src/{app,features}/**/*.{ts,tsx}'],
  generates: {
    'portal/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
