// Puts shell and remotes together: dist/{admin,remotes}, every text file also as .br and .gz. Files of the build before stay for
// one generation, so that a browser tab that is still open finds the chunks it was told of.
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const generationFile = path.join(dist, 'generation.json');
const TEXT = /\.(js|css|html|svg|json|map)$/;
const SMALLEST_WORTH = 512;

const filesIn = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
};

async function sources() {
  const names = await readdir(path.join(root, 'remotes'));
  const remotes = names.map((name) => ({ from: path.join(root, 'remotes', name, 'dist'), to: path.join('remotes', name) }));
  const all = [{ from: path.join(root, 'shell', 'dist'), to: 'admin' }, ...remotes];
  const built = await Promise.all(all.map(async (each) => ({ ...each, files: await filesIn(each.from) })));
  for (const { to, files } of built) if (files.length === 0) throw new Error(`${to} is not built`);
  return built;
}

async function copy({ from, to, files }) {
  for (const file of files) {
    const target = path.join(dist, to, file);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(from, file), target);
  }
  return files.map((file) => path.join(to, file));
}

/** Removes what neither this build nor the one before it wrote. */
async function sweep(current) {
  const previous = await readFile(generationFile, 'utf8').then(JSON.parse, () => []);
  const kept = new Set([...current, ...previous].flatMap((file) => [file, `${file}.br`, `${file}.gz`]));
  for (const file of await filesIn(dist)) if (!kept.has(file) && file !== path.basename(generationFile)) await rm(path.join(dist, file));
  await writeFile(generationFile, JSON.stringify(current));
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compress(file) {
  const content = await readFile(path.join(dist, file));
  if (content.length < SMALLEST_WORTH) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(path.join(dist, `${file}.br`), await brotli(content, { params }));
  await writeFile(path.join(dist, `${file}.gz`), await zip(content, { level: 9 }));
}

/** A hashed file that is there compressed was compressed from the same bytes. */
async function needsCompressing(file) {
  if (!TEXT.test(file)) return false;
  const isHashed = /[-.][\w-]{8,}\.\w+$/.test(file);
  return (
    !isHashed ||
    (await stat(path.join(dist, `${file}.br`)).then(
      () => false,
      () => true,
    ))
  );
}

await mkdir(dist, { recursive: true });
const current = [];
for (const source of await sources()) current.push(...(await copy(source)));
await sweep(current);
const pending = [];
for (const file of current) if (await needsCompressing(file)) pending.push(file);
await Promise.all(pending.map(compress));
console.log(`panel assembled: ${current.length} files, ${pending.length} compressed`);
