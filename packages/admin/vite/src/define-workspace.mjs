import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { headScript } from './head-script.mjs';
import { ADMIN_BASE, SHARED_SPECIFIERS } from './shared.mjs';
import { sharedSource } from './shared-source.mjs';
import { workspaceRemotes } from './workspace-remotes.mjs';

/** `pnpm dev`: kit, shell and remotes as source in one server; the API keeps its own port behind a proxy. */
export function defineWorkspace({ root, remotes, api }) {
  return defineConfig({
    root,
    base: ADMIN_BASE,
    plugins: [react(), workspaceRemotes(remotes), devPage(root)],
    server: {
      host: '127.0.0.1',
      port: 5100,
      proxy: { '/graphql': { target: api, ws: true }, [`${ADMIN_BASE}api`]: api, '/remotes': api },
    },
  });
}

const PREFIX = 'virtual:shared/';

/** The page of the dev server. Its import map leads to the dev server's own instances, so remotes without a build run here, too. */
function devPage(root) {
  const require = createRequire(`${root}package.json`);
  const imports = Object.fromEntries(SHARED_SPECIFIERS.map((specifier) => [specifier, `${ADMIN_BASE}@id/${PREFIX}${specifier}`]));
  return {
    name: 'shouwen:dev-page',
    resolveId: (id) => (id.startsWith(PREFIX) ? id : undefined),
    load: (id) => (id.startsWith(PREFIX) ? sharedSource(id.slice(PREFIX.length), require) : undefined),
    transformIndexHtml: (html) =>
      html.replace('<!--head-->', `<script type="importmap">${JSON.stringify({ imports })}</script><script>${headScript([])}</script>`),
  };
}
