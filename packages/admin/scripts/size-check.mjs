// Measures what a browser downloads as JavaScript (brotli) by following the import graph of the assembled panel; exits 1 above budget.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const BUDGET_KB = { 'sign-in page until usable': 150, 'shell and desk together': 500 };
/** A person has one language; its catalogues count, the other two do not. */
const OTHER_LANGUAGES = /\/(en|en_US|zh-TW|zh_TW)-[\w-]+\.js$/;

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const read = (url) => readFileSync(path.join(dist, url), 'utf8');
const html = read('/admin/index.html');
const importMap = JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(html)[1]).imports;

const STATIC = /(?:\bfrom|\bimport)\s*[`'"]([^`'"]+)[`'"]/g;
const DYNAMIC = /\bimport\(\s*[`'"]([^`'"]+)[`'"]/g;

/** What a module imports, as paths on this origin; a specifier outside the map belongs to a text, not to an import. */
function importsOf(url, pattern) {
  const specifiers = [...read(url).matchAll(pattern)].map(([, specifier]) => specifier);
  const urls = specifiers.map(
    (specifier) => importMap[specifier] ?? (/^\.{0,2}\//.test(specifier) ? new URL(specifier, `http://panel${url}`).pathname : ''),
  );
  return urls.filter((each) => each.endsWith('.js') && !OTHER_LANGUAGES.test(each) && existsSync(path.join(dist, each)));
}

/** Modules and all they import; with `isDeep` also what they may import later. */
function graphOf(urls, isDeep, seen = new Set()) {
  for (const url of urls) {
    if (seen.has(url)) continue;
    seen.add(url);
    graphOf(importsOf(url, STATIC), isDeep, seen);
    if (isDeep) graphOf(importsOf(url, DYNAMIC), isDeep, seen);
  }
  return seen;
}

function sizeOf(url) {
  const compressed = path.join(dist, `${url}.br`);
  return existsSync(compressed) ? readFileSync(compressed).length : brotliCompressSync(readFileSync(path.join(dist, url))).length;
}

const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, url]) => url);
const boot = scripts.find((url) => !url.includes('/head-'));
const chunk = (name) => importsOf(boot, DYNAMIC).find((url) => path.basename(url).startsWith(`${name}-`));
const catalogue = (url) => importsOf(url, DYNAMIC).filter((each) => /\/zh[-_]CN-/.test(each));
const desk = JSON.parse(read('/remotes/desk/remote.json')).entry;
const kit = importMap['@shouwen/admin-kit'];

const measured = {
  'sign-in page until usable': graphOf([...scripts, chunk('show-sign-in'), ...catalogue(chunk('show-sign-in'))], false),
  // Every page of the desk, not only the first.
  'shell and desk together': graphOf(
    [desk],
    true,
    graphOf([...scripts, chunk('app'), kit, ...catalogue(chunk('app')), ...catalogue(kit)], false),
  ),
};

let isOver = false;
for (const [name, urls] of Object.entries(measured)) {
  const kilobytes = [...urls].reduce((sum, url) => sum + sizeOf(url), 0) / 1000;
  isOver ||= kilobytes > BUDGET_KB[name];
  console.log(`${name}: ${kilobytes.toFixed(1)} kB of ${BUDGET_KB[name]} kB brotli, ${urls.size} files`);
}
if (isOver) {
  console.error('over budget');
  process.exit(1);
}
