import { fileURLToPath } from 'node:url';

const SCHEMA = fileURLToPath(new URL('../../../shared/schema.graphql', import.meta.url));

/**
 * Typed documents of one package: `*.graphql` files beside the components that show the data, generated into `src/gql`.
 * Masking is Apollo's (types and data); import the `…Document` and `…Fragment` constants.
 */
export function codegenConfig() {
  return {
    schema: SCHEMA,
    documents: ['src/**/*.graphql'],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      'src/gql/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          scalars: { ID: 'string', DateTime: 'string', Date: 'string' },
          inlineFragmentTypes: 'mask',
          customDirectives: { apolloUnmask: true },
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
        },
      },
    },
  };
}
