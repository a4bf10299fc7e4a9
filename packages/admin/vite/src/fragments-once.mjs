const DOCUMENT = /^export const (\w+) = (\{"kind":"Document".*\}) as unknown as /gm;

/**
 * The generator writes a fragment's definition into every document that uses it; the documents of one ticket page came to 250 kB.
 * In a build each definition stands once and the documents refer to it.
 */
export function fragmentsOnce() {
  return {
    name: 'shouwen:fragments-once',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/gql\/graphql\.ts$/.test(id)) return undefined;
      const fragments = new Map();
      const body = code.replace(
        DOCUMENT,
        (_whole, name, json) => `export const ${name} = ${withReferences(JSON.parse(json), fragments)} as unknown as `,
      );
      const shared = [...fragments].map(([name, definition]) => `const ${variableOf(name)} = ${JSON.stringify(definition)};`);
      return { code: `${shared.join('\n')}\n${body}`, map: null };
    },
  };
}

function withReferences({ definitions }, fragments) {
  const parts = definitions.map((definition) => {
    if (definition.kind !== 'FragmentDefinition') return JSON.stringify(definition);
    fragments.set(definition.name.value, definition);
    return variableOf(definition.name.value);
  });
  return `{ kind: 'Document', definitions: [${parts.join(', ')}] }`;
}

function variableOf(fragmentName) {
  return `fragment${fragmentName}`;
}
