import react from '@vitejs/plugin-react';
import { defineConfig, esmExternalRequirePlugin } from 'vite';
import { fragmentsOnce } from './fragments-once.mjs';
import { privateCopyGuard } from './private-copy-guard.mjs';
import { quietLog } from './quiet-log.mjs';
import { remoteBase, SHARED_SPECIFIERS } from './shared.mjs';

/** The whole build of a remote: one entry, everything shared left to the import map, a `remote.json` for the registry. */
export function defineRemote(name) {
  return defineConfig({
    base: remoteBase(name),
    plugins: [
      react(),
      fragmentsOnce(),
      esmExternalRequirePlugin({ external: SHARED_SPECIFIERS }),
      privateCopyGuard(),
      remoteManifest(name),
    ],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      cssCodeSplit: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { remote: 'src/remote.tsx' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'assets/remote-[hash].js' },
        onLog: quietLog,
      },
    },
  });
}

/** The registry's row. CSS that the entry imports statically is emitted but loaded by nobody: the hub links what is listed here. */
function remoteManifest(name) {
  return {
    name: 'shouwen:remote-manifest',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
      const url = (file) => `${remoteBase(name)}${file}`;
      const css = [...(entry.viteMetadata?.importedCss ?? [])].map(url);
      const row = { name, entry: url(entry.fileName), css, contract: '1' };
      this.emitFile({ type: 'asset', fileName: 'remote.json', source: `${JSON.stringify(row, null, 2)}\n` });
    },
  };
}
