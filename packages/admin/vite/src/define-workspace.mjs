import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { headScript } from './head-script.mjs';
import { ADMIN_BASE } from './shared.mjs';
import { workspaceRemotes } from './workspace-remotes.mjs';

/** `pnpm dev`: kit, shell and remotes as source in one server; the API keeps its own port behind a proxy. */
export function defineWorkspace({ root, remotes, api }) {
  return defineConfig({
    root,
    base: ADMIN_BASE,
    plugins: [react(), workspaceRemotes(remotes), { name: 'shouwen:dev-page', transformIndexHtml: devPage }],
    server: {
      host: '127.0.0.1',
      port: 5100,
      proxy: { '/graphql': { target: api, ws: true }, [`${ADMIN_BASE}api`]: api, '/remotes': api },
    },
  });
}

function devPage(html) {
  return html.replace('<!--head-->', `<script>${headScript([])}</script>`);
}
