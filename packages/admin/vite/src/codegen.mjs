import { fileURLToPath } from 'node:url';

const SCHEMA = fileURLToPath(new URL('../../../shared/schema.graphql', import.meta.url));

/** What every document of a command asks of a refusal. */
const REFUSAL = fileURLToPath(new URL('./Refusal.graphql', import.meta.url));

const TYPES = {
  useTypeImports: true,
  enumsAsTypes: true,
  scalars: { ID: 'string', DateTime: 'string', Date: 'string', SettingValue: 'string | number | boolean | readonly string[]' },
  skipTypeNameForRoot: true,
};

/**
 * Typed documents of one package: `*.graphql` files beside the components that show the data, generated into `src/gql`.
 * Masking is Apollo's (types and data); import the `…Document` and `…FragmentDoc` constants. A folder in `plain` works without
 * Apollo: its documents are strings, generated into its own `gql`.
 */
export function codegenConfig({ plain } = {}) {
  const apollo = {
    documents: [REFUSAL, 'src/**/*.graphql', ...(plain === undefined ? [] : [`!src/${plain}/**`])],
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: { ...TYPES, inlineFragmentTypes: 'mask', customDirectives: { apolloUnmask: true }, nonOptionalTypename: true },
  };
  const strings = {
    documents: [REFUSAL, `src/${plain}/**/*.graphql`],
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: { ...TYPES, documentMode: 'string' },
  };
  return {
    schema: SCHEMA,
    ignoreNoDocuments: true,
    silent: true,
    generates: { 'src/gql/': apollo, ...(plain !== undefined && { [`src/${plain}/gql/`]: strings }) },
  };
}
