import { parseSync } from '@swc/core';

/** How each kind of syntax node names another module, if it does: types and dynamic imports count as well. */
const SOURCES = {
  ImportDeclaration: (node) => node.source,
  ExportNamedDeclaration: (node) => node.source,
  ExportAllDeclaration: (node) => node.source,
  TsImportType: (node) => node.argument,
  CallExpression: (node) => (isLoader(node.callee) ? node.arguments[0]?.expression : null),
};

function isLoader(callee) {
  return callee.type === 'Import' || (callee.type === 'Identifier' && callee.value === 'require');
}

function visit(node, found) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, found);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const source = SOURCES[node.type]?.(node);
  if (source?.type === 'StringLiteral') found.add(source.value);
  for (const child of Object.values(node)) visit(child, found);
}

/** Every module that a source text names, whatever the form of the import. */
export function importsOf(path, text) {
  const isTypeScript = /\.tsx?$/.test(path);
  const syntax = isTypeScript
    ? { syntax: 'typescript', tsx: path.endsWith('x'), decorators: true }
    : { syntax: 'ecmascript', jsx: path.endsWith('x') };
  const found = new Set();
  visit(parseSync(text, { ...syntax, target: 'es2022' }).body, found);
  return [...found];
}
