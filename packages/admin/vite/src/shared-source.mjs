import { SHARED } from './shared.mjs';

/**
 * A module that exports what is shared of a library: the names of its allow-list, or all. `export *` gives nothing for CommonJS,
 * so React's names are asked from the package (`require` of whoever depends on it).
 */
export function sharedSource(specifier, require) {
  const { names } = SHARED[specifier];
  if (names !== undefined) return `export { ${names.join(', ')} } from '${specifier}';`;
  if (specifier === 'i18next') return `export * from 'i18next'; export { default } from 'i18next';`;
  if (!specifier.startsWith('react')) return `export * from '${specifier}';`;
  const own = Object.keys(require(specifier)).filter((name) => name !== 'default' && !name.startsWith('__'));
  return `import cjs from '${specifier}'; export default cjs; export const { ${own.join(', ')} } = cjs;`;
}
