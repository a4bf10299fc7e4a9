import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, esmExternalRequirePlugin } from 'vite';
import { headScript } from './head-script.mjs';
import { quietLog } from './quiet-log.mjs';
import { ADMIN_BASE, SHARED_SPECIFIERS } from './shared.mjs';
import { workspaceRemotes } from './workspace-remotes.mjs';

/** The shell's production build: `index.html` with the import map in front, and the shared libraries beside it. */
export function defineShell({ vendorDist }) {
  return defineConfig({
    base: ADMIN_BASE,
    plugins: [react(), esmExternalRequirePlugin({ external: SHARED_SPECIFIERS }), workspaceRemotes({}), shellPage(vendorDist)],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { onLog: quietLog },
    },
  });
}

/** Writes the head last: Vite would move the import map behind what has to come after it. */
function shellPage(vendorDist) {
  const vendorUrl = (file) => `${ADMIN_BASE}vendor/${file}`;
  let outDir = '';
  return {
    name: 'shouwen:shell-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      const { imports, signIn, preload, css } = JSON.parse(readFileSync(path.join(vendorDist, 'vendor.json'), 'utf8'));
      const map = Object.fromEntries(Object.entries(imports).map(([specifier, file]) => [specifier, vendorUrl(file)]));
      const source = headScript([...preload.map(vendorUrl), ...appFiles(bundle)]);
      const fileName = `assets/head-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      const tags = [
        `<script type="importmap">${JSON.stringify({ imports: map })}</script>`,
        `<script src="${ADMIN_BASE}${fileName}"></script>`,
        ...signIn.map((file) => `<link rel="modulepreload" crossorigin href="${vendorUrl(file)}">`),
        ...css.map((file) => `<link rel="stylesheet" crossorigin href="${vendorUrl(file)}">`),
      ];
      const page = bundle['index.html'];
      page.source = page.source.replace('<!--head-->', tags.join('\n    '));
    },
    writeBundle() {
      cpSync(vendorDist, path.join(outDir, 'vendor'), { recursive: true, filter: (file) => !file.endsWith('vendor.json') });
    },
  };
}

/** The signed-in half of the shell: what `boot.ts` imports once there is a session. */
function appFiles(bundle) {
  const app = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.name === 'app');
  if (app === undefined) throw new Error('the shell has no chunk named app');
  return [app.fileName, ...app.imports.filter((file) => file in bundle)].map((file) => `${ADMIN_BASE}${file}`);
}
