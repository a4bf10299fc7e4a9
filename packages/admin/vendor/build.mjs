// One build of everything shared: `<specifier>-<hash>.js`, the import map and what each half of the panel preloads.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { quietLog, SHARED, sharedSource } from '@shouwen/admin-vite';
import { build } from 'vite';

const outDir = fileURLToPath(new URL('dist', import.meta.url));
const require = createRequire(import.meta.url);

/** Entries the sign-in page needs; the rest waits until someone is signed in. */
const SIGN_IN = ['react', 'react/jsx-runtime', 'react-dom/client'];

const nameOf = (specifier) => specifier.replace(/^@/, '').replaceAll('/', '-');
const specifierOf = new Map(Object.keys(SHARED).map((specifier) => [nameOf(specifier), specifier]));

/** Few files instead of a dust of shared ones: a browser asks six at a time. */
const GROUPS = [
  { name: 'lib-react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
  { name: 'lib-apollo', test: /node_modules\/(@apollo|graphql|graphql-tag|rxjs|optimism|@wry)\//, priority: 2 },
  {
    name: 'lib-i18n',
    test: /node_modules\/(i18next|react-i18next|void-elements|html-parse-stringify|use-sync-external-store)\//,
    priority: 2,
  },
  { name: 'lib-router', test: /node_modules\/(react-router|cookie|set-cookie-parser)\//, priority: 2 },
  // The words of antd come in one language, when it is spoken.
  { name: 'lib-antd', test: (id) => id.includes('/node_modules/') && !id.includes('/locale/'), priority: 1 },
];

const entries = {
  name: 'shouwen:vendor-entries',
  resolveId: (id) => (id.startsWith('entry:') ? { id: `\0${id}`, moduleSideEffects: 'no-treeshake' } : undefined),
  load: (id) => (id.startsWith('\0entry:') ? sharedSource(id.slice('\0entry:'.length), require) : undefined),
};

process.env.NODE_ENV = 'production';
const { output } = await build({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  plugins: [entries],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    write: false,
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries([...specifierOf].map(([name, specifier]) => [name, `entry:${specifier}`])),
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        codeSplitting: { groups: GROUPS },
      },
      onLog: quietLog,
    },
  },
});

const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));

/** A file and everything it imports statically. */
function closureOf(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    closureOf(chunks.get(file)?.imports ?? [], seen);
  }
  return seen;
}

const entryFiles = [...chunks.values()].filter(({ isEntry }) => isEntry);
const imports = Object.fromEntries(entryFiles.map(({ name, fileName }) => [specifierOf.get(name), fileName]));
const signIn = closureOf(SIGN_IN.map((specifier) => imports[specifier]));
const preload = [...closureOf(Object.values(imports))].filter((file) => !signIn.has(file));
const css = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName }) => fileName);

rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });
for (const file of output) writeFileSync(`${outDir}/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
writeFileSync(`${outDir}/vendor.json`, `${JSON.stringify({ imports, signIn: [...signIn], preload, css }, null, 2)}\n`);
