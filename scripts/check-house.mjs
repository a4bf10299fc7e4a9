// The agreements of the house that neither Biome nor the arrows can check: names, purity of rules, reasons.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './lib/environment.mjs';
import { isGenerated, sourceFiles } from './lib/source-files.mjs';

const EXTENSION = /\.(ts|tsx|mjs|cjs)$/;

/** Names that say nothing: such a file collects whatever has no home. */
const EMPTY_WORDS = /^(utils?|helpers?|common|managers?|services?|misc)$/i;
const KEBAB = /^\d*[a-z]?[a-z0-9]*(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const HOOK = /^use[A-Z][A-Za-z0-9]*$/;
const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/;

function hasGoodStem(path) {
  const [stem, ...roles] = basename(path).replace(EXTENSION, '').split('.');
  const isComponent = path.endsWith('.tsx') && PASCAL.test(stem);
  const isHook = HOOK.test(stem) || (dirname(path).includes('admin') && PASCAL.test(stem) && roles.includes('test'));
  return (isComponent || isHook || LANGUAGE.test(stem) || KEBAB.test(stem)) && roles.every((role) => KEBAB.test(role));
}

function nameProblems({ path }) {
  const words = path.replace(EXTENSION, '').split(/[/.]/);
  const empty = words.find((word) => EMPTY_WORDS.test(word));
  return [
    ...(empty ? [`the name "${empty}" says nothing about what is inside`] : []),
    ...(hasGoodStem(path) ? [] : ['file names are kebab.role.ts, components PascalCase.tsx, hooks useX.ts']),
  ];
}

/** What a pure rule must not touch: the clock, chance, the environment, the outside world. */
const IMPURE = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date()'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bperformance\./, 'performance'],
  [/\bprocess\./, 'process'],
  [/\brandom(UUID|Bytes|Int)\b/, 'randomness'],
  [/\bfetch\(/, 'fetch'],
  [/\basync\b|\bawait\b/, 'async work'],
];

function purityProblems({ path, text }) {
  if (!path.endsWith('.rules.ts')) return [];
  return IMPURE.filter(([pattern]) => pattern.test(text)).map(([, what]) => `a rule is pure: no ${what}`);
}

const TEXT_RULES = [
  [/@ts-(ignore|nocheck)/, 'fix the type instead of ignoring it'],
  [/@ts-expect-error\s*(\n|$)/, 'an expected type error carries its reason'],
  [/\b(TODO|FIXME)\b/, 'finish it or file an issue'],
];

/** This file names what it looks for, so it is not read itself. */
function textProblems({ path, text }) {
  if (path === 'scripts/check-house.mjs') return [];
  return TEXT_RULES.filter(([pattern]) => pattern.test(text)).map(([, problem]) => problem);
}

/** What is started (`main.ts`, `backup.ts` …) hands the environment to `config.ts`, its only reader, so that every setting is validated and documented once. */
function environmentProblems({ path, text }) {
  const isOurs =
    /^packages\/api\/src\//.test(path) &&
    !/(src\/(config|main|backup|restore|rotate-key|doctor|verify-audit)\.ts|src\/testing\/.*|\.test\.ts)$/.test(path);
  return isOurs && /\bprocess\.env\b/.test(text) ? ['only config.ts reads the environment'] : [];
}

/** A verb's folder holds at most five files; a sixth means it is two verbs. */
function verbProblems(files) {
  const verbs = files.filter((path) => path.endsWith('.command.ts') && basename(path) === `${basename(dirname(path))}.command.ts`);
  return verbs
    .map((path) => ({ folder: dirname(path), count: files.filter((other) => dirname(other) === dirname(path)).length }))
    .filter(({ count }) => count > 5)
    .map(({ folder, count }) => `${folder}: ${count} files in one verb; find the second verb in it`);
}

const CHECKS = [nameProblems, purityProblems, textProblems, environmentProblems];

function problemsOf(path) {
  const file = { path, text: readFileSync(join(root, path), 'utf8') };
  return CHECKS.flatMap((check) => check(file)).map((problem) => `${path}: ${problem}`);
}

const files = sourceFiles(['packages', 'scripts']).filter((path) => !isGenerated(path));
const problems = [...files.flatMap(problemsOf), ...verbProblems(files)];
for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
