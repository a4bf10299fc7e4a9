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

function shellPage(vendorDist) {
  const read = (file) => JSON.parse(readFileSync(path.join(vendorDist, file), 'utf8'));
  const vendorUrl = (file) => `${ADMIN_BASE}vendor/${file}`;
  let outDir = '';
  return {
    name: 'shouwen:shell-page',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const { imports, preload, css } = read('vendor.json');
        const map = Object.fromEntries(Object.entries(imports).map(([specifier, file]) => [specifier, vendorUrl(file)]));
        const head = emitHead({ bundle, shell: [...preload.map(vendorUrl), ...appFiles(bundle)] });
        const tags = [
          `<script type="importmap">${JSON.stringify({ imports: map })}</script>`,
          `<script src="${ADMIN_BASE}${head}"></script>`,
          ...read('vendor.json').signIn.map((file) => `<link rel="modulepreload" crossorigin href="${vendorUrl(file)}">`),
          ...css.map((file) => `<link rel="stylesheet" crossorigin href="${vendorUrl(file)}">`),
        ];
        // The map has to stand before every module and modulepreload.
        return html.replace('<!--head-->', tags.join('\n    '));
      },
    },
    writeBundle() {
      cpSync(vendorDist, path.join(outDir, 'vendor'), { recursive: true, filter: (file) => !file.endsWith('vendor.json') });
    },
  };
}

/** The signed-in half of the shell: what `boot.ts` imports once there is a session. */
function appFiles(bundle) {
  const app = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.name === 'app');
  return app === undefined ? [] : [`${ADMIN_BASE}${app.fileName}`, ...app.imports.filter((file) => file in bundle).map((file) => `${ADMIN_BASE}${file}`)];
}

function emitHead({ bundle, shell }) {
  const source = headScript(shell);
  const fileName = `assets/head-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
  bundle[fileName] = { type: 'asset', fileName, source, names: [], originalFileNames: [], originalFileName: null, name: undefined, needsCodeReference: false };
  return fileName;
}
