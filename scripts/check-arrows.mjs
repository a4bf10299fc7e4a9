// Who may import whom. Own code instead of dependency-cruiser, whose parsers read either types or JSX, not both, without
// the JavaScript API that TypeScript 7 no longer has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCycles } from './arrows/cycles.mjs';
import { importsOf } from './arrows/imports.mjs';
import { resolveImport } from './arrows/resolve.mjs';
import { RULES_OF_IMPORT } from './arrows/rules.mjs';
import { root } from './lib/environment.mjs';
import { packageFolders } from './lib/packages.mjs';
import { sourceFiles } from './lib/source-files.mjs';

const packages = packageFolders();

function readArrows(file) {
  const imports = importsOf(file, readFileSync(join(root, file), 'utf8'));
  return imports.map(({ specifier, isType }) => ({ from: file, specifier, isType, to: resolveImport(file, specifier, packages) }));
}

function isForbidden(rule, { from, to }) {
  const match = new RegExp(rule.from.path).exec(from);
  if (!match || rule.from.pathNot?.some((pattern) => new RegExp(pattern).test(from))) return false;
  const exceptions = (rule.to.pathNot ?? []).map((pattern) => new RegExp(pattern.replace('$1', match[1] ?? '')));
  return new RegExp(rule.to.path).test(to) && !exceptions.some((pattern) => pattern.test(to));
}

function problemOf(arrow) {
  if (arrow.to === null) return `${arrow.from} → ${arrow.specifier}: nothing there, or not declared in package.json`;
  const rule = RULES_OF_IMPORT.find((candidate) => isForbidden(candidate, arrow));
  return rule ? `${arrow.from} → ${arrow.to}: ${rule.name}` : null;
}

const arrows = sourceFiles(['packages', 'scripts']).flatMap(readArrows);
// Types may point back: they are gone when the program runs. What runs may not.
const graph = new Map();
for (const { from, to, isType } of arrows) if (to && !isType) graph.set(from, [...(graph.get(from) ?? []), to]);

const cycles = findCycles(graph).map((files) => `a cycle: ${files.join(' → ')}`);
const problems = [...arrows.map(problemOf).filter(Boolean), ...cycles];
for (const problem of problems) console.error(problem);
console.log(`${arrows.length} imports, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
