import { parseSync } from '@swc/core';

/** How each kind of syntax node names another module, if it does, and whether for its types only. */
const SOURCES = {
  ImportDeclaration: (node) => [node.source, node.typeOnly || areAllTypes(node.specifiers)],
  ExportNamedDeclaration: (node) => [node.source, node.typeOnly || areAllTypes(node.specifiers)],
  ExportAllDeclaration: (node) => [node.source, Boolean(node.typeOnly)],
  TsImportType: (node) => [node.argument, true],
  CallExpression: (node) => [isLoader(node.callee) ? node.arguments[0]?.expression : null, false],
};

function areAllTypes(specifiers) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly);
}

function isLoader(callee) {
  return callee.type === 'Import' || (callee.type === 'Identifier' && callee.value === 'require');
}

function visit(node, found) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, found);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const [source, isType] = SOURCES[node.type]?.(node) ?? [];
  if (source?.type === 'StringLiteral') found.set(source.value, isType && (found.get(source.value) ?? true));
  for (const child of Object.values(node)) visit(child, found);
}

/** Every module that a source text names, whatever the form of the import, and whether it takes nothing but types. */
export function importsOf(path, text) {
  const isTypeScript = /\.tsx?$/.test(path);
  const syntax = isTypeScript
    ? { syntax: 'typescript', tsx: path.endsWith('x'), decorators: true }
    : { syntax: 'ecmascript', jsx: path.endsWith('x') };
  const found = new Map();
  visit(parseSync(text, { ...syntax, target: 'es2022' }).body, found);
  return [...found].map(([specifier, isType]) => ({ specifier, isType }));
}
